/**
 * Figures of the calibration's tables in words.
 */
import type { Share } from './wilson.ts';

/** `1.0`, `34`: per cent, one decimal below ten. */
export function percent(share: number): string {
  const value = 100 * share;
  return value > 0 && value < 9.95 ? value.toFixed(1) : value.toFixed(0);
}

/** `1.0 (0.4–2.9)`: per cent with its interval. */
export const withInterval = ({ share, low, high }: Share): string =>
  `${percent(share)} (${percent(low)}–${percent(high)})`;
