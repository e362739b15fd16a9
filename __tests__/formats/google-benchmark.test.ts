/** Google Benchmark: fixtures of the real tool, old shapes, and the tool's own odd inputs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  benchmarkIn,
  codesIn,
  fixtures,
  metricsIn,
  readPath,
  readText,
  seriesIn,
  suiteIn,
  valuesIn,
} from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

interface Row {
  readonly name: string;
  readonly run_type: string;
  readonly aggregate_name?: string;
  readonly real_time: number;
  readonly cpu_time: number;
}
const rowsOf = (path: string): Row[] => (JSON.parse(readFileSync(path, 'utf8')) as { benchmarks: Row[] }).benchmarks;

describe('output of the real tool', () => {
  const path = join(fixtures, 'google-benchmark', 'repetitions.json');
  const result = readPath(path);
  const suite = suiteIn(result);

  test('a row per repetition is a value; aggregates are left out', () => {
    expect(suite.benchmarks.map(({ name }) => name)).toEqual([
      'BM_Sort/size:64',
      'BM_Sort/size:512',
      'BM_Copy/threads:2',
      'BM_Broken',
    ]);
    const rows = rowsOf(path).filter(({ name, run_type }) => name === 'BM_Sort/size:64' && run_type === 'iteration');
    expect(rows).toHaveLength(5);
    expect(valuesIn(suite, 'BM_Sort/size:64')).toEqual(rows.map((row) => row.real_time / 1e9));
    expect(valuesIn(suite, 'BM_Sort/size:64', 'cpu-time')).toEqual(rows.map((row) => row.cpu_time / 1e9));
    expect(seriesIn(suite, 'BM_Sort/size:64')).toMatchObject({ nesting: 'values', ordered: true });
  });

  test('units, counters, parameters', () => {
    const [row] = rowsOf(path).filter(({ name }) => name === 'BM_Copy/threads:2');
    expect(valuesIn(suite, 'BM_Copy/threads:2')[0]).toBe(row!.real_time / 1e6);
    expect(metricsIn(suite, 'BM_Copy/threads:2')).toEqual([
      'time second smaller',
      'cpu-time second smaller',
      'bytes_per_second B/s larger',
      'length count smaller',
    ]);
    expect(metricsIn(suite, 'BM_Sort/size:64')[2]).toBe('items_per_second items/s larger');
    expect(benchmarkIn(suite, 'BM_Sort/size:512').parameters).toEqual({ size: '512' });
  });

  test('a benchmark that failed stays, without values, and is told', () => {
    expect(seriesIn(suite, 'BM_Broken')).toMatchObject({ kind: 'samples', sessions: [] });
    expect(codesIn(result).sort()).toEqual(['input.assumed-direction', 'input.invalid-record']);
    expect(result.findings.find(({ code }) => code === 'input.invalid-record')?.message).toContain('"no such device"');
  });

  test('the environment', () => {
    expect(suite.environment).toMatchObject({
      host: 'test-host',
      cpuCount: expect.any(Number),
      cpuMegahertz: expect.any(Number),
      cpuCaches: expect.stringMatching(/^L1 Data \d+, L1 Instruction/),
      cpuConfig: expect.stringMatching(/^CPU scaling (en|dis)abled$/),
      buildOptions: [expect.stringMatching(/^library_build_type=/)],
      conditions: { loads: [expect.any(Number)] },
    });
    expect(suite.provenance.measuredAt).toMatch(/^20\d\d-\d\d-\d\dT/);
  });

  test('only aggregates: mean, standard deviation and number of repetitions', () => {
    const other = join(fixtures, 'google-benchmark', 'aggregates.json');
    const mean = rowsOf(other).find(({ name }) => name === 'BM_Sort/size:64_mean');
    const deviation = rowsOf(other).find(({ name }) => name === 'BM_Sort/size:64_stddev');
    expect(seriesIn(suiteIn(readPath(other)), 'BM_Sort/size:64')).toEqual({
      kind: 'summary',
      metric: { id: 'time', unit: 'second', direction: 'smaller' },
      mean: mean!.real_time / 1e9,
      standardDeviation: deviation!.real_time / 1e9,
      count: 5,
    });
  });
});

describe('other shapes', () => {
  const file = (...rows: string[]): string => `{"context":{"num_cpus":1},"benchmarks":[${rows.join(',')}]}`;
  const row = (rest: string): string => `{"name":"A","real_time":5,"cpu_time":4,"time_unit":"ms"${rest}}`;

  test('files without run_type: rows of one name are repetitions', () => {
    expect(valuesIn(suiteIn(readText(file(row(''), row('')))), 'A')).toEqual([0.005, 0.005]);
  });

  test.each<[string, string, string]>([
    ['a bare NaN', file(row(''), '{"name":"A","real_time":NaN,"cpu_time":4,"time_unit":"ms"}'), 'input.invalid-value'],
    ['no time', file(row(''), '{"name":"B","real_time":0,"cpu_time":0}'), 'input.invalid-value'],
    ['another family of that name', file(row(',"family_index":0'), row(',"family_index":1')), 'input.duplicate-name'],
    ['no benchmark', file(row(''), '7'), 'input.invalid-record'],
    ['skipped', file(row(''), '{"name":"B","skipped":true,"skip_message":"no"}'), 'input.invalid-record'],
    ['cut off', file(row(''), row('')).slice(0, -30), 'input.truncated'],
  ])('%s', (_, text, code) => {
    const result = readText(text);
    expect(codesIn(result)).toContain(code);
    expect(valuesIn(suiteIn(result), 'A')).toEqual([0.005]);
  });

  test('complexities are kept in the metadata and are no benchmarks', () => {
    const text = file(row(''), '{"name":"A_BigO","run_type":"aggregate","aggregate_name":"BigO","cpu_coefficient":1}');
    const suite = suiteIn(readText(text));
    expect(suite.benchmarks).toHaveLength(1);
    expect(suite.metadata.complexity).toHaveLength(1);
  });
});

describeWithSharedData('Google Benchmark, real files', (folder) => {
  const path = (name: string): string => join(folder, 'formats', 'google-benchmark', name);

  test.each(['v1', 'v2'])('%s: the mean of what is read is what the tool prints', (version) => {
    const file = path(`generated-here/${version}.reps8.json`);
    const suite = suiteIn(readPath(file));
    const means = rowsOf(file).filter(({ aggregate_name }) => aggregate_name === 'mean');
    expect(means).toHaveLength(7);
    for (const { name, real_time, cpu_time, ...rest } of means) {
      const scale = (rest as { time_unit?: string }).time_unit === 'us' ? 1e6 : 1e9;
      const mean = (metric: string): number => {
        const values = valuesIn(suite, name.replace(/_mean$/, ''), metric);
        expect(values).toHaveLength(8);
        return (values.reduce((sum, value) => sum + value, 0) / 8) * scale;
      };
      expect(mean('time') / real_time).toBeCloseTo(1, 12);
      expect(mean('cpu-time') / cpu_time).toBeCloseTo(1, 12);
    }
  });

  test.each(['test4_run.json', 'test4_run0.json', 'test4_run1.json'])('%s has no times, and says so', (name) => {
    const result = readPath(path(`gbench-Inputs/${name}`));
    expect(result.suite).toBeNull();
    expect(codesIn(result)).toContain('input.no-benchmarks');
  });

  test('old rows and odd aggregates', () => {
    const suite = suiteIn(readPath(path('gbench-Inputs/test3_run0.json')));
    expect(valuesIn(suite, 'BM_Two')).toEqual([9e-9, 8e-9]);
    expect(valuesIn(suite, 'medium', 'cpu-time')).toEqual([80e-9, 82e-9].map((one) => expect.closeTo(one, 15)));
  });
});
