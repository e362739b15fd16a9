/** BenchmarkDotNet: jobs, launches and diagnosers, odd records, and every real file against its own statistics. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { benchmarkIn, codesIn, fixtures, metricsIn, readPath, readText, seriesIn, suiteIn } from '../read-any.ts';
import { valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

describe('a full file', () => {
  const result = readPath(join(fixtures, 'benchmarkdotnet', 'made-by-hand.json'));
  const suite = suiteIn(result);
  const first = 'Example.Lists.Sort(N: 10) [.NET 8.0(Runtime=.NET 8.0)]';

  test('a method of two jobs gives two benchmarks', () => {
    expect(codesIn(result)).toEqual([]);
    expect(suite.benchmarks.map(({ name }) => name)).toEqual([
      first,
      'Example.Lists.Sort(N: 10) [.NET 9.0(Runtime=.NET 9.0)]',
    ]);
    expect(benchmarkIn(suite, first).parameters).toEqual({ N: '10', job: '.NET 8.0(Runtime=.NET 8.0)' });
  });

  test('launches are processes with warm-ups; only results are values', () => {
    expect(seriesIn(suite, first)).toMatchObject({
      kind: 'samples',
      nesting: 'processes',
      sessions: [
        {
          processes: [
            { values: [30 / 1e9, 32 / 1e9], warmups: [{ loops: 1000, value: 40 / 1e9 }] },
            { values: [31 / 1e9, 33 / 1e9], warmups: [] },
          ],
        },
      ],
    });
  });

  test('metrics of diagnosers', () => {
    expect(metricsIn(suite, first)).toEqual([
      'time second smaller',
      'allocated byte smaller',
      'Gen0Collects Count smaller',
      'Throughput MB/s larger',
    ]);
    expect(valuesIn(suite, first, 'allocated')).toEqual([96]);
  });

  test('environment and time', () => {
    expect(suite.environment).toEqual({
      cpuModel: 'Example CPU',
      cpuCount: 4,
      operatingSystem: 'Ubuntu 24.04',
      architecture: 'X64',
      runtime: '.NET 9.0.1',
      features: { debug: false },
      harness: 'BenchmarkDotNet 0.15.8',
      timer: 'Unknown',
      timerResolution: 1e-9,
    });
    expect(suite.provenance.measuredAt).toBe('2025-01-02T03:04:05');
  });
});

test('odd records are left out, with their place', () => {
  const benchmarks = [
    { Method: 'A', Type: 'T', Parameters: 'N=1&M=x', Statistics: { OriginalValues: [1, 'x', 3] } },
    { Type: 'B' },
    { Method: 'C', Statistics: null },
    4,
  ];
  const result = readText(JSON.stringify({ HostEnvironmentInfo: {}, Benchmarks: benchmarks }), 'x');
  expect(valuesIn(suiteIn(result), 'T.A(N: 1, M: x)')).toEqual([1e-9, 3e-9]);
  expect(benchmarkIn(suiteIn(result), 'T.A(N: 1, M: x)').parameters).toEqual({ N: '1', M: 'x' });
  expect(result.findings.map(({ message }) => message)).toEqual([
    'x: $.Benchmarks[0].Statistics.OriginalValues[1] is "x", which is no usable number.',
    'x: $.Benchmarks[1] has neither a FullName nor a Method.',
    'x: $.Benchmarks[2].Statistics.Mean is missing, which is no usable number.',
    'x: $.Benchmarks[2] ("C") has no usable value.',
    'x: $.Benchmarks[3] is 4, not a benchmark.',
  ]);
  expect(codesIn(readText('{"HostEnvironmentInfo": {}}'))).toEqual(['input.unknown-format']);
});

describeWithSharedData('real files', (shared) => {
  const read = (path: string) => readText(readFileSync(join(shared, 'formats', path), 'utf8'), path);

  test.each([
    'bencher-adapter/c_sharp/dot_net/memory.json',
    'bencher-adapter/c_sharp/dot_net/two.json',
    'bencher-adapter/c_sharp/dot_net/two_more.json',
    'github-action-benchmark/benchmarkdotnet.json',
  ])('%s', (path) => {
    const raw = JSON.parse(readFileSync(join(shared, 'formats', path), 'utf8')) as {
      Benchmarks: { Statistics: { N: number; Mean: number; StandardDeviation: number } }[];
    };
    const result = read(path);
    const suite = suiteIn(result);
    expect(codesIn(result)).toEqual([]);
    expect(suite.benchmarks).toHaveLength(raw.Benchmarks.length);
    suite.benchmarks.forEach(({ name }, index) => {
      const statistics = raw.Benchmarks[index]?.Statistics ?? { N: NaN, Mean: NaN, StandardDeviation: NaN };
      const series = seriesIn(suite, name);
      const values = valuesIn(suite, name);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect((mean * 1e9) / statistics.Mean).toBeCloseTo(1, 9);
      if (series.kind === 'samples') expect(values).toHaveLength(statistics.N);
      else expect(series).toMatchObject({ count: 20, standardDeviation: statistics.StandardDeviation / 1e9 });
    });
  });

  test('memory per operation', () => {
    const suite = suiteIn(read('bencher-adapter/c_sharp/dot_net/memory.json'));
    expect(valuesIn(suite, 'BenchmarkDotNet.Samples.Memory.AllocEmptyList', 'allocated')).toEqual([368]);
    expect(valuesIn(suite, 'BenchmarkDotNet.Samples.Memory.AllocExactList', 'allocated')).toEqual([184]);
  });

  test('a mean of zero is refused', () => {
    const result = read('bencher-adapter/c_sharp/dot_net/null_namespace.json');
    expect(result.suite).toBeNull();
    expect(codesIn(result)).toEqual(['input.invalid-value', 'input.invalid-record', 'input.no-benchmarks']);
  });
});
