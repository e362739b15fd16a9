/**
 * Random numbers that repeat bit for bit from a seed, on every machine. Room: statistics.
 * sfc32 ("Small Fast Counter", Chris Doty-Humphrey, PractRand 0.94): 128 bits of state, a counter that guarantees a period
 * of at least 2³², passes PractRand; 32-bit integer arithmetic only, so JavaScript computes it exactly.
 */

/** A stream of random numbers. Each call moves on; two streams of one seed give the same numbers. */
export interface RandomStream {
  /** Uniform in [0, 1), 32 bits fine. */
  readonly uniform: () => number;
  /** Standard normal, by the Box–Muller transform (1958). */
  readonly normal: () => number;
  /** A whole number from 0 to `count` − 1, each equally likely. */
  readonly below: (count: number) => number;
}

/** A stream for an integer seed; different seeds give unrelated streams. */
export function seededRandom(seed: number): RandomStream {
  const next = sfc32(seed);
  const uniform = (): number => next() / 2 ** 32;
  // 1 − u is never zero, so that its logarithm is finite.
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, below: (count) => Math.floor(uniform() * count) };
}

/** The generator proper: a function that gives the next 32 bits. Seeded as its author does, with twelve rounds thrown away. */
function sfc32(seed: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}
