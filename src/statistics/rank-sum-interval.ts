/**
 * Which differences between two samples does the rank-sum test not reject? Room: statistics.
 */
import { normalQuantile } from './normal.ts';

/** Shifts strictly between are not rejected at 5 %; infinite where samples are so small that nothing is. */
export interface Shifts {
  readonly low: number;
  readonly high: number;
}

/** Up to so many values together the distribution is counted out, beyond it is close to normal. */
const largestExact = 40;
const tail = 0.025;

/**
 * The interval of shifts δ for which the two-sided 5 % Mann–Whitney test of `first − δ` against `second` does not reject: order
 * statistics of the pairwise differences, as in R's `wilcox.test(conf.int = TRUE)`. Exact for up to 40 values together; with
 * ties the untied distribution makes it a little too wide, never too narrow. Both samples non-empty.
 * Source: J. L. Hodges and E. L. Lehmann, "Estimates of location based on rank tests", Ann. Math. Statist. 34 (1963).
 */
export function shiftsNotRejected(first: readonly number[], second: readonly number[]): Shifts {
  const rejected = largestRejected(first.length, second.length);
  if (rejected < 0) return { low: -Infinity, high: Infinity };
  const [minuends, subtrahends] = [new Float64Array(first).sort(), new Float64Array(second).sort()];
  return {
    low: differenceOfRank(minuends, subtrahends, rejected),
    high: differenceOfRank(minuends, subtrahends, first.length * second.length - 1 - rejected),
  };
}

/**
 * The pairwise difference with so many below it, of two sorted samples: halved in value until no double lies between the bounds. The
 * differences themselves would be a hundred million for ten thousand values a side.
 */
function differenceOfRank(first: Float64Array, second: Float64Array, rank: number): number {
  let below = (first[0] ?? NaN) - (second.at(-1) ?? NaN);
  let above = (first.at(-1) ?? NaN) - (second[0] ?? NaN);
  if (countUpTo(first, second, below) > rank) return below;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (!(below < middle && middle < above)) return above;
    if (countUpTo(first, second, middle) > rank) above = middle;
    else below = middle;
  }
}

/** How many pairwise differences are at most `limit`; with each larger minuend more of the subtrahends are too small for that. */
function countUpTo(first: Float64Array, second: Float64Array, limit: number): number {
  let count = 0;
  let tooSmall = 0;
  for (const one of first) {
    while (tooSmall < second.length && one - (second[tooSmall] ?? NaN) > limit) tooSmall += 1;
    count += second.length - tooSmall;
  }
  return count;
}

/** The largest u with P(U ≤ u) ≤ 2.5 % for samples of these sizes without ties; −1 when there is none. */
function largestRejected(first: number, second: number): number {
  if (first + second > largestExact) {
    const deviation = Math.sqrt((first * second * (first + second + 1)) / 12);
    return Math.floor((first * second) / 2 + normalQuantile(tail) * deviation - 0.5);
  }
  const counts = countsOfU(first, second);
  const allowed = tail * counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  let u = 0;
  while (sum + (counts[u] ?? 0) <= allowed) {
    sum += counts[u] ?? 0;
    u += 1;
  }
  return u - 1;
}

/** How many orders of the two samples give each u: the coefficients of the Gaussian binomial, by dynamic programming. */
function countsOfU(first: number, second: number): Float64Array {
  const counts = new Float64Array(first * second + 1);
  counts[0] = 1;
  // Multiplied by (1 − qᵐ⁺ⁱ), divided by (1 − qⁱ), for each i of the first sample: Mann and Whitney (1947).
  for (let i = 1; i <= first; i += 1) {
    for (let u = counts.length - 1; u >= second + i; u -= 1)
      counts[u] = (counts[u] ?? 0) - (counts[u - second - i] ?? 0);
    for (let u = i; u < counts.length; u += 1) counts[u] = (counts[u] ?? 0) + (counts[u - i] ?? 0);
  }
  return counts;
}
