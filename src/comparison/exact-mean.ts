/**
 * Sums and means without accumulated rounding, as Python's `math.fsum` and `statistics.mean` give them: reports that
 * must agree with Python's to the last digit compute with these. Room: comparison; numbers only.
 */

/**
 * The sum, rounded once. Source: J. R. Shewchuk, "Adaptive precision floating-point arithmetic", 1997 (growing an
 * expansion of non-overlapping parts). Infinite and NaN values give what plain addition gives.
 */
export function exactSum(values: Iterable<number>): number {
  const parts: number[] = [];
  for (const value of values) addTo(parts, value);
  return totalOf(parts);
}

/**
 * The arithmetic mean, rounded once: the quotient of the rounded sum, corrected by what it misses of the exact sum.
 * NaN for no values.
 */
export function exactMean(values: ArrayLike<number>): number {
  const count = values.length;
  const parts: number[] = [];
  for (let index = 0; index < count; index += 1) addTo(parts, values[index] ?? 0);
  const quotient = totalOf(parts) / count;
  // Subtract quotient × count, as a high and a low part, from the exact sum; what is left belongs to the quotient too.
  const high = quotient * count;
  if (!Number.isFinite(quotient) || Math.abs(high) > largestSplit) return quotient;
  addTo(parts, -high);
  addTo(parts, -productError(quotient, count, high));
  return quotient + totalOf(parts) / count;
}

/** Adds a value to an expansion, in place. */
function addTo(parts: number[], value: number): void {
  let rest = value;
  let kept = 0;
  for (const part of parts) {
    const large = Math.abs(rest) < Math.abs(part) ? part : rest;
    const small = large === rest ? part : rest;
    const sum = rest + part;
    const error = small - (sum - large);
    if (error !== 0) parts[kept++] = error;
    rest = sum;
  }
  parts.length = kept;
  parts.push(rest);
}

/** The expansion's sum, rounded half to even: the parts below the rounded total decide a tie. */
function totalOf(parts: readonly number[]): number {
  let index = parts.length - 1;
  let total = parts[index] ?? 0;
  let error = 0;
  while (index > 0 && error === 0) {
    index -= 1;
    const before = total;
    const part = parts[index] ?? 0;
    total = before + part;
    error = part - (total - before);
  }
  const next = index > 0 ? (parts[index - 1] ?? 0) : 0;
  if ((error > 0 && next > 0) || (error < 0 && next < 0)) {
    const doubled = error * 2;
    const sum = total + doubled;
    if (sum - total === doubled) return sum;
  }
  return total;
}

/** 2^27 + 1 cuts a double in two halves (T. J. Dekker, 1971); above the limit the cut would overflow. */
const splitter = 134217729;
const largestSplit = Number.MAX_VALUE / splitter;

/** a × b − product, exactly, where product is a × b rounded. */
function productError(a: number, b: number, product: number): number {
  const aHigh = upperHalf(a);
  const bHigh = upperHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function upperHalf(value: number): number {
  const scaled = splitter * value;
  return scaled - (scaled - value);
}
