import { describe, expect, test } from '@jest/globals';
import { bootstrapSuite } from '../../src/comparison/bootstrap-suite.ts';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Suite } from '../../src/model/suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { benchmark, noisy, series, sessions, single, suite, type Values } from './build-suite.ts';

const random = seededRandom(3);
const good = [1, 2, 3].map((mean) => [noisy(random, mean), noisy(random, mean * 0.9)] as const);

function resampled(build: (values: Values) => ReturnType<typeof series>, odd: Values) {
  const side = (which: 0 | 1, last: Values): Suite =>
    suite('side', [
      ...good.map((pair, index) => benchmark(`b${index}`, build(pair[which]))),
      benchmark('last', build(last)),
    ]);
  const [baseline, candidate] = [side(0, odd), side(1, noisy(random, 1))];
  const metric = compareSuites(baseline, candidate, defaultComparisonOptions).metrics[0]!;
  return { found: bootstrapSuite(baseline, candidate, metric, [], 1), metric };
}

describe('the bootstrap of a suite', () => {
  test.each<[string, (values: Values) => ReturnType<typeof series>]>([
    ['processes', (values) => series(values)],
    ['sessions', (values) => sessions([values.slice(0, 7), values.slice(7, 14), values.slice(14)])],
  ])('draws %s, around the geometric mean', (drawn, build) => {
    const { found, metric } = resampled(build, noisy(random, 1));
    expect(found).toMatchObject({ drawn, resamples: 2000 });
    const { logSpeedup } = metric.suite!.estimate;
    expect(found!.fixed.low).toBeLessThan(logSpeedup);
    expect(found!.fixed.high).toBeGreaterThan(logSpeedup);
  });

  test.each([
    ['zero', single(0, 2, 1, 1)],
    ['below zero', single(-1, 2, 3, 2)],
  ])('is none where a process has a mean of %s, of which alone a resample would have no logarithm', (_, odd) => {
    const { found, metric } = resampled((values) => series(values), odd);
    expect(metric.suite!.benchmarks).toContain('last');
    expect(found).toBeNull();
  });
});
