/**
 * Is one group of values larger than another, by ranks? Room: statistics.
 */
import { exactMannWhitney } from './exact-mann-whitney.ts';
import { midRanks } from './mid-ranks.ts';
import { normalCumulative } from './normal.ts';

/** Up to so many values together the permutation distribution is counted out. */
const largestExact = 40;

/** What a rank-sum test found. */
export interface RankSum {
  /** Share of pairs in which the first group's value is the larger, ties counting half: 0.5 when the groups are alike. */
  readonly superiority: number;
  /** Two-sided p-value of the permutation test on ranks. */
  readonly p: number;
}

/**
 * Permutation test on the mid-ranks of two non-empty groups: exact for up to 40 values together, else by its normal
 * limit with tie correction (R: `wilcox.test(exact = FALSE, correct = FALSE)`). Source: H. B. Mann and D. R. Whitney (1947).
 */
export function rankSum(first: readonly number[], second: readonly number[]): RankSum {
  const pairs = first.length * second.length;
  const all = [...first, ...second];
  if (all.length <= largestExact) {
    const { u, p } = exactMannWhitney(first, second);
    return { superiority: u / pairs, p };
  }
  const ranks = midRanks(all);
  const u = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0) - (first.length * (first.length + 1)) / 2;
  const middle = (all.length + 1) / 2;
  // The finite-population variance of the ranks as they are, which is the tie correction.
  const spread = ranks.reduce((sum, rank) => sum + (rank - middle) ** 2, 0) / (all.length - 1);
  const deviation = Math.sqrt((pairs / all.length) * spread);
  return {
    superiority: u / pairs,
    p: deviation === 0 ? 1 : 2 * normalCumulative(-Math.abs(u - pairs / 2) / deviation),
  };
}
