/**
 * The mean of an earlier session and its variance from within, and nothing else: a history has eight sessions of a hundred
 * benchmarks, so this runs ten times as often as measuring a side. Room: comparison. Its units are those of
 * measured-side.ts, and a test holds the two against each other.
 */
import type { SampledSeries, Series } from '../model/suite.ts';
import { toUnitSize } from '../statistics/power-of-two.ts';
import { isUsableVariance } from './measured-side.ts';

/** A mean above zero, and the variance of a session's ln mean (0 when nothing was repeated). */
export interface SessionLevel {
  readonly mean: number;
  readonly within: number;
}

/** Reduces a series; null when it has no finite mean above zero, or a spread that nothing can be computed with. */
export function levelOfSeries(series: Series): SessionLevel | null {
  const level = series.kind === 'summary' ? ofSummary(series) : ofSamples(series);
  return Number.isFinite(level.mean) && level.mean > 0 && isUsableVariance(level.within) ? level : null;
}

function ofSummary({ mean, standardDeviation = 0, count = 0 }: Extract<Series, { kind: 'summary' }>): SessionLevel {
  const known = Number.isFinite(standardDeviation) && count >= 2;
  return { mean, within: known ? (standardDeviation / mean) ** 2 / count : 0 };
}

/** Mean and sum of squared deviations so far (B. P. Welford, "Note on a method for calculating …", Technometrics 4, 1962). */
class Running {
  count = 0;
  mean = 0;
  /** Of deviations times `unit`, so that they have squares whatever the values' scale. */
  private squares = 0;
  private unit = 1;

  add(value: number): void {
    if (this.mean === 0) this.unit = toUnitSize(value);
    this.count += 1;
    const difference = value - this.mean;
    this.mean += difference / this.count;
    this.squares += difference * this.unit * ((value - this.mean) * this.unit);
  }

  /** Variance of ln of the mean, by the delta method; null with fewer than two. */
  get varianceOfLogMean(): number | null {
    return this.count < 2 ? null : this.squares / (this.count - 1) / this.count / (this.mean * this.unit) ** 2;
  }
}

function ofSamples(series: SampledSeries): SessionLevel {
  const valuesCount = series.nesting === 'values' || isOneProcess(series);
  const apart = series.nesting === 'sessions' && !valuesCount;
  const sessions = new Running();
  const within = new Running();
  let units = new Running();
  const close = (): void => {
    if (units.count > 0) sessions.add(units.mean);
    const variance = units.varianceOfLogMean;
    if (variance !== null) within.add(variance);
    units = new Running();
  };
  for (const session of series.sessions) {
    for (const { values } of session.processes) {
      if (values.length === 0) continue;
      if (valuesCount) for (const value of values) units.add(value);
      else units.add(average(values));
    }
    if (apart) close();
  }
  if (!apart) close();
  return { mean: sessions.count === 0 ? NaN : sessions.mean, within: within.mean };
}

function isOneProcess({ sessions }: SampledSeries): boolean {
  let processes = 0;
  for (const session of sessions) {
    for (const process of session.processes) if (process.values.length > 0) processes += 1;
  }
  return processes === 1;
}

function average(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
