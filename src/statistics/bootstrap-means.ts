/**
 * The seeded hierarchical bootstrap of a mean over benchmarks. Room: statistics.
 */
import { quantileSorted } from './quantile.ts';
import { seededRandom } from './seeded-random.ts';

/** Looked up once: the loops below run tens of millions of times. */
const { floor, log } = Math;

/** One side of a benchmark: the means of its highest level of replication (sessions, else processes), all above zero. */
export type Units = readonly number[];

/** One benchmark; `share` is its share of the mean. */
export interface ResampledBenchmark {
  readonly baseline: Units;
  readonly candidate: Units;
  readonly share: number;
  /** 1, or −1 where larger is better. */
  readonly sign: number;
}

/** How to resample. */
export interface BootstrapOptions {
  readonly resamples: number;
  /** Any integer; the same gives the same interval, bit for bit. */
  readonly seed: number;
  /** Units are sessions of the whole suite: the same ones are drawn for every benchmark that has all of them. */
  readonly sessionsAreShared: boolean;
}

/** A 95 % percentile interval. */
export interface BootstrapInterval {
  readonly low: number;
  readonly high: number;
}

/** All units of all benchmarks and sides in one array, and where each begins; sides alternate. */
interface Flat {
  readonly units: Float64Array;
  readonly starts: Uint32Array;
  readonly weights: Float64Array;
  /** The most units of a side: baseline, candidate. */
  readonly most: readonly [number, number];
}

/**
 * Interval of `Σ share·sign·(ln mean(baseline) − ln mean(candidate))`, the benchmarks fixed. Of a nested sample only the highest level
 * is drawn with replacement: its units' means carry the scatter below them already (A. C. Davison and D. V. Hinkley, "Bootstrap
 * Methods and their Application", 1997, section 3.8). Deviations are widened by √(n/(n−1)), without which a resampled
 * mean of n units varies too little by that factor (B. Efron 1982). Time grows with units × resamples; nothing is allocated in
 * the loop. Null with no benchmarks.
 */
export function bootstrapMean(
  benchmarks: readonly ResampledBenchmark[],
  { resamples, seed, sessionsAreShared }: BootstrapOptions,
): BootstrapInterval | null {
  if (benchmarks.length === 0) return null;
  const { units, starts, weights, most } = flatten(benchmarks);
  const { uniform } = seededRandom(seed);
  const drawn = [new Uint32Array(most[0]), new Uint32Array(most[1])] as const;
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample += 1) {
    if (sessionsAreShared) {
      for (const side of drawn) for (let k = 0; k < side.length; k += 1) side[k] = floor(uniform() * side.length);
    }
    let total = 0;
    for (let part = 0; part < weights.length; part += 1) {
      const start = starts[part] ?? 0;
      const count = (starts[part + 1] ?? 0) - start;
      const shared = drawn[part % 2 === 0 ? 0 : 1];
      const isShared = sessionsAreShared && shared.length === count;
      let sum = 0;
      for (let k = 0; k < count; k += 1) {
        const index = isShared ? (shared[k] ?? 0) : floor(uniform() * count);
        sum += units[start + index] ?? 0;
      }
      total += (weights[part] ?? 0) * log(sum / count);
    }
    means[resample] = total;
  }
  return percentiles(means);
}

/** Interval of the same mean when the benchmarks are drawn too: would it hold for others? Their scatter carries all below it. */
export function bootstrapBenchmarks(
  logSpeedups: readonly number[],
  shares: readonly number[],
  { resamples, seed }: Pick<BootstrapOptions, 'resamples' | 'seed'>,
): BootstrapInterval | null {
  const count = logSpeedups.length;
  if (count < 2) return null;
  const { uniform } = seededRandom(seed);
  const [values, weights] = [Float64Array.from(logSpeedups), Float64Array.from(shares)];
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample += 1) {
    let [sum, weight] = [0, 0];
    for (let k = 0; k < count; k += 1) {
      const index = floor(uniform() * count);
      weight += weights[index] ?? 0;
      sum += (weights[index] ?? 0) * (values[index] ?? 0);
    }
    means[resample] = sum / weight;
  }
  return percentiles(means);
}

function flatten(benchmarks: readonly ResampledBenchmark[]): Flat {
  const sides = benchmarks.flatMap(({ baseline, candidate }) => [baseline, candidate]);
  const starts = new Uint32Array(sides.length + 1);
  sides.forEach((side, part) => (starts[part + 1] = (starts[part] ?? 0) + side.length));
  const units = new Float64Array(starts[sides.length] ?? 0);
  sides.forEach((side, part) => units.set(widened(side), starts[part]));
  const weights = benchmarks.flatMap(({ share, sign }) => [share * sign, -share * sign]);
  const mostOf = (side: 'baseline' | 'candidate'): number =>
    benchmarks.reduce((most, benchmark) => Math.max(most, benchmark[side].length), 0);
  return { units, starts, weights: Float64Array.from(weights), most: [mostOf('baseline'), mostOf('candidate')] };
}

/** Deviations from the mean times √(n/(n−1)), but never so far that a unit is no longer above zero. */
function widened(units: Units): readonly number[] {
  const count = units.length;
  if (count < 2) return units;
  const mean = units.reduce((sum, unit) => sum + unit, 0) / count;
  const factor = Math.sqrt(count / (count - 1));
  return units.map((unit) => Math.max(mean + factor * (unit - mean), Math.min(unit, mean / 1e3)));
}

function percentiles(means: Float64Array): BootstrapInterval {
  const sorted = Array.from(means.sort());
  return { low: quantileSorted(sorted, 0.025), high: quantileSorted(sorted, 0.975) };
}
