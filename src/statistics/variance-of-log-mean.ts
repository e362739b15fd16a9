/**
 * How uncertain the logarithm of a sample's mean is. Room: statistics.
 */
import type { VarianceComponent } from './variance-component.ts';

/**
 * Variance of `ln x̄` by the delta method, `s² / (n·x̄²)`, with `n − 1` degrees of freedom. Needs a mean above zero, a
 * standard deviation with divisor n − 1, and a count of at least two. First order only: good while the standard error
 * is below about a tenth of the mean, beyond which a ratio of means says little anyway.
 * Source: G. W. Oehlert, "A note on the delta method", The American Statistician 46 (1992).
 */
export function varianceOfLogMean(mean: number, standardDeviation: number, count: number): VarianceComponent {
  return { variance: (standardDeviation / mean) ** 2 / count, degreesOfFreedom: count - 1 };
}
