/**
 * The standard normal distribution: cumulative probability and quantile, from @stdlib. Room: statistics.
 */
import cumulative from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** P(Z ≤ z) for a standard normal Z. */
export function normalCumulative(z: number): number {
  return cumulative(z, 0, 1);
}

/** The z with P(Z ≤ z) = `probability`, for 0 < probability < 1. */
export function normalQuantile(probability: number): number {
  return quantile(probability, 0, 1);
}
