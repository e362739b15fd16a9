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
  const differences = Float64Array.from(first.flatMap((one) => second.map((other) => one - other))).sort();
  return {
    low: differences[rejected] ?? -Infinity,
    high: differences[differences.length - 1 - rejected] ?? Infinity,
  };
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
