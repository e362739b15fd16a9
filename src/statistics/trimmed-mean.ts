/**
 * A mean without the extremes. Room: statistics.
 */
import { mean } from 'simple-statistics';

/**
 * Mean after dropping the lowest and highest `share` of the values, `⌊share·n⌋` at each end; `share` below 0.5, at least
 * one value. Same as R's `mean(x, trim = share)`.
 */
export function trimmedMean(values: readonly number[], share: number): number {
  const dropped = Math.floor(share * values.length);
  const sorted = [...values].sort((a, b) => a - b);
  return mean(sorted.slice(dropped, sorted.length - dropped));
}
