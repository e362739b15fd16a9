import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  criticalValue95,
  pooledT,
  pyperfCompare,
  pyperfGeometricMean,
  pyperfSample,
  pyperfSignificant,
} from '../../src/comparison/pyperf-method.ts';

const significant = (first: number[], second: number[]): boolean =>
  pyperfSignificant(pyperfSample(first), pyperfSample(second));

describe('pooledT', () => {
  test('is the t of Student', () => {
    // scipy 1.17: ttest_ind([1, 1.1, 1.2, 1.05], [1.3, 1.25, 1.4, 1.2]).statistic
    const t = pooledT(pyperfSample([1, 1.1, 1.2, 1.05]), pyperfSample([1.3, 1.25, 1.4, 1.2]));
    expect(t).toBeCloseTo(-3.312314684843304, 12);
  });

  test('property: exchanging the samples changes the sign, scaling the unit nothing', () => {
    const sample = fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const t = pooledT(pyperfSample(first), pyperfSample(second));
        fc.pre(Number.isFinite(t));
        expect(pooledT(pyperfSample(second), pyperfSample(first))).toBe(0 - t);
        const thousandfold = (values: number[]): number[] => values.map((value) => value * 1024);
        expect(pooledT(pyperfSample(thousandfold(first)), pyperfSample(thousandfold(second)))).toBeCloseTo(t, 9);
      }),
    );
  });
});

describe('pyperfSignificant', () => {
  test.each<[string, number[], number[], boolean]>([
    ['one value a side', [1], [1], true],
    ['unequal counts', [1, 1.1], [1, 1.1, 1], true],
    ['no variance, equal', [1, 1, 1], [1, 1, 1], true],
    ['no variance, different', [1, 1, 1], [2, 2, 2], true],
    ['the same values', [1, 1.1, 1.2], [1, 1.1, 1.2], false],
    ['far apart', [1, 1.1, 1.2], [2, 2.1, 2.2], true],
  ])('%s', (_, first, second, expected) => {
    expect(significant(first, second)).toBe(expected);
  });
});

test.each<[number, number]>([
  [1, 12.706],
  [2, 4.303],
  [30, 2.042],
  [31, 2.042],
  [39, 2.042],
  [40, 2.021],
  [59, 2.009],
  [60, 2],
  [80, 1.99],
  [118, 1.984],
  [199, 1.984],
  [200, 1.96],
  [100000, 1.96],
])('critical value for %p degrees of freedom is %p', (degreesOfFreedom, critical) => {
  expect(criticalValue95(degreesOfFreedom)).toBe(critical);
});

test('the ratio of means is candidate over baseline', () => {
  expect(pyperfCompare(pyperfSample([1, 3]), pyperfSample([4, 6])).normalizedMean).toBe(2.5);
});

test('the geometric mean of ratios lies between them, and is NaN for none', () => {
  expect(pyperfGeometricMean([2, 8])).toBeCloseTo(4, 12);
  expect(pyperfGeometricMean([])).toBeNaN();
  const ratios = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(ratios, (values) => {
      const mean = pyperfGeometricMean(values);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
      expect(mean).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
    }),
  );
});
