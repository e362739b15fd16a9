/**
 * What all benchmarks of a metric together say about their noise: how wide the bulk of them lies corrects the noise that history
 * or sessions gave (the empirical null). Room: comparison.
 */
import { bulkSpread } from '../statistics/bulk-spread.ts';
import { medianOf } from '../statistics/quantile.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import { assumedOwn } from './assumed-noise.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import type { NoiseModel } from './session-noise.ts';

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

/** What the suite as a whole says about its benchmarks. */
export interface Bulk {
  /** 0: too few benchmarks to say; 1: enough. */
  readonly weight: number;
  /** Factor on standard errors for the test, 0.5 to 1. */
  readonly testScale: number;
  /** Factor on standard errors for intervals, nearer to one. */
  readonly intervalScale: number;
  /** The median log speedup. */
  readonly shift: number;
}

/** A benchmark’s own noise between sessions, as it enters its log speedup. */
export function ownPart({ name, share }: MeasuredPair, noise: NoiseModel): VarianceComponent {
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
export function bulkOf(all: readonly MeasuredPair[], noise: NoiseModel): Bulk {
  const pairs = all.filter((pair) => !pair.deterministic);
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
export function scaled(pair: MeasuredPair, own: VarianceComponent, scale: number): VarianceComponent {
  const within = sumOf(pair.within);
  const variance = Math.max(within, scale ** 2 * (within + own.variance)) - within;
  return { variance: scale === 1 ? own.variance : variance, degreesOfFreedom: own.degreesOfFreedom };
}

/** The errors between sessions: own and common part; one error where they were assumed as one. */
export function between(noise: NoiseModel, own: VarianceComponent, common: number): readonly VarianceComponent[] {
  if (noise.joint) return [{ ...own, variance: own.variance + common }];
  return [own, { variance: common, degreesOfFreedom: noise.common.degreesOfFreedom }];
}
