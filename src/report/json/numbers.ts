/**
 * Numbers as JSON can write them: logarithms become ratios and fractions, what is not finite becomes null. Room: report.
 */
import type { Estimate } from '../../comparison/comparison.ts';

/** A finite number, or null: JSON has no other. */
export const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;
/** The ratio of a log ratio. */
export const ratioOf = (log: number | null): number | null => (log === null ? null : finite(Math.exp(log)));
/** A change on the log scale as a fraction: 0.02 is 2 %. */
export const fractionOf = (log: number): number | null => finite(Math.expm1(log));

/** A speedup with its 95 % interval, as ratios. */
export const intervalJson = (estimate: Estimate) => ({
  speedup: ratioOf(estimate.logSpeedup),
  low: ratioOf(estimate.low),
  high: ratioOf(estimate.high),
});
