/**
 * Do differences lie around zero? Room: statistics.
 */
import { midRanks } from './mid-ranks.ts';
import { normalCumulative } from './normal.ts';

/** Up to here the distribution is counted out; beyond, the normal curve fits to more digits than anyone reads. */
const largestExact = 40;

/**
 * Two-sided p-value of Wilcoxon's signed-rank test that the differences' distribution is symmetric about zero; zeros are
 * left out. Exact for up to 40 differences, also with ties (mid-ranks, doubled so that they are integers), else the normal
 * approximation with tie correction. Without ties equal to R's `wilcox.test(x, exact = TRUE)`; 1 without differences.
 * Source: F. Wilcoxon, Biometrics Bulletin 1 (1945).
 */
export function wilcoxonSignedRank(differences: readonly number[]): number {
  const nonzero = differences.filter((difference) => difference !== 0);
  if (nonzero.length === 0) return 1;
  const doubled = midRanks(nonzero.map(Math.abs)).map((rank) => Math.round(2 * rank));
  const positive = doubled.reduce((sum, rank, index) => sum + ((nonzero[index] ?? 0) > 0 ? rank : 0), 0);
  const total = doubled.reduce((sum, rank) => sum + rank, 0);
  const lower = Math.min(positive, total - positive);
  if (nonzero.length > largestExact) {
    const deviation = Math.sqrt(doubled.reduce((sum, rank) => sum + rank * rank, 0)) / 2;
    return Math.min(1, 2 * normalCumulative((lower - total / 2) / deviation));
  }
  // How many of the 2^n choices of signs give each sum of positive (doubled) ranks.
  const ways = new Float64Array(lower + 1);
  ways[0] = 1;
  for (const rank of doubled) {
    for (let sum = lower; sum >= rank; sum -= 1) ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0);
  }
  return Math.min(1, (2 * ways.reduce((sum, count) => sum + count, 0)) / 2 ** nonzero.length);
}
