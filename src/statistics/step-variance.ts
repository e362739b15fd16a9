/**
 * Variance from successive differences, so clipped that single real changes hardly enter it. Room: statistics.
 */
import { medianOf } from './quantile.ts';
import type { VarianceComponent } from './variance-component.ts';

/** Median of χ² with one degree of freedom: `qchisq(0.5, 1)` in R. Makes a median of squares an estimate of a variance. */
const medianChiSquare = 0.4549364231195727;
/** A half squared step counts at most as nine variances, a step of three sigma: a real change enters as one such step. */
const clip = 9;
/**
 * And at most as a hundred variances of the suite, ten sigma: what moves more is changing, not noisy. (On one machine a
 * single benchmark that alternated by 290 % between branches made the geometric mean's interval ± 4 %.)
 */
const mostOfTypical = 100;

/**
 * For three, four, … steps of normal noise: the degrees of freedom of the clipped mean (those whose ψ′(d/2) is the variance
 * of its logarithm; fewer than steps, as neighbouring steps share a session), and the factor that makes up for clipping: with it
 * the mean of the logarithm is that of a variance so well known, which is what the prior is fitted by (the mean itself is then 0 to
 * 3 % too large). By simulation of 20,000 series each, to about 1 %; the test of this file repeats some of them.
 */
const corrections: readonly (readonly [degreesOfFreedom: number, factor: number])[] = [
  [2.65, 1.029],
  [3.38, 1.019],
  [3.99, 1.018],
  [4.69, 1.017],
  [5.34, 1.019],
  [5.99, 1.012],
  [6.69, 1.012],
  [7.34, 1.01],
  [7.98, 1.008],
  [8.67, 1.007],
  [9.35, 1.005],
  [9.98, 1.004],
  [10.67, 1.004],
  [11.37, 1.005],
];
/** Fewer steps than this say too little: three steps are four sessions. */
export const fewestSteps = 3;
/** Beyond the table each further step adds two thirds of a degree of freedom (simulated up to 31 steps), and clipping is rare. */
const freedomPerStep = 0.68;
/** ln means are good to some 1e-8; without a floor, sessions that repeat bit for bit would have no logarithm. */
const smallestVariance = 1e-10;

/** The typical variance behind half squared steps, by their median; 0 for none. */
export function typicalVariance(halfSquares: readonly number[]): number {
  return halfSquares.length === 0 ? 0 : medianOf(halfSquares) / medianChiSquare;
}

/**
 * The variance of one session from `halfSquares`, the half squared differences of successive sessions (each estimates the
 * variance): their mean, each clipped at nine times the larger of its own robust variance and the suite's `typical` one.
 * Null for fewer than three steps. The mean square successive difference, unlike a variance, ignores slow drift
 * (J. von Neumann et al., "The mean square successive difference", Annals of Mathematical Statistics 12, 1941).
 */
export function stepVariance(halfSquares: readonly number[], typical: number): VarianceComponent | null {
  const steps = halfSquares.length;
  if (steps < fewestSteps) return null;
  const cap = Math.min(clip * Math.max(typicalVariance(halfSquares), typical), mostOfTypical * typical);
  const clipped = halfSquares.reduce((sum, value) => sum + Math.min(value, cap), 0) / steps;
  const [degreesOfFreedom, factor] = correctionFor(steps);
  return { variance: Math.max(smallestVariance, clipped * factor), degreesOfFreedom };
}

function correctionFor(steps: number): readonly [degreesOfFreedom: number, factor: number] {
  const known = corrections[steps - fewestSteps];
  if (known !== undefined) return known;
  const [last] = corrections.at(-1) ?? [0];
  return [last + freedomPerStep * (steps - fewestSteps - corrections.length + 1), 1];
}
