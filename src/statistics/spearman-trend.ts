/**
 * Does a series climb or fall, whatever the shape? Room: statistics.
 */
import { sampleCorrelation } from 'simple-statistics';
import { midRanks } from './mid-ranks.ts';
import { studentTwoSided } from './student-t.ts';

/** Spearman's rank correlation of values with their order, and its two-sided p-value. */
export interface Trend {
  /** −1 (falls throughout) to 1 (climbs throughout). */
  readonly rho: number;
  readonly p: number;
}

/**
 * Trend of at least four values over their order; null with fewer, or when all are equal. The p-value is that of
 * `t = ρ·sqrt((n−2)/(1−ρ²))` with n − 2 degrees of freedom, good to a few per cent of itself from ten values on, as R's
 * `cor.test(method = "spearman", exact = FALSE)`. Source: J. H. Zar, JASA 67 (1972).
 */
export function spearmanTrend(values: readonly number[]): Trend | null {
  const count = values.length;
  if (count < 4 || values.every((value) => value === values[0])) return null;
  const order = Array.from({ length: count }, (_, index) => index + 1);
  // Rounding can carry a perfect correlation beyond 1.
  const rho = Math.max(-1, Math.min(1, sampleCorrelation(midRanks(values), order)));
  const rest = 1 - rho * rho;
  return { rho, p: rest <= 0 ? 0 : studentTwoSided(rho * Math.sqrt((count - 2) / rest), count - 2) };
}
