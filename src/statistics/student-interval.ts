/**
 * Intervals by Student's t. Room: statistics.
 */
import { studentQuantile } from './student-t.ts';

/** Half the width of the two-sided 95 % interval; zero when the standard error is zero. */
export function halfWidth95(standardError: number, degreesOfFreedom: number): number {
  return standardError === 0 ? 0 : studentQuantile(0.975, degreesOfFreedom) * standardError;
}
