/**
 * Is one sample more scattered than another? Room: statistics.
 */
import { normalCumulative } from './normal.ts';

/**
 * Two-sided p-value of the F test that two variances are equal, `first` with `firstDegrees` and `second` with `secondDegrees`
 * of freedom (each at least 1). Paulson's normal approximation of F, right to about an eighth of p from five degrees on and
 * p > 1e-5: for thresholds, not for tables. A variance of zero against one above zero gives 0.
 * Source: E. Paulson, Annals of Mathematical Statistics 13 (1942).
 */
export function varianceRatioTest(first: number, firstDegrees: number, second: number, secondDegrees: number): number {
  if (first === second) return 1;
  if (first === 0 || second === 0) return 0;
  // The larger over the smaller: the approximation is best in the upper tail.
  const [ratio, above, below] =
    first > second ? [first / second, firstDegrees, secondDegrees] : [second / first, secondDegrees, firstDegrees];
  const root = Math.cbrt(ratio);
  const [a, b] = [2 / (9 * above), 2 / (9 * below)];
  const z = ((1 - b) * root - (1 - a)) / Math.sqrt(b * root * root + a);
  return Math.min(1, 2 * normalCumulative(-z));
}
