import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { SampledSeries, Suite } from '../../src/model/suite.ts';
import { flatValues, seriesOf } from '../../src/model/suite.ts';
import { parsePyperf, readFixture } from '../read-pyperf.ts';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/pyperf/${name}`, import.meta.url), 'utf8');

function sampled(suite: Suite, name: string, metric: string): SampledSeries {
  const benchmark = suite.benchmarks.find((one) => one.name === name);
  const series = benchmark === undefined ? undefined : seriesOf(benchmark, metric);
  if (series?.kind !== 'samples') throw new Error(`no samples of ${metric} for ${name}`);
  return series;
}

const processesOf = (series: SampledSeries): SampledSeries['sessions'][number]['processes'] =>
  series.sessions.flatMap((session) => session.processes);

/** A suite's text: one benchmark `x` with one run, changed by what is given. */
const textWith = (
  metadata: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>> = {},
  run: Readonly<Record<string, unknown>> = {},
): string =>
  JSON.stringify({
    version: '1.0',
    metadata,
    benchmarks: [{ metadata: { name: 'x', ...own }, runs: [{ values: [1, 2], metadata: run }] }],
  });

function suiteWith(...parts: Parameters<typeof textWith>): Suite {
  const { suite } = parsePyperf(textWith(...parts));
  if (suite === null) throw new Error('the test built no suite');
  return suite;
}

describe('a suite', () => {
  const suite = readFixture('baseline.json', 'results/baseline.json');

  test('benchmarks stand in file order, with tags and metadata as written', () => {
    expect(suite.format).toBe('pyperf');
    expect(suite.label).toBe('baseline');
    expect(suite.benchmarks.map((one) => one.name)).toEqual([
      'startup',
      'json|dumps',
      'pickle',
      'sphinx',
      'memory_use',
      'ünïcode',
      'only_before',
    ]);
    expect(suite.benchmarks[0]?.tags).toEqual(['apps', 'startup']);
    expect(suite.benchmarks[0]?.metadata).toEqual({ loops: 4, name: 'startup', tags: ['apps', 'startup'] });
    expect(suite.metadata.hostname).toBe('example');
  });

  test('runs are processes with values, warm-ups and metadata; the calibration has no values', () => {
    const series = sampled(suite, 'startup', 'time');
    expect(series).toMatchObject({ nesting: 'processes', ordered: true });
    const [calibration, first] = processesOf(series);
    expect(processesOf(series)).toHaveLength(9);
    expect(calibration).toMatchObject({ values: [], metadata: { calibrate_loops: 4, mem_max_rss: 9000000 } });
    expect(calibration?.warmups).toEqual([
      { loops: 1, value: 0.013750000000000002 },
      { loops: 2, value: 0.0125 },
      { loops: 4, value: 0.0125 },
    ]);
    expect(first).toEqual({
      values: [0.012375, 0.0125, 0.012625],
      warmups: [{ loops: 4, value: 0.013125000000000001 }],
      metadata: { date: '2026-03-01 10:00:01.000000', duration: 0.5, mem_max_rss: 9000000 },
    });
    expect(flatValues(series)).toHaveLength(24);
  });

  test('peak memory is a second series, without the calibration', () => {
    const series = sampled(suite, 'startup', 'memory');
    expect(series.metric).toEqual({ id: 'memory', unit: 'byte', direction: 'smaller' });
    expect(flatValues(series).slice(0, 3)).toEqual([9000000, 9004096, 9008192]);
    expect(flatValues(series)).toHaveLength(8);
  });

  test('a benchmark in bytes is about memory, and has one series', () => {
    const benchmark = suite.benchmarks.find((one) => one.name === 'memory_use');
    expect(benchmark?.series.map((series) => series.metric.id)).toEqual(['memory']);
  });

  test('environment and provenance', () => {
    expect(suite.environment).toEqual({
      aslr: 'Full randomization',
      architecture: 'x86_64',
      compiler: 'GCC 13.3.0',
      cpuCount: 8,
      cpuModel: 'Example CPU @ 3.00GHz',
      harness: 'pyperf 2.8.1',
      host: 'example',
      kernel: '6.8.0-85-generic',
      libc: 'glibc2.39',
      operatingSystem: 'Linux',
      platform: 'Linux-6.8.0-85-generic-x86_64-with-glibc2.39',
      runtime: 'cpython 3.15.0 (64-bit)',
      suiteVersion: 'pyperformance 1.11.0',
      timer: 'clock_gettime(CLOCK_MONOTONIC), resolution: 1.00 ns',
      timerResolution: 1e-9,
    });
    expect(suite.provenance).toEqual({
      files: [{ name: 'results/baseline.json', byteLength: Buffer.byteLength(fixture('baseline.json')) }],
      commit: '1111111aaaaaaa',
      branch: 'main',
      measuredAt: '2026-03-01T10:00:00.000000',
    });
  });
});

describe('other shapes', () => {
  test('a single benchmark has its name, tags and memory at the top', () => {
    const suite = readFixture('one-benchmark.json');
    expect(suite.benchmarks).toHaveLength(1);
    expect(suite.benchmarks[0]).toMatchObject({ name: 'alone', tags: ['one', 'two'], metadata: {} });
    expect(suite.provenance.measuredAt).toBe('2026-03-01T10:00:01.500000');
    // pyperf 2.6.2 on macOS wrote 1024 times what it was.
    expect(flatValues(sampled(suite, 'alone', 'memory'))).toEqual([8000, 8000]);
  });

  test('version 5: samples, common metadata, raw warm-ups', () => {
    const suite = readFixture('version-5.json');
    const series = sampled(suite, 'old', 'time');
    expect(flatValues(series)).toEqual([0.1, 0.11, 0.12]);
    expect(processesOf(series)[0]?.warmups).toEqual([{ loops: 4, value: 0.1 }]);
    expect(suite.environment.runtime).toBe('2.7.12 (64-bit)');
  });

  test('version 6: values, raw warm-ups', () => {
    const text = `{"version":6,"metadata":{"name":"x"},"benchmarks":[{"runs":[{"warmups":[[2,1]],"values":[0.5]}]}]}`;
    const { suite, findings } = parsePyperf(text);
    expect(findings).toEqual([]);
    expect(processesOf(sampled(suite!, 'x', 'time'))).toEqual([
      { values: [0.5], warmups: [{ loops: 2, value: 0.5 }], metadata: {} },
    ]);
  });

  test('another version is read as 1.0, and said', () => {
    const { suite, findings } = parsePyperf(textWith({}).replace('"1.0"', '"7.0"'));
    expect(suite?.benchmarks).toHaveLength(1);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('$.version is "7.0"');
  });

  test.each<[unknown, unknown, string, string]>([
    [undefined, undefined, 'time', 'second'],
    ['second', undefined, 'time', 'second'],
    ['byte', undefined, 'memory', 'byte'],
    ['second', 'integer', 'count', 'integer'],
    ['byte', 'second', 'time', 'second'],
  ])('unit %p at the top, %p of its own: %s in %s', (top, own, id, unit) => {
    const suite = suiteWith(top === undefined ? {} : { unit: top }, own === undefined ? {} : { unit: own });
    expect(suite.benchmarks[0]?.series[0]?.metric).toEqual({ id, unit, direction: 'smaller' });
  });
});

describe('memory', () => {
  const bytes = (...parts: Parameters<typeof textWith>): number[] => {
    const series = suiteWith(...parts).benchmarks[0]?.series[1];
    return series?.kind === 'samples' ? flatValues(series) : [];
  };
  const mac = { platform: 'macOS-14.2-arm64-arm-64bit', perf_version: '2.6.2' };

  test.each<[string, number[], Parameters<typeof textWith>]>([
    ['in the run', [7], [{}, {}, { mem_max_rss: 7 }]],
    ['hoisted to the benchmark', [7], [{}, { mem_max_rss: 7 }]],
    ['hoisted to the suite', [7], [{ mem_max_rss: 7 }]],
    ['the run before the benchmark', [8], [{}, { mem_max_rss: 7 }, { mem_max_rss: 8 }]],
    ['the command before the worker', [9], [{}, { command_max_rss: 9 }, { mem_max_rss: 8 }]],
    ['Windows: the peak of the page file', [6], [{}, {}, { mem_peak_pagefile_usage: 6 }]],
    ['nowhere', [], [{}]],
    ['not a number', [], [{}, {}, { mem_max_rss: '7' }]],
    ['zero', [], [{}, {}, { mem_max_rss: 0 }]],
    ['macOS before pyperf 2.6.3', [7], [mac, {}, { mem_max_rss: 7168 }]],
    ['macOS before pyperf 2.6.3, of the command', [7168], [mac, {}, { command_max_rss: 7168 }]],
    ['macOS with pyperf 2.6.3', [7168], [{ ...mac, perf_version: '2.6.3' }, {}, { mem_max_rss: 7168 }]],
    ['macOS with pyperf 2.10.0', [7168], [{ ...mac, perf_version: '2.10.0' }, {}, { mem_max_rss: 7168 }]],
    ['macOS with an unknown version', [7168], [{ platform: mac.platform }, {}, { mem_max_rss: 7168 }]],
  ])('%s', (_, expected, parts) => {
    expect(bytes(...parts)).toEqual(expected);
  });
});

describe('environment', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'Linux-5.8.12-200.fc32.x86_64-x86_64-with-fedora-32-Thirty_Two',
      {
        operatingSystem: 'Linux',
        kernel: '5.8.12-200.fc32.x86_64',
        architecture: 'x86_64',
        libc: 'fedora-32-Thirty_Two',
      },
    ],
    ['Linux-6', { operatingSystem: 'Linux', kernel: '6' }],
    ['macOS-15.3.1-arm64-arm-64bit-Mach-O', { operatingSystem: 'macOS 15.3.1', architecture: 'arm64' }],
    ['Darwin-23.1.0-x86_64-i386-64bit', { operatingSystem: 'macOS', kernel: '23.1.0', architecture: 'x86_64' }],
    ['Windows-11-10.0.22631-SP0', { operatingSystem: 'Windows 11', kernel: '10.0.22631' }],
    ['FreeBSD-14.0', { operatingSystem: 'FreeBSD' }],
  ])('%s', (platform, expected) => {
    expect(suiteWith({ platform }).environment).toEqual({ platform, ...expected });
  });

  test('keys of a benchmark or a run fill what the suite does not say', () => {
    const own = {
      python_implementation: 'cpython',
      python_version: '3.14',
      python_cflags: '-O3 -DNDEBUG',
      python_config_args: "'--with-lto' 'CC=clang-19'",
    };
    const suite = suiteWith({ performance_version: '1.11.0', benchmark_hash: 'abc' }, own, {
      boot_time: '2026-01-01 00:00:00',
    });
    expect(suite.environment).toEqual({
      bootTime: '2026-01-01 00:00:00',
      compilerFlags: "-O3 -DNDEBUG configured with '--with-lto' 'CC=clang-19'",
      flags: ['-DNDEBUG', '-O3'],
      buildOptions: ['CC=clang-19'],
      features: {
        assertions: false,
        debug: false,
        'free-threading': false,
        jit: false,
        lto: true,
        pgo: false,
        sanitizer: false,
        'tail-call': false,
        tracing: false,
      },
      suiteHash: 'abc',
      runtime: 'cpython 3.14',
      suiteVersion: 'pyperformance 1.11.0',
    });
  });

  test('compiler and its flags may be said by name', () => {
    const metadata = { compiler: 'clang 19.1.7', compiler_flags: '-O2', python_compiler: 'GCC', python_cflags: '-O3' };
    expect(suiteWith(metadata).environment).toEqual({
      compiler: 'clang 19.1.7',
      compilerFlags: '-O2',
      flags: ['-O2'],
      features: { assertions: true },
    });
  });

  test('values of the wrong type are not taken', () => {
    const metadata = { cpu_count: '8', cpu_model_name: 8, hostname: '', platform: null };
    expect(suiteWith(metadata).environment).toEqual({});
  });
});

test('a tree that held more than its commit; none of the tools says that it held no more', () => {
  const dirty = (...parts: Parameters<typeof textWith>) => suiteWith(...parts).provenance.dirty;
  expect(dirty({ commit_id: 'abcdef1' }, { patch_file: 'faster.patch' })).toBe(true);
  expect(dirty({ patch_file: 'faster.patch' })).toBe(true);
  expect(dirty({}, {}, { python_version: '2.7.12+ (64-bit) revision 74667320778e+' })).toBe(true);
  expect(dirty({ python_version: '3.14.0a0 (64-bit) revision 9f741e5' })).toBeUndefined();
  expect(dirty({ python_version: '3.13.0b2+ (64-bit)' })).toBeUndefined();
  expect(dirty({ patch_file: ' ' })).toBeUndefined();
});
