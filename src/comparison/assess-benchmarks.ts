/**
 * Intervals and p-values of a metric's benchmarks, all together: how wide the bulk of them lies corrects the noise that history
 * or sessions gave (the empirical null). Room: comparison. Outcomes follow in outcomes.ts.
 */
import { bulkSpread } from '../statistics/bulk-spread.ts';
import { medianOf } from '../statistics/quantile.ts';
import { combineVariances } from '../statistics/satterthwaite.ts';
import { studentTwoSided } from '../statistics/student-t.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import { assumedOwn } from './assumed-noise.ts';
import { againstLevel } from './baseline-level.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import type { Estimate } from './comparison.ts';
import { estimateOf } from './estimate.ts';
import type { NoiseModel } from './session-noise.ts';

/** A pair with its estimate and its test. */
export interface EstimatedBenchmark extends MeasuredPair {
  readonly estimate: Estimate;
  readonly test: ChangeTest;
  /** Its own noise between sessions as it enters the log speedup, before the empirical null. */
  readonly own: VarianceComponent;
}

/** Did it change? */
export interface ChangeTest {
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

/**
 * Below ten benchmarks the bulk says nothing (its spread is known to 1.23/√n), from thirty on it is believed; in between it
 * counts in proportion.
 */
const bulkFrom = 10;
const bulkFull = 30;
/**
 * Measured noise is mostly too large, up to twice (real changes in the history); it is narrowed at most to a half, and never
 * widened: if the bulk is wider than the noise, the benchmarks changed.
 */
const mostNarrowing = 0.5;

/** Level at which the two sides have to differ by themselves, each benchmark for itself. */
const alone = 0.05;

/** What the suite as a whole says about its benchmarks. */
interface Bulk {
  /** 0: too few benchmarks to say; 1: enough. */
  readonly weight: number;
  /** Factor on standard errors for the test, 0.5 to 1. */
  readonly testScale: number;
  /** Factor on standard errors for intervals, nearer to one. */
  readonly intervalScale: number;
  /** The median log speedup. */
  readonly shift: number;
}

/** Estimates and tests the pairs of one metric; same order. */
export function assessBenchmarks(pairs: readonly MeasuredPair[], noise: NoiseModel): readonly EstimatedBenchmark[] {
  const noisy = pairs.filter((pair) => !pair.deterministic);
  const bulk = bulkOf(noisy, noise);
  const fromHistory = noise.summary.source === 'history' && noise.history !== null;
  const levelled = fromHistory ? againstLevel(noise.history, noisy) : noisy;
  const levelBulk = fromHistory ? bulkOf(levelled, noise) : bulk;
  const byName = new Map(levelled.map((pair) => [pair.name, pair]));
  return pairs.map((pair) => {
    const own = ownPart(pair, noise);
    const estimate = estimateOf(
      pair.logSpeedup,
      pair.within,
      between(noise, scaled(pair, own, bulk.intervalScale), noise.common.variance * pair.share),
    );
    // Object spread takes longer here than all the statistics.
    return {
      kind: pair.kind,
      name: pair.name,
      tags: pair.tags,
      parameters: pair.parameters,
      metric: pair.metric,
      baseline: pair.baseline,
      candidate: pair.candidate,
      logSpeedup: pair.logSpeedup,
      within: pair.within,
      deterministic: pair.deterministic,
      share: pair.share,
      own,
      estimate,
      test: testOf(pair, byName.get(pair.name) ?? pair, estimate, noise, bulk, levelBulk),
    };
  });
}

function ownPart({ name, share }: MeasuredPair, noise: NoiseModel): VarianceComponent {
  const { variance, degreesOfFreedom } = noise.own.get(name) ?? assumedOwn;
  return { variance: variance * share, degreesOfFreedom };
}

/**
 * The empirical null (Efron 2004): z-values of unchanged benchmarks should spread as a standard normal does, and most
 * benchmarks are unchanged. Assumed noise is left as it is: with most benchmarks changed, nothing could tell.
 *
 * For intervals the square root of the factor, widened by its own error 1/√n: the bulk knows how wide the middle of the noise
 * is, history knows its tails. So chosen because it covers: 96 % of the benchmarks of unchanged pairs (92 % with the factor
 * itself). Sessions of the two sides hold no real changes that would make their noise too large, so their intervals are left as
 * they are; a scale that follows the bulk could also widen one when more of the same sessions come.
 */
function bulkOf(pairs: readonly MeasuredPair[], noise: NoiseModel): Bulk {
  const count = pairs.length;
  const shift = count === 0 ? 0 : medianOf(pairs.map((pair) => pair.logSpeedup));
  const weight = Math.min(1, Math.max(0, (count - bulkFrom) / (bulkFull - bulkFrom)));
  if (noise.summary.source === 'prior' || weight === 0) return { weight, testScale: 1, intervalScale: 1, shift };
  const spread = bulkSpread(
    pairs.map((pair) => {
      const variance = sumOf(pair.within) + ownPart(pair, noise).variance;
      return variance > 0 ? (pair.logSpeedup - shift) / Math.sqrt(variance) : 0;
    }),
  );
  const testScale = 1 + weight * (Math.min(1, Math.max(mostNarrowing, spread)) - 1);
  const intervalScale =
    noise.summary.source === 'history' ? Math.sqrt(Math.min(1, testScale * (1 + 1 / Math.sqrt(count)))) : 1;
  return { weight, testScale, intervalScale, shift };
}

const sumOf = (components: readonly VarianceComponent[]): number =>
  components.reduce((sum, component) => sum + component.variance, 0);

/** The own part when the whole standard error is scaled; what processes show within the sessions always stays. */
function scaled(pair: MeasuredPair, own: VarianceComponent, scale: number): VarianceComponent {
  const within = sumOf(pair.within);
  const variance = Math.max(within, scale ** 2 * (within + own.variance)) - within;
  return { variance: scale === 1 ? own.variance : variance, degreesOfFreedom: own.degreesOfFreedom };
}

/** The errors between sessions: own and common part; one error where they were assumed as one. */
function between(noise: NoiseModel, own: VarianceComponent, common: number): readonly VarianceComponent[] {
  if (noise.joint) return [{ ...own, variance: own.variance + common }];
  return [own, { variance: common, degreesOfFreedom: noise.common.degreesOfFreedom }];
}

/** Tests a pair against the baseline's session and, as `levelled`, against its level. */
function testOf(
  pair: MeasuredPair,
  levelled: MeasuredPair,
  estimate: Estimate,
  noise: NoiseModel,
  bulk: Bulk,
  levelBulk: Bulk,
): ChangeTest {
  const relative = noise.summary.environmentDiffers && bulk.weight > 0 && !pair.deterministic;
  const effect = relative ? pair.logSpeedup - bulk.shift : pair.logSpeedup;
  const levelEffect = relative ? levelled.logSpeedup - levelBulk.shift : levelled.logSpeedup;
  const common = relative ? 0 : noise.common.variance * pair.share;
  const sessionP = pValue(effect, pair, common, noise, bulk);
  const levelP = levelled === pair ? sessionP : pValue(levelEffect, levelled, common, noise, levelBulk);
  const own = scaled(pair, ownPart(pair, noise), bulk.intervalScale);
  const interval = relative ? estimateOf(effect, pair.within, [own]) : estimate;
  const leavesOutZero = interval.low > 0 || interval.high < 0;
  return {
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
 * of them. With a suite of benchmarks and a history the null is Efron's normal, whose width the bulk gave; otherwise t,
 * so also for several sessions a side: with two of them the normal's tails call 5 % falsely, t's 2.5 %. A variance of zero means
 * that the difference is known exactly.
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
  const { variance, degreesOfFreedom } = combineVariances([...pair.within, ...parts]);
  if (variance === 0) return effect === 0 ? 1 : 0;
  const freedom = noise.summary.source === 'history' ? degreesOfFreedom / (1 - weight) : degreesOfFreedom;
  return studentTwoSided(effect / Math.sqrt(variance), freedom);
}
