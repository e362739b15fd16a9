/**
 * Student's t distribution: cumulative probability and quantile for any positive, also fractional, degrees of freedom.
 * Room: statistics. The probability comes from @stdlib; the quantile is solved from it here, because the packaged one
 * inverts the incomplete beta function generically: several times as slow, and half of the packages' loading time.
 */
import cumulative from '@stdlib/stats-base-dists-t-cdf';

/** Beyond this many degrees of freedom t and the normal distribution agree to nine digits. */
const practicallyNormal = 1e9;

/** P(T ≤ x) for T with `degreesOfFreedom` > 0. */
export function studentCumulative(x: number, degreesOfFreedom: number): number {
  return cumulative(x, Math.min(degreesOfFreedom, practicallyNormal));
}

/** P(|T| ≥ |x|), the two-sided p-value of a t statistic; keeps its relative precision far out in the tail. */
export function studentTwoSided(x: number, degreesOfFreedom: number): number {
  return Math.min(1, 2 * studentCumulative(-Math.abs(x), degreesOfFreedom));
}

/**
 * The x with P(T ≤ x) = `probability`, for 0 < probability < 1 and `degreesOfFreedom` > 0.
 * Newton's method for the logarithm of the tail as a function of the logarithm of x, where it is smooth and concave both
 * for the normal and for the power-law end of the family, so that it converges from the normal quantile within a few steps.
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability === 0.5) return 0;
  const df = Math.min(degreesOfFreedom, practicallyNormal);
  const tail = Math.min(probability, 1 - probability);
  const logConstant = logDensityConstant(df);
  let x = Math.max(normalTailQuantile(tail), 1e-3);
  for (let step = 0; step < 100; step++) {
    const reached = cumulative(-x, df);
    const density = Math.exp(logConstant - ((df + 1) / 2) * Math.log1p((x * x) / df));
    const move = (reached * Math.log(reached / tail)) / (density * x);
    // A start far to the left has next to no slope; a capped step keeps it from overflowing.
    x *= Math.exp(Math.max(-3, Math.min(3, move)));
    if (Math.abs(move) < 1e-14) break;
  }
  return probability < 0.5 ? -x : x;
}

/**
 * ln[Γ((ν+1)/2) / (√(νπ) Γ(ν/2))]: raises ν until the asymptotic series of the ratio is good to 1e-10, which is
 * enough to steer Newton's method; the result's precision comes from the cumulative probability.
 */
function logDensityConstant(df: number): number {
  let half = df / 2;
  let log = 0;
  // Γ(a+½)/Γ(a) = Γ(a+1+½)/Γ(a+1) · a/(a+½)
  for (; half < 20; half++) log += Math.log(half / (half + 0.5));
  // ln Γ(a+½) − ln Γ(a) = ½ ln a − 1/(8a) + 1/(192a³) − …  (Abramowitz & Stegun 6.1.47)
  log += 0.5 * Math.log(half) - 1 / (8 * half) + 1 / (192 * half ** 3);
  return log - 0.5 * Math.log(df * Math.PI);
}

/** Upper-tail normal quantile to three digits (Abramowitz & Stegun 26.2.23): a start, not an answer. */
function normalTailQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  return t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
}
