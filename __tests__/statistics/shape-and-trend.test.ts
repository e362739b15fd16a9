import { describe, expect, test } from '@jest/globals';
import { rankSum } from '../../src/statistics/rank-sum.ts';
import { spearmanTrend, trendP } from '../../src/statistics/spearman-trend.ts';
import { twoClusters } from '../../src/statistics/two-clusters.ts';
import { varianceRatioTest } from '../../src/statistics/variance-ratio.ts';
import { wilcoxonSignedRank } from '../../src/statistics/wilcoxon-signed-rank.ts';
import { seededRandom } from './seeded-random.ts';

describe('spearmanTrend', () => {
  // scipy.stats.spearmanr(range(10), values)
  test.each([
    [[1.02, 1.0, 1.05, 1.03, 1.07, 1.04, 1.09, 1.08, 1.1, 1.06], 0.7818181818181817, 0.0075470077810678785],
    [[1, 1, 2, 2, 3, 1, 2, 3, 3, 3], 0.738409373174027, 0.01473032235264019],
  ])('%p', (values, rho, p) => {
    expect(spearmanTrend(values)!.rho).toBeCloseTo(rho, 12);
    // Quantiles and tails of t are those of this project: to six digits.
    expect(trendP(spearmanTrend(values)!)).toBeCloseTo(p, 6);
    expect(spearmanTrend(values.toReversed())!.rho).toBeCloseTo(-rho, 12);
  });
  test('a perfect trend, none at all, too few', () => {
    expect(spearmanTrend([1, 2, 3, 4])!.rho).toBe(1);
    expect(trendP(spearmanTrend([1, 2, 3, 4])!)).toBe(0);
    expect(spearmanTrend([4, 3, 2, 1])!.rho).toBeCloseTo(-1, 12);
    expect(spearmanTrend([1, 1, 1, 1])).toBeNull();
    expect(spearmanTrend([1, 2, 3])).toBeNull();
  });
  test('one in a hundred by chance', () => {
    const random = seededRandom(1);
    const hits = Array.from({ length: 4000 }, () =>
      spearmanTrend(Array.from({ length: 20 }, () => random.normal())),
    ).filter((trend) => trendP(trend!) < 0.01).length;
    expect(hits / 4000).toBeGreaterThan(0.006);
    expect(hits / 4000).toBeLessThan(0.014);
  });
});

describe('wilcoxonSignedRank', () => {
  // scipy.stats.wilcoxon(d, mode='exact'); the last: mode='approx', correction=False
  test.each([
    [[0.3, -0.1, 0.5, 0.7, -0.2, 0.9, 1.1, 0.4], 0.0390625],
    [Array.from({ length: 12 }, (_, index) => index + 1), 0.00048828125],
    [Array.from({ length: 50 }, (_, index) => ((index + 1) % 3 === 0 ? -1 : 1) * (index + 1)), 0.026730738547392646],
  ])('%p', (differences, p) => {
    expect(wilcoxonSignedRank(differences)).toBeCloseTo(p, 10);
    expect(wilcoxonSignedRank(differences.map((one) => -one))).toBeCloseTo(p, 10);
  });
  test('zeros say nothing, ties are shared', () => {
    expect(wilcoxonSignedRank([])).toBe(1);
    expect(wilcoxonSignedRank([0, 0, 0])).toBe(1);
    expect(wilcoxonSignedRank([1, 1, 1, 1, 0])).toBeCloseTo(2 / 16, 12);
    expect(wilcoxonSignedRank([1, -1])).toBe(1);
  });
});

describe('varianceRatioTest', () => {
  // 2 * scipy.stats.f.sf(ratio, d1, d2)
  test.each([
    [4, 19, 19, 0.004035915381626967],
    [6, 19, 5, 0.05639785285058264],
    [2.5, 9, 30, 0.057588219995829505],
    [10, 5, 5, 0.024483833062139453],
  ])('%p with %p and %p degrees', (ratio, one, other, p) => {
    expect(varianceRatioTest(ratio, one, 1, other) / p).toBeCloseTo(1, 12);
    expect(varianceRatioTest(1, other, ratio, one)).toBe(varianceRatioTest(ratio, one, 1, other));
  });
  test('equal variances, and none at all', () => {
    expect(varianceRatioTest(2, 5, 2, 5)).toBeCloseTo(1, 12);
    // 2*min(stats.f.cdf(1, 5, 9), stats.f.sf(1, 5, 9))
    expect(varianceRatioTest(2, 5, 2, 9)).toBeCloseTo(0.939047342887915, 12);
    expect(varianceRatioTest(0, 5, 2, 9)).toBe(0);
    expect(varianceRatioTest(0, 5, 0, 9)).toBe(1);
  });
});

describe('twoClusters', () => {
  test('two heaps, whatever the order', () => {
    const clusters = twoClusters([5, 1, 5.1, 1.1, 4.9, 0.9, 5, 1], 4)!;
    expect(clusters).toMatchObject({ lowerCount: 4, gap: expect.closeTo(3.8, 12) });
    expect([clusters.lowerMean, clusters.upperMean]).toEqual([expect.closeTo(1, 12), expect.closeTo(5, 12)]);
    expect(clusters.explained).toBeGreaterThan(0.99);
  });
  test.each([2 ** -700, 2 ** 700])('in a unit %p as large as in any', (unit) => {
    const values = [5, 1, 5.1, 1.1, 4.9, 0.9, 5, 1];
    const { explained } = twoClusters(values, 4)!;
    expect(
      twoClusters(
        values.map((value) => value * unit),
        4,
      )!.explained,
    ).toBe(explained);
  });
  test('clusters are at least so large', () => {
    expect(twoClusters([1, 1, 1, 1, 1, 1, 1, 9], 3)!.lowerCount).toBe(5);
  });
  test('too few or all equal', () => {
    expect(twoClusters([1, 2, 3], 2)).toBeNull();
    expect(twoClusters([2, 2, 2, 2], 2)).toBeNull();
    // Their sum, divided by ten, is not the double 0.1.
    expect(twoClusters(new Array<number>(10).fill(0.1), 2)).toBeNull();
  });
  test('explains all of the variance that its means explain, found by trying every split', () => {
    const random = seededRandom(3);
    const values = Array.from({ length: 15 }, () => random.normal()).sort((a, b) => a - b);
    const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
    const around = (list: readonly number[]): number => list.reduce((sum, value) => sum + (value - mean(list)) ** 2, 0);
    const best = Math.max(
      ...Array.from({ length: 8 }, (_, index) => index + 4).map(
        (at) => 1 - (around(values.slice(0, at)) + around(values.slice(at))) / around(values),
      ),
    );
    expect(twoClusters(values, 4)!.explained).toBeCloseTo(best, 12);
  });
});

describe('rankSum', () => {
  // scipy.stats.mannwhitneyu(a, b, use_continuity=False, method='asymptotic'); the second: method='exact'
  test('large and small groups', () => {
    const first = Array.from({ length: 30 }, (_, index) => index + 1);
    const second = first.map((value) => value + 8.5);
    expect(rankSum(first, second)).toEqual({
      superiority: expect.closeTo(0.25666666666666665, 12),
      p: expect.closeTo(0.0012045979432564896, 10),
    });
    expect(rankSum([1, 2, 5], [3, 4, 6, 7])).toEqual({
      superiority: expect.closeTo(2 / 12, 12),
      p: expect.closeTo(0.22857142857142856, 12),
    });
  });
  test('all equal', () => {
    const same = new Array<number>(30).fill(1);
    expect(rankSum(same, same)).toEqual({ superiority: 0.5, p: 1 });
  });
});
