/**
 * The geometric mean of some benchmarks' speedups, each with its share, and what it hangs on. Room: comparison.
 * Equal shares give the plain mean; weights and the mean of groups are only other shares.
 */
import { logRatio } from '../model/quantity.ts';
import { fitsPattern } from '../model/pattern.ts';
import { toUnitSize } from '../statistics/power-of-two.ts';
import { halfWidth95 } from '../statistics/student-interval.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import type { EstimatedBenchmark } from './estimate-benchmarks.ts';
import type { BenchmarkWeight, Estimate, SuiteAnswer } from './comparison.ts';
import { estimateOf } from './estimate.ts';
import type { NoiseModel } from './session-noise.ts';

/** Fewer benchmarks than this have no one that could dominate the others. */
const fewestForInfluence = 3;
/** Beside a larger share, what is left to the others is better added up than subtracted from one. */
const nearlyAll = 0.999;

/** Each benchmark's share of the mean, adding up to one: its weight over the sum of the weights. */
export function sharesOf(
  benchmarks: readonly { readonly name: string }[],
  weights: readonly BenchmarkWeight[],
): number[] {
  if (weights.length === 0) return benchmarks.map(() => 1 / benchmarks.length);
  const own = benchmarks.map(({ name }) => weights.find(({ pattern }) => fitsPattern(name, pattern))?.weight ?? 1);
  // In units of the largest, so that no sum of weights overflows.
  const unit = toUnitSize(own.reduce((most, weight) => Math.max(most, weight), 0));
  const total = own.reduce((sum, weight) => sum + weight * unit, 0);
  return own.map((weight) => (weight * unit) / total);
}

/** The mean log speedup with these shares. */
export function weightedMean(estimated: readonly EstimatedBenchmark[], shares: readonly number[]): number {
  return estimated.reduce((sum, { logSpeedup }, index) => sum + logSpeedup * (shares[index] ?? 0), 0);
}

/**
 * `exp(Σ wᵦ dᵦ)` on the log scale. Its variance is that of a mean of independent benchmarks, `Σ wᵦ² vᵦ`, plus what all share: a
 * machine that is 0.4 % faster today moves every benchmark by it, and no number of benchmarks averages that away. The empirical
 * null has no part in it: its narrowing is right for the bulk, and the mean is moved by the tails.
 */
export function weightedEstimate(
  estimated: readonly EstimatedBenchmark[],
  shares: readonly number[],
  noise: NoiseModel,
): Estimate {
  const [first, second] = estimated;
  if (first !== undefined && second === undefined) return first.estimate;
  const within: VarianceComponent[] = [];
  const between: VarianceComponent[] = [];
  let commonShift = 0;
  estimated.forEach((benchmark, index) => {
    const share = shares[index] ?? 0;
    for (const component of benchmark.within) within.push(scaledBy(share, component));
    between.push(scaledBy(share, benchmark.own));
    commonShift += Math.sqrt(noise.common.variance * benchmark.share) * share;
  });
  between.push({ variance: commonShift ** 2, degreesOfFreedom: noise.common.degreesOfFreedom });
  return estimateOf(weightedMean(estimated, shares), within, between);
}

/** The variance of a multiple. */
function scaledBy(factor: number, { variance, degreesOfFreedom }: VarianceComponent): VarianceComponent {
  return { variance: variance * factor ** 2, degreesOfFreedom };
}

/**
 * The interval when the benchmarks themselves are a sample: would this hold for others? By t on their log speedups; the
 * variance of a weighted mean is `n/(n−1) Σ wᵦ²(dᵦ − d̄)²`, its degrees of freedom `1/Σwᵦ² − 1` (Kish's effective number of
 * benchmarks: L. Kish, "Survey sampling", 1965). Null with fewer than two, or when one benchmark has nearly all the weight.
 */
export function acrossBenchmarks(
  estimated: readonly EstimatedBenchmark[],
  shares: readonly number[],
): SuiteAnswer['acrossBenchmarks'] {
  const count = estimated.length;
  const degreesOfFreedom = 1 / shares.reduce((sum, share) => sum + share ** 2, 0) - 1;
  if (count < 2 || degreesOfFreedom < 0.5) return null;
  const center = weightedMean(estimated, shares);
  const squares = estimated.reduce(
    (sum, { logSpeedup }, index) => sum + ((shares[index] ?? 0) * (logSpeedup - center)) ** 2,
    0,
  );
  const half = halfWidth95(Math.sqrt((squares * count) / (count - 1)), degreesOfFreedom);
  return { low: logRatio(center - half), high: logRatio(center + half) };
}

/**
 * Leave-one-out: the benchmark without which the mean moves most, by `w/(1−w) · |d − d̄|`. Ties go to the first name, whatever
 * the order. Null with fewer than three, or when beside one benchmark the others have no weight that a number could hold.
 */
export function mostInfluential(
  estimated: readonly EstimatedBenchmark[],
  shares: readonly number[],
): SuiteAnswer['influence'] {
  if (estimated.length < fewestForInfluence) return null;
  const center = weightedMean(estimated, shares);
  const without = estimated.map(({ name, logSpeedup }, index) => {
    const share = shares[index] ?? 0;
    if (share > nearlyAll) return { name, moves: meanWithout(estimated, shares, index) - center };
    return { name, moves: (share / (1 - share)) * (center - logSpeedup) };
  });
  if (without.some((one) => Number.isNaN(one.moves))) return null;
  const { name, moves } = without.reduce((found, one) => {
    const difference = Math.abs(one.moves) - Math.abs(found.moves);
    return difference > 0 || (difference === 0 && one.name < found.name) ? one : found;
  });
  return { name, logSpeedupWithout: logRatio(center + moves) };
}

/** The mean of all but one; NaN when the others' shares are zero. */
function meanWithout(estimated: readonly EstimatedBenchmark[], shares: readonly number[], left: number): number {
  const others = shares.map((share, index) => (index === left ? 0 : share));
  return weightedMean(estimated, others) / others.reduce((sum, share) => sum + share, 0);
}
