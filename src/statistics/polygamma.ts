/**
 * The first two derivatives of ln Γ, and the inverse of the second: what the logarithm of a sample variance looks like.
 * Room: statistics. For s² with d degrees of freedom, ln s² has mean `ln σ² + ψ(d/2) − ln(d/2)` and variance `ψ′(d/2)`.
 */

/** From this argument on the asymptotic series below are good to twelve digits; smaller ones are shifted up to it. */
const largeEnough = 10;

/** ψ(x), the derivative of ln Γ, for x > 0 (Abramowitz and Stegun 1964, 6.3.5 and 6.3.18). R: `digamma(x)`. */
export function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < largeEnough; shifted += 1) sum -= 1 / shifted;
  const square = 1 / shifted ** 2;
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}

/** ψ′(x) for x > 0 (Abramowitz and Stegun 1964, 6.4.6 and 6.4.12). R: `trigamma(x)`. */
export function trigamma(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < largeEnough; shifted += 1) sum += 1 / shifted ** 2;
  const square = 1 / shifted ** 2;
  const series = square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (square * 5) / 66))));
  return sum + (1 + series) / shifted + square / 2;
}

/** ψ″(x) for x > 0, the derivative of `trigamma` (Abramowitz and Stegun 1964, 6.4.13). R: `psigamma(x, 2)`. */
function tetragamma(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < largeEnough; shifted += 1) sum -= 2 / shifted ** 3;
  const square = 1 / shifted ** 2;
  const series = square * (0.5 - square * (1 / 6 - square * (1 / 6 - square * 0.3)));
  return sum - square * (1 + 1 / shifted + series);
}

/**
 * The y > 0 with ψ′(y) = x, for x > 0. Newton's method on 1/ψ′, which is convex, so that it converges from the left without
 * overshooting. Source: Smyth 2004, appendix. R: `limma::trigammaInverse(x)`.
 */
export function trigammaInverse(x: number): number {
  if (x > 1e7) return 1 / Math.sqrt(x);
  if (x < 1e-6) return 1 / x;
  let y = 0.5 + 1 / x;
  for (let step = 0; step < 50; step += 1) {
    const value = trigamma(y);
    const change = (value * (1 - value / x)) / tetragamma(y);
    y += change;
    if (Math.abs(change) < 1e-12 * y) break;
  }
  return y;
}
