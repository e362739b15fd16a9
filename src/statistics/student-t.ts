/**
 * Student's t distribution: cumulative probability from @stdlib, for any positive, also fractional, degrees of freedom,
 * and its inverse. Room: statistics.
 */
import cumulative from '@stdlib/stats-base-dists-t-cdf';
import { normalCumulative, normalQuantile } from './normal.ts';

/** Beyond this many degrees of freedom t and the normal distribution agree to eight digits. */
const practicallyNormal = 1e9;

/** P(T ≤ x) for T with `degreesOfFreedom` > 0, which may be infinite. */
export function studentCumulative(x: number, degreesOfFreedom: number): number {
  return degreesOfFreedom > practicallyNormal ? normalCumulative(x) : cumulative(x, degreesOfFreedom);
}

/** P(|T| ≥ |x|), the two-sided p-value of a t statistic. */
export function studentTwoSided(x: number, degreesOfFreedom: number): number {
  return 2 * studentCumulative(-Math.abs(x), degreesOfFreedom);
}

/**
 * The x with P(T ≤ x) = `probability`, for 0 < probability < 1 and `degreesOfFreedom` > 0, which may be infinite, to
 * ten digits up to the 97.5 % quantile and seven far out in the tail. From one degree of freedom on it is interpolated,
 * see `curveOf`.
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability === 0.5) return 0;
  const upper = Math.max(probability, 1 - probability);
  const x =
    degreesOfFreedom < 1
      ? invert(upper, degreesOfFreedom, normalQuantile(upper))
      : Math.exp(valueAt(curveOf(upper), 1 / degreesOfFreedom));
  return probability < 0.5 ? -x : x;
}

/** Chebyshev nodes of the first kind on 0…1, what stands there, and the weights of the barycentric formula. */
interface Curve {
  readonly nodes: readonly number[];
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

const nodeCount = 20;
const curves = new Map<number, Curve>();

/**
 * The logarithm of the quantile as a function of 1/ν, which is smooth from the normal distribution (0) to Cauchy's (1).
 * A review asks for a thousand quantiles of two probabilities, each with degrees of freedom of its own: found one by
 * one they take longer than reading the files, so twenty stand for all.
 */
function curveOf(probability: number): Curve {
  const known = curves.get(probability);
  if (known !== undefined) return known;
  const angles = Array.from({ length: nodeCount }, (_, k) => (1 - (2 * k + 1) / (2 * nodeCount)) * Math.PI);
  const nodes = angles.map((angle) => (1 + Math.cos(angle)) / 2);
  const values: number[] = [];
  // From the normal end on, each node's quantile is a good start for the next.
  let x = normalQuantile(probability);
  for (const node of nodes) {
    x = invert(probability, 1 / node, x);
    values.push(Math.log(x));
  }
  const curve = { nodes, values, weights: angles.map((angle, k) => (k % 2 === 0 ? 1 : -1) * Math.sin(angle)) };
  curves.set(probability, curve);
  return curve;
}

/** The quantile by the secant method on the logarithm of the tail, which is nearly a straight line in ln x. */
function invert(probability: number, degreesOfFreedom: number, start: number): number {
  const target = Math.log1p(-probability);
  const excess = (logX: number): number => Math.log(cumulative(-Math.exp(logX), degreesOfFreedom)) - target;
  let previous = Math.log(start);
  let current = previous + 0.01;
  let before = excess(previous);
  for (let step = 0; step < 100 && Math.abs(current - previous) > 1e-13; step += 1) {
    const now = excess(current);
    if (now === before) break;
    const next = current - (now * (current - previous)) / (now - before);
    previous = current;
    before = now;
    current = next;
  }
  return Math.exp(current);
}

/** Barycentric interpolation at Chebyshev nodes (Berrut and Trefethen 2004, formula 4.2). */
function valueAt({ nodes, values, weights }: Curve, x: number): number {
  let numerator = 0;
  let denominator = 0;
  for (let k = 0; k < nodeCount; k += 1) {
    const distance = x - (nodes[k] ?? 0);
    const value = values[k] ?? 0;
    if (distance === 0) return value;
    const weight = (weights[k] ?? 0) / distance;
    numerator += weight * value;
    denominator += weight;
  }
  return numerator / denominator;
}
