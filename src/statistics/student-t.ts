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
 * twelve digits. The quantiles that every review asks for are interpolated from one degree of freedom on, see `curves`.
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability === 0.5) return 0;
  const curve = degreesOfFreedom < 1 ? undefined : curves.get(Math.max(probability, 1 - probability));
  const tail = Math.min(probability, 1 - probability);
  const x =
    curve === undefined ? upperQuantile(tail, degreesOfFreedom) : Math.exp(valueAt(curve, 1 / degreesOfFreedom));
  return probability < 0.5 ? -x : x;
}

/** The x with P(T > x) = `tail`. */
function upperQuantile(tail: number, degreesOfFreedom: number): number {
  const normal = -normalQuantile(tail);
  return degreesOfFreedom > practicallyNormal ? normal : invert(tail, degreesOfFreedom, normal);
}

/** Chebyshev nodes of the first kind on 0…1, what stands there, and the weights of the barycentric formula. */
interface Curve {
  readonly nodes: readonly number[];
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

const nodeCount = 20;
/** ln of the quantiles at the nodes. R: `log(qt(p, 1 / ((1 + cos((1 - (2 * 0:19 + 1) / 40) * pi)) / 2)))`. */
const knownValues: ReadonlyMap<number, readonly number[]> = new Map([
  [
    0.8,
    [
      -0.17176673231349063, -0.1665090584515544, -0.15604998629174932, -0.14051249037720587, -0.12010470045427436,
      -0.09514110489573621, -0.06605922307271275, -0.033425923208076976, 0.002067711407452132, 0.03961989531768621,
      0.0783362661718292, 0.11725079509453973, 0.15534973827213716, 0.19159963548307762, 0.22497978003524466,
      0.2545183793347676, 0.27933048824873946, 0.2986551121585159, 0.3118887217514269, 0.31861269041800244,
    ],
  ],
  [
    0.95,
    [
      0.4990803009701418, 0.5105325124723662, 0.5335422596174428, 0.5682873072054475, 0.6149495205540138,
      0.6736102967444594, 0.744116555829298, 0.8259342067172405, 0.9180142061729166, 1.0187001043148094,
      1.1257028116051397, 1.2361559385341758, 1.3467462346490031, 1.4538967015237898, 1.553972335180568,
      1.6434813067986642, 1.7192533180073646, 1.77858639575808, 1.8193602483999722, 1.8401178375314693,
    ],
  ],
  [
    0.975,
    [
      0.6747933546342914, 0.6897827733391709, 0.7200257483055555, 0.7660008001725656, 0.8282911022359836,
      0.9074033444152979, 1.0035180302983722, 1.1162021765199732, 1.2441454520124147, 1.3849944589605874,
      1.5353416482796, 1.6908779837118215, 1.8466676451797157, 1.9974772519965005, 2.1380984724280054,
      2.263627228574569, 2.369686928298392, 2.4525980908908167, 2.5095023473510416, 2.538448825706616,
    ],
  ],
]);

const angles = Array.from({ length: nodeCount }, (_, k) => (1 - (2 * k + 1) / (2 * nodeCount)) * Math.PI);
const nodes = angles.map((angle) => (1 + Math.cos(angle)) / 2);
const weights = angles.map((angle, k) => (k % 2 === 0 ? 1 : -1) * Math.sin(angle));

/**
 * The logarithm of the quantile as a function of 1/ν, which is smooth from the normal distribution (0) to Cauchy's (1).
 * A review asks for a thousand quantiles of three probabilities, each with degrees of freedom of its own: found one by
 * one they take longer than reading the files, so twenty stand for all. Within 4e-13 of the quantiles themselves.
 */
const curves: ReadonlyMap<number, Curve> = new Map(
  [...knownValues].map(([probability, values]) => [probability, { nodes, values, weights }]),
);

/** The quantile by the secant method on the logarithm of the tail, which is nearly a straight line in ln x. */
function invert(tail: number, degreesOfFreedom: number, start: number): number {
  const target = Math.log(tail);
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
