/**
 * Did the benchmarks of a metric change? Their p-values, all together. Room: comparison. Outcomes follow in outcomes.ts.
 */
import { combineVariances } from '../statistics/satterthwaite.ts';
import { sumOfStudents } from '../statistics/sum-of-students.ts';
import { studentTwoSided } from '../statistics/student-t.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import { againstLevel } from './baseline-level.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import { between, bulkOf, ownPart, scaled, type Bulk } from './bulk.ts';
import type { EstimatedBenchmark } from './estimate-benchmarks.ts';
import { estimateOf } from './estimate.ts';
import type { NoiseModel } from './session-noise.ts';

/** Did it change? */
export interface ChangeTest {
  readonly benchmark: EstimatedBenchmark;
  /** Two-sided p-value of no change: against the baseline's level where a history shows it, else against its session. */
  readonly p: number;
  /** The same against the baseline's own session; without a history equal to p. */
  readonly sessionP: number;
  /** What was tested against that session: the log speedup, or what it is beyond the suite's median. */
  readonly effect: number;
  /** True when tested against the suite's median, because the environment differs between the sides. */
  readonly relative: boolean;
  /**
   * Whether the two sides differ by themselves, too: with a history sessionP below 5 %, else the 95 % interval of `effect` leaves out
   * zero. So no benchmark is called for what only its history says.
   */
  readonly standsAlone: boolean;
}

/** Level at which the two sides have to differ by themselves, each benchmark for itself. */
const alone = 0.05;

/** Tests the benchmarks of one metric; same order. */
export function testBenchmarks(benchmarks: readonly EstimatedBenchmark[], noise: NoiseModel): readonly ChangeTest[] {
  const bulk = bulkOf(benchmarks, noise);
  if (noise.summary.source !== 'history' || noise.history === null)
    return benchmarks.map((benchmark) => testOf(benchmark, benchmark, noise, bulk, bulk));
  const levelled = againstLevel(
    noise.history,
    benchmarks.filter((benchmark) => !benchmark.deterministic),
  );
  const levelBulk = bulkOf(levelled, noise);
  const byName = new Map(levelled.map((pair) => [pair.name, pair]));
  return benchmarks.map((benchmark) =>
    testOf(benchmark, byName.get(benchmark.name) ?? benchmark, noise, bulk, levelBulk),
  );
}

/** Tests a benchmark against the baseline's session and, as `levelled`, against its level. */
function testOf(
  benchmark: EstimatedBenchmark,
  levelled: MeasuredPair,
  noise: NoiseModel,
  bulk: Bulk,
  levelBulk: Bulk,
): ChangeTest {
  const relative = noise.summary.environmentDiffers && bulk.weight > 0 && !benchmark.deterministic;
  const effect = relative ? benchmark.logSpeedup - bulk.shift : benchmark.logSpeedup;
  const levelEffect = relative ? levelled.logSpeedup - levelBulk.shift : levelled.logSpeedup;
  const common = relative ? 0 : noise.common.variance * benchmark.share;
  const sessionP = pValue(effect, benchmark, common, noise, bulk);
  const levelP = levelled === benchmark ? sessionP : pValue(levelEffect, levelled, common, noise, levelBulk);
  const interval = relative
    ? estimateOf(effect, benchmark.within, [scaled(benchmark, benchmark.own, bulk.intervalScale)])
    : benchmark.estimate;
  const leavesOutZero = interval.low > 0 || interval.high < 0;
  return {
    benchmark,
    p: Math.sign(levelEffect) === Math.sign(effect) ? levelP : 1,
    sessionP,
    effect,
    relative,
    standsAlone: noise.summary.source === 'history' ? sessionP < alone : leavesOutZero,
  };
}

/**
 * Of the common part only as much enters the test as can be seen: the suite's median moved by no more. Where the environment
 * differs the benchmarks are tested against that median instead, as no history says what the new environment does to all
 * of them. The errors are summed up as for intervals (estimate.ts). With a suite of benchmarks and a history the null is Efron's
 * normal, whose width the bulk gave; otherwise t, so also for several sessions a side: with two of them, dealt out of real ones,
 * the normal's tails call 6.7 % falsely, t's 4.1 %. A variance of zero means that the difference is known exactly.
 */
function pValue(
  effect: number,
  pair: MeasuredPair,
  common: number,
  noise: NoiseModel,
  { weight, testScale, shift }: Bulk,
): number {
  const visible = weight === 1 && noise.summary.source !== 'prior' ? Math.min(common, shift ** 2) : common;
  const parts = between(noise, scaled(pair, ownPart(pair, noise), testScale), visible);
  const nearNormal = noise.summary.source === 'history' ? 1 / (1 - weight) : 1;
  const freed = (part: VarianceComponent): VarianceComponent => ({
    variance: part.variance,
    degreesOfFreedom: part.degreesOfFreedom * nearNormal,
  });
  const { variance, degreesOfFreedom } = combineVariances([...pair.within.map(freed), sumOfStudents(parts.map(freed))]);
  return variance === 0 ? Number(effect === 0) : studentTwoSided(effect / Math.sqrt(variance), degreesOfFreedom);
}
