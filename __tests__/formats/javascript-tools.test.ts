/** Vitest, mitata, tinybench and benchmark.js: fixtures of the real tools, odd records, and every real file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { deviationOfMargin } from '../../src/formats/margin-of-error.ts';
import { benchmarkIn, codesIn, fixtures, metricsIn, readPath, readText, seriesIn, suiteIn } from '../read-any.ts';
import { valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

const namesIn = (path: string): string[] => suiteIn(readPath(path)).benchmarks.map(({ name }) => name);
const messagesIn = (text: string): string[] => readText(text, 'x').findings.map(({ message }) => message);

describe('Vitest', () => {
  const path = join(fixtures, 'vitest', 'summary.json');
  const suite = suiteIn(readPath(path));

  test('names hold file and groups; times are in seconds', () => {
    expect(namesIn(path)).toEqual([
      'fixture.bench.mjs > sort > native',
      'fixture.bench.mjs > sort > reverse | pipe',
      'fixture.bench.mjs > outer > inner > json',
    ]);
    expect(seriesIn(suite, 'fixture.bench.mjs > sort > native')).toEqual({
      kind: 'summary',
      metric: { id: 'time', unit: 'second', direction: 'smaller' },
      mean: 0.15751991666666262 / 1e3,
      standardDeviation: 0.02542155830448987 / 1e3,
      count: 12,
    });
  });

  test('samples, where there are any, are sorted', () => {
    const benchmarks = [{ name: 'a', samples: [1, 2, 'x'] }, { name: 'b', mean: null }, { mean: 1 }];
    const text = JSON.stringify({ files: [{ filepath: 'f', groups: [{ fullName: 'g', benchmarks }] }] });
    const read = suiteIn(readText(text));
    expect(valuesIn(read, 'g > a')).toEqual([0.001, 0.002]);
    expect(seriesIn(read, 'g > a')).toMatchObject({ nesting: 'values', ordered: false });
    expect(messagesIn(text)).toEqual([
      'x: $.files[0].groups[0].benchmarks[0].samples[2] is "x", which is no usable number.',
      'x: $.files[0].groups[0].benchmarks[1].mean is null, which is no usable number.',
      'x: $.files[0].groups[0].benchmarks[1] ("g > b") has no usable value; it may have failed.',
      'x: $.files[0].groups[0].benchmarks[2] has no name.',
    ]);
    expect(codesIn(readText(text.slice(0, -30)))).toContain('input.truncated');
  });
});

describe('mitata', () => {
  const result = readPath(join(fixtures, 'mitata', 'samples.json'));
  const suite = suiteIn(result);

  test('names, parameters, and what failed', () => {
    expect(suite.benchmarks.map(({ name }) => name)).toEqual(['sort > native', 'size 100', 'size 1000']);
    expect(benchmarkIn(suite, 'size 100').parameters).toEqual({ n: '100' });
    expect(codesIn(result)).toEqual(['input.invalid-record']);
    expect(result.findings[0]?.message).toContain('$.benchmarks[2].runs[0] ("throws") failed: "boom"');
  });

  test('sorted samples in seconds, and what was allocated', () => {
    const raw = JSON.parse(readFileSync(join(fixtures, 'mitata', 'samples.json'), 'utf8')) as {
      benchmarks: { runs: { stats: { samples: number[]; heap: { avg: number } } }[] }[];
    };
    const stats = raw.benchmarks[0]?.runs[0]?.stats;
    expect(valuesIn(suite, 'sort > native')).toEqual(stats?.samples.map((value) => value / 1e9));
    expect(seriesIn(suite, 'sort > native')).toMatchObject({ nesting: 'values', ordered: false });
    expect(metricsIn(suite, 'sort > native')).toEqual(['time second smaller', 'allocated byte smaller']);
    expect(valuesIn(suite, 'sort > native', 'allocated')).toEqual([stats?.heap.avg]);
  });

  test('without samples it is an average without spread', () => {
    const summary = suiteIn(readPath(join(fixtures, 'mitata', 'summary.json')));
    expect(seriesIn(summary, 'sort > native')).toEqual({
      kind: 'summary',
      metric: { id: 'time', unit: 'second', direction: 'smaller' },
      mean: 1067276.0605564648 / 1e9,
    });
  });

  test('environment', () => {
    expect(suite.environment).toEqual({
      cpuModel: 'AMD EPYC',
      architecture: 'x64',
      operatingSystem: 'Linux',
      runtime: 'node 20.20.2',
      harness: 'mitata',
    });
    expect(suite.provenance.measuredAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});

describe('tinybench', () => {
  const read = (file: string) => readPath(join(fixtures, 'tinybench', file));

  test('tasks of version 5: samples, and throughput of which more is better', () => {
    const result = read('5.0-tasks.json');
    const suite = suiteIn(result);
    expect(suite.benchmarks.map(({ name }) => name)).toEqual(['sort', 'parse', 'parse twice']);
    expect(metricsIn(suite, 'sort')).toEqual(['time second smaller', 'throughput ops/s larger']);
    expect(seriesIn(suite, 'sort')).toMatchObject({ kind: 'samples', nesting: 'values', ordered: false });
    expect(valuesIn(suite, 'sort')).toEqual(valuesIn(suite, 'sort').toSorted((one, other) => one - other));
    expect(result.findings.map(({ message }) => message.replace(/^[^:]*: /, ''))).toEqual([
      '$[3] ("throws") failed: "Error: boom".',
    ]);
  });

  test('tasks of version 2', () => {
    const suite = suiteIn(read('2.9-tasks.json'));
    expect(metricsIn(suite, 'sort')).toEqual(['time second smaller']);
    const table = suiteIn(read('2.9-table.json'));
    const values = valuesIn(suite, 'sort');
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean / (valuesIn(table, 'sort')[0] ?? NaN)).toBeCloseTo(1, 9);
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    const series = seriesIn(table, 'sort');
    expect(series).toMatchObject({ kind: 'summary', count: 12 });
    // The table prints the margin with two decimals.
    expect((series.kind === 'summary' ? (series.standardDeviation ?? NaN) : NaN) / spread).toBeCloseTo(1, 3);
  });

  test('the table of version 5', () => {
    const result = read('5.0-table.json');
    const suite = suiteIn(result);
    expect(metricsIn(suite, 'parse')).toEqual(['time second smaller', 'throughput ops/s larger']);
    const tasks = suiteIn(read('5.0-tasks.json'));
    const values = valuesIn(tasks, 'parse');
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect((valuesIn(suite, 'parse')[0] ?? NaN) / mean).toBeCloseTo(1, 3);
    expect(codesIn(result)).toEqual(['input.invalid-record']);
  });

  test('odd tasks', () => {
    const good = { name: 'a', result: { latency: { mean: 2, sd: 1, df: 4 } } };
    const text = JSON.stringify([good, { name: 'b', result: { latency: { mean: -1 } } }, 3, { result: {} }]);
    expect(seriesIn(suiteIn(readText(text)), 'a')).toMatchObject({ mean: 0.002, standardDeviation: 0.001, count: 5 });
    expect(messagesIn(text)).toEqual([
      'x: $[1].result.latency.mean is -1, which is no usable number.',
      'x: $[1] ("b") has no usable value.',
      'x: $[2] is 3, not a task.',
      'x: $[3] has no name.',
    ]);
  });
});

describe('benchmark.js', () => {
  test('output of the real tool', () => {
    const result = readPath(join(fixtures, 'benchmark-js', 'console.txt'));
    const suite = suiteIn(result);
    expect(suite.benchmarks.map(({ name }) => name)).toEqual(['sort 3000', 'parse x 2']);
    expect(metricsIn(suite, 'parse x 2')).toEqual(['throughput ops/s larger']);
    expect(valuesIn(suite, 'parse x 2', 'throughput')).toEqual([3_446_747]);
    expect(seriesIn(suite, 'sort 3000', 'throughput')).toMatchObject({
      mean: 2371,
      count: 11,
      standardDeviation: (0.1359 * 2371 * Math.sqrt(11)) / 2.228,
    });
  });

  test('the standard deviation behind a margin', () => {
    expect(deviationOfMargin(100, 1.96, 10_000)).toBeCloseTo(100, 9);
    expect(deviationOfMargin(100, 12.706, 2)).toBeCloseTo(Math.SQRT2, 9);
    expect(deviationOfMargin(100, 5, 1)).toBeUndefined();
  });
});

describeWithSharedData('real files', (shared) => {
  const read = (path: string) => readText(readFileSync(join(shared, 'formats', path), 'utf8'), path);

  test.each([
    ['vitest-bench/generated-here/k1.json', 'a.bench.mjs > sort > native', 0.03561196101134254 / 1e3],
    ['vitest-bench/generated-here/k2.json', 'a.bench.mjs > outer > nested > json', undefined],
    ['bencher-adapter/js/vitest/two.json', 'math.bench.ts > math > subtract', 0.002],
    ['bencher-adapter/js/vitest/four.json', undefined, undefined],
    ['tinybench/generated-here/k1.json', 'sort', 0.022538748532289613 / 1e3],
    ['tinybench/generated-here/k2.json', 'parse', undefined],
  ])('%s', (path, name, mean) => {
    const result = read(path);
    expect(codesIn(result)).toEqual([]);
    const suite = suiteIn(result);
    for (const benchmark of suite.benchmarks) {
      expect(benchmark.series[0]).toMatchObject({ kind: 'summary', metric: { id: 'time' } });
    }
    if (name !== undefined) expect(benchmarkIn(suite, name)).toBeDefined();
    if (name !== undefined && mean !== undefined) expect(valuesIn(suite, name)).toEqual([mean]);
  });

  test.each(['mitata/generated-here/k1.json', 'mitata/generated-here/k2.json'])('%s', (path) => {
    const result = read(path);
    expect(codesIn(result)).toEqual(['input.invalid-record']);
    expect(suiteIn(result).benchmarks.map(({ name }) => name)).toEqual([
      'noop',
      'sort > native',
      'size 1',
      'size 8',
      'size 64',
    ]);
  });

  test('mitata in seconds', () => {
    expect(valuesIn(suiteIn(read('mitata/generated-here/k1.json')), 'size 8')).toEqual([45.13596491573603 / 1e9]);
  });

  test.each([
    [
      'bencher-adapter/js/benchmark/four.txt',
      { 'fib(10)': 1_431_759, 'fib(20)': 12_146, 'benchmark with x 2 many things': 50 },
    ],
    [
      'bencher-adapter/js/benchmark/issue_506.txt',
      { 'text encoder utf8': 28.33, 'sha512 native from string utf16': 29.76 },
    ],
    ['github-action-benchmark/benchmarkjs_output.txt', { 'createObjectBuffer with 200 comments': 81.61 }],
  ])('%s', (path, expected: Record<string, number>) => {
    const result = read(path);
    expect(codesIn(result)).toEqual([]);
    for (const [name, rate] of Object.entries(expected))
      expect(valuesIn(suiteIn(result), name, 'throughput')).toEqual([rate]);
  });
});
