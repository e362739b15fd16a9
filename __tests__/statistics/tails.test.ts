/**
 * Every distribution in use, out to its tails, to twelve digits. Reference values: mpmath 1.3.0 with 50 digits (SciPy's own are
 * good to thirteen or fourteen, its `t.ppf` near the median to ten); of the exact rank tests SciPy 1.17.1.
 */
import { describe, expect, test } from '@jest/globals';
import { exactMannWhitney } from '../../src/statistics/exact-mann-whitney.ts';
import { normalCumulative, normalQuantile } from '../../src/statistics/normal.ts';
import { signedRankConfidence } from '../../src/statistics/signed-rank-confidence.ts';
import { studentCumulative, studentQuantile, studentTwoSided } from '../../src/statistics/student-t.ts';
import { varianceRatioTest } from '../../src/statistics/variance-ratio.ts';
import { wilcoxonSignedRank } from '../../src/statistics/wilcoxon-signed-rank.ts';

function expectDigits(found: number, expected: number): void {
  expect([found, Math.abs(found / expected - 1) < 1e-12]).toEqual([found, true]);
}
const countTo = (last: number, first = 1): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

// betainc(df/2, 1/2, 0, df/(df + x**2), regularized=True)/2
test.each([
  [-2.1, 7.3, 0.03612335671242668],
  [-0.01, 0.5, 0.49730337181805223],
  [-40, 3, 1.7190340394579263e-5],
  [-10, 38, 1.707062970346722e-12],
  [-300, 38, 4.898305435891692e-66],
  [-6, 1000, 1.3776845866887345e-9],
  [-1.96, 1e6, 0.024998033792634895],
  [-6, 1e5, 9.899647278008813e-10],
])('Student’s t: P(T ≤ %p) with %p degrees of freedom', (x, df, expected) => {
  expectDigits(studentCumulative(x, df), expected);
  expectDigits(studentTwoSided(-x, df), 2 * expected);
});

// findroot of ln(tail of the above) = ln(1 - p), or ln p
test.each([
  [0.8, 8, 0.88888951776702],
  [0.95, 38, 1.685954460166737],
  [0.975, 1, 12.706204736174692],
  [0.975, 2, 4.302652729749462],
  [0.975, 10.3, 2.2193733755158833],
  [0.025, 19, -2.0930240544083096],
  [0.975, 0.5, 164.55767348048823],
  [0.975, 1e6, 1.9599663568141068],
  [0.975, Infinity, 1.9599639845400543],
  [0.999999, 2.5, 220.17342917570426],
  [0.9999, 8, 6.441999821020496],
  [1e-10, 5, -156.82559270889433],
  [1e-20, 12, -134.01274664764395],
  [1e-20, Infinity, -9.262340089798407],
  [0.501, 4, 0.0026666706172941367],
])('Student’s t: the quantile of %p with %p degrees of freedom', (probability, df, expected) => {
  expectDigits(studentQuantile(probability, df), expected);
});

// ncdf(x)
test.each([
  [-0.01, 0.4960106436853684],
  [-1.96, 0.024997895148220435],
  [-6, 9.86587645037698e-10],
  [-10, 7.619853024160525e-24],
  [-20, 2.7536241186062337e-89],
  [-37, 5.725571222524577e-300],
])('the normal distribution: P(Z ≤ %p)', (x, expected) => {
  expectDigits(normalCumulative(x), expected);
});

// findroot of ln ncdf(z) = ln p
test.each([
  [0.9, 1.2815515655446006],
  [0.4, -0.2533471031357997],
  [0.025, -1.9599639845400543],
  [1e-5, -4.264890793922825],
  [9e-6, -4.288356536726475],
  [1e-10, -6.361340902404057],
  [1e-20, -9.262340089798407],
  [1e-100, -21.273453560965326],
  [1e-300, -37.0470962993612],
])('the normal distribution: the quantile of %p', (probability, expected) => {
  expectDigits(normalQuantile(probability), expected);
  expect(normalQuantile(1 - 2 ** -30)).toBe(-normalQuantile(2 ** -30));
});

// 2*betainc(d2/2, d1/2, 0, d2/(d2 + d1*ratio), regularized=True), i.e. 2*pf(ratio, d1, d2, lower.tail=FALSE) in R
test.each([
  [1.5, 19, 19, 0.3847242304314522],
  [2, 59, 59, 0.008662415053100107],
  [5, 4, 4, 4 / 27],
  [20, 9, 300, 6.057994352585588e-26],
  [1e3, 1, 19, 1.3554418735695529e-17],
  [1e6, 5, 19, 1.7066291410790223e-50],
  [1e3, 59, 59, 1.7810378300523638e-72],
  [3, 2.5, 7.5, 0.20894922708389668],
])('the variance ratio: %p with %p and %p degrees of freedom', (ratio, one, other, expected) => {
  expectDigits(varianceRatioTest(ratio, one, 1, other), expected);
  expect(varianceRatioTest(1, other, ratio, one)).toBe(varianceRatioTest(ratio, one, 1, other));
});

// scipy.stats.mannwhitneyu(x, y, method='exact').pvalue
test.each([
  [countTo(4), countTo(8, 5), 0.02857142857142857],
  [countTo(10), countTo(30, 11), 6.656678320846238e-8],
  [countTo(20), countTo(40, 21), 1.4508889103849684e-11],
  [[...countTo(19), 26.5], countTo(40, 21), 4.352666731154905e-10],
  [countTo(20).map((n) => 2 * n), countTo(20).map((n) => 2 * n + 1), 0.799407187161697],
])('exact Mann–Whitney of %j and %j', (first, second, expected) => {
  expectDigits(exactMannWhitney(first, second).p, expected);
  expectDigits(exactMannWhitney(second, first).p, expected);
});

describe('Wilcoxon’s signed rank', () => {
  // scipy.stats.wilcoxon(d, method='exact').pvalue
  test.each([
    [countTo(10), 0.001953125],
    [countTo(40), 1.8189894035458565e-12],
    [[-1, ...countTo(40, 2)], 3.637978807091713e-12],
    [countTo(40).map((n) => (n % 7 === 0 ? -n : n)), 1.221069942403119e-5],
    [countTo(30).map((n) => (n % 3 === 0 ? -n : n)), 0.17059839516878128],
  ])('of %j', (differences, expected) => {
    expectDigits(wilcoxonSignedRank(differences), expected);
    expectDigits(wilcoxonSignedRank(differences.map((one) => -one)), expected);
  });

  test('confidence: half of the observed value’s mass to either side', () => {
    // All twenty of one sign: 2⁻²⁰ of the choices of signs, half of it counted.
    expectDigits(signedRankConfidence(countTo(20).map((n) => -n)), 2 ** -21);
    expectDigits(signedRankConfidence(countTo(20)), 1 - 2 ** -21);
  });
});
