import { expect, test } from '@jest/globals';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { readSharedSuite } from '../read-shared-suite.ts';
import { describeWithSharedData } from '../shared-data.ts';

const compare = (baseline: string, candidate: string) =>
  compareSuites(
    readSharedSuite(`${baseline}.json.gz`),
    readSharedSuite(`${candidate}.json.gz`),
    defaultComparisonOptions,
  ).metrics[0]!;

describeWithSharedData('the tail-calling interpreter against four baselines', () => {
  // Known answers: pyperf's own geometric means, and numpy's interval of the mean of Welch errors (normal quantile).
  test.each([
    ['clang19', 1.125],
    ['clang18', 1.033],
    ['gcc', 1.008],
    ['clang19.taildup', 1.02],
  ])('%s: %px', (baseline, expected) => {
    const { suite } = compare(`tail-call/x86_64-intel/${baseline}`, 'tail-call/x86_64-intel/clang19.tc');
    expect(suite!.benchmarks).toHaveLength(84);
    expect(Math.abs(Math.exp(suite!.estimate.logSpeedup) - expected)).toBeLessThan(0.001);
  });

  test('the interval, with and without what sessions add', () => {
    const { suite } = compare('tail-call/x86_64-intel/clang19', 'tail-call/x86_64-intel/clang19.tc');
    const { low, high, withinLow, withinHigh } = suite!.estimate;
    expect(Math.exp(withinLow)).toBeCloseTo(1.122, 3);
    expect(Math.exp(withinHigh)).toBeCloseTo(1.129, 3);
    expect(Math.exp(low)).toBeCloseTo(1.11, 2);
    expect(Math.exp(high)).toBeCloseTo(1.14, 2);
    expect(suite!.counts.slower).toBe(0);
    expect(suite!.influence!.name).toBe('bench_mp_pool');
  });
});

describeWithSharedData('one commit measured twice, without history', () => {
  const pairs = ['4717aaa-linux', '74c8568-linux', '9f741e5-arminc', '9f741e5-linux', '9f741e5-pythonperf1'];
  const answers = pairs.map((name) => ({
    name,
    suite: compare(`same-commit/${name}/first`, `same-commit/${name}/second`).suite!,
  }));

  test('at most 5 % of the benchmarks are called changed', () => {
    const changed = answers.reduce((sum, { suite: { counts } }) => sum + counts.faster + counts.slower, 0);
    const benchmarks = answers.reduce((sum, { suite }) => sum + suite.benchmarks.length, 0);
    expect(benchmarks).toBeGreaterThan(480);
    expect(changed / benchmarks).toBeLessThanOrEqual(0.05);
  });

  test('the geometric mean’s interval holds no change, except where the environment changed', () => {
    const excluding = answers.filter(({ suite: { estimate } }) => estimate.low > 0 || estimate.high < 0);
    expect(excluding.map(({ name }) => name)).toEqual(['9f741e5-linux']);
  });

  test('Welch on process means alone would have called most of them changed', () => {
    const certain = answers.filter(({ suite: { estimate } }) => estimate.withinLow > 0 || estimate.withinHigh < 0);
    expect(certain.length).toBeGreaterThanOrEqual(3);
  });
});
