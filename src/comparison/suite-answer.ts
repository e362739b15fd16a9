/**
 * The answer for a whole suite or one tag of it: the geometric mean of the speedups, its interval, and the figures that
 * tell how much it hangs on single benchmarks. Room: comparison.
 */
import { mean, medianSorted } from 'simple-statistics';
import { logRatio } from '../model/quantity.ts';
import { minimumDetectableEffect } from '../statistics/minimum-detectable-effect.ts';
import { halfWidth95 } from '../statistics/student-interval.ts';
import { trimmedMean } from '../statistics/trimmed-mean.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import type { EstimatedBenchmark } from './assess-benchmarks.ts';
import type { BenchmarkComparison, Estimate, OutcomeCounts, SuiteAnswer } from './comparison.ts';
import { estimateOf } from './estimate.ts';
import type { NoiseModel } from './session-noise.ts';

/** Dropped at each end for the trimmed mean. */
const trimmedShare = 0.1;
/** Fewer benchmarks than this have no one that could dominate the others. */
const fewestForInfluence = 3;

/** The answer over `estimated`; null without any. `outcomes` are the same benchmarks and those not comparable. */
export function answerForSuite(
  estimated: readonly EstimatedBenchmark[],
  outcomes: readonly BenchmarkComparison[],
  noise: NoiseModel,
): SuiteAnswer | null {
  if (estimated.length === 0) return null;
  const logSpeedups = estimated.map((benchmark) => benchmark.logSpeedup);
  const estimate = geometricMeanEstimate(estimated, noise);
  return {
    benchmarks: estimated.map((benchmark) => benchmark.name),
    estimate,
    counts: countOutcomes(outcomes),
    medianLogSpeedup: logRatio(medianSorted(logSpeedups.toSorted((a, b) => a - b))),
    trimmedLogSpeedup: logRatio(trimmedMean(logSpeedups, trimmedShare)),
    acrossBenchmarks: acrossBenchmarks(logSpeedups),
    minimumDetectableEffect: logRatio(minimumDetectableEffect(estimate.standardError, estimate.degreesOfFreedom)),
    replication: typicalReplication(estimated),
    influence: mostInfluential(estimated),
  };
}

/**
 * `exp(mean d_b)` on the log scale. Its variance is that of a mean of independent benchmarks, plus what all share: a
 * machine that is 0.4 % faster today moves every benchmark by it, and no number of benchmarks averages that away. The empirical
 * null has no part in it: its narrowing is right for the bulk, and the mean is moved by the tails.
 */
function geometricMeanEstimate(estimated: readonly EstimatedBenchmark[], noise: NoiseModel): Estimate {
  const [first, second] = estimated;
  if (first !== undefined && second === undefined) return first.estimate;
  const count = estimated.length;
  const within: VarianceComponent[] = [];
  const between: VarianceComponent[] = [];
  let commonShift = 0;
  for (const benchmark of estimated) {
    within.push(...benchmark.within.map((component) => shareOf(component, count)));
    between.push(shareOf(benchmark.own, count));
    commonShift += Math.sqrt(noise.common.variance * benchmark.share) / count;
  }
  between.push({ variance: commonShift ** 2, degreesOfFreedom: noise.common.degreesOfFreedom });
  return estimateOf(mean(estimated.map((benchmark) => benchmark.logSpeedup)), within, between);
}

/** What a benchmark's variance contributes to the variance of the mean of `count`. */
function shareOf({ variance, degreesOfFreedom }: VarianceComponent, count: number): VarianceComponent {
  return { variance: variance / count ** 2, degreesOfFreedom };
}

/** The interval when the benchmarks themselves are a sample: would this hold for others? By t on their log speedups. */
function acrossBenchmarks(logSpeedups: readonly number[]): SuiteAnswer['acrossBenchmarks'] {
  const count = logSpeedups.length;
  if (count < 2) return null;
  const center = mean([...logSpeedups]);
  const variance = logSpeedups.reduce((sum, value) => sum + (value - center) ** 2, 0) / (count - 1);
  const half = halfWidth95(Math.sqrt(variance / count), count - 1);
  return { low: logRatio(center - half), high: logRatio(center + half) };
}

/** The benchmark in the middle when ordered by the number of units of its poorer side. */
function typicalReplication(estimated: readonly EstimatedBenchmark[]): SuiteAnswer['replication'] {
  const poorer = estimated
    .map(({ baseline, candidate }) => (candidate.summary.units < baseline.summary.units ? candidate : baseline).summary)
    .toSorted((a, b) => a.units - b.units);
  const { units, unitKind } = poorer[Math.floor(poorer.length / 2)] ?? { units: 0, unitKind: 'values' };
  return { units, unitKind };
}

/** Leave-one-out: the benchmark furthest from the mean moves it most. Ties go to the first name, whatever the order. */
function mostInfluential(estimated: readonly EstimatedBenchmark[]): SuiteAnswer['influence'] {
  if (estimated.length < fewestForInfluence) return null;
  const center = mean(estimated.map((benchmark) => benchmark.logSpeedup));
  const distance = ({ estimate }: EstimatedBenchmark): number => Math.abs(estimate.logSpeedup - center);
  const furthest = estimated.reduce((found, benchmark) => {
    const difference = distance(benchmark) - distance(found);
    return difference > 0 || (difference === 0 && benchmark.name < found.name) ? benchmark : found;
  });
  const without = (center * estimated.length - furthest.estimate.logSpeedup) / (estimated.length - 1);
  return { name: furthest.name, logSpeedupWithout: logRatio(without) };
}

function countOutcomes(outcomes: readonly BenchmarkComparison[]): OutcomeCounts {
  const count = (outcome: BenchmarkComparison['outcome']): number =>
    outcomes.filter((benchmark) => benchmark.outcome === outcome).length;
  return {
    faster: count('faster'),
    slower: count('slower'),
    equivalent: count('equivalent'),
    inconclusive: count('inconclusive'),
    notComparable: count('not-comparable'),
  };
}
