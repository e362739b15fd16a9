import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  readConditions,
  readCpuGroups,
  readCpuList,
  readFrequency,
  readTemperature,
} from '../../src/formats/pyperf/machine.ts';
import { benchmark, series } from '../comparison/build-suite.ts';

test.each<[string, readonly number[] | undefined]>([
  ['0', [0]],
  ['0-1,11,14', [0, 1, 11, 14]],
  ['3,1-2,2', [1, 2, 3]],
  ['', undefined],
  ['idle', undefined],
  ['1-', undefined],
  ['5-3', []],
])('CPUs in %p', (text, cpus) => {
  expect(readCpuList(text)).toEqual(cpus);
});

test('a list of absurdly many CPUs ends', () => {
  expect(readCpuList('0-999999999999')).toHaveLength(4096);
});

test('groups of CPUs', () => {
  const config =
    '1,11,14=driver:intel_pstate, intel_pstate:no turbo, governor:powersave, isolated; 0=driver:intel_pstate, intel_pstate:turbo, governor:performance; idle:intel_idle';
  expect(readCpuGroups(config)).toEqual([
    { cpus: [0], driver: 'intel_pstate', governor: 'performance', turbo: true, isolated: false },
    { cpus: [1, 11, 14], driver: 'intel_pstate', governor: 'powersave', turbo: false, isolated: true },
  ]);
  expect(readCpuGroups('idle:intel_idle')).toBeUndefined();
  expect(readCpuGroups('')).toBeUndefined();
  expect(readCpuGroups('0-3=')).toEqual([{ cpus: [0, 1, 2, 3], isolated: false }]);
});

test.each<[string, number | undefined]>([
  ['0=3131 MHz; 1=2613 MHz', 3131],
  ['0-11,13-23=2400 MHz; 12=1447 MHz', 2400],
  ['10-11=2.4 GHz', 2400],
  ['0=2.4.1 GHz', undefined],
  ['', undefined],
  ['0= MHz', undefined],
])('frequency in %p', (text, megahertz) => {
  expect(readFrequency(text)).toBe(megahertz);
});

test.each<[string, number | undefined]>([
  ['coretemp:Package id 0=58 C, coretemp:Core 8=61.5 C', 61.5],
  ['acpitz:temp1=27 C', 27],
  ['nothing', undefined],
])('temperature in %p', (text, celsius) => {
  expect(readTemperature(text)).toBe(celsius);
});

test('any text is taken', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const read of [readCpuList, readCpuGroups, readFrequency, readTemperature]) read(text);
    }),
  );
});

test('one reading per process with values, nearest level first', () => {
  const made = series([[1], [1], [1]]);
  const [session] = made.sessions;
  const processes = session!.processes.map((process, index) => ({
    ...process,
    values: index === 0 ? [] : process.values,
    metadata: index === 1 ? { load_avg_1min: 4, cpu_temp: 'a=50 C', cpu_freq: '0=1 GHz' } : {},
  }));
  const one = { ...benchmark('b', { ...made, sessions: [{ processes }] }), metadata: { load_avg_1min: 2 } };
  expect(readConditions([one], { cpu_temp: 'a=40 C', load_avg_1min: 9 })).toEqual({
    loads: [4, 2],
    temperatures: [50, 40],
    frequencies: [1000],
  });
  expect(readConditions([one], {})).toMatchObject({ temperatures: [50] });
  expect(readConditions([benchmark('b', made)], {})).toBeUndefined();
});
