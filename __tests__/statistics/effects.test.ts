import { describe, expect, test } from '@jest/globals';
import { isEquivalent } from '../../src/statistics/equivalence-test.ts';
import { minimumDetectableEffect } from '../../src/statistics/minimum-detectable-effect.ts';
import { unitsForStandardError } from '../../src/statistics/sample-size.ts';
import { combineVariances } from '../../src/statistics/satterthwaite.ts';
import { studentQuantile } from '../../src/statistics/student-t.ts';
import { sumOfStudents } from '../../src/statistics/sum-of-students.ts';
import { trimmedMean } from '../../src/statistics/trimmed-mean.ts';
import { varianceOfLogMean } from '../../src/statistics/variance-of-log-mean.ts';
import { seededRandom } from './seeded-random.ts';

describe('the variance of a log mean', () => {
  test('is that of the simulated distribution', () => {
    const random = seededRandom(7);
    const logs = Array.from({ length: 20_000 }, () => {
      const sum = Array.from({ length: 10 }, () => 5 + 0.5 * random.normal()).reduce((a, b) => a + b, 0);
      return Math.log(sum / 10);
    });
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
    const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
    const { variance: predicted, degreesOfFreedom } = varianceOfLogMean(5, 0.5, 10);
    expect(variance / predicted).toBeGreaterThan(0.95);
    expect(variance / predicted).toBeLessThan(1.05);
    expect(degreesOfFreedom).toBe(9);
  });
});

describe('sums of variances', () => {
  test('Welch–Satterthwaite', () => {
    // python3: va=0.0004; vb=0.0001; (va+vb)**2/(va**2/4+vb**2/9) = 6.081081…
    const { variance, degreesOfFreedom } = combineVariances([
      { variance: 0.0004, degreesOfFreedom: 4 },
      { variance: 0.0001, degreesOfFreedom: 9 },
    ]);
    expect(variance).toBeCloseTo(0.0005, 15);
    expect(degreesOfFreedom).toBeCloseTo(0.0005 ** 2 / (0.0004 ** 2 / 4 + 0.0001 ** 2 / 9), 9);
    expect(degreesOfFreedom).toBeCloseTo(6.0811, 3);
  });

  test('zero is known exactly', () => {
    expect(combineVariances([{ variance: 0, degreesOfFreedom: 4 }])).toEqual({
      variance: 0,
      degreesOfFreedom: Infinity,
    });
    expect(combineVariances([])).toEqual({ variance: 0, degreesOfFreedom: Infinity });
  });
});

describe('sums of t errors', () => {
  test('one is itself', () => {
    const { variance, degreesOfFreedom } = sumOfStudents([{ variance: 3, degreesOfFreedom: 8 }]);
    expect(variance).toBeCloseTo(3, 12);
    expect(degreesOfFreedom).toBeCloseTo(8, 12);
  });

  test('many are normal, with the variance and not the scale of each', () => {
    const many = Array.from({ length: 10_000 }, () => ({ variance: 1e-4, degreesOfFreedom: 8 }));
    const { variance, degreesOfFreedom } = sumOfStudents(many);
    expect(variance).toBeCloseTo(8 / 6, 3);
    expect(degreesOfFreedom).toBeGreaterThan(1000);
  });

  test('what is known exactly adds its variance alone', () => {
    expect(sumOfStudents([])).toEqual({ variance: 0, degreesOfFreedom: Infinity });
    expect(sumOfStudents([{ variance: 2, degreesOfFreedom: Infinity }])).toEqual({
      variance: 2,
      degreesOfFreedom: Infinity,
    });
  });
});

describe('equivalence', () => {
  // The margin at which the 90 % interval just fits. python3: abs(e) + stats.t.ppf(0.95, df) * se, SciPy 1.17.1
  test.each([
    [0.005, 0.006, 20, 0.0153483094557247],
    [-0.015, 0.004, 12.5, 0.0221054648850221],
    [0.03, 0.01, 8, 0.0485954803753102],
  ])('%p ± %p with %p degrees of freedom', (estimate, standardError, df, margin) => {
    expect(isEquivalent(estimate, standardError, df, margin * 1.0001)).toBe(true);
    expect(isEquivalent(estimate, standardError, df, margin * 0.9999)).toBe(false);
  });

  test('of something known exactly', () => {
    expect(isEquivalent(0.01, 0, Infinity, 0.02)).toBe(true);
    expect(isEquivalent(-0.03, 0, Infinity, 0.02)).toBe(false);
  });
});

describe('what could have been seen', () => {
  test('minimum detectable effect', () => {
    // python3: (stats.t.ppf(.975,12)+stats.t.ppf(.8,12))*.01
    expect(minimumDetectableEffect(0.01, 12)).toBeCloseTo(0.030514221212553667, 10);
    expect(minimumDetectableEffect(0, Infinity)).toBe(0);
  });

  test('a true change of that size is found four times in five', () => {
    const random = seededRandom(11);
    const df = 12;
    const effect = minimumDetectableEffect(1, df);
    const critical = studentQuantile(0.975, df);
    let found = 0;
    for (let trial = 0; trial < 20_000; trial++) {
      let chiSquare = 0;
      for (let part = 0; part < df; part++) chiSquare += random.normal() ** 2;
      if (Math.abs(effect + random.normal()) / Math.sqrt(chiSquare / df) > critical) found++;
    }
    expect(found / 20_000).toBeGreaterThan(0.77);
    expect(found / 20_000).toBeLessThan(0.83);
  });

  test('units needed', () => {
    // perUnit / n + fixed ≤ wanted²: 4 / n + 0.01 ≤ 0.25, n ≥ 16.67
    expect(unitsForStandardError(4, 0.01, 0.5)).toBe(17);
    expect(unitsForStandardError(4, 0.3, 0.5)).toBeNull();
    expect(unitsForStandardError(4, 0, 1e-4)).toBeNull();
    expect(unitsForStandardError(4, 0, 0)).toBeNull();
    expect(unitsForStandardError(0, 0, 0.5)).toBe(1);
  });
});

test('trimmed mean', () => {
  // scipy.stats.trim_mean([1,2,3,4,5,6,7,8,9,100,-50], 0.1) = 5.0; trim_mean([3,1,2], 0.1) = 2.0
  expect(trimmedMean([1, 2, 3, 4, 5, 6, 7, 8, 9, 100, -50], 0.1)).toBe(5);
  expect(trimmedMean([3, 1, 2], 0.1)).toBe(2);
});
