/**
 * Is one sample more scattered than another? Room: statistics.
 */
import betainc from '@stdlib/math-base-special-betainc';

/**
 * Two-sided p-value of the F test that two variances are equal, `first` with `firstDegrees` and `second` with `secondDegrees`
 * of freedom (each above 0): twice the smaller tail, as R's `var.test`. A variance of zero against one above zero gives 0.
 * Source: G. W. Snedecor, "Statistical Methods"; the tails are regularised incomplete beta functions (Abramowitz and Stegun
 * 26.6.2), the one that Student's t rests on too.
 */
export function varianceRatioTest(first: number, firstDegrees: number, second: number, secondDegrees: number): number {
  if (first === 0 || second === 0) return first === second ? 1 : 0;
  // The larger over the smaller: the share is then small where the tail is, and keeps its digits.
  if (first < second) return varianceRatioTest(second, secondDegrees, first, firstDegrees);
  const share = secondDegrees / (secondDegrees + firstDegrees * (first / second));
  const above = betainc(share, secondDegrees / 2, firstDegrees / 2, true, false);
  return 2 * Math.min(above, 1 - above);
}
