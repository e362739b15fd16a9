/** asv: both versions of its files, odd results, and every real file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { benchmarkIn, codesIn, metricsIn, readText, seriesIn, suiteIn, valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

describe('version 2', () => {
  const text = JSON.stringify({
    commit_hash: 'abcdef0123',
    python: '3.12',
    params: { cpu: 'Example', os: 'Linux 6.1', arch: 'x86_64', machine: 'm', num_cpu: '4' },
    result_columns: ['result', 'params', 'version', 'stats_repeat', 'samples'],
    results: {
      'a.time_sort': [
        [1, 2, null, 4],
        [
          ['10', '20'],
          ["'x'", "'y'"],
        ],
        'v1',
        null,
        [[1, 1.5], null, null, null],
      ],
      'a.Suite.peakmem_all': [[100], [], 'v2'],
      'a.time_one': [[3], [], 'v3', [7]],
      'a.track_size': [[0], []],
      'a.time_skipped': [['NAN'], []],
    },
  }).replace('"NAN"', 'NaN');
  const result = readText(text, 'x');
  const suite = suiteIn(result);

  test('combinations of parameters, the last one fastest', () => {
    expect(suite.benchmarks.map(({ name }) => name)).toEqual([
      "a.time_sort(10, 'x')",
      "a.time_sort(10, 'y')",
      "a.time_sort(20, 'y')",
      'a.Suite.peakmem_all',
      'a.time_one',
      'a.track_size',
    ]);
    expect(benchmarkIn(suite, "a.time_sort(20, 'y')").parameters).toEqual({ param1: '20', param2: "'y'" });
  });

  test('samples where recorded, else the median', () => {
    expect(seriesIn(suite, "a.time_sort(10, 'x')")).toMatchObject({
      kind: 'samples',
      nesting: 'values',
      ordered: true,
    });
    expect(valuesIn(suite, "a.time_sort(10, 'x')")).toEqual([1, 1.5]);
    expect(seriesIn(suite, 'a.time_one')).toMatchObject({ kind: 'summary', mean: 3, count: 7 });
    expect(metricsIn(suite, 'a.Suite.peakmem_all')).toEqual(['memory byte smaller']);
    expect(metricsIn(suite, 'a.track_size')).toEqual(['value unit smaller']);
  });

  test('failed results are said, skipped ones not', () => {
    expect(codesIn(result)).toEqual(['input.invalid-record', 'input.assumed-direction']);
    expect(result.findings[0]?.message).toContain(`("a.time_sort(20, 'x')") failed`);
  });

  test('environment and commit', () => {
    expect(suite.environment).toMatchObject({ cpuModel: 'Example', cpuCount: 4, host: 'm', runtime: 'Python 3.12' });
    expect(suite.provenance.commit).toBe('abcdef0123');
  });
});

describeWithSharedData('real files', (shared) => {
  const folder = join(shared, 'formats', 'asv', 'example_results');
  const read = (path: string) => readText(readFileSync(join(folder, path), 'utf8'), path);
  const files = readdirSync(join(folder, 'cheetah')).filter((name) => /^[\da-f]{8}-/.test(name));
  const refused = new Map([
    ['aaaaaaaa', 'input.not-json'],
    ['bbbbbbbb', 'input.unknown-format'],
    ['05d4f83d', 'input.invalid-record'],
    ['623fc362', 'input.invalid-record'],
  ]);

  test.each(files)('%s', (file) => {
    const result = read(join('cheetah', file));
    const expected = refused.get(file.slice(0, 8));
    if (expected !== undefined) {
      expect(result.suite).toBeNull();
      expect(codesIn(result)[0]).toBe(expected);
      return;
    }
    const raw = JSON.parse(readFileSync(join(folder, 'cheetah', file), 'utf8').replaceAll('NaN', 'null')) as {
      results: Record<string, unknown>;
    };
    const suite = suiteIn(result);
    for (const [name, value] of Object.entries(raw.results))
      if (typeof value === 'number')
        expect([suite.benchmarks.find((one) => one.name === name)?.series[0]]).toMatchObject([{ mean: value }]);
  });

  test('parameters of version 1', () => {
    const suite = suiteIn(read('cheetah/fcf8c079-py2.7-Cython-numpy1.8.json'));
    expect(valuesIn(suite, 'time_other.time_parameterized(2)')).toEqual([4]);
    expect(valuesIn(suite, 'time_ci_small')).toEqual([3]);
  });

  test('files beside the results are refused', () => {
    for (const path of ['benchmarks.json', 'cheetah/machine.json'])
      expect(codesIn(read(path))).toEqual(['input.unknown-format']);
  });
});
