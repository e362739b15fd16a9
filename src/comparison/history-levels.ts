/**
 * Where earlier sessions stood: one logarithm per session and benchmark. Room: comparison.
 */
import { sameMetric, type Metric } from '../model/metric.ts';
import { seriesOf, type Benchmark, type Suite } from '../model/suite.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import { costOf } from './cost.ts';
import { levelOfSeries, type SessionLevel } from './session-level.ts';

/** Earlier sessions, oldest first, by the pairs' order. */
export interface HistoryLevels {
  /** `levels[session][pair]`: ln mean, negated where larger is better, so that less is better; NaN where missing. */
  readonly levels: readonly (readonly number[])[];
  /** Typical variance of a session's ln mean from within the session, for each pair; 0 where the history has none. */
  readonly within: readonly number[];
}

/**
 * Reads the means of `pairs` out of the history. A benchmark counts only where it is the same measurement (metric and
 * parameters); sessions without any of the pairs are left out.
 */
export function readHistory(history: readonly Suite[], metric: Metric, pairs: readonly MeasuredPair[]): HistoryLevels {
  const sum = pairs.map(() => 0);
  const count = pairs.map(() => 0);
  const levels = history.map((suite) => {
    const byName = new Map(suite.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
    return pairs.map((pair, index) => {
      const level = levelOf(byName.get(pair.name), metric, pair);
      if (level === null) return NaN;
      sum[index] = (sum[index] ?? 0) + level.within;
      count[index] = (count[index] ?? 0) + 1;
      return costOf(level.mean, metric);
    });
  });
  return {
    levels: levels.filter((session) => session.some(Number.isFinite)),
    within: sum.map((total, index) => total / Math.max(1, count[index] ?? 0)),
  };
}

function levelOf(benchmark: Benchmark | undefined, metric: Metric, { parameters }: MeasuredPair): SessionLevel | null {
  const series = benchmark && seriesOf(benchmark, metric.id);
  if (benchmark === undefined || series === undefined || !sameMetric(series.metric, metric)) return null;
  return sameParameters(benchmark.parameters, parameters) ? levelOfSeries(series) : null;
}

function sameParameters(one: Benchmark['parameters'], other: Benchmark['parameters']): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
