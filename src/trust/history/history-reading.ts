/**
 * The baseline's earlier sessions as numbers: per benchmark and session how much slower or faster than usual, and the level
 * that all benchmarks of a session share. Room: trust; every check of the history reads this.
 */
import { median } from 'simple-statistics';
import type { Comparison, ComparisonOptions } from '../../comparison/comparison.ts';
import type { Suite } from '../../model/suite.ts';
import { changePoints, type ChangePoint } from '../../statistics/change-points.ts';
import { linearTrend } from '../../statistics/linear-trend.ts';
import type { Evidence } from '../evidence.ts';
import { logMeans } from '../log-means.ts';
import { machineDifference } from '../machine-class.ts';
import { isSameMeasurement } from '../references/near-duplicates.ts';

/** Levels and deviations are natural logs, positive where the session is worse (slower) than usual. */
export interface HistoryReading {
  /** Comparable earlier sessions, oldest first. */
  readonly sessions: readonly Suite[];
  /** Why other sessions are not among them, by label. */
  readonly leftOut: readonly { readonly label: string; readonly reason: string }[];
  /** Benchmarks that baseline and all sessions have, in order of their names. */
  readonly benchmarks: readonly string[];
  /** `deviations[b][i]`: benchmark b in session i against its median over the sessions; the baseline is the last entry. */
  readonly deviations: readonly (readonly number[])[];
  /** Per session, the baseline last: the median of its deviations, which is what moved everything together. */
  readonly levels: readonly number[];
  /** Steps of the levels; none when they creep. */
  readonly steps: readonly ChangePoint[];
  /** How far the levels rose from the first session to the baseline, where a straight line fits them better than steps. */
  readonly creep: number | null;
}

/** A session that lacks more of the baseline's benchmarks than this is of another suite. */
const sharedShare = 0.8;
/**
 * A step or creep of the common level is told from one false alarm in a hundred histories on: measured 0–1.8 % on synthetic ones, with
 * normal and with long-tailed noise (t with 3 degrees of freedom) of 0.2–2 % per session.
 */
const courseSignificance = 0.01;
/** Within stretches without a step the levels of real histories scatter by 0.13–0.25 %. */
const levelNoiseFloor = 0.0025;

const noHistory: HistoryReading = {
  sessions: [],
  leftOut: [],
  benchmarks: [],
  deviations: [],
  levels: [],
  steps: [],
  creep: null,
};

/** Reads the history. Total: what cannot be held against the baseline is left out with its reason. */
export function readHistory(
  evidence: Evidence,
  { metrics: [main] }: Comparison,
  options: ComparisonOptions,
): HistoryReading {
  if (main === undefined || evidence.history.length === 0) return noHistory;
  const excluded = new Set(options.excludedBenchmarks);
  const own = logMeans(evidence.baseline, main.metric, excluded);
  const leftOut: { label: string; reason: string }[] = [];
  const kept: { suite: Suite; means: ReadonlyMap<string, number> }[] = [];
  for (const suite of inOrderOfTime(evidence.history)) {
    const means = logMeans(suite, main.metric, excluded);
    const reason = whyLeftOut(evidence, suite, own, means);
    if (reason === null) kept.push({ suite, means });
    else leftOut.push({ label: suite.label, reason });
  }
  const all = [...kept.map(({ means }) => means), own];
  const benchmarks = [...own.keys()].filter((name) => all.every((means) => means.has(name))).sort();
  const deviations = benchmarks.map((name) => {
    const values = all.map((means) => means.get(name) ?? 0);
    const usual = kept.length === 0 ? 0 : median(values.slice(0, -1));
    return values.map((value) => value - usual);
  });
  const levels =
    benchmarks.length === 0 ? [] : all.map((_, index) => median(deviations.map((values) => values[index] ?? 0)));
  return { sessions: kept.map(({ suite }) => suite), leftOut, benchmarks, deviations, levels, ...courseOf(levels) };
}

/** Whether levels step or creep: what leaves the smaller residual variance. */
export function courseOf(levels: readonly number[]): Pick<HistoryReading, 'steps' | 'creep'> {
  const steps = changePoints(levels, {
    significance: courseSignificance,
    noiseFloor: levelNoiseFloor,
    largestOverlap: 0.15,
  });
  const trend = linearTrend(levels, levelNoiseFloor);
  if (trend === null || trend.p > courseSignificance) return { steps, creep: null };
  const borders = [0, ...steps.map(({ index }) => index), levels.length];
  const squares = borders.slice(1).reduce((sum, to, place) => {
    const part = levels.slice(borders[place], to);
    const center = part.reduce((total, level) => total + level, 0) / part.length;
    return sum + part.reduce((total, level) => total + (level - center) ** 2, 0);
  }, 0);
  const creeps = trend.meanSquare < squares / (levels.length - borders.length + 1);
  return creeps ? { steps: [], creep: trend.rise } : { steps, creep: null };
}

function whyLeftOut(
  { baseline, candidate }: Evidence,
  suite: Suite,
  own: ReadonlyMap<string, number>,
  means: ReadonlyMap<string, number>,
): string | null {
  const machine = machineDifference(baseline.environment, suite.environment);
  if (machine !== null) return `it was measured on ${machine}`;
  const shared = [...own.keys()].filter((name) => means.has(name)).length;
  if (own.size === 0 || shared / own.size < sharedShare)
    return `it shares ${shared} of the baseline’s ${own.size} benchmarks`;
  if (isSameMeasurement(suite, baseline)) return 'it is the baseline itself';
  if (isSameMeasurement(suite, candidate)) return 'it is the candidate itself';
  const [then, now] = [timeOf(suite), timeOf(baseline)];
  if (then !== null && now !== null && then > now) return 'it was measured after the baseline';
  return null;
}

/** By time of measurement when all sessions tell it, else as given (oldest first). */
export function inOrderOfTime(history: readonly Suite[]): readonly Suite[] {
  if (history.some((suite) => timeOf(suite) === null)) return history;
  return history.toSorted((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0) || (a.label < b.label ? -1 : 1));
}

/** When a suite was measured (or else uploaded), in milliseconds since 1970; null when nothing tells. */
export function timeOf({ provenance: { measuredAt, artifact } }: Suite): number | null {
  const time = Date.parse(measuredAt ?? artifact?.createdAt ?? '');
  return Number.isNaN(time) ? null : time;
}
