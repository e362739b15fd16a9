import { describe, expect, test } from '@jest/globals';
import libraryQuantile from '@stdlib/stats-base-dists-t-quantile';
import { normalCumulative, normalQuantile } from '../../src/statistics/normal.ts';
import { halfWidth95 } from '../../src/statistics/student-interval.ts';
import { studentCumulative, studentQuantile, studentTwoSided } from '../../src/statistics/student-t.ts';

describe('Student’s t', () => {
  // python3 -c "from scipy import stats; print(stats.t.cdf(x, df))", SciPy 1.17.1
  test.each([
    [-2.1, 7.3, 0.0361233567124267],
    [0.5, 1, 0.6475836176504333],
    [-10, 3, 0.0010641995292070751],
    [-40, 38, 5.713801334080659e-33],
    [1.96, 1e6, 0.9750019662073651],
    [-0.01, 0.5, 0.49730337181805234],
    [3, 8, 0.9914641593831087],
  ])('P(T ≤ %p) with %p degrees of freedom', (x, df, expected) => {
    expect(studentCumulative(x, df) / expected).toBeCloseTo(1, 10);
  });

  // stats.t.ppf(p, df), SciPy 1.17.1
  test.each([
    [0.975, 8, 2.306004135204166],
    [0.975, 1, 12.706204736174694],
    [0.975, 10.3, 2.2193733755158824],
    [0.8, 8, 0.8888895177670202],
    [0.95, 38, 1.6859544601667371],
    [0.025, 19, -2.09302405440831],
    [0.975, 0.5, 164.55767348048818],
    [0.501, 4, 0.002666670617245677],
    [0.999999, 2.5, 220.17342917570426],
    [0.975, 1e6, 1.959966356814107],
    [0.975, Infinity, 1.959963984540054],
  ])('the quantile of %p with %p degrees of freedom', (probability, df, expected) => {
    expect(studentQuantile(probability, df) / expected).toBeCloseTo(1, 7);
  });

  test.each([
    [0.8, 1e-11],
    [0.975, 1e-11],
    [0.9999, 1e-7],
  ])('the quantile of %p is @stdlib’s to %p', (probability, precision) => {
    for (let df = 1; df < 1e6; df *= 1.083) {
      const exact = libraryQuantile(probability, df);
      expect(Math.abs(studentQuantile(probability, df) / exact - 1)).toBeLessThan(precision);
    }
  });

  test('is symmetric, with its median at zero', () => {
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(studentCumulative(0, 3)).toBe(0.5);
    expect(studentTwoSided(0, 3)).toBe(1);
    expect(studentTwoSided(2.5, 9)).toBe(studentTwoSided(-2.5, 9));
    expect(studentQuantile(0.125, 4)).toBe(-studentQuantile(0.875, 4));
  });

  test('an interval of something known exactly has no width', () => {
    expect(halfWidth95(0, Infinity)).toBe(0);
    expect(halfWidth95(2, 8)).toBeCloseTo(4.612008270408332, 8);
  });
});

describe('the normal distribution', () => {
  // stats.norm.cdf, stats.norm.ppf, SciPy 1.17.1
  test('known values', () => {
    expect(normalCumulative(-8) / 6.22096057427174e-16).toBeCloseTo(1, 10);
    expect(normalCumulative(1.5)).toBeCloseTo(0.9331927987311419, 14);
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 12);
  });
});
