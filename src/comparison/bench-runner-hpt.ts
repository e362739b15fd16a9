/**
 * The Hierarchical Performance Testing figures as bench_runner prints them, faults included: it ranks differences of
 * medians in seconds, so that long benchmarks decide, and its filter for noise never rejects. From the description of
 * its behaviour and the textbook formula of Wilcoxon's signed rank; not used to judge. Room: comparison.
 * The method meant: Chen et al., "Statistical performance comparisons of computers", HPCA 2012.
 */
import type { Suite } from '../model/suite.ts';
import { normalCumulative } from '../statistics/normal.ts';
import { pyperfSampleOf } from './pyperf-method.ts';

/** The figures, or the benchmark that has too few values for them. */
export type BenchRunnerHpt = HptFigures | HptUnavailable;

/** How sure HPT is of the direction, and which factor it still believes at three levels. */
export interface HptFigures {
  readonly kind: 'figures';
  readonly direction: 'faster' | 'slow';
  /** 0 to 1; NaN without any benchmark in common. */
  readonly reliability: number;
  readonly levels: readonly HptLevel[];
}

/** At `percent` % reliability the factor is at least `factor` (truncated to hundredths); null beyond 10. */
export interface HptLevel {
  readonly percent: 90 | 95 | 99;
  readonly factor: number | null;
}

/** bench_runner stops at the first benchmark with fewer than twelve values a side. */
export interface HptUnavailable {
  readonly kind: 'unavailable';
  readonly benchmark: string;
  readonly values: number;
}

const smallestCount = 12;
/** Factors are searched in hundredths from 1.00; reaching 10 means that there is no answer. */
const largestHundredths = 1000;

/** Computes the figures over the benchmarks in common, those in `excluded` left out. */
export function benchRunnerHpt(baseline: Suite, candidate: Suite, excluded: ReadonlySet<string>): BenchRunnerHpt {
  const candidates = new Map(candidate.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  const baselineMedians: number[] = [];
  const candidateMedians: number[] = [];
  for (const benchmark of baseline.benchmarks) {
    const other = candidates.get(benchmark.name);
    if (other === undefined || excluded.has(benchmark.name)) continue;
    // One row, cut in the middle: with unequal counts a part of one side is taken for the other's.
    const row = new Float64Array(pyperfSampleOf(other).values.concat(pyperfSampleOf(benchmark).values));
    const half = Math.floor(row.length / 2);
    if (half < smallestCount) return { kind: 'unavailable', benchmark: benchmark.name, values: half };
    candidateMedians.push(median(row.subarray(0, half)));
    baselineMedians.push(median(row.subarray(half)));
  }
  return figures(baselineMedians, candidateMedians);
}

function figures(baseline: readonly number[], candidate: readonly number[]): HptFigures {
  const signedRank = new SignedRank(baseline, candidate);
  const { slow, isFaster } = signedRank.at(1);
  const direction = isFaster ? 'faster' : 'slow';
  const levels = ([90, 95, 99] as const).map((percent): HptLevel => {
    const holds = (hundredths: number): boolean => {
      const factor = hundredths / 100;
      const reliability = isFaster ? 1 - signedRank.at(factor).slow : signedRank.at(1 / factor).slow;
      return reliability >= percent / 100;
    };
    return { percent, factor: largestFactor(holds) };
  });
  return { kind: 'figures', direction, reliability: isFaster ? 1 - slow : slow, levels };
}

/** The largest factor that holds, found digit by digit: units, tenths, hundredths; 1 when nothing larger does. */
function largestFactor(holds: (hundredths: number) => boolean): number | null {
  let hundredths = 100;
  for (const step of [100, 10, 1]) {
    while (hundredths < largestHundredths && holds(hundredths + step)) hundredths += step;
    if (hundredths >= largestHundredths) return null;
  }
  return hundredths / 100;
}

/** Wilcoxon's signed rank of candidate − baseline, again and again with the candidate scaled; its arrays are reused. */
class SignedRank {
  private readonly baseline: readonly number[];
  private readonly candidate: readonly number[];
  private readonly differences: Float64Array;
  private readonly sizes: Float64Array;

  constructor(baseline: readonly number[], candidate: readonly number[]) {
    this.baseline = baseline;
    this.candidate = candidate;
    this.differences = new Float64Array(baseline.length);
    this.sizes = new Float64Array(baseline.length);
  }

  /**
   * With the candidate's medians multiplied by `factor`: Φ(z) of z = (W⁺ − n(n+1)/4) / √(n(n+1)(2n+1)/24), where W⁺
   * sums the mid-ranks of |difference| at which the candidate is slower, ranks of zeros being shared half and half.
   */
  at(factor: number): { slow: number; isFaster: boolean } {
    const { differences, sizes } = this;
    const count = differences.length;
    for (let index = 0; index < count; index += 1) {
      const difference = (this.candidate[index] ?? 0) * factor - (this.baseline[index] ?? 0);
      differences[index] = difference;
      sizes[index] = Math.abs(difference);
    }
    // Sorted without a comparing function: that is done in native code.
    sizes.sort();
    let slower = 0;
    for (const difference of differences) {
      if (difference > 0) slower += midRank(sizes, difference);
      else if (difference === 0) slower += midRank(sizes, 0) / 2;
    }
    const total = (count * (count + 1)) / 2;
    const deviation = Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24);
    return { slow: normalCumulative((slower - total / 2) / deviation), isFaster: slower < total - slower };
  }
}

/** The rank, from 1, that equal values share in a sorted list that holds them. */
function midRank(sorted: Float64Array, value: number): number {
  const below = countBelow(sorted, (other) => other < value);
  const notAbove = countBelow(sorted, (other) => other <= value);
  return (below + 1 + notAbove) / 2;
}

/** How many values at the beginning of a sorted list hold, by bisection. */
function countBelow(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The median; sorts the values in place. */
function median(values: Float64Array): number {
  values.sort();
  const middle = Math.floor(values.length / 2);
  const upper = values[middle] ?? NaN;
  return values.length % 2 === 1 ? upper : ((values[middle - 1] ?? NaN) + upper) / 2;
}
