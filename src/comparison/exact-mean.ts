/**
 * The arithmetic mean as Python's `statistics.mean` gives it, rounded once: reports that must agree with Python's to
 * the last digit compute with it. Room: comparison; numbers only.
 */

/**
 * The mean of the values; NaN for none. Sums in twice the working precision (T. Ogita, S. M. Rump, S. Oishi, "Accurate
 * sum and dot product", 2005, algorithm Sum2), and corrects the quotient by what it misses of that sum. So it differs
 * from the exactly rounded mean only where the exact one lies within about 2⁻¹⁰⁰ of the middle between two doubles.
 */
export function exactMean(values: readonly number[]): number {
  const count = values.length;
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < count; index += 1) {
    const value = values[index] ?? NaN;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  const quotient = (sum + lost) / count;
  const product = quotient * count;
  if (!(Math.abs(product) < largestSplit)) return quotient;
  const missed = sum - product - productError(quotient, count, product) + lost;
  return quotient + missed / count;
}

/** 2²⁷ + 1 cuts a double in two halves (T. J. Dekker, 1971); above the limit the cut would overflow. */
const splitter = 134_217_729;
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
