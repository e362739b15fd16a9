/**
 * One side of one benchmark, reduced to what the comparison needs: a mean, how uncertain it is from within its own
 * sessions, and the units of replication behind it. Room: comparison.
 *
 * Values within a process are correlated, so each process counts once, with its mean; a session counts with the mean of
 * its processes. Where a tool repeats within one process only, the repetitions are all there is, and the note says so.
 */
import type { SampledSeries, Series, Session, SummarySeries } from '../model/suite.ts';
import { countModes } from '../statistics/modes.ts';
import { meanOf, standardDeviationOf } from '../statistics/moments.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import { varianceOfLogMean } from '../statistics/variance-of-log-mean.ts';
import type { SideSummary } from './comparison.ts';

/** A side with a mean above zero. */
export interface MeasuredSide {
  readonly kind: 'measured';
  readonly summary: SideSummary;
  /** Variance of the ln of the mean from within its sessions; null when nothing was repeated. */
  readonly within: VarianceComponent | null;
  /** In how many sessions it was measured; at least one. */
  readonly sessions: number;
  /** The mean of each session, in the order they were taken; the mean itself where there is but one. */
  readonly sessionMeans: readonly number[];
  /** The means whose ranks can be compared: processes, or the values of one process; null for summaries. */
  readonly ranked: readonly number[] | null;
  /** True when every value is the same. */
  readonly constant: boolean;
  /** What weakens this side, or null. */
  readonly note: string | null;
}

/** A side without a usable mean, and why: a sentence part that follows `the baseline` or `the candidate`. */
export interface UnusableSide {
  readonly kind: 'unusable';
  readonly reason: string;
}

const withinOneProcess = 'repetitions within one process only, which understates noise';

/** Reduces a series. Total: what has no mean above zero comes back with the reason. */
export function measureSide(series: Series): MeasuredSide | UnusableSide {
  const side = series.kind === 'summary' ? measureSummary(series) : measureSamples(series);
  if (side.kind === 'unusable') return side;
  const { mean: average } = side.summary;
  if (!Number.isFinite(average)) return unusable('has a value that is no finite number');
  if (average === 0) return unusable('has a mean of zero, which gives no ratio');
  if (average < 0) return unusable('has a negative mean, which gives no ratio');
  if (side.sessionMeans.some((mean) => mean <= 0)) return unusable('has a session whose mean is not above zero');
  return isUsableVariance(side.within?.variance ?? 0) ? side : unusable('has a spread far beyond its mean');
}

/**
 * Below a standard error of 1e50 times the mean. Variances are squared and added up, and one that overflows would leave no answer
 * for any benchmark of the suite.
 */
const largestVariance = 1e100;

/** Whether a variance of a ln mean can be computed with. */
export function isUsableVariance(variance: number): boolean {
  return variance < largestVariance;
}

function unusable(reason: string): UnusableSide {
  return { kind: 'unusable', reason };
}

function measureSummary({ mean: average, standardDeviation, count }: SummarySeries): MeasuredSide {
  const spread = standardDeviation !== undefined && Number.isFinite(standardDeviation) ? standardDeviation : null;
  const units = count !== undefined && Number.isFinite(count) ? count : 0;
  return {
    kind: 'measured',
    summary: { mean: average, standardDeviation: spread, units, unitKind: 'summary', values: units, modes: null },
    within: spread === null || units < 2 ? null : varianceOfLogMean(average, spread, units),
    sessions: 1,
    sessionMeans: [average],
    ranked: null,
    constant: spread === 0 && units >= 2,
    note:
      spread === null || units < 2
        ? 'a mean without spread or number of values'
        : 'only mean and spread are known, not the values',
  };
}

function measureSamples(series: SampledSeries): MeasuredSide | UnusableSide {
  const { means, values, constant, processes } = reduceSessions(series.sessions);
  if (values === 0) return unusable('has no values');
  if (series.nesting === 'values' || processes === 1) {
    const note = values > 1 ? withinOneProcess : 'one value only';
    return oneLevel(valuesOf(series.sessions), 'values', { values, constant }, note);
  }
  if (series.nesting === 'sessions' && means.length > 1) return severalSessions(means, { values, constant });
  return oneLevel(means.length === 1 ? (means[0] ?? []) : means.flat(), 'processes', { values, constant }, null);
}

function valuesOf(sessions: readonly Session[]): number[] {
  return sessions.flatMap(({ processes }) => processes.flatMap((process) => process.values));
}

interface Facts {
  readonly values: number;
  readonly constant: boolean;
}

interface Reduced extends Facts {
  /** Per session that has values the means of its processes; calibration processes have none. */
  readonly means: readonly (readonly number[])[];
  readonly processes: number;
}

/** Process means, the number of values, and whether they are all the same. Plain loops: this runs over every value of the suite. */
function reduceSessions(sessions: readonly Session[]): Reduced {
  const means: number[][] = [];
  let first = NaN;
  let count = 0;
  let constant = true;
  let processes = 0;
  for (const session of sessions) {
    const ofSession: number[] = [];
    for (const { values } of session.processes) {
      if (values.length === 0) continue;
      if (count === 0) first = values[0] ?? NaN;
      let sum = 0;
      for (const value of values) {
        sum += value;
        if (value !== first) constant = false;
      }
      count += values.length;
      processes += 1;
      ofSession.push(sum / values.length);
    }
    if (ofSession.length > 0) means.push(ofSession);
  }
  return { means, values: count, constant, processes };
}

function oneLevel(
  units: readonly number[],
  unitKind: 'processes' | 'values',
  { values, constant }: Facts,
  note: string | null,
): MeasuredSide {
  const summary = withModes({ ...spreadOf(units), unitKind, values }, units);
  return {
    kind: 'measured',
    summary,
    within: withinOf(summary),
    sessions: 1,
    sessionMeans: [summary.mean],
    ranked: units,
    constant,
    note,
  };
}

function severalSessions(processMeans: readonly (readonly number[])[], { values, constant }: Facts): MeasuredSide {
  const count = processMeans.length;
  const perSession = processMeans.map(spreadOf);
  const ranked = processMeans.flat();
  const spread = spreadOf(perSession.map((session) => session.mean));
  const summary = withModes({ ...spread, unitKind: 'sessions', values }, ranked);
  const within = perSession.map(withinOf).filter((component) => component !== null);
  return {
    kind: 'measured',
    summary,
    within: {
      // The mean of `count` session means; sessions of a single process tell nothing and borrow from the others.
      variance: within.length === 0 ? 0 : meanOf(within.map((component) => component.variance)) / count,
      degreesOfFreedom: within.length === 0 ? Infinity : within.reduce((sum, part) => sum + part.degreesOfFreedom, 0),
    },
    sessions: count,
    sessionMeans: perSession.map((session) => session.mean),
    ranked,
    constant,
    note: null,
  };
}

/** The summary with the number of modes, which is counted when asked: only some reports show it. */
function withModes(summary: Omit<SideSummary, 'modes'>, ranked: readonly number[]): SideSummary {
  return {
    ...summary,
    get modes() {
      return countModes(ranked);
    },
  };
}

function spreadOf(units: readonly number[]): { mean: number; standardDeviation: number | null; units: number } {
  const mean = meanOf(units);
  const standardDeviation = units.length < 2 ? null : standardDeviationOf(units, mean);
  return { mean, standardDeviation, units: units.length };
}

function withinOf({
  mean: average,
  standardDeviation,
  units,
}: Pick<SideSummary, 'mean' | 'standardDeviation' | 'units'>): VarianceComponent | null {
  return standardDeviation === null ? null : varianceOfLogMean(average, standardDeviation, units);
}
