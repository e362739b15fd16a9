/**
 * How wide the middle of many z-values is, whatever the rest do: the empirical null. Room: statistics.
 */
import { normalQuantile } from './normal.ts';
import { quantileSorted } from './quantile.ts';

/**
 * The part of |z| that is compared with the normal's. Below a fifth the quantiles are a few small numbers, and noisy; above
 * three fifths a fifth of changed benchmarks reaches in.
 */
const levels = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
const normalLevels = levels.map((level) => normalQuantile((1 + level) / 2));

/**
 * The standard deviation of the bulk of `z`: mean over the levels of `quantile of |z| / quantile of |N(0,1)|`. One when z
 * is standard normal; its own standard deviation is then 1.23/√n (by simulation). NaN for no values.
 * Source: B. Efron, "Large-scale simultaneous hypothesis testing: the choice of a null hypothesis", JASA 99 (2004).
 */
export function bulkSpread(z: readonly number[]): number {
  const sorted = z.map(Math.abs).sort((a, b) => a - b);
  const sum = levels.reduce(
    (total, level, index) => total + quantileSorted(sorted, level) / (normalLevels[index] ?? 1),
    0,
  );
  return sum / levels.length;
}
