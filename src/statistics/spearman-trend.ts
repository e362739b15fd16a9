/**
 * Does a series climb or fall, whatever the shape? Room: statistics.
 */
import { midRanks } from './mid-ranks.ts';
import { studentTwoSided } from './student-t.ts';

/** Spearman's rank correlation of values with their order, and what it is tested by. */
export interface Trend {
  /** −1 (falls throughout) to 1 (climbs throughout). */
  readonly rho: number;
  /** Student's t of it, infinite for a perfect trend. */
  readonly t: number;
  readonly degreesOfFreedom: number;
}

/**
 * Trend of at least four values over their order; null with fewer, or when all are equal: `t = ρ·sqrt((n−2)/(1−ρ²))` with
 * n − 2 degrees of freedom. Source: J. H. Zar, JASA 67 (1972).
 */
export function spearmanTrend(values: readonly number[]): Trend | null {
  const count = values.length;
  if (count < 4 || values.every((value) => value === values[0])) return null;
  const ranks = midRanks(values);
  const middle = (count + 1) / 2;
  let product = 0;
  let rankSquares = 0;
  let orderSquares = 0;
  for (let index = 0; index < count; index += 1) {
    const rank = (ranks[index] ?? middle) - middle;
    const order = index + 1 - middle;
    product += rank * order;
    rankSquares += rank * rank;
    orderSquares += order * order;
  }
  // Rounding can carry a perfect correlation beyond 1.
  const rho = Math.max(-1, Math.min(1, product / Math.sqrt(rankSquares * orderSquares)));
  const degreesOfFreedom = count - 2;
  return { rho, t: rho * Math.sqrt(degreesOfFreedom / (1 - rho * rho)), degreesOfFreedom };
}

/**
 * Two-sided p-value of a trend, good to a few per cent of itself from ten values on, as R's
 * `cor.test(method = "spearman", exact = FALSE)`.
 */
export function trendP({ t, degreesOfFreedom }: Trend): number {
  return Number.isFinite(t) ? studentTwoSided(t, degreesOfFreedom) : 0;
}
