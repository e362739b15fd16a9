/**
 * The history of the baseline's branch as a drawing: what moved all benchmarks together, or a single benchmark, with the
 * change points that the trust checks find. Room: report.
 */
import type { MetricWords } from '../../model/metric.ts';
import type { Suite } from '../../model/suite.ts';
import { meanOf } from '../../statistics/moments.ts';
import { benchmarkSteps } from '../../trust/history/benchmark-steps.ts';
import { describeChange } from '../../trust/history/change-at.ts';
import { type HistoryReading, readHistory } from '../../trust/history/history-reading.ts';
import { dateOf } from '../../trust/history/session-name.ts';
import { change, mainWords } from '../../trust/phrases.ts';
import { defaultThresholds } from '../../trust/thresholds.ts';
import type { Review } from '../../verdict/review.ts';
import { shownName } from '../escape.ts';
import { count, percentText } from '../figures.ts';
import type { Drawing } from './drawing.ts';
import { type LevelPlot, levelPlot } from './level-plot.ts';

/** The drawing of the level that all benchmarks share; null with fewer than two earlier sessions. */
export function reviewHistory({ evidence, comparison, verdict }: Review): Drawing | null {
  const reading = readHistory(evidence, comparison, verdict.policy.comparison);
  const { sessions, levels, steps, creep } = reading;
  if (sessions.length < 2 || levels.length === 0) return null;
  const series = [...sessions, evidence.baseline];
  const words = mainWords(comparison);
  const changes = steps.map(({ index, before: from, after: to }) => {
    const [before, after] = [series[index - 1] ?? evidence.baseline, series[index] ?? evidence.baseline];
    return `${describeChange({ before, after, size: to - from }, words)} (from session ${index + 1} on)`;
  });
  return levelPlot(
    {
      title: 'History of the baseline’s branch',
      spoken: `Levels of ${count(sessions.length, 'earlier session')} and the baseline, over ${count(reading.benchmarks.length, 'benchmark')}: the median change against what is usual, upwards is ${words.worse}. ${courseInWords(creep, changes)}${leftOutInWords(reading)}`,
      ...courseOf(levels, creep === null ? steps.map(({ index }) => index) : [], words),
      oldest: oldestOf(series),
    },
    signedPercent,
  );
}

/**
 * The same for one benchmark: its changes against what is usual for it, with the steps that are its own and those that all
 * made together; null when the history does not have it.
 */
export function benchmarkHistory({ evidence, comparison, verdict: { policy } }: Review, name: string): Drawing | null {
  const reading = readHistory(evidence, comparison, policy.comparison);
  const levels = reading.deviations[reading.benchmarks.indexOf(name)] ?? [];
  if (reading.sessions.length < 2 || levels.length === 0) return null;
  const thresholds = { ...defaultThresholds, ...policy.trust?.thresholds };
  const own = benchmarkSteps(reading, {
    significance: thresholds['history.drift/significance'],
    smallest: thresholds['history.drift/smallest-benchmark'],
  }).filter((step) => step.name === name);
  const words = mainWords(comparison);
  const from = (index: number): string => `from session ${index + 1} on`;
  const changes = [
    ...own.map(({ index, size }) => `${sizeInWords(size, words)} than the others ${from(index)}`),
    ...reading.steps.map(({ index, before, after }) => `all ${sizeInWords(after - before, words)} ${from(index)}`),
  ];
  const steps = new Set([...own, ...reading.steps].map(({ index }) => index));
  return levelPlot(
    {
      title: `History of ${shownName(name)}`,
      spoken: `${shownName(name)} in ${count(reading.sessions.length, 'earlier session')} and the baseline: the change against its usual value, upwards is ${words.worse}. ${courseInWords(null, changes)}${leftOutInWords(reading)}`,
      ...courseOf(
        levels,
        [...steps].sort((one, other) => one - other),
        words,
      ),
      oldest: oldestOf([...reading.sessions, evidence.baseline]),
    },
    signedPercent,
  );
}

/** `changes` are sentences without an end, one for each change point. */
function courseInWords(creep: number | null, changes: readonly string[]): string {
  if (creep !== null) return `They creep by ${signedPercent(Math.expm1(creep))} in all.`;
  return changes.length === 0 ? 'No step was found.' : `${count(changes.length, 'step')}: ${changes.join('; ')}.`;
}

const leftOutInWords = ({ leftOut }: HistoryReading): string =>
  leftOut.length === 0 ? '' : ` ${count(leftOut.length, 'session')} left out, not comparable.`;

function oldestOf([first]: readonly Suite[]): string {
  const date = first === undefined ? null : dateOf(first);
  return date === null ? 'oldest' : `oldest, ${date}`;
}

/** The size of a step on the log scale, positive for worse: `5.9 % faster`. */
const sizeInWords = (size: number, { better, worse }: MetricWords): string =>
  `${change(size)} ${size > 0 ? worse : better}`;

/** A share as `+1.2 %`; worse is positive. */
function signedPercent(share: number): string {
  return Math.abs(share) < 5e-6 ? '0 %' : `${share < 0 ? '−' : '+'}${percentText(Math.abs(share))}`;
}

/** Levels on the log scale as shares, the stretches between the steps with their mean levels, and how far apart these are. */
function courseOf(
  levels: readonly number[],
  steps: readonly number[],
  words: MetricWords,
): Pick<LevelPlot, 'levels' | 'stretches' | 'changes'> {
  const stretches = [...steps, levels.length].map((to, place) => {
    const from = steps[place - 1] ?? 0;
    return { from, to, level: meanOf(levels.slice(from, to)) };
  });
  return {
    levels: levels.map(Math.expm1),
    stretches: stretches.map((stretch) => ({ ...stretch, level: Math.expm1(stretch.level) })),
    changes: stretches.slice(1).map(({ level }, place) => sizeInWords(level - (stretches[place]?.level ?? 0), words)),
  };
}
