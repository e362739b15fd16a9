/**
 * One scale for every metric: logarithms of which less is better. Room: comparison.
 */
import type { Metric } from '../model/metric.ts';

/** ln of a mean above zero, negated where larger is better, so that `cost(baseline) − cost(candidate)` is the log speedup. */
export function costOf(mean: number, metric: Metric): number {
  return (metric.direction === 'smaller' ? 1 : -1) * Math.log(mean);
}
