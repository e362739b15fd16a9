/**
 * Mean and spread of a few values, the innermost loop of every comparison. Room: statistics.
 */
import { toUnitSize } from './power-of-two.ts';

/** Arithmetic mean; NaN for none. Plain summation: process means of some hundred values of like size lose nothing that matters. */
export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Standard deviation with divisor n − 1 around `mean`, in two passes; NaN for fewer than two values. */
export function standardDeviationOf(values: readonly number[], mean: number): number {
  const unit = toUnitSize(mean);
  let squares = 0;
  for (const value of values) squares += ((value - mean) * unit) ** 2;
  return values.length < 2 ? NaN : Math.sqrt(squares / (values.length - 1)) / unit;
}
