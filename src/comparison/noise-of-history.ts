/**
 * Noise between sessions from a history: how much successive sessions of the baseline's branch differ. Room: comparison.
 *
 * A history holds real changes too. They are rare and few: they enter clipped (see step-variance.ts), and what all benchmarks
 * of a session moved by is taken out as the common part.
 */
import { medianOf } from '../statistics/quantile.ts';
import { fitPrior, moderate, type PriorWhenFew } from '../statistics/moderated-variances.ts';
import { stepVariance, typicalVariance } from '../statistics/step-variance.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import { assumedOwn } from './assumed-noise.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import { costOf } from './cost.ts';
import type { HistoryLevels } from './history-levels.ts';
import { betweenOnly, moderateCommon, type LearnedNoise } from './learned-parts.ts';

/** The median of fewer benchmarks follows each of them too closely to be what they share: then all is their own. */
const fewestForShift = 5;
const whenFew: PriorWhenFew = { prior: assumedOwn, fewestForSize: 5 };

/**
 * Learns from `history` and, where it is the baseline's, from the baseline: its last session when it is one session. With less than four in all
 * (three steps) for every benchmark: null.
 */
export function noiseOfHistory(
  history: HistoryLevels,
  pairs: readonly MeasuredPair[],
  isOfBaseline: boolean,
): LearnedNoise | null {
  const baseline = pairs.map(({ baseline: side, metric }) =>
    isOfBaseline && side.sessions === 1 ? costOf(side.summary.mean, metric) : NaN,
  );
  const sessions = baseline.some(Number.isFinite) ? [...history.levels, baseline] : history.levels;
  const { halfSquares, shifts } = stepsOf(sessions, pairs.length);
  const typical = typicalVariance(halfSquares.flat());
  const raw = halfSquares.map((steps) => stepVariance(steps, typical));
  const known = raw.filter((component) => component !== null);
  if (known.length === 0) return null;
  const prior = fitPrior(known, whenFew);
  const means = raw.map((component) => moderate(component, prior));
  return {
    source: 'history',
    pairs: 0,
    sessions: history.levels.length,
    own: means.map((component, index) => betweenOnly(component, history.within[index] ?? 0)),
    common: moderateCommon(commonOf(shifts), means),
  };
}

interface Steps {
  /** By benchmark: `(step − the session's shift)²/2`, each an estimate of the benchmark's own variance. */
  readonly halfSquares: readonly (readonly number[])[];
  /** The median step of each session that has one. */
  readonly shifts: readonly number[];
}

/** The steps from each session to the next; a benchmark missing in either has none there. */
function stepsOf(sessions: readonly (readonly number[])[], benchmarks: number): Steps {
  const halfSquares = Array.from({ length: benchmarks }, (): number[] => []);
  const shifts: number[] = [];
  for (let index = 1; index < sessions.length; index += 1) {
    const before = sessions[index - 1] ?? [];
    const steps = (sessions[index] ?? []).map((level, benchmark) => level - (before[benchmark] ?? NaN));
    const finite = steps.filter(Number.isFinite);
    const shift = finite.length < fewestForShift ? null : medianOf(finite);
    if (shift !== null) shifts.push(shift);
    steps.forEach((step, benchmark) => {
      if (Number.isFinite(step)) halfSquares[benchmark]?.push((step - (shift ?? 0)) ** 2 / 2);
    });
  }
  return { halfSquares, shifts };
}

function commonOf(shifts: readonly number[]): VarianceComponent | null {
  const halfSquares = shifts.map((shift) => shift ** 2 / 2);
  return stepVariance(halfSquares, typicalVariance(halfSquares));
}
