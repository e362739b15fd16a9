/**
 * How far do two samples overlap? Room: statistics.
 */

/**
 * Cliff's delta, `P(first > second) − P(first < second)` over all pairs: 1 when every value of `first` is the larger, 0 when
 * neither tends to be, −1 the other way round. NaN when a sample is empty.
 * Source: N. Cliff, "Dominance statistics: ordinal analyses to answer ordinal questions", Psychological Bulletin 114 (1993).
 */
export function cliffsDelta(first: readonly number[], second: readonly number[]): number {
  const ordered = new Float64Array(second).sort();
  let below = 0;
  let notAbove = 0;
  let sum = 0;
  for (const value of new Float64Array(first).sort()) {
    while (below < ordered.length && (ordered[below] ?? NaN) < value) below += 1;
    while (notAbove < ordered.length && (ordered[notAbove] ?? NaN) <= value) notAbove += 1;
    sum += below - (ordered.length - notAbove);
  }
  return sum / (first.length * second.length);
}
