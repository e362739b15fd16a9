/** The two rank tests behind the corrected HPT. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exactMannWhitney } from '../../src/statistics/exact-mann-whitney.ts';
import { shiftsNotRejected } from '../../src/statistics/rank-sum-interval.ts';
import { signedRankConfidence } from '../../src/statistics/signed-rank-confidence.ts';
import { seededRandom } from './seeded-random.ts';

describe('the shifts that the rank-sum test does not reject', () => {
  // python3, by the recurrence f(m,n,u) = f(m-1,n,u-n) + f(m,n-1,u): the largest u with P(U <= u) <= 0.025. R: qwilcox(0.025, m, n) - 1.
  test.each([
    [4, 5, 1],
    [5, 5, 2],
    [8, 12, 22],
    [20, 20, 127],
  ])('%d against %d: beyond the %dth smallest difference', (m, n, u) => {
    const first = Array.from({ length: m }, (_, index) => index * 1000);
    const second = Array.from({ length: n }, (_, index) => Math.sqrt(index + 1));
    const differences = first.flatMap((one) => second.map((other) => one - other)).sort((a, b) => a - b);
    expect(shiftsNotRejected(first, second)).toEqual({
      low: differences[u],
      high: differences[m * n - 1 - u],
    });
  });

  test('three against three reject nothing', () => {
    expect(shiftsNotRejected([1, 2, 3], [7, 8, 9])).toEqual({ low: -Infinity, high: Infinity });
  });

  test('the differences are never laid out: ten thousand values a side take no longer than sorting them', () => {
    const random = seededRandom(4);
    const sample = (shift: number) => Array.from({ length: 10_000 }, () => shift + random.normal());
    const start = performance.now();
    const { low, high } = shiftsNotRejected(sample(1), sample(0));
    expect(performance.now() - start).toBeLessThan(2000);
    // Half its width is that of the t interval over sqrt(3/π): 1.96 · sqrt(2/10 000) · 1.02.
    expect((high - low) / 2 / 0.0284).toBeCloseTo(1, 1);
    expect(Math.abs((low + high) / 2 - 1)).toBeLessThan(0.06);
  });

  test('the bounds are the differences of their rank, ties and all scales included', () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e300, max: 1e300, noNaN: true }));
    const sample = fc.array(value, { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const { low, high } = shiftsNotRejected(first, second);
        const differences = first.flatMap((one) => second.map((other) => one - other)).sort((a, b) => a - b);
        const shifted = Array.from(first, (_, index) => index * 1000);
        const untied = shiftsNotRejected(
          shifted,
          second.map((_, index) => Math.sqrt(index + 1)),
        );
        const layout = shifted.flatMap((one) => second.map((__, index) => one - Math.sqrt(index + 1)));
        const rank = layout.sort((a, b) => a - b).indexOf(untied.low);
        expect([low, high]).toEqual([differences[rank]! + 0, differences.at(-1 - rank)! + 0]);
      }),
    );
  });

  test('zero lies outside exactly when the exact test rejects', () => {
    const sample = fc.uniqueArray(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        fc.pre(new Set([...first, ...second]).size === first.length + second.length);
        const { low, high } = shiftsNotRejected(first, second);
        expect(low >= 0 || high <= 0).toBe(exactMannWhitney(first, second).p <= 0.05);
      }),
    );
  });
});

describe('the confidence of signed ranks', () => {
  test('is the exact one', () => {
    // scipy: d=[1.2,-.3,.8,2.1,.4,-.1,1.7]; g, l = wilcoxon(d, alternative='greater'/'less', method='exact').pvalue
    //   (1 - g + l)/2 = 0.96875
    expect(signedRankConfidence([1.2, -0.3, 0.8, 2.1, 0.4, -0.1, 1.7])).toBe(0.96875);
  });

  test('beyond 25 differences is the normal one', () => {
    // scipy: d = [i*(-1 if i % 3 == 0 else 1) for i in range(1, 31)]
    //   W+ = 300: norm.cdf((300 - 30*31/4)/sqrt(30*31*61/24)) = 0.917486717187652
    const differences = Array.from({ length: 30 }, (_, index) => (index + 1) * ((index + 1) % 3 === 0 ? -1 : 1));
    expect(signedRankConfidence(differences)).toBeCloseTo(0.917486717187652, 12);
  });

  test('zeros share their ranks and take no side', () => {
    expect(signedRankConfidence([])).toBe(0.5);
    expect(signedRankConfidence([0, 0, 0])).toBe(0.5);
    // One difference above two zeros: rank 3 of its own, two choices of its sign, the larger one observed: 1/2 + 1/4.
    expect(signedRankConfidence([0, 0, 5])).toBe(0.75);
  });

  test('turned round it is one less', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 }), (differences) => {
        const turned = differences.map((difference) => 0 - difference);
        expect(signedRankConfidence(turned)).toBeCloseTo(1 - signedRankConfidence(differences), 12);
      }),
    );
  });
});
