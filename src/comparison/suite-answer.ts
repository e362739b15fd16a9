/**
 * The answer for a whole suite or one tag of it: the geometric mean of the speedups, its interval, and the figures that
 * tell how much it hangs on single benchmarks. Room: comparison.
 */
import { medianSorted } from 'simple-statistics';
import { logRatio } from '../model/quantity.ts';
import { minimumDetectableEffect } from '../statistics/minimum-detectable-effect.ts';
import type { EstimatedBenchmark } from './estimate-benchmarks.ts';
import type { BenchmarkComparison, Estimate, OutcomeCounts, SuiteAnswer } from './comparison.ts';
import type { NoiseModel } from './session-noise.ts';
import { acrossBenchmarks, mostInfluential, sharesOf, weightedEstimate } from './weighted-geomean.ts';

/** Dropped at each end for the trimmed mean. */
const trimmedShare = 0.1;

/**
 * The answer over `estimated`, each with its share of the mean (adding up to one); null without any. `outcomes` are the same
 * benchmarks and those not comparable. Median and trimmed mean ignore the shares.
 */
export function answerForSuite(
  estimated: readonly EstimatedBenchmark[],
  shares: readonly number[],
  outcomes: readonly BenchmarkComparison[],
  noise: NoiseModel,
): SuiteAnswer | null {
  if (estimated.length === 0) return null;
  const logSpeedups = estimated.map((benchmark) => benchmark.logSpeedup);
  const { estimate, replication } = estimateSuite(estimated, shares, noise);
  const trimmed = trimmedEstimate(estimated, noise);
  return {
    benchmarks: estimated.map((benchmark) => benchmark.name),
    estimate,
    counts: countOutcomes(outcomes),
    medianLogSpeedup: logRatio(medianSorted(logSpeedups.toSorted((a, b) => a - b))),
    trimmedLogSpeedup: trimmed.logSpeedup,
    trimmed: { low: trimmed.low, high: trimmed.high },
    acrossBenchmarks: acrossBenchmarks(estimated, shares),
    minimumDetectableEffect: logRatio(minimumDetectableEffect(estimate.standardError, estimate.degreesOfFreedom)),
    replication,
    influence: mostInfluential(estimated, shares),
  };
}

/** The part of the answer that a gate is held against. */
export type SuiteEstimate = Pick<SuiteAnswer, 'estimate' | 'replication'>;

/** The geometric mean over `estimated`, at least one, and how often they were measured. */
export function estimateSuite(
  estimated: readonly EstimatedBenchmark[],
  shares: readonly number[],
  noise: NoiseModel,
): SuiteEstimate {
  return { estimate: weightedEstimate(estimated, shares, noise), replication: typicalReplication(estimated) };
}

/**
 * The mean without the lowest and highest tenth of the log speedups, with the interval of the mean of those that are left. Which
 * ones are left depends on the noise too where nothing changed; the interval is then a little wide, never too short.
 */
function trimmedEstimate(estimated: readonly EstimatedBenchmark[], noise: NoiseModel): Estimate {
  const dropped = Math.floor(trimmedShare * estimated.length);
  const kept = estimated
    .toSorted((a, b) => a.logSpeedup - b.logSpeedup || (a.name < b.name ? -1 : 1))
    .slice(dropped, estimated.length - dropped);
  return weightedEstimate(kept, sharesOf(kept, []), noise);
}

/** The benchmark in the middle when ordered by the number of units of its poorer side. */
function typicalReplication(estimated: readonly EstimatedBenchmark[]): SuiteAnswer['replication'] {
  const poorer = estimated
    .map(({ baseline, candidate }) => (candidate.summary.units < baseline.summary.units ? candidate : baseline).summary)
    .toSorted((a, b) => a.units - b.units);
  const { units, unitKind } = poorer[Math.floor(poorer.length / 2)] ?? { units: 0, unitKind: 'values' };
  return { units, unitKind };
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
