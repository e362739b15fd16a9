/**
 * Is a difference shown to be small? The opposite question to a significance test. Room: statistics.
 */
import { studentCumulative } from './student-t.ts';

/**
 * p-value of two one-sided t-tests (TOST) that `estimate` lies within ±`margin`: below 0.05 exactly when the 90 %
 * interval lies wholly inside the margin. A standard error of zero means the estimate is known exactly.
 * Source: D. J. Schuirmann, "A comparison of the two one-sided tests procedure …", J. Pharmacokinetics 15 (1987).
 */
export function equivalenceTest(
  estimate: number,
  standardError: number,
  degreesOfFreedom: number,
  margin: number,
): number {
  const room = margin - Math.abs(estimate);
  if (standardError === 0) return room > 0 ? 0 : 1;
  return studentCumulative(-room / standardError, degreesOfFreedom);
}
