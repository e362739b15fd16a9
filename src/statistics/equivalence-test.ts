/**
 * Is a difference shown to be small? The opposite question to a significance test. Room: statistics.
 */
import { studentQuantile } from './student-t.ts';

/**
 * Two one-sided t-tests (TOST) at 5 %: is the difference within ±`margin`? They say so exactly when the 90 % interval lies
 * wholly inside the margin. A standard error of zero means the estimate is known exactly.
 * Source: D. J. Schuirmann, "A comparison of the two one-sided tests procedure …", J. Pharmacokinetics 15 (1987).
 */
export function isEquivalent(
  estimate: number,
  standardError: number,
  degreesOfFreedom: number,
  margin: number,
): boolean {
  const halfWidth = standardError === 0 ? 0 : studentQuantile(0.95, degreesOfFreedom) * standardError;
  return Math.abs(estimate) + halfWidth < margin;
}
