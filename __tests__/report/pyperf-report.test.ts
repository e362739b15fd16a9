import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Suite } from '../../src/model/suite.ts';
import { renderPyperfReport } from '../../src/report/pyperf-report.ts';
import { expectGolden } from '../golden-file.ts';
import { parsePyperf, readFixture } from '../read-pyperf.ts';

const textOf = (suites: readonly Suite[]): string => {
  const report = renderPyperfReport(suites);
  return report.kind === 'printed' ? report.text : `failed: ${report.error}`;
};

/** A suite of benchmarks given as name → values. */
function suiteOf(name: string, benchmarks: Readonly<Record<string, readonly number[]>>): Suite {
  const text = JSON.stringify({
    version: '1.0',
    benchmarks: Object.entries(benchmarks).map(([key, values]) => ({ metadata: { name: key }, runs: [{ values }] })),
  });
  const { suite } = parsePyperf(text, name);
  if (suite === null) throw new Error('the test built no suite');
  return suite;
}

const steady = (mean: number): number[] => [0.99, 1, 1.01, 1, 0.995, 1.005].map((factor) => factor * mean);

describe('renderPyperfReport', () => {
  test('two files: tables by tag, ignored benchmarks of both', () => {
    const text = textOf([readFixture('baseline.json'), readFixture('candidate.json')]);
    expectGolden('pyperf-report-two-files.txt', text);
  });

  test('three files keep the order of the first, without -G', () => {
    const names = ['baseline.json', 'candidate.json', 'again.json'];
    const suites = names.map((name) => readFixture(name === 'again.json' ? 'candidate.json' : name, name));
    expectGolden('pyperf-report-three-files.txt', textOf(suites));
  });

  test('nothing in common fails with the words of pyperf', () => {
    const suites = [suiteOf('a.json', { x: [1] }), suiteOf('b.json', { y: [1] })];
    expect(renderPyperfReport(suites)).toEqual({
      kind: 'failed',
      error: 'ERROR: Benchmark suites have no benchmark in common',
    });
  });

  test.each<[string, string, string[]]>([
    ['dir/a.json', 'dir/b.json.gz', ['a', 'b']],
    ['x/a.json', 'x/a.json.gz', ['a.json', 'a.json.gz']],
    ['x/a.json', 'y/a.json', ['x/a.json', 'y/a.json']],
    ['.hidden', 'b', ['.hidden', 'b']],
  ])('%s and %s head the columns as %p', (first, second, titles) => {
    const text = textOf([suiteOf(first, { x: steady(1) }), suiteOf(second, { x: steady(2) })]);
    const cells = text
      .split('\n')[0]
      ?.split('|')
      .map((cell) => cell.trim());
    expect(cells?.slice(2, -1)).toEqual(titles);
  });

  test('control characters in names cannot reach a terminal', () => {
    const name = 'bell\u0007 and \u001b[31mred';
    const text = textOf([suiteOf('a.json', { [name]: steady(1) }), suiteOf('b.json', { [name]: steady(2) })]);
    expect(text).toContain('bell\u{fffd} and \u{fffd}[31mred');
  });

  test('a benchmark without values is as if it were not there', () => {
    const onlyCalibrated = `{"version":"1.0","benchmarks":[
      {"metadata":{"name":"x"},"runs":[{"warmups":[[1,1]]}]},
      {"metadata":{"name":"y"},"runs":[{"values":[1,2]}]}]}`;
    const { suite } = parsePyperf(onlyCalibrated, 'a.json');
    const text = textOf([suite!, suiteOf('b.json', { x: [1, 2], y: [3, 4] })]);
    expect(text).toContain('Ignored benchmarks (1) of a.json: x\nIgnored benchmarks (1) of b.json: x\n');
  });

  test('property: swapping the sides turns faster into slower, and the names stay', () => {
    const mean = fc.double({ min: 1e-6, max: 100, noNaN: true });
    fc.assert(
      fc.property(mean, mean, (first, second) => {
        fc.pre(Math.abs(first / second - 1) > 0.05);
        const suites = [suiteOf('a.json', { x: steady(first) }), suiteOf('b.json', { x: steady(second) })];
        const change = (text: string): string[] => /([\d.]+)x (faster|slower)/.exec(text)?.slice(1) ?? [];
        const [size, word] = change(textOf(suites));
        const [sizeBack, wordBack] = change(textOf(suites.toReversed()));
        expect(sizeBack).toBe(size);
        expect(new Set([word, wordBack])).toEqual(new Set(['faster', 'slower']));
      }),
    );
  });
});
