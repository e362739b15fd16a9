/**
 * The Mann–Whitney (Wilcoxon rank-sum) test, exact also when values are tied. Room: statistics.
 */
import { midRanks } from './mid-ranks.ts';

/** What an exact rank-sum test found. */
export interface ExactMannWhitney {
  /** Pairs in which the first sample's value is larger, ties counting half. */
  readonly u: number;
  /** Two-sided p-value: twice the smaller tail, at most 1. */
  readonly p: number;
  /** The smallest p that samples of these sizes and ties could give at all. */
  readonly smallestPossibleP: number;
}

/**
 * Exact two-sided Mann–Whitney test of two non-empty samples, from the permutation distribution of the mid-rank sum.
 * Without ties equal to R's `wilcox.test(exact = TRUE)`. The distribution is built by dynamic programming over the pooled
 * ranks (doubled, so that mid-ranks are integers); time grows as n₁·N³, so meant for samples of up to some forty values.
 * Source: B. Streitberg and J. Röhmel, "Exact distributions for permutation and rank tests", Statistical Software Newsletter 12 (1986).
 */
export function exactMannWhitney(first: readonly number[], second: readonly number[]): ExactMannWhitney {
  const doubled = midRanks([...first, ...second]).map((rank) => Math.round(2 * rank));
  const counts = rankSumCounts(doubled, first.length);
  const observed = doubled.slice(0, first.length).reduce((sum, rank) => sum + rank, 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const lower = tail(counts.slice(0, observed + 1)) / total;
  const upper = tail(counts.slice(observed)) / total;
  const lowest = counts.find((count) => count > 0) ?? total;
  const highest = counts.findLast((count) => count > 0) ?? total;
  return {
    u: observed / 2 - (first.length * (first.length + 1)) / 2,
    p: Math.min(1, 2 * Math.min(lower, upper)),
    smallestPossibleP: Math.min(1, (2 * Math.min(lowest, highest)) / total),
  };
}

/** How many of the subsets of `size` ranks have each sum; index is the sum. */
function rankSumCounts(ranks: readonly number[], size: number): number[] {
  const largest = ranks.reduce((sum, rank) => sum + rank, 0);
  const ways = Array.from({ length: size + 1 }, () => new Array<number>(largest + 1).fill(0));
  const [none] = ways;
  if (none !== undefined) none[0] = 1;
  for (const rank of ranks) {
    // From the largest subset down, so that each rank is used at most once.
    for (let taken = size; taken > 0; taken--) {
      const from = ways[taken - 1] ?? [];
      const to = ways[taken] ?? [];
      for (let sum = largest; sum >= rank; sum--) to[sum] = (to[sum] ?? 0) + (from[sum - rank] ?? 0);
    }
  }
  return ways[size] ?? [];
}

function tail(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
