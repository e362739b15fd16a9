import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../src/trust/check.ts';
import { environmentAffinity } from '../../../src/trust/checks/environment-affinity.ts';
import { environmentAslr } from '../../../src/trust/checks/environment-aslr.ts';
import { environmentCpu } from '../../../src/trust/checks/environment-cpu.ts';
import { environmentGovernor } from '../../../src/trust/checks/environment-governor.ts';
import { environmentHost } from '../../../src/trust/checks/environment-host.ts';
import { environmentKernel } from '../../../src/trust/checks/environment-kernel.ts';
import { environmentPlatform } from '../../../src/trust/checks/environment-platform.ts';
import { environmentReboot } from '../../../src/trust/checks/environment-reboot.ts';
import { environmentUnknown } from '../../../src/trust/checks/environment-unknown.ts';
import { runOnEnvironments, told, wordsOf } from '../run-check.ts';

type Fields = Readonly<Record<string, unknown>>;
const none = undefined;
const group = (governor: string, cpus = [0, 1, 11]) => ({ cpus, governor, turbo: false, isolated: true });

test.each<[string, Check, Fields, Fields, string]>([
  ['the same CPU', environmentCpu, {}, {}, 'passed'],
  ['spaces in a model', environmentCpu, { cpuModel: 'A  B' }, { cpuModel: 'A B' }, 'passed'],
  ['another model', environmentCpu, {}, { cpuModel: 'AMD EPYC 7763' }, 'error both'],
  ['another number of CPUs', environmentCpu, {}, { cpuCount: 8 }, 'error both'],
  ['one side without a model', environmentCpu, { cpuModel: none }, {}, 'passed'],
  [
    'another clock, no model',
    environmentCpu,
    { cpuModel: none, cpuMegahertz: 2400 },
    { cpuModel: none, cpuMegahertz: 3600 },
    'error both',
  ],
  [
    'a wobbling clock, no model',
    environmentCpu,
    { cpuModel: none, cpuMegahertz: 2400 },
    { cpuModel: none, cpuMegahertz: 2395 },
    'passed',
  ],
  [
    'other caches, no model',
    environmentCpu,
    { cpuModel: none, cpuCaches: 'L2 1 MiB' },
    { cpuModel: none, cpuCaches: 'L2 2 MiB' },
    'error both',
  ],
  [
    'nothing known of a CPU',
    environmentCpu,
    { cpuModel: none, cpuCount: none },
    {},
    'not possible: the baseline does not say on which CPU',
  ],
  ['the same platform', environmentPlatform, {}, {}, 'passed'],
  ['two names of one architecture', environmentPlatform, { architecture: 'AMD64' }, {}, 'passed'],
  ['another architecture', environmentPlatform, {}, { architecture: 'aarch64' }, 'error both'],
  ['another system', environmentPlatform, {}, { operatingSystem: 'macOS 14.5' }, 'error both'],
  [
    'another version of a system',
    environmentPlatform,
    { operatingSystem: 'macOS 14.5' },
    { operatingSystem: 'macOS 15.1' },
    'passed',
  ],
  [
    'no platform at all',
    environmentPlatform,
    { operatingSystem: none, architecture: none },
    { operatingSystem: none, architecture: none },
    'not possible: the baseline and the candidate do not say on which operating system',
  ],
  ['the same kernel', environmentKernel, {}, {}, 'passed'],
  ['another kernel', environmentKernel, {}, { kernel: '5.4.0-186-generic' }, 'warning both'],
  ['another C library', environmentKernel, {}, { libc: 'glibc2.39' }, 'warning both'],
  [
    'another macOS',
    environmentKernel,
    { kernel: none, libc: none, operatingSystem: 'macOS 14.2.1' },
    { kernel: none, libc: none, operatingSystem: 'macOS 14.5' },
    'warning both',
  ],
  [
    'no kernel',
    environmentKernel,
    { kernel: none, libc: none },
    {},
    'not possible: the baseline does not say with which kernel or C library',
  ],
  ['the same host', environmentHost, {}, {}, 'passed'],
  ['another host', environmentHost, {}, { host: 'bench-2' }, 'info both'],
  ['another host, no model', environmentHost, { cpuModel: none }, { host: 'bench-2' }, 'warning both'],
  ['no host', environmentHost, { host: none }, {}, 'not possible: the baseline does not say on which host'],
  ['the same governor', environmentGovernor, {}, {}, 'passed'],
  [
    'another governor on some',
    environmentGovernor,
    {},
    { cpuGroups: [group('performance', [0]), group('powersave', [1, 11])] },
    'warning both',
  ],
  [
    'groups cut otherwise',
    environmentGovernor,
    {},
    {
      cpuGroups: [
        { ...group('performance', [0]), driver: 'intel_pstate' },
        { ...group('performance', [1, 11]), driver: 'intel_pstate' },
      ],
    },
    'passed',
  ],
  [
    'turbo on one side',
    environmentGovernor,
    {},
    { cpuGroups: [{ ...group('performance'), turbo: true }] },
    'warning both',
  ],
  [
    'not isolated on one side',
    environmentGovernor,
    {},
    { cpuGroups: [{ ...group('performance'), isolated: false }] },
    'warning both',
  ],
  [
    'powersave on both',
    environmentGovernor,
    { cpuGroups: [group('powersave')] },
    { cpuGroups: [group('powersave')] },
    'info both',
  ],
  [
    'no governor',
    environmentGovernor,
    {},
    { cpuGroups: none },
    'not possible: the candidate does not say how the CPUs were set',
  ],
  ['ASLR alike', environmentAslr, {}, {}, 'passed'],
  ['ASLR off on one side', environmentAslr, {}, { aslr: 'No randomization' }, 'warning both'],
  [
    'ASLR unknown',
    environmentAslr,
    { aslr: none },
    {},
    'not possible: the baseline does not say whether addresses were randomised',
  ],
  ['affinity alike', environmentAffinity, {}, {}, 'passed'],
  ['other CPUs', environmentAffinity, {}, { cpuAffinity: '2-3' }, 'warning both'],
  ['pinned on one side only', environmentAffinity, {}, { cpuAffinity: none }, 'warning both'],
  [
    'affinity unknown',
    environmentAffinity,
    { cpuAffinity: none },
    { cpuAffinity: none },
    'not possible: the baseline and the candidate do not say which CPUs were allowed',
  ],
  ['no reboot', environmentReboot, {}, { bootTime: '2023-10-14 21:52:48' }, 'passed'],
  ['a reboot', environmentReboot, {}, { bootTime: '2024-06-20 17:32:58' }, 'info both'],
  [
    'other hosts',
    environmentReboot,
    {},
    { host: 'bench-2' },
    'not possible: baseline and candidate ran on different hosts',
  ],
  [
    'no boot time',
    environmentReboot,
    { bootTime: none },
    {},
    'not possible: the baseline does not say when the machine was started',
  ],
  [
    'no host to have been restarted',
    environmentReboot,
    {},
    { host: none },
    'not possible: the candidate does not say on which host',
  ],
  ['all known', environmentUnknown, {}, {}, 'passed'],
  [
    'little known',
    environmentUnknown,
    {},
    { cpuModel: none, cpuCount: none, kernel: none, libc: none, host: none, compiler: none, runtime: none },
    'info candidate',
  ],
  [
    'half known',
    environmentUnknown,
    {},
    { cpuModel: none, cpuCount: none, host: none, compiler: none, runtime: none },
    'passed',
  ],
])('%s', (_, check, baseline, candidate, expected) => {
  expect(told(runOnEnvironments(check, baseline, candidate))).toBe(expected);
});

test('sides exchanged, the same is said with the sides exchanged', () => {
  const [one, other] = [{ kernel: 'a' }, { kernel: 'b' }];
  const words = wordsOf(runOnEnvironments(environmentKernel, one, other));
  expect(words).toContain('baseline: kernel a\ncandidate: kernel b');
  expect(wordsOf(runOnEnvironments(environmentKernel, other, one))).toContain(
    'baseline: kernel b\ncandidate: kernel a',
  );
});

describe('what is declared as the change under test', () => {
  test('is information', () => {
    const declared = { policy: { changes: ['machine' as const] } };
    const report = runOnEnvironments(environmentCpu, {}, { cpuModel: 'AMD EPYC 7763' }, declared);
    expect(told(report)).toBe('info both');
    expect(wordsOf(report)).toContain('declared as the change under test: machine');
  });

  test('only in what was declared', () => {
    const declared = { policy: { changes: ['compiler' as const] } };
    expect(told(runOnEnvironments(environmentCpu, {}, { cpuCount: 8 }, declared))).toBe('error both');
  });
});

test('the CPUs whose governor changed are named', () => {
  const report = runOnEnvironments(
    environmentGovernor,
    {},
    { cpuGroups: [group('performance', [0]), group('powersave', [1, 2, 3, 14])] },
  );
  expect(wordsOf(report)).toContain('baseline: CPU governor performance');
  expect(wordsOf(report)).toContain('candidate: CPU governor performance (CPU 0), powersave (CPU 1-3, 14)');
});
