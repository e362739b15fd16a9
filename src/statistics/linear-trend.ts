/**
 * Does a series creep? Room: statistics.
 */
import { studentTwoSided } from './student-t.ts';

/** A straight line through a series of equally spaced points. */
export interface LinearTrend {
  /** How far the line rises from the first point to the last. */
  readonly rise: number;
  /** Two-sided p-value of no rise. */
  readonly p: number;
  /** Residual mean square. */
  readonly meanSquare: number;
}

/**
 * Least squares, with the usual t test of the slope; the standard deviation of the points around the line is taken to be at
 * least `noiseFloor`. null with fewer than four points.
 */
export function linearTrend(series: readonly number[], noiseFloor: number): LinearTrend | null {
  const count = series.length;
  if (count < 4) return null;
  const center = (count - 1) / 2;
  const mean = series.reduce((sum, value) => sum + value, 0) / count;
  const spread = (count * (count ** 2 - 1)) / 12;
  const slope = series.reduce((sum, value, place) => sum + (place - center) * (value - mean), 0) / spread;
  const squares = series.reduce((sum, value, place) => sum + (value - mean - slope * (place - center)) ** 2, 0);
  const meanSquare = squares / (count - 2);
  const deviation = Math.max(Math.sqrt(meanSquare), noiseFloor);
  const p = slope === 0 ? 1 : studentTwoSided((slope * Math.sqrt(spread)) / deviation, count - 2);
  return { rise: slope * (count - 1), p, meanSquare };
}
