/**
 * Where the baseline stood before the candidate came: its own session is one of several that the branch was measured in. Room:
 * comparison. Held against the median of the latest six, a change is seen better than against one session, whose noise counts as
 * much as the candidate's; and a baseline's session that was the odd one accuses nobody.
 */
import { medianOf } from '../statistics/quantile.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import { costOf } from './cost.ts';
import type { HistoryLevels } from './history-levels.ts';

/** How many of the latest sessions stand beside the baseline: three to five call alike; what lies further back was other code. */
const asked = 5;
/** With fewer there is no majority worth the name. */
const fewest = 3;
/** The median of fewer benchmarks follows each of them too closely to be what they share: it would take their own noise off. */
const fewestForShift = 5;

/**
 * Variance of the median of so many independent values from a normal distribution, as a share of one value's: from one to six.
 * Exact to four digits (numerical integration of the order statistics' density; the test of this file repeats it by simulation).
 */
const varianceOfMedian = [1, 0.5, 0.4487, 0.2982, 0.2868, 0.2147] as const;

/**
 * The pairs as they are tested against the baseline's level: `logSpeedup` against the median of the baseline and the latest five
 * sessions that have the benchmark, each less what its session's median benchmark is off by; what the baseline contributes to the
 * noise divided accordingly. Unchanged where fewer than three sessions are known, and where the baseline has several sessions.
 */
export function againstLevel(history: HistoryLevels, pairs: readonly MeasuredPair[]): readonly MeasuredPair[] {
  const offsets = latestOffsets(history, pairs);
  return pairs.map((pair, index) => {
    const own = offsets[index] ?? [];
    if (own.length < fewest || pair.baseline.sessions > 1) return pair;
    const share = varianceOfMedian[own.length] ?? 1;
    const [baseline, candidate] = pair.within;
    const within = baseline && candidate ? [reduced(baseline, share), candidate] : pair.within;
    // On the cost scale less is better, on that of the speedup more.
    return { ...pair, logSpeedup: pair.logSpeedup + medianOf([0, ...own]), within, share: pair.share - 1 + share };
  });
}

function reduced({ variance, degreesOfFreedom }: VarianceComponent, share: number): VarianceComponent {
  return { variance: variance * share, degreesOfFreedom };
}

/** For each pair the latest sessions that have it, as `ln(session / baseline)` on the cost scale, less the session's shift. */
function latestOffsets(history: HistoryLevels, pairs: readonly MeasuredPair[]): readonly (readonly number[])[] {
  const baseline = pairs.map((pair) => costOf(pair.baseline.summary.mean, pair.metric));
  const offsets = history.levels.map((session) => {
    const off = session.map((level, index) => level - (baseline[index] ?? NaN));
    const finite = off.filter(Number.isFinite);
    const shift = finite.length < fewestForShift ? 0 : medianOf(finite);
    return off.map((value) => value - shift);
  });
  return pairs.map((_, index) =>
    offsets
      .map((session) => session[index] ?? NaN)
      .filter(Number.isFinite)
      .slice(-asked),
  );
}
