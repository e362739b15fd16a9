/**
 * One side of one benchmark, reduced to what the comparison needs: a mean, how uncertain it is from within its own
 * sessions, and the units of replication behind it. Room: comparison.
 *
 * Values within a process are correlated, so each process counts once, with its mean; a session counts with the mean of
 * its processes. Where a tool repeats within one process only, the repetitions are all there is, and the note says so.
 */
import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { SampledSeries, Series, Session, SummarySeries } from '../model/suite.ts';
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
  return average < 0 ? unusable('has a negative mean, which gives no ratio') : side;
}

function unusable(reason: string): UnusableSide {
  return { kind: 'unusable', reason };
}

function measureSummary({ mean: average, standardDeviation, count }: SummarySeries): MeasuredSide {
  const spread = standardDeviation !== undefined && Number.isFinite(standardDeviation) ? standardDeviation : null;
  const units = count !== undefined && Number.isFinite(count) ? count : 0;
  return {
    kind: 'measured',
    summary: { mean: average, standardDeviation: spread, units, unitKind: 'summary', values: units },
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
  const sessions = series.sessions.map(processValues).filter((processes) => processes.length > 0);
  const facts = factsOf(sessions);
  if (facts.values === 0) return unusable('has no values');
  const isOneProcess = sessions.length === 1 && sessions[0]?.length === 1;
  if (series.nesting === 'values' || isOneProcess) {
    return oneLevel(sessions.flat(2), 'values', facts, facts.values > 1 ? withinOneProcess : 'one value only');
  }
  const means = sessions.map((session) => session.map((process) => mean(process)));
  if (series.nesting === 'sessions' && sessions.length > 1) return severalSessions(means, facts);
  return oneLevel(means.length === 1 ? (means[0] ?? []) : means.flat(), 'processes', facts, null);
}

/** The values of each process that has any; calibration processes have none. Not copied: nothing here changes them. */
function processValues(session: Session): number[][] {
  return session.processes.map((process) => process.values as number[]).filter((values) => values.length > 0);
}

interface Facts {
  readonly values: number;
  readonly constant: boolean;
}

/** Counts the values, and looks whether they are all the same. */
function factsOf(sessions: readonly (readonly (readonly number[])[])[]): Facts {
  const first = sessions[0]?.[0]?.[0];
  let values = 0;
  let constant = true;
  for (const session of sessions) {
    for (const process of session) {
      values += process.length;
      for (const value of process) constant &&= value === first;
    }
  }
  return { values, constant };
}

function oneLevel(
  units: readonly number[],
  unitKind: 'processes' | 'values',
  { values, constant }: Facts,
  note: string | null,
): MeasuredSide {
  const summary = { ...spreadOf(units), unitKind, values };
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
  const summary = { ...spreadOf(perSession.map((session) => session.mean)), unitKind: 'sessions' as const, values };
  const within = perSession.map(withinOf).filter((component) => component !== null);
  return {
    kind: 'measured',
    summary,
    within: {
      // The mean of `count` session means; sessions of a single process tell nothing and borrow from the others.
      variance: within.length === 0 ? 0 : mean(within.map((component) => component.variance)) / count,
      degreesOfFreedom: within.length === 0 ? Infinity : within.reduce((sum, part) => sum + part.degreesOfFreedom, 0),
    },
    sessions: count,
    sessionMeans: perSession.map((session) => session.mean),
    ranked: processMeans.flat(),
    constant,
    note: null,
  };
}

function spreadOf(units: readonly number[]): { mean: number; standardDeviation: number | null; units: number } {
  const list = [...units];
  return {
    mean: mean(list),
    standardDeviation: list.length < 2 ? null : sampleStandardDeviation(list),
    units: list.length,
  };
}

function withinOf({
  mean: average,
  standardDeviation,
  units,
}: Pick<SideSummary, 'mean' | 'standardDeviation' | 'units'>): VarianceComponent | null {
  return standardDeviation === null ? null : varianceOfLogMean(average, standardDeviation, units);
}
