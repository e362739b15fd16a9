/**
 * A unit in which numbers have squares, however large or small they are. Room: statistics.
 */

/** Beyond this exponent a power of two, or what it is multiplied with, would leave the range of doubles. */
const largestExponent = 1000;

/**
 * The power of two that brings `size` near to one; 1 for zero and what is not finite. Multiplied with it, numbers of that size keep
 * every digit (but where they are so small that they have hardly any), and their squares neither vanish, as those below 1e-162
 * do, nor overflow, as those above 1e154.
 */
export function toUnitSize(size: number): number {
  const exponent = Math.round(Math.log2(Math.abs(size)));
  return Number.isFinite(exponent) ? 2 ** Math.min(largestExponent, Math.max(-largestExponent, -exponent)) : 1;
}
