/**
 * The standard normal distribution: cumulative probability and quantile, from @stdlib. Room: statistics.
 */
import cumulative from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Farther out than this @stdlib's quantile loses digits: nine are left at 1e-10, none at 1e-20. */
const farOut = 1e-5;

/** P(Z ≤ z) for a standard normal Z. */
export function normalCumulative(z: number): number {
  return cumulative(z, 0, 1);
}

/** The z with P(Z ≤ z) = `probability`, for 0 < probability < 1, to twelve digits. */
export function normalQuantile(probability: number): number {
  const tail = Math.min(probability, 1 - probability);
  if (tail >= farOut) return quantile(probability, 0, 1);
  return probability < 0.5 ? farQuantile(tail) : -farQuantile(tail);
}

/** Newton's method on ln Φ, which is nearly a parabola far out, from the leading term `−√(−2 ln p)` of its expansion. */
function farQuantile(tail: number): number {
  const target = Math.log(tail);
  let z = -Math.sqrt(-2 * target);
  for (let step = 0; step < 20; step += 1) {
    const below = normalCumulative(z);
    if (!(below > 0)) break;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const change = ((Math.log(below) - target) * below) / density;
    z -= change;
    if (Math.abs(change) < 1e-15 * Math.abs(z)) break;
  }
  return z;
}
