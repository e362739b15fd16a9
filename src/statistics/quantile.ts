/**
 * Quantiles and the median of a sample. Room: statistics.
 */

/**
 * The quantile of `sorted` (ascending, not empty) at `probability`, straight lines between the values: R's
 * `quantile(x, p, type = 7)`, NumPy's default (Hyndman and Fan 1996, definition 7).
 */
export function quantileSorted(sorted: readonly number[], probability: number): number {
  const position = probability * (sorted.length - 1);
  const below = Math.floor(position);
  const lower = sorted[below] ?? NaN;
  const upper = sorted[below + 1] ?? lower;
  return lower + (position - below) * (upper - lower);
}

/** The median; NaN for no values. */
export function medianOf(values: readonly number[]): number {
  return quantileSorted(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}
