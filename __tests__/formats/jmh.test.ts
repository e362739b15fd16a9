/** JMH: every mode and kind of metric, odd records, and every real file against the scores JMH computed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { primaryMetric, secondaryMetric } from '../../src/formats/jmh/metrics.ts';
import { benchmarkIn, codesIn, fixtures, metricsIn, readPath, readText, seriesIn, suiteIn } from '../read-any.ts';
import { valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

describe('all modes', () => {
  const result = readPath(join(fixtures, 'jmh', 'made-by-hand.json'));
  const suite = suiteIn(result);
  const average = 'org.example.Sorting.sort (n=10) [avgt]';

  test('names hold parameters, mode and threads', () => {
    expect(suite.benchmarks.map(({ name }) => name)).toEqual([
      average,
      'org.example.Sorting.sort (n=10) [thrpt, 4 threads]',
      'org.example.Sorting.sort (n=10) [sample]',
      'org.example.Start.up [ss]',
    ]);
    expect(suite.benchmarks.map(({ parameters }) => parameters)).toEqual([
      { n: '10', mode: 'avgt' },
      { n: '10', mode: 'thrpt', threads: '4' },
      { n: '10', mode: 'sample' },
      { mode: 'ss' },
    ]);
  });

  test('forks are processes, and times are in seconds', () => {
    expect(seriesIn(suite, average)).toMatchObject({
      kind: 'samples',
      nesting: 'processes',
      ordered: true,
      sessions: [
        { processes: [{ values: [2 / 1e6, 2.5 / 1e6, 1.5 / 1e6] }, { values: [3 / 1e6, 3.5 / 1e6, 2.5 / 1e6] }] },
      ],
    });
    expect(valuesIn(suite, 'org.example.Start.up [ss]')).toEqual([0.012, 0.014, 0.013]);
  });

  test('throughput is per second, and larger is better', () => {
    const name = 'org.example.Sorting.sort (n=10) [thrpt, 4 threads]';
    expect(metricsIn(suite, name)).toEqual(['throughput ops/s larger']);
    expect(valuesIn(suite, name, 'throughput')).toEqual([500_000, 400_000, 450_000, 300_000, 310_000, 320_000]);
  });

  test('a histogram gives the mean of each iteration', () => {
    expect(valuesIn(suite, 'org.example.Sorting.sort (n=10) [sample]')).toEqual([1500 / 1e9, 2000 / 1e9]);
  });

  test('secondary metrics', () => {
    expect(metricsIn(suite, average)).toEqual([
      'time second smaller',
      'gc.alloc.rate MB/sec smaller',
      'allocated byte smaller',
      'gc.count integer smaller',
      'gc.time second smaller',
    ]);
    expect(valuesIn(suite, average, 'gc.count')).toEqual([3, 0, 3, 2, 3, 2]);
    expect(valuesIn(suite, average, 'gc.time')).toEqual([0.004, 0.005, 0.003, 0.006, 0.002]);
    expect(metricsIn(suite, 'org.example.Start.up [ss]')).toEqual(['time second smaller', 'cpi clks/insn smaller']);
    expect(codesIn(result)).toEqual(['input.invalid-value', 'input.assumed-direction']);
  });

  test('the virtual machine and its options', () => {
    expect(suite.environment).toEqual({
      runtime: 'OpenJDK 64-Bit Server VM 21.0.5',
      harness: 'JMH 1.37',
      compilerFlags: '-Xmx1g',
      flags: ['-Xmx1g'],
    });
    expect(benchmarkIn(suite, average).metadata).toMatchObject({ forks: 2, vmVersion: '21.0.5+11-LTS' });
  });
});

test.each([
  ['ns/op', 'time', 'second', 'smaller', 1e9],
  ['s/op', 'time', 'second', 'smaller', 1],
  ['min/op', 'time', 'second', 'smaller', 1 / 60],
  ['ops/us', 'throughput', 'ops/s', 'larger', 1e-6],
  ['ops/s', 'throughput', 'ops/s', 'larger', 1],
  ['MB/s', 'score', 'MB/s', 'larger', 1],
  ['widgets', 'score', 'widgets', 'smaller', 1],
])('the unit %s is %s in %s, %s', (unit, id, word, direction, divisor) => {
  expect(primaryMetric(unit)).toMatchObject({ metric: { id, unit: word, direction }, divisor });
});

test.each([
  ['·gc.churn.G1_Eden_Space.norm', 'B/op', 'gc.churn.G1_Eden_Space.norm byte smaller'],
  ['put', 'ops/s', 'put ops/s larger'],
  ['instructions', '#/op', 'instructions #/op smaller'],
  ['queue', '---', 'queue --- smaller'],
])('the secondary %s in %s', (label, unit, expected) => {
  const { metric } = secondaryMetric(label, unit);
  expect(`${metric.id} ${metric.unit} ${metric.direction}`).toBe(expected);
});

describe('odd files', () => {
  const good = {
    benchmark: 'a',
    mode: 'avgt',
    forks: 1,
    primaryMetric: { score: 2, scoreUnit: 's/op', rawData: [[1, 3]] },
  };
  const read = (...records: unknown[]) => readText(JSON.stringify(records), 'x');

  test('good records are kept', () => {
    const result = read(good, 7, { benchmark: 'b' }, { ...good, benchmark: 'c', primaryMetric: { score: 'NaN' } });
    expect(suiteIn(result).benchmarks.map(({ name }) => name)).toEqual(['a [avgt]']);
    expect(result.findings.map(({ message }) => message)).toEqual([
      'x: $[1] is 7, not a result.',
      'x: $[2] has no benchmark or no primaryMetric.',
      'x: $[3].primaryMetric.score is "NaN", which is no usable number.',
      'x: $[3] ("c [avgt]") has no usable value.',
    ]);
  });

  test('without raw data it is a summary, without forks no processes', () => {
    const primaryMetric = { score: 2, scoreUnit: 's/op', rawData: [] };
    const summary = suiteIn(read({ ...good, forks: 2, measurementIterations: 5, primaryMetric }));
    expect(seriesIn(summary, 'a [avgt]')).toEqual({
      kind: 'summary',
      metric: { id: 'time', unit: 'second', direction: 'smaller' },
      mean: 2,
      count: 10,
    });
    expect(seriesIn(suiteIn(read({ ...good, forks: 0 })), 'a [avgt]')).toMatchObject({ nesting: 'values' });
  });

  test('a result that stands twice was measured twice', () => {
    const result = read(good, good);
    expect(seriesIn(suiteIn(result), 'a [avgt]')).toMatchObject({ sessions: [{ processes: [{}, {}] }] });
    expect(codesIn(result)).toEqual(['input.duplicate-name']);
  });

  test('runtimes that differ are not told', () => {
    const environment = suiteIn(read({ ...good, jdkVersion: '17' }, { ...good, benchmark: 'b', jdkVersion: '21' }));
    expect(environment.environment).toEqual({});
  });
});

describeWithSharedData('real files', (shared) => {
  const files = [
    'bencher-adapter/java/jmh/latency.json',
    'bencher-adapter/java/jmh/six.json',
    'bencher-adapter/java/jmh/throughput.json',
    'github-action-benchmark/jmh_output.json',
    'github-action-benchmark/jmh_output_2.json',
    'jmh/3d-bin-container-packing/exp-001-baseline-result.json',
    'jmh/3d-bin-container-packing/jmh-result.a013400.json',
    'jmh/jcasbin/jmh-result.0b7774d.json',
    'jmh/jcasbin/jmh-result.9fbceef.json',
    'jmh/tkrs-json-bench/jmh-result.json',
  ];
  const factors: Record<string, number> = { 'ops/s': 1, 'ops/ms': 1e3, 'ns/op': 1e-9, 'ms/op': 1e-3, 's/op': 1 };

  test.each(files)('%s', (path) => {
    const text = readFileSync(join(shared, 'formats', path), 'utf8');
    const raw = JSON.parse(text) as { primaryMetric: { score: number; scoreUnit: string; rawData: number[][] } }[];
    const result = readText(text, path);
    const suite = suiteIn(result);
    expect(codesIn(result)).toEqual([]);
    expect(suite.benchmarks).toHaveLength(raw.length);
    suite.benchmarks.forEach(({ name }, index) => {
      const { score, scoreUnit, rawData } = raw[index]?.primaryMetric ?? { score: NaN, scoreUnit: '', rawData: [] };
      const series = seriesIn(suite, name, scoreUnit.startsWith('ops') ? 'throughput' : 'time');
      expect(series.metric.direction).toBe(scoreUnit.startsWith('ops') ? 'larger' : 'smaller');
      const values = valuesIn(suite, name, series.metric.id);
      expect(values).toHaveLength(rawData.flat().length);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(mean / (score * (factors[scoreUnit] ?? NaN))).toBeCloseTo(1, 9);
    });
  });
});
