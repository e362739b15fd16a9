/**
 * Student's t distribution: cumulative probability and quantile for any positive, also fractional, degrees of freedom.
 * Room: statistics. Written here and checked against SciPy and @stdlib in the tests, because a comparison takes some
 * thousand of these: the packaged ones, made for every corner of the beta function, took five times as long.
 */
import { normalQuantile } from './normal.ts';

/** Beyond this many degrees of freedom t and the normal distribution agree to eight digits. */
const practicallyNormal = 1e9;

/** P(T ≤ x) for T with `degreesOfFreedom` > 0, to eleven digits also in the tails. */
export function studentCumulative(x: number, degreesOfFreedom: number): number {
  const df = Math.min(degreesOfFreedom, practicallyNormal);
  const tail = upperTail(Math.abs(x), df, densityConstant(df));
  return x > 0 ? 1 - tail : tail;
}

/** P(|T| ≥ |x|), the two-sided p-value of a t statistic. */
export function studentTwoSided(x: number, degreesOfFreedom: number): number {
  return 2 * studentCumulative(-Math.abs(x), degreesOfFreedom);
}

/**
 * The x with P(T ≤ x) = `probability`, for 0 < probability < 1 and `degreesOfFreedom` > 0, to eight digits or more.
 * Newton's method for the logarithm of the tail as a function of the logarithm of x, where it is smooth and concave both
 * for the normal and for the power-law end of the family, so that it converges whatever the start; from about ten
 * degrees of freedom on the start is so good that one step does.
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability === 0.5) return 0;
  const df = Math.min(degreesOfFreedom, practicallyNormal);
  const tail = Math.min(probability, 1 - probability);
  const constant = densityConstant(df);
  let x = Math.max(cornishFisher(-normalQuantile(tail), df), 1e-3);
  for (let step = 0; step < 100; step++) {
    const reached = upperTail(x, df, constant);
    const density = constant * Math.exp(-((df + 1) / 2) * Math.log1p((x * x) / df));
    const move = (reached * Math.log(reached / tail)) / (density * x);
    // A start far to the left has next to no slope; a capped step keeps it from overflowing.
    x *= Math.exp(Math.max(-3, Math.min(3, move)));
    // Each step squares the relative error.
    if (Math.abs(move) < 1e-5) break;
  }
  return probability < 0.5 ? -x : x;
}

/** The t quantile that belongs to a normal one, for many degrees of freedom (Abramowitz & Stegun 26.7.5). */
function cornishFisher(z: number, df: number): number {
  const s = z * z;
  const first = (z * (s + 1)) / 4;
  const second = (z * (3 + s * (16 + s * 5))) / 96;
  const third = (z * (-15 + s * (17 + s * (19 + s * 3)))) / 384;
  const fourth = (z * (-945 + s * (-1920 + s * (1482 + s * (776 + s * 79))))) / 92160;
  return z + (first + (second + (third + fourth / df) / df) / df) / df;
}

/**
 * The density at zero, Γ((ν+1)/2) / (√(νπ) Γ(ν/2)): raises ν until the asymptotic series of the ratio of gamma functions
 * is exact to thirteen digits (Abramowitz & Stegun 6.1.47).
 */
function densityConstant(df: number): number {
  let half = df / 2;
  let ratio = 1;
  // Γ(a+½)/Γ(a) = Γ(a+1+½)/Γ(a+1) · a/(a+½)
  for (; half < 20; half++) ratio *= half / (half + 0.5);
  const inverse = 1 / half;
  const square = inverse * inverse;
  const series = inverse * (-1 / 8 + square * (1 / 192 + square * (-1 / 640 + (square * 17) / 14336)));
  return ratio * Math.sqrt(half / (df * Math.PI)) * Math.exp(series);
}

/**
 * P(T ≥ x) for x ≥ 0: half the regularised incomplete beta function I(ν/(ν+x²); ν/2, ½) (Abramowitz & Stegun 26.7.1), or
 * its complement where that converges faster.
 */
function upperTail(x: number, df: number, constant: number): number {
  if (x === 0) return 0.5;
  const square = x * x;
  const near = square / (df + square);
  // x^a (1−x)^b / B(a, b) with 1/B(ν/2, ½) = √ν · constant
  const front = Math.sqrt(df * near) * constant * Math.exp((-df / 2) * Math.log1p(square / df));
  const far = df / (df + square);
  if (far < (df + 2) / (df + 5)) return (front / df) * betaContinuedFraction(df / 2, 0.5, far);
  return 0.5 - front * betaContinuedFraction(0.5, df / 2, near);
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), evaluated by Lentz's method. */
function betaContinuedFraction(a: number, b: number, x: number): number {
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = denominator;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / (1 + even * denominator);
    numerator = 1 + even / numerator;
    value *= denominator * numerator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / (1 + odd * denominator);
    numerator = 1 + odd / numerator;
    const factor = denominator * numerator;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return value;
}
