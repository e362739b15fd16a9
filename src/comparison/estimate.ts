/**
 * Log speedups with their intervals, from variance components. Room: comparison.
 */
import { logRatio } from '../model/quantity.ts';
import { combineVariances } from '../statistics/satterthwaite.ts';
import { halfWidth95 } from '../statistics/student-interval.ts';
import { sumOfStudents } from '../statistics/sum-of-students.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import type { Estimate } from './comparison.ts';

/**
 * The estimate of `logSpeedup` with 95 % intervals by t: over all components, and beside it over those from within the
 * sessions alone. Sample variances from within are combined by Welch–Satterthwaite; noise between sessions, whose size is
 * assumed or moderated, enters as t-distributed errors.
 */
export function estimateOf(
  logSpeedup: number,
  within: readonly VarianceComponent[],
  betweenSessions: readonly VarianceComponent[],
): Estimate {
  const total = combineVariances([...within, sumOfStudents(betweenSessions)]);
  const inner = combineVariances(within);
  const standardError = Math.sqrt(total.variance);
  const withinStandardError = Math.sqrt(inner.variance);
  const half = halfWidth95(standardError, total.degreesOfFreedom);
  const withinHalf = halfWidth95(withinStandardError, inner.degreesOfFreedom);
  return {
    logSpeedup: logRatio(logSpeedup),
    standardError,
    degreesOfFreedom: total.degreesOfFreedom,
    low: logRatio(logSpeedup - half),
    high: logRatio(logSpeedup + half),
    withinStandardError,
    withinLow: logRatio(logSpeedup - withinHalf),
    withinHigh: logRatio(logSpeedup + withinHalf),
  };
}
