/**
 * Into how many heaps values fall. Room: statistics.
 */
import { twoClusters } from './two-clusters.ts';

/** What counts as a heap of its own. */
export interface ModeRule {
  /** Fewest values in a heap; fewer are stragglers. */
  readonly smallest: number;
  /** Share of the variance that the split has to explain, above 0.64 (normal) and 0.75 (uniform values). */
  readonly explained: number;
  /** Smallest empty space between two heaps, as a share of the lower one's mean. */
  readonly gap: number;
}

/** Four processes, four fifths of the variance, 2 %: what `shape.bimodal` reports by default. */
export const defaultModeRule: ModeRule = { smallest: 4, explained: 0.8, gap: 0.02 };

/**
 * The number of modes: 1, or by splitting again and again what falls into two heaps by the rule. Null with fewer than twice as many
 * values as a heap needs, which cannot show two. Of wide normal samples of twenty values 3 % are taken for two. Values are positive.
 */
export function countModes(values: readonly number[], rule: ModeRule = defaultModeRule): number | null {
  return values.length < 2 * rule.smallest ? null : modesOf(values, rule);
}

function modesOf(values: readonly number[], rule: ModeRule): number {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  // Without a spread as wide as the gap there is none: that spares most samples the sorting.
  if (highest - lowest <= rule.gap * lowest) return 1;
  const split = twoClusters(values, rule.smallest);
  if (split === null || split.explained <= rule.explained || split.gap <= rule.gap * split.lowerMean) return 1;
  const sorted = [...values].sort((a, b) => a - b);
  return modesOf(sorted.slice(0, split.lowerCount), rule) + modesOf(sorted.slice(split.lowerCount), rule);
}
