/**
 * The geometric mean's interval once more, by resampling instead of formulas: the check of the one by t. Room: comparison.
 * It costs a tenth of a second for a hundred benchmarks, so it is only computed where a report shows it.
 */
import type { Benchmark, Suite } from '../model/suite.ts';
import { seriesOf } from '../model/suite.ts';
import {
  bootstrapBenchmarks,
  type BootstrapInterval,
  bootstrapMean,
  type ResampledBenchmark,
} from '../statistics/bootstrap-means.ts';
import type { BenchmarkWeight, MetricComparison } from './comparison.ts';
import { measureSide, type MeasuredSide } from './measured-side.ts';
import { sharesOf } from './weighted-geomean.ts';

/** Log speedups. */
export interface SuiteBootstrap {
  /** What was drawn with replacement for `fixed`: sessions when both sides have several, else processes (or values of one). */
  readonly drawn: 'sessions' | 'processes';
  /** The benchmarks as they are. */
  readonly fixed: BootstrapInterval;
  /** Benchmarks drawn too; null with fewer than two. */
  readonly resampled: BootstrapInterval | null;
  readonly resamples: number;
}

const resamples = 2000;

/**
 * The bootstrap of a metric's geometric mean; null without one, or when a benchmark has only a summary, or a unit that is not above
 * zero: a resample of such units alone would have no logarithm.
 */
export function bootstrapSuite(
  baseline: Suite,
  candidate: Suite,
  { metric, suite }: MetricComparison,
  weights: readonly BenchmarkWeight[],
  seed: number,
): SuiteBootstrap | null {
  if (suite === null) return null;
  const shares = sharesOf(
    suite.benchmarks.map((name) => ({ name })),
    weights,
  );
  const before = sidesOf(baseline, metric.id);
  const now = sidesOf(candidate, metric.id);
  const pairs = suite.benchmarks.map((name) => ({ baseline: before.get(name), candidate: now.get(name) }));
  const isBySession = pairs.every((pair) => (pair.baseline?.sessions ?? 0) > 1 && (pair.candidate?.sessions ?? 0) > 1);
  const sign = metric.direction === 'smaller' ? 1 : -1;
  const benchmarks = pairs.flatMap((pair, index): ResampledBenchmark[] => {
    const [first, second] = [unitsOf(pair.baseline, isBySession), unitsOf(pair.candidate, isBySession)];
    if (first === null || second === null) return [];
    return [{ baseline: first, candidate: second, share: shares[index] ?? 0, sign }];
  });
  // Over other benchmarks than the mean's it would be the interval of another mean.
  if (benchmarks.length < pairs.length) return null;
  const fixed = bootstrapMean(benchmarks, { resamples, seed, sessionsAreShared: isBySession });
  if (fixed === null) return null;
  const logSpeedups = benchmarks.map((one) => sign * (logMean(one.baseline) - logMean(one.candidate)));
  return {
    drawn: isBySession ? 'sessions' : 'processes',
    fixed,
    resampled: bootstrapBenchmarks(logSpeedups, shares, { resamples, seed }),
    resamples,
  };
}

function sidesOf({ benchmarks }: Suite, metricId: string): ReadonlyMap<string, MeasuredSide> {
  return new Map(
    benchmarks.flatMap((benchmark: Benchmark) => {
      const series = seriesOf(benchmark, metricId);
      const side = series && measureSide(series);
      return side?.kind === 'measured' ? [[benchmark.name, side] as const] : [];
    }),
  );
}

function unitsOf(side: MeasuredSide | undefined, isBySession: boolean): readonly number[] | null {
  if (side === undefined || side.ranked === null) return null;
  const units = isBySession ? side.sessionMeans : side.ranked;
  return units.every((unit) => unit > 0) ? units : null;
}

const logMean = (units: readonly number[]): number =>
  Math.log(units.reduce((sum, unit) => sum + unit, 0) / units.length);
