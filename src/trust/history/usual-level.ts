/**
 * Is the baseline at its usual level? Held against the sessions since the last step of its own history, so that what earlier
 * sessions already showed is no news. Room: trust; `history.slow` and `history.fast` read the two directions.
 */
import { median, quantileSorted, sampleVariance } from 'simple-statistics';
import { assumed, assumedCommon } from '../../comparison/assumed-noise.ts';
import type { Finding } from '../../model/finding.ts';
import { normalCumulative } from '../../statistics/normal.ts';
import { studentQuantile } from '../../statistics/student-t.ts';
import { notPossible, reportOf, type CheckContext, type CheckReport } from '../check.ts';
import { change, countOf, mainWords, percent } from '../phrases.ts';
import { fewestSessions } from '../vouchers.ts';
import type { HistoryReading } from './history-reading.ts';
import { sessionName } from './session-name.ts';

/** Quartiles of fewer sessions say nothing about a far outlier (Tukey 1977 draws the outer fence at 3 IQR). */
const fewestForFences = 10;
const outerFence = 3;

/** Where the baseline lies against its history. */
export interface Standing {
  /** Sessions since the last step, without the baseline. */
  readonly sessions: number;
  /** ln distance from their median, positive for slower. */
  readonly distance: number;
  /** The same in standard deviations of a session's level. */
  readonly deviations: number;
  readonly noise: LevelNoise;
  /** Share of the benchmarks that moved the same way. */
  readonly sameWay: number;
  /** Beyond the outer fence of ten or more sessions; null with fewer. */
  readonly beyondFence: boolean | null;
}

/** null when there are too few sessions, or none since the last step. */
export function standingOf({ sessions, levels, steps, deviations }: HistoryReading): Standing | null {
  const own = levels.at(-1);
  if (own === undefined || sessions.length < fewestSessions) return null;
  const since = steps.at(-1)?.index ?? 0;
  const usual = levels.slice(since, -1);
  if (usual.length === 0) return null;
  const center = median(usual);
  const distance = own - center;
  const borders = [0, ...steps.map(({ index }) => index), levels.length];
  const noise = levelNoise(
    borders.slice(1).map((to, place) => levels.slice(borders[place], Math.min(to, levels.length - 1))),
  );

  const moved = deviations.map((values) => (values.at(-1) ?? 0) - median(values.slice(since, -1)));
  const sorted = usual.toSorted((a, b) => a - b);
  const [low, high] = [quantileSorted(sorted, 0.25), quantileSorted(sorted, 0.75)];
  const reach = outerFence * (high - low);
  return {
    sessions: usual.length,
    distance,
    deviations: distance / (noise.deviation * Math.sqrt(1 + 1 / usual.length)),
    noise,
    sameWay: moved.filter((one) => Math.sign(one) === Math.sign(distance)).length / Math.max(1, moved.length),
    beyondFence: usual.length < fewestForFences ? null : own > high + reach || own < low - reach,
  };
}

/** Standard deviation of a session's common level, and how well it is known. */
export interface LevelNoise {
  readonly deviation: number;
  readonly degreesOfFreedom: number;
}

/**
 * The noise of the sessions at hand around the level of their segment (what lies between two steps), moderated by the assumption for sessions in general (Smyth 2004), because a few agree
 * by accident. Where they scatter more than is assumed the assumption is wrong for this machine, and counts little.
 */
export function levelNoise(segments: readonly (readonly number[])[]): LevelNoise {
  const common = Math.sqrt(assumedCommon.variance);
  const { degreesOfFreedom } = assumed;
  let [squares, own] = [0, 0];
  for (const levels of segments) {
    if (levels.length < 2) continue;
    own += levels.length - 1;
    squares += (levels.length - 1) * sampleVariance([...levels]);
  }
  const weight = own > 0 && squares / own > common ** 2 ? 1 : degreesOfFreedom;
  return { deviation: Math.sqrt((weight * common ** 2 + squares) / (weight + own)), degreesOfFreedom: weight + own };
}

/** How many standard deviations are as rare, with noise known no better than this, as `normal` ones of a normal distribution. */
export function asRareAs(normal: number, { degreesOfFreedom }: LevelNoise): number {
  return studentQuantile(normalCumulative(normal), degreesOfFreedom);
}

/** The report of `history.slow` (`direction` 1) or `history.fast` (−1). */
export function reportStanding(
  code: 'history.slow' | 'history.fast',
  { history, comparison, evidence, thresholds }: CheckContext,
): CheckReport {
  const standing = standingOf(history);
  if (standing === null) return notPossible(whyNoHistory(history));
  const direction = code === 'history.slow' ? 1 : -1;
  const distance = direction * standing.distance;
  const shifted =
    direction * standing.deviations >= asRareAs(thresholds[`${code}/deviations`], standing.noise) &&
    standing.sameWay >= thresholds[`${code}/same-way`];
  const isOutside = distance >= thresholds[`${code}/smallest`] && (shifted || standing.beyondFence === true);
  if (!isOutside) return { outcome: 'passed' };
  const { better, worse } = mainWords(comparison);
  const word = direction === 1 ? worse : better;
  const finding: Finding = {
    code,
    severity: distance > thresholds[`${code}/error`] ? 'error' : 'warning',
    subject: 'baseline',
    message: `The baseline is ${change(distance)} ${word} as a whole than its own ${countOf(standing.sessions, 'earlier session')}, ${Math.abs(standing.deviations).toFixed(1)} standard deviations away.`,
    evidence: [
      `${percent(standing.sameWay)} of ${countOf(history.benchmarks.length, 'benchmark')} moved the same way`,
      ...(standing.beyondFence === true ? ['beyond the outer fence (three interquartile ranges) of the sessions'] : []),
      `baseline: ${sessionName(evidence.baseline)}`,
      ...history.sessions.slice(-standing.sessions).map((suite, index) => {
        const level = history.levels[history.sessions.length - standing.sessions + index] ?? 0;
        return `${sessionName(suite)}: ${level < 0 ? '−' : '+'}${change(level)}`;
      }),
    ],
    remedy:
      direction === 1
        ? `Measure the baseline’s commit again; if it is really ${worse}, find the commit or the change of the machine that did it before claiming a win over it.`
        : 'Measure the baseline’s commit again: a lucky session makes every candidate look bad.',
  };
  return reportOf([finding]);
}

/** Why the history cannot be asked. */
export function whyNoHistory({ sessions, leftOut }: HistoryReading): string {
  if (sessions.length + leftOut.length === 0) return 'no history was given';
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].sort();
  const others =
    reasons.length === 0 ? '' : `; ${countOf(leftOut.length, 'other')} left out because ${reasons.join('; ')}`;
  return `${countOf(sessions.length, 'earlier session')} can be held against the baseline, and it takes ${fewestSessions}${others}`;
}
