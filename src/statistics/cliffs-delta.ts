/**
 * How far do two samples overlap? Room: statistics.
 */
import { midRanks } from './mid-ranks.ts';

/**
 * Cliff's delta, `P(first > second) − P(first < second)` over all pairs: 1 when every value of `first` is the larger, 0 when
 * neither tends to be, −1 the other way round. NaN when a sample is empty. From the rank sum, `2U/(mn) − 1`.
 * Source: N. Cliff, "Dominance statistics: ordinal analyses to answer ordinal questions", Psychological Bulletin 114 (1993).
 */
export function cliffsDelta(first: readonly number[], second: readonly number[]): number {
  const ranks = midRanks([...first, ...second]);
  let sum = 0;
  for (let index = 0; index < first.length; index += 1) sum += ranks[index] ?? 0;
  const u = sum - (first.length * (first.length + 1)) / 2;
  return (2 * u) / (first.length * second.length) - 1;
}
