import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/model/environment.ts';
import { environmentDifferences } from '../../src/trust/environment/differences.ts';
import { movesTheSuite } from '../../src/trust/environment/moves-the-suite.ts';
import { knownEnvironment } from './run-check.ts';

test('nothing differs from itself', () => {
  const { differences, same, unknown } = environmentDifferences(knownEnvironment, knownEnvironment);
  expect(differences).toEqual([]);
  expect(same).toContain('CPU model');
  expect(same).toContain('compiler flags');
  expect(unknown).toEqual([
    'CPU clock (MHz)',
    'CPU caches',
    'free threading',
    'tail-call interpreter',
    'assertions',
    'sanitizer',
    'tracing',
    'timer',
  ]);
});

test('what matters most comes first, flags as what only one side has', () => {
  const other = {
    ...knownEnvironment,
    host: 'bench-2',
    kernel: '6.8',
    compiler: 'GCC 13.3.0',
    flags: ['-DNDEBUG', '-O2', '-fwrapv'],
    cpuGroups: [
      { cpus: [0], governor: 'performance', driver: 'intel_pstate', turbo: false, isolated: true },
      { cpus: [1, 11], governor: 'powersave', driver: 'intel_pstate', turbo: false, isolated: true },
    ],
  };
  const there = environmentDifferences(knownEnvironment, other);
  expect(there.differences).toEqual([
    { title: 'compiler', baseline: 'GCC 9.4.0', candidate: 'GCC 13.3.0' },
    { title: 'compiler flags', baseline: '-O3', candidate: '-O2 -fwrapv' },
    { title: 'kernel', baseline: '5.4.0-164-generic', candidate: '6.8' },
    { title: 'CPU governor', baseline: 'performance', candidate: 'performance (CPU 0), powersave (CPU 1, 11)' },
    { title: 'host', baseline: 'bench-1', candidate: 'bench-2' },
  ]);
  const back = environmentDifferences(other, knownEnvironment);
  expect(
    back.differences.map(({ title, baseline, candidate }) => ({ title, baseline: candidate, candidate: baseline })),
  ).toEqual(there.differences);
});

test('a boot time that wobbles is none that differs; silence of one side is', () => {
  const { differences } = environmentDifferences(knownEnvironment, {
    ...knownEnvironment,
    bootTime: '2023-10-14 21:52:48',
    features: {},
  });
  expect(differences).toEqual([
    { title: 'JIT', baseline: 'off', candidate: null },
    { title: 'profile-guided optimisation', baseline: 'on', candidate: null },
    { title: 'link-time optimisation', baseline: 'on', candidate: null },
    { title: 'debug build', baseline: 'off', candidate: null },
  ]);
});

test('flags that one side does not tell are shown whole', () => {
  const { flags, ...untold } = knownEnvironment;
  expect(environmentDifferences(knownEnvironment, untold).differences).toEqual([
    { title: 'compiler flags', baseline: flags!.join(' '), candidate: null },
  ]);
});

describe('what moves a whole suite', () => {
  const changed = (fields: Partial<Environment>): boolean =>
    movesTheSuite(knownEnvironment, { ...knownEnvironment, ...fields });
  const [group] = knownEnvironment.cpuGroups!;

  test.each<[string, Partial<Environment>]>([
    ['the kernel', { kernel: '5.4.0-186-generic' }],
    ['the C library', { libc: 'glibc2.39' }],
    ['the CPU', { cpuModel: 'AMD EPYC 7763' }],
    ['the number of CPUs', { cpuCount: 4 }],
    ['the system', { operatingSystem: 'Windows 11' }],
    ['the governor of some CPUs', { cpuGroups: [{ ...group!, governor: 'powersave' }] }],
    ['turbo', { cpuGroups: [{ ...group!, turbo: true }] }],
    ['isolation', { cpuGroups: [{ ...group!, isolated: false }] }],
  ])('%s', (_, fields) => expect(changed(fields)).toBe(true));

  test.each<[string, Partial<Environment>]>([
    ['nothing', {}],
    ['spaces in the name of the CPU', { cpuModel: ' Intel(R) Xeon(R)  W-2255 CPU @ 3.70GHz ' }],
    ['another name of the architecture', { architecture: 'AMD64' }],
    ['settings that come in another order', { cpuConfig: 'other words', cpuGroups: [{ ...group!, cpus: [0, 1, 11] }] }],
    ['a reboot, another host', { bootTime: '2024-01-01 00:00:00', host: 'bench-2' }],
    ['the toolchain, which is the code’s', { compiler: 'GCC 13.3.0', flags: ['-O2'], runtime: 'cpython 3.14.0' }],
    ['caches beside a model', { cpuCaches: 'L1 32 KiB' }],
  ])('%s does not', (_, fields) => expect(changed(fields)).toBe(false));

  test('what one side does not tell is no known difference', () => {
    expect(movesTheSuite(knownEnvironment, {})).toBe(false);
    expect(movesTheSuite({}, knownEnvironment)).toBe(false);
  });

  test('clock and caches stand for a model that is not told; the clock wobbles', () => {
    const clock = (cpuMegahertz: number, cpuCaches = 'a') => ({ cpuMegahertz, cpuCaches });
    expect(movesTheSuite(clock(3700), clock(3640))).toBe(false);
    expect(movesTheSuite(clock(3700), clock(3000))).toBe(true);
    expect(movesTheSuite(clock(3700), clock(3700, 'b'))).toBe(true);
  });
});
