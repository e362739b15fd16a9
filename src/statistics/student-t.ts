/**
 * Student's t distribution: cumulative probability and quantile for any positive, also fractional, degrees of freedom,
 * from @stdlib. Room: statistics.
 */
import cumulative from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';
import { normalCumulative, normalQuantile } from './normal.ts';

/** Beyond this many degrees of freedom t and the normal distribution agree to eight digits. */
const practicallyNormal = 1e9;

/** P(T ≤ x) for T with `degreesOfFreedom` > 0, which may be infinite. */
export function studentCumulative(x: number, degreesOfFreedom: number): number {
  return degreesOfFreedom > practicallyNormal ? normalCumulative(x) : cumulative(x, degreesOfFreedom);
}

/** P(|T| ≥ |x|), the two-sided p-value of a t statistic. */
export function studentTwoSided(x: number, degreesOfFreedom: number): number {
  return 2 * studentCumulative(-Math.abs(x), degreesOfFreedom);
}

/** The x with P(T ≤ x) = `probability`, for 0 < probability < 1 and `degreesOfFreedom` > 0, which may be infinite. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  return degreesOfFreedom > practicallyNormal ? normalQuantile(probability) : quantile(probability, degreesOfFreedom);
}
