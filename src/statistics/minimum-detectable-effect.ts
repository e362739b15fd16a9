/**
 * How small a change could have been seen. Room: statistics.
 */
import { studentQuantile } from './student-t.ts';

/**
 * Smallest true difference that a two-sided 5 % t-test finds with 80 % power: `(t₀.₉₇₅ + t₀.₈₀)·se`, on the scale of the
 * standard error. Source: H. S. Bloom, "Minimum detectable effects", Evaluation Review 19 (1995).
 */
export function minimumDetectableEffect(standardError: number, degreesOfFreedom: number): number {
  if (standardError === 0) return 0;
  return (studentQuantile(0.975, degreesOfFreedom) + studentQuantile(0.8, degreesOfFreedom)) * standardError;
}
