import { describe, expect, test } from '@jest/globals';
import { bestSplit, changePoints } from '../../src/statistics/change-points.ts';
import { linearTrend } from '../../src/statistics/linear-trend.ts';

const strict = { significance: 0.01, noiseFloor: 0, largestOverlap: 0.15 };

describe('changePoints', () => {
  test('the largest two-sample t, Bonferroni over the splits', () => {
    // scipy.stats.ttest_ind([1, 1.1, 0.9, 1.05], [2, 2.1, 1.9, 2.05, 1.95]).pvalue; there are six splits.
    const split = bestSplit([1, 1.1, 0.9, 1.05, 2, 2.1, 1.9, 2.05, 1.95], strict);
    expect(split!.index).toBe(4);
    expect(split!.p / 6).toBeCloseTo(4.053118395852121e-7, 16);
  });

  test('several steps, each with the means of its neighbours', () => {
    const wobble = (index: number): number => 0.01 * ((index * 7) % 5);
    const series = Array.from({ length: 30 }, (_, index) => (index < 10 ? 0 : index < 20 ? 1 : 3) + wobble(index));
    const found = changePoints(series, strict);
    expect(found.map(({ index }) => index)).toEqual([10, 20]);
    expect(found[0]!.after).toBeCloseTo(1.02, 10);
    expect(found[1]!.before).toBeCloseTo(1.02, 10);
  });

  test('one odd point is no step, and too few points have none', () => {
    expect(changePoints([0, 0.1, 0, 0.1, 5, 0, 0.1, 0], strict)).toEqual([]);
    expect(changePoints([0, 0.01, 0, 0.01, 0, 0.01, 0, 5], strict)).toEqual([]);
    expect(changePoints([0, 0, 9], strict)).toEqual([]);
    expect(bestSplit([], strict)).toBeNull();
    expect(changePoints([1, 1, 1, 1, 1, 1], strict)).toEqual([]);
  });

  test('the noise floor keeps points that agree by accident from making steps', () => {
    const series = [0, 0.0001, 0, 0.01, 0.0101, 0.01];
    expect(changePoints(series, strict)).toHaveLength(1);
    expect(changePoints(series, { ...strict, noiseFloor: 0.01 })).toEqual([]);
  });
});

describe('linearTrend', () => {
  test('least squares with the t test of the slope', () => {
    // scipy.stats.linregress(range(6), [1, 3, 2, 5, 4, 6]): slope 0.8857142857, pvalue 0.01884548105; residual mean
    // square (17.5 − 17.5·slope²)/4.
    const trend = linearTrend([1, 3, 2, 5, 4, 6], 0)!;
    expect(trend.rise).toBeCloseTo(5 * 0.8857143, 6);
    expect(trend.p).toBeCloseTo(0.01884548, 7);
    expect(trend.meanSquare).toBeCloseTo((17.5 - 17.5 * 0.8857142857142857 ** 2) / 4, 6);
  });

  test('constant series do not rise; few points say nothing', () => {
    expect(linearTrend([2, 2, 2, 2], 0)).toMatchObject({ rise: 0, p: 1 });
    expect(linearTrend([1, 2, 3], 0)).toBeNull();
  });
});
