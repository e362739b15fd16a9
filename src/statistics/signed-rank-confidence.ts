/**
 * How sure are signed differences of their direction, zeros included? Room: statistics.
 */
import { midRanks } from './mid-ranks.ts';
import { normalCumulative } from './normal.ts';

/** Up to so many differences that are not zero all choices of signs are counted out. */
const largestExact = 25;

/**
 * Confidence that the differences tend to be positive: one less the one-sided p-value of Wilcoxon's signed-rank test, with
 * mid-ranks over all |d|, the ranks of zeros shared half and half (Pratt's ranks), and exact for up to 25 differences that are not
 * zero; beyond by Φ(z) with the tie-corrected variance `¼ Σ rᵢ²` over those. The confidence of −d is 1 minus this up to the mass
 * of the observed value, which counts half to either (mid-p), so that it is one exactly. A half without differences.
 * Sources: F. Wilcoxon (1945); J. W. Pratt, "Remarks on zeros and ties in the Wilcoxon signed rank procedures", JASA 54 (1959).
 */
export function signedRankConfidence(differences: readonly number[]): number {
  const doubled = midRanks(differences.map(Math.abs)).map((rank) => Math.round(2 * rank));
  const ranks = doubled.filter((_, index) => differences[index] !== 0);
  const positive = doubled.reduce((sum, rank, index) => sum + ((differences[index] ?? 0) > 0 ? rank : 0), 0);
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  if (ranks.length === 0) return 0.5;
  if (ranks.length > largestExact) {
    const deviation = Math.sqrt(ranks.reduce((sum, rank) => sum + rank ** 2, 0)) / 2;
    return normalCumulative((positive - total / 2) / deviation);
  }
  // How many choices of signs give each sum of the positive, doubled ranks.
  const ways = new Float64Array(total + 1);
  ways[0] = 1;
  for (const rank of ranks) {
    for (let sum = total; sum >= rank; sum -= 1) ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0);
  }
  const below = ways.subarray(0, positive).reduce((sum, count) => sum + count, 0);
  return (below + (ways[positive] ?? 0) / 2) / 2 ** ranks.length;
}
