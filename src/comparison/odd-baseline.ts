/**
 * Is the baseline's session the odd one? Room: comparison. Then the candidate did not change: the baseline is back where the
 * branch was. Without this rule twice as many benchmarks of unchanged pairs are called changed.
 */
import { medianOf } from '../statistics/quantile.ts';
import { costOf } from './cost.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import type { HistoryLevels } from './history-levels.ts';

/** How many of the latest sessions are asked: three to eight gave the same results. */
const asked = 5;
/** With fewer there is no majority worth the name. */
const fewest = 3;

/**
 * For each pair of `history`, in its order: the latest five sessions that have it, as `ln(session / baseline)` on the cost
 * scale, less what the session's median benchmark is off by.
 */
export function latestOffsets(history: HistoryLevels, pairs: readonly MeasuredPair[]): readonly (readonly number[])[] {
  const baseline = pairs.map((pair) => costOf(pair.baseline.summary.mean, pair.metric));
  const offsets = history.levels.map((session) => {
    const off = session.map((level, index) => level - (baseline[index] ?? NaN));
    const shift = medianOf(off.filter(Number.isFinite));
    return off.map((value) => value - shift);
  });
  return pairs.map((_, index) =>
    offsets
      .map((session) => session[index] ?? NaN)
      .filter(Number.isFinite)
      .slice(-asked),
  );
}

/**
 * Whether more than half of the latest sessions lie nearer to the candidate than to the baseline: beyond the middle between
 * the two. `effect` is the log speedup, so on the cost scale the candidate stands at −effect. Needs three sessions. It hides
 * a revert of a real change that is less than three sessions old, which is the price.
 */
export function isBaselineOdd(offsets: readonly number[], effect: number): boolean {
  if (offsets.length < fewest) return false;
  const nearCandidate = offsets.filter((offset) => -Math.sign(effect) * offset > Math.abs(effect) / 2);
  return nearCandidate.length > offsets.length / 2;
}
