/**
 * Noise between sessions: the same code measured on another day differs by more than its own spread shows, because
 * build, memory layout, reboot and governor differ. Room: comparison.
 *
 * It is learned from several sessions a side or from earlier sessions, whichever knows more, and else assumed. The
 * assumption is validated on pairs of real sessions of one commit; see docs/decisions for the figures.
 */
import type { Metric } from '../model/metric.ts';
import type { Suite } from '../model/suite.ts';
import { medianOf } from '../statistics/quantile.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import { assumed, assumedCommon, assumedOwn, commonOfOtherEnvironment } from './assumed-noise.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import type { SessionNoise } from './comparison.ts';
import { readHistory, type HistoryLevels } from './history-levels.ts';
import type { LearnedNoise } from './learned-parts.ts';
import { noiseOfHistory } from './noise-of-history.ts';
import { noiseOfSessions } from './noise-of-sessions.ts';

/** What is known beside the two suites. */
export interface SessionKnowledge {
  /** Earlier sessions of the baseline's branch, measured as the sides were, oldest first. */
  readonly history: readonly Suite[];
  /**
   * Whether the sides are known to have been measured in different environments (kernel, governor, machine). History knows
   * nothing about such a change, and nothing tells it from a change of the code that touches everything.
   */
  readonly environmentDiffers: boolean;
  /**
   * False when the baseline is another build than the one the history is of, measured on the same machine: the history then
   * tells how sessions scatter, but where it stands says nothing of this baseline. Absent: true.
   */
  readonly historyIsOfBaseline?: boolean;
}

/** Two files and nothing else. */
export const nothingKnown: SessionKnowledge = { history: [], environmentDiffers: false };

/** The noise of one session, for each of the pairs it was measured for. Variances are of ln means. */
export interface NoiseModel {
  readonly summary: SessionNoise;
  /** Each benchmark's own part, by name. */
  readonly own: ReadonlyMap<string, VarianceComponent>;
  /** What all benchmarks of a session share. */
  readonly common: VarianceComponent;
  /** Own and common part were assumed as one error: they add up under the own part's degrees of freedom. */
  readonly joint: boolean;
  /** Where the baseline's earlier sessions stand; null without any. */
  readonly history: HistoryLevels | null;
}

/** The noise between sessions of one metric, for pairs that have it on both sides; exact counts have none. */
export function measureSessionNoise(
  pairs: readonly MeasuredPair[],
  metric: Metric,
  { history, environmentDiffers, historyIsOfBaseline = true }: SessionKnowledge,
): NoiseModel {
  const noisy = pairs.filter((pair) => !pair.deterministic);
  const levels = history.length === 0 ? null : readHistory(history, metric, noisy);
  const learned = better(noiseOfSessions(noisy), levels && noiseOfHistory(levels, noisy, historyIsOfBaseline));
  const source = learned ?? {
    source: 'prior' as const,
    sessions: 0,
    own: noisy.map(() => assumedOwn),
    common: assumedCommon,
  };
  const common = environmentDiffers ? commonOfOtherEnvironment : source.common;
  return {
    summary: { ...summarise(learned, common.variance), environmentDiffers },
    own: new Map(noisy.map((pair, index) => [pair.name, source.own[index] ?? assumedOwn])),
    common,
    joint: learned === null && !environmentDiffers,
    history: historyIsOfBaseline ? levels : null,
  };
}

/**
 * Whichever knows the typical benchmark with more degrees of freedom. They are not pooled: two sessions a side beside a
 * history of eight would hardly add to it, and a pool was not calibrated.
 */
function better(sessions: LearnedNoise | null, history: LearnedNoise | null): LearnedNoise | null {
  if (sessions === null || history === null) return sessions ?? history;
  return typicalOf(sessions).degreesOfFreedom >= typicalOf(history).degreesOfFreedom ? sessions : history;
}

function typicalOf({ own }: LearnedNoise): VarianceComponent {
  return {
    variance: medianOf(own.map((one) => one.variance)),
    degreesOfFreedom: medianOf(own.map((one) => one.degreesOfFreedom)),
  };
}

function summarise(learned: LearnedNoise | null, commonVariance: number): Omit<SessionNoise, 'environmentDiffers'> {
  const common = Math.sqrt(commonVariance);
  if (learned === null) return { source: 'prior', sessions: 0, ...assumed, common };
  const { variance, degreesOfFreedom } = typicalOf(learned);
  const perBenchmark = Math.sqrt(variance + commonVariance);
  return { source: learned.source, sessions: learned.sessions, perBenchmark, common, degreesOfFreedom };
}
