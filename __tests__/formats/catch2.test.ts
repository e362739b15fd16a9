/** Catch2: XML and console of the real tool, broken reports, and every real file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { benchmarkIn, codesIn, fixtures, readPath, readText, seriesIn, suiteIn, valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

const names = [
  'Fibonacci > n = 8',
  'Fibonacci > inner & <escaped> > a rather long "quoted" name of a benchmark that needs a second line',
];

describe('XML of the real tool', () => {
  const path = join(fixtures, 'catch2', 'report.xml');
  const result = readPath(path);
  const suite = suiteIn(result);

  test('names, tags, loops and times in seconds', () => {
    expect(codesIn(result)).toEqual([]);
    expect(suite.benchmarks.map(({ name }) => name)).toEqual(names);
    expect(benchmarkIn(suite, 'Fibonacci > n = 8')).toMatchObject({ tags: ['bench', 'fast'], loops: 195 });
    expect(seriesIn(suite, 'Fibonacci > n = 8')).toEqual({
      kind: 'summary',
      metric: { id: 'time', unit: 'second', direction: 'smaller' },
      mean: 79.54 / 1e9,
      standardDeviation: 0.612562 / 1e9,
      count: 20,
    });
    expect(suite.environment).toEqual({ harness: 'Catch2', timerResolution: 112.603 / 1e9 });
  });

  test('a cut or broken report gives what stands whole before', () => {
    const text = readFileSync(path, 'utf8');
    const cut = readText(text.slice(0, text.indexOf('<Section')));
    expect(codesIn(cut)).toEqual(['input.truncated']);
    expect(suiteIn(cut).benchmarks).toHaveLength(1);
    const broken = readText(text.replace('<Section', '<<Section'));
    expect(codesIn(broken)).toEqual(['input.truncated']);
    expect(suiteIn(broken).benchmarks).toHaveLength(1);
  });

  test('version 3 tells its version; failed benchmarks and zeros are left out', () => {
    const result = readText(
      '<Catch2TestRun name="x" catch2-version="3.5.2"><TestCase name="T"><BenchmarkResults name="a" samples="3">' +
        '<failed message="boom"/></BenchmarkResults><BenchmarkResults name="b" samples="3"><mean value="0"/>' +
        '</BenchmarkResults><BenchmarkResults name="c" samples="3"><mean value="5"/></BenchmarkResults></TestCase></Catch2TestRun>',
    );
    expect(codesIn(result)).toEqual(['input.invalid-record', 'input.invalid-value']);
    expect(suiteIn(result).benchmarks.map(({ name }) => name)).toEqual(['T > c']);
    expect(suiteIn(result).environment).toEqual({ harness: 'Catch2 3.5.2' });
  });
});

test('the console of the real tool', () => {
  const result = readPath(join(fixtures, 'catch2', 'console.txt'));
  const suite = suiteIn(result);
  expect(codesIn(result)).toEqual([]);
  expect(suite.benchmarks.map(({ name }) => name)).toEqual(names);
  expect(seriesIn(suite, names[1] ?? '')).toMatchObject({
    mean: 560.54 / 1e9,
    standardDeviation: 8.22997 / 1e9,
    count: 20,
  });
  expect(suite.environment).toEqual({ harness: 'Catch2 2.13.10' });
});

describeWithSharedData('real files', (shared) => {
  const read = (path: string) => readText(readFileSync(join(shared, 'formats', path), 'utf8'), path);

  test.each<[string, Record<string, number>]>([
    [
      'catch2/generated-here-v2/v1.xml',
      { 'Fibonacci > fib 12': 936.273, 'Fibonacci > inner & <escaped> > sort "quoted"': 3797.32 },
    ],
    ['catch2/generated-here-v2/v2.xml', {}],
    [
      'catch2/generated-here-v2/v1.console.txt',
      { 'Fibonacci > fib 12': 176.629, 'Fibonacci > inner & <escaped> > sort "quoted"': 3864.21 },
    ],
    ['catch2/generated-here-v2/v2.console.txt', {}],
    ['bencher-adapter/cpp/catch2/two.txt', { 'Fibonacci > Fibonacci 20': 1 }],
    [
      'bencher-adapter/cpp/catch2/four.txt',
      { 'Fibonacci > Fibonacci 20': 41731, 'More Fibonacci > Fibonacci~ 5!': 36 },
    ],
    [
      'bencher-adapter/cpp/catch2/issue_351.txt',
      {
        'Unit_assignment > Construction > Fibonacci 10': 344,
        'Even More Fibonacci > With a long name > Fibonacci 10 with a long name': 344,
      },
    ],
    ['github-action-benchmark/catch2_output_v2.txt', { 'More Fibonacci > Fibonacci-15_bench': 3789 }],
    ['github-action-benchmark/catch2_output_v3.txt', { 'Fibonacci > Fibonacci 10': 344 }],
    ['github-action-benchmark/issue16_output.txt', { 'Fibonacci > Fibonacci 20': 1 }],
  ])('%s', (path, expected) => {
    const result = read(path);
    const hasZero = /two|issue16/.test(path);
    expect(codesIn(result)).toEqual(hasZero ? ['input.invalid-value'] : []);
    for (const [name, value] of Object.entries(expected))
      expect((valuesIn(suiteIn(result), name)[0] ?? NaN) * 1e9).toBeCloseTo(value, 6);
  });
});
