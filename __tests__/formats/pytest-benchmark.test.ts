/** pytest-benchmark: fixtures of the real tool, odd records, and every real file against its own statistics. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { benchmarkIn, codesIn, fixtures, readPath, readText, seriesIn, suiteIn, valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

const folder = join(fixtures, 'pytest-benchmark');

describe('output of the real tool', () => {
  const result = readPath(join(folder, 'with-data.json'));
  const suite = suiteIn(result);

  test('rounds are values in seconds per iteration, in order', () => {
    expect(codesIn(result)).toEqual([]);
    expect(suite.benchmarks.map(({ name }) => name)).toEqual([
      'bench_fixture.py::test_sum',
      'bench_fixture.py::test_sort[10]',
      'bench_fixture.py::test_sort[100]',
    ]);
    expect(valuesIn(suite, 'bench_fixture.py::test_sum').slice(0, 3)).toEqual([
      1.4929992175893858e-6, 1.4630004443461075e-6, 6.009000571793877e-6,
    ]);
    expect(valuesIn(suite, 'bench_fixture.py::test_sum')).toHaveLength(26);
    expect(seriesIn(suite, 'bench_fixture.py::test_sum')).toMatchObject({
      kind: 'samples',
      metric: { id: 'time', unit: 'second', direction: 'smaller' },
      nesting: 'values',
      ordered: true,
    });
  });

  test('parameters, group, loops and metadata', () => {
    const sort = benchmarkIn(suite, 'bench_fixture.py::test_sort[100]');
    expect(sort).toMatchObject({ parameters: { n: '100' }, tags: ['sorting'], loops: 1 });
    expect(sort.metadata.extra_info).toEqual({ note: 'reversed' });
    expect(sort.metadata.stats).not.toHaveProperty('data');
  });

  test('the environment; a commit that is none is not told', () => {
    expect(suite.environment).toEqual({
      cpuModel: 'AMD EPYC',
      operatingSystem: 'Linux',
      kernel: '6.1.0',
      architecture: 'x86_64',
      host: 'host.example',
      compiler: 'GCC 12.2.0',
      runtime: 'CPython 3.11.7',
      harness: 'pytest-benchmark 3.2.2',
      timer: 'perf_counter',
    });
    expect(suite.provenance).not.toHaveProperty('commit');
    expect(suite.provenance).not.toHaveProperty('branch');
    expect(suite.provenance.measuredAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test('without data it is a summary', () => {
    const summary = suiteIn(readPath(join(folder, 'summary.json')));
    // The tool's console: test_sum, mean 488.3625 ns, standard deviation 2.8712 ns, 16 rounds of 20 iterations.
    expect(seriesIn(summary, 'bench_fixture.py::test_sum')).toEqual({
      kind: 'summary',
      metric: { id: 'time', unit: 'second', direction: 'smaller' },
      mean: 4.883625081220089e-7,
      standardDeviation: 2.8711960215590512e-9,
      count: 16,
    });
    expect(benchmarkIn(summary, 'bench_fixture.py::test_sum').loops).toBe(20);
  });
});

describe('odd files', () => {
  const file = (...benchmarks: object[]): string =>
    JSON.stringify({ machine_info: {}, commit_info: { id: 'abcdef0', dirty: true, branch: 'b' }, benchmarks });
  const good = { fullname: 'a', stats: { mean: 1, stddev: 0.1, rounds: 5 } };

  test('good records are kept, bad ones are told with their place', () => {
    const result = readText(file(good, { fullname: 'b' }, { stats: { mean: 1 } }, { fullname: 'c', stats: {} }), 'x');
    expect(suiteIn(result).benchmarks.map(({ name }) => name)).toEqual(['a']);
    expect(suiteIn(result).provenance).toMatchObject({ commit: 'abcdef0', dirty: true, branch: 'b' });
    expect(result.findings.map(({ message }) => message)).toEqual([
      'x: $.benchmarks[1] has missing as its stats.',
      'x: $.benchmarks[2] has neither a fullname nor a name.',
      'x: $.benchmarks[3].stats.mean is missing, which is no usable number.',
      'x: $.benchmarks[3] ("c") has no usable value.',
    ]);
  });

  test('bare NaN and values that are none are left out', () => {
    const text = file({ fullname: 'a', stats: { data: [1, 'NAN', -1, 2, null] } }).replace('"NAN"', 'NaN');
    const result = readText(text);
    expect(valuesIn(suiteIn(result), 'a')).toEqual([1, 2]);
    expect(codesIn(result)).toEqual(['input.invalid-value']);
    expect(result.findings[0]?.evidence).toHaveLength(3);
  });

  test('a shortened list of rounds is not taken for all of them', () => {
    const result = readText(file({ fullname: 'a', stats: { data: [1, 2], rounds: 5, mean: 3, stddev: 1 } }), 'x');
    expect(seriesIn(suiteIn(result), 'a')).toMatchObject({ kind: 'summary', mean: 3, count: 5 });
    expect(result.findings[0]?.message).toContain('("a") holds 2 usable values of 5 rounds');
  });

  test('nothing usable is refused', () => {
    expect(codesIn(readText(file()))).toEqual(['input.no-benchmarks']);
    expect(readText(file()).suite).toBeNull();
    expect(codesIn(readText('{"machine_info": {"node": "x"}, "commit_info": {}}'))).toEqual(['input.unknown-format']);
  });

  test('a cut file gives its whole benchmarks', () => {
    const text = file(good, { ...good, fullname: 'b' });
    const result = readText(text.slice(0, -20));
    expect(codesIn(result)).toEqual(['input.truncated']);
    expect(suiteIn(result).benchmarks.map(({ name }) => name)).toEqual(['a']);
  });
});

describeWithSharedData('real files', (shared) => {
  const files = [
    ...['pytest-benchmark/generated-here', 'pytest-benchmark/test_storage', 'pytest-benchmark/lagom'],
    ...['bencher-adapter/python/pytest'],
  ]
    .flatMap((name) => readdirSync(join(shared, 'formats', name)).map((file) => join(name, file)))
    .concat('github-action-benchmark/pytest_output.json', 'github-action-benchmark/pytest_several_units.json');

  test.each(files)('%s', (path) => {
    const text = readFileSync(join(shared, 'formats', path), 'utf8');
    const raw = JSON.parse(text) as { benchmarks: { fullname: string; stats: { mean: number; data?: unknown[] } }[] };
    const result = readText(text, path);
    const suite = suiteIn(result);
    // Four files were shortened by hand: four values of each benchmark, and a text that says so.
    const isShortened = text.includes('omitted to keep this file small');
    expect(new Set(codesIn(result))).toEqual(
      new Set(isShortened ? ['input.invalid-value', 'input.invalid-record'] : []),
    );
    expect(suite.benchmarks).toHaveLength(raw.benchmarks.length);
    for (const { fullname, stats } of raw.benchmarks) {
      const values = valuesIn(suite, fullname);
      const data = stats.data?.some((value) => typeof value === 'string') === true ? undefined : stats.data;
      expect(values).toEqual(data ?? [stats.mean]);
      expect(values.reduce((sum, value) => sum + value, 0) / values.length / stats.mean).toBeCloseTo(1, 9);
    }
    expect(suite.environment.runtime).toMatch(/^CPython \d/);
  });
});
