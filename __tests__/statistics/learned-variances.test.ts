import { describe, expect, test } from '@jest/globals';
import { bulkSpread } from '../../src/statistics/bulk-spread.ts';
import { fitPrior, moderate } from '../../src/statistics/moderated-variances.ts';
import { digamma, trigamma, trigammaInverse } from '../../src/statistics/polygamma.ts';
import { medianOf, quantileSorted } from '../../src/statistics/quantile.ts';
import { stepVariance, typicalVariance } from '../../src/statistics/step-variance.ts';
import { seededRandom, type RandomStream } from './seeded-random.ts';

describe('derivatives of ln Γ', () => {
  // python3: from scipy.special import digamma, polygamma; digamma(x), polygamma(1, x)
  test.each([
    [0.5, -1.9635100260214235, 4.93480220054468],
    [1, -0.5772156649015329, 1.6449340668482266],
    [2.35, 0.6268127280576525, 0.5284968910902214],
    [3.5, 1.103156640645243, 0.3303577561002349],
    [40, 3.6763273740348428, 0.025315103841291032],
  ])('at %p', (x, first, second) => {
    expect(digamma(x)).toBeCloseTo(first, 11);
    expect(trigamma(x)).toBeCloseTo(second, 11);
  });

  // python3: from scipy.optimize import brentq; brentq(lambda y: polygamma(1, y) - x, 1e-3, 1e4, xtol=1e-14)
  test.each([
    [0.01, 100.49916668194322],
    [0.3, 3.8087190120511676],
    [2, 0.8766640774642602],
    [10, 0.33508104437803565],
  ])('ψ′(y) = %p', (x, y) => expect(trigammaInverse(x) / y).toBeCloseTo(1, 10));

  test('and far out', () => {
    expect(trigammaInverse(1e8)).toBeCloseTo(1e-4, 9);
    expect(trigammaInverse(1e-8) / 1e8).toBeCloseTo(1, 7);
  });
});

test('quantiles lie on straight lines between the values', () => {
  // python3: numpy.quantile([1, 2, 4, 8], [0.1, 0.5, 0.9])
  expect([0.1, 0.5, 0.9].map((p) => quantileSorted([1, 2, 4, 8], p))).toEqual(
    [1.3, 3, 6.8].map((x) => expect.closeTo(x, 12)),
  );
  expect(medianOf([8, 1, 4, 2])).toBe(3);
  expect(medianOf([])).toBeNaN();
});

describe('the spread of the bulk', () => {
  const random = seededRandom(3);
  const normal = Array.from({ length: 20_000 }, () => random.normal());

  test('is one for standard normal values, and scales with them', () => {
    expect(bulkSpread(normal)).toBeCloseTo(1, 1);
    expect(bulkSpread(normal.map((z) => 0.4 * z)) / bulkSpread(normal)).toBeCloseTo(0.4, 12);
  });

  test('hardly sees a fifth of large values', () => {
    const changed = normal.map((z, index) => (index % 5 === 0 ? z + 8 : z));
    expect(bulkSpread(changed) / bulkSpread(normal)).toBeLessThan(1.45);
    expect(bulkSpread(normal.map((z, index) => (index % 20 === 0 ? z + 8 : z))) / bulkSpread(normal)).toBeLessThan(1.1);
  });
});

/** Half squared steps of a series of normal sessions with variance one. */
function halfSquares(random: RandomStream, steps: number): number[] {
  const sessions = Array.from({ length: steps + 1 }, () => random.normal());
  return sessions.slice(1).map((session, index) => (session - (sessions[index] ?? 0)) ** 2 / 2);
}

describe('variance from steps', () => {
  test.each([3, 8, 16, 25])('with %i steps: unbiased on the log scale, and as well known as it says', (steps) => {
    const random = seededRandom(steps);
    const found = Array.from({ length: 8000 }, () => stepVariance(halfSquares(random, steps), 1)!);
    const logs = found.map(({ variance }) => Math.log(variance));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    const spread = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
    const half = found[0]!.degreesOfFreedom / 2;
    expect(Math.abs(mean - digamma(half) + Math.log(half))).toBeLessThan(0.03);
    expect(Math.abs(spread / trigamma(half) - 1)).toBeLessThan(0.06);
  });

  test('fewer than three steps say nothing', () => {
    expect(stepVariance([1, 1], 1)).toBeNull();
    expect(typicalVariance([])).toBe(0);
  });

  test('a real change counts as a step of three sigma, not more', () => {
    const quiet = [0.4, 0.5, 0.45, 0.42, 0.5, 0.44, 0.46];
    const once = stepVariance([...quiet, 50], 1)!;
    expect(once).toEqual(stepVariance([...quiet, 5000], 1));
    expect(once.variance).toBeLessThan(((9 + 3.2) / 8) * 1.05);
  });

  test('what always changes counts as ten sigma of the suite', () => {
    expect(stepVariance([1e6, 1e6, 1e6, 1e6], 1)!.variance).toBeLessThan(102);
  });

  test('sessions that repeat bit for bit have a variance all the same', () => {
    expect(stepVariance([0, 0, 0], 0)!.variance).toBeGreaterThan(0);
  });
});

/** χ² with `freedom` degrees of freedom over `freedom`. */
function meanSquare(random: RandomStream, freedom: number): number {
  return Array.from({ length: freedom }, () => random.normal() ** 2).reduce((sum, square) => sum + square, 0) / freedom;
}

describe('moderated variances', () => {
  const whenFew = { prior: { variance: 5, degreesOfFreedom: 8 }, fewestForSize: 5 };
  const drawnWith = (random: RandomStream, count: number, prior: number) =>
    Array.from({ length: count }, () => ({
      variance: (2 / meanSquare(random, prior)) * meanSquare(random, 6),
      degreesOfFreedom: 6,
    }));

  test('find the prior that they were drawn from', () => {
    const { variance, degreesOfFreedom } = fitPrior(drawnWith(seededRandom(1), 20_000, 8), whenFew);
    // The median of a log variance lies a little above its mean: three per cent here.
    expect(variance / 2).toBeGreaterThan(0.97);
    expect(variance / 2).toBeLessThan(1.06);
    expect(degreesOfFreedom).toBeGreaterThan(7);
    expect(degreesOfFreedom).toBeLessThan(9);
  });

  test('a tenth of absurd variances at one end hardly moves it', () => {
    const drawn = drawnWith(seededRandom(1), 2000, 8);
    const spoiled = drawn.map((one, index) => (index % 12 === 0 ? { ...one, variance: 1e6 } : one));
    expect(fitPrior(spoiled, whenFew).variance / fitPrior(drawn, whenFew).variance).toBeLessThan(1.2);
    expect(fitPrior(spoiled, whenFew).degreesOfFreedom).toBeGreaterThan(4.9);
  });

  test('equal variances lend all they have; few take what is assumed', () => {
    const equal = Array.from({ length: 20 }, () => ({ variance: 3, degreesOfFreedom: 6 }));
    expect(fitPrior(equal, whenFew).degreesOfFreedom).toBe(30);
    expect(fitPrior(equal.slice(0, 9), whenFew).degreesOfFreedom).toBe(8);
    expect(fitPrior(equal.slice(0, 4), whenFew)).toBe(whenFew.prior);
    expect(fitPrior([], { ...whenFew, fewestForSize: 0 })).toBe(whenFew.prior);
  });

  test('the posterior weighs by degrees of freedom', () => {
    const prior = { variance: 1, degreesOfFreedom: 6 };
    expect(moderate({ variance: 5, degreesOfFreedom: 2 }, prior)).toEqual({ variance: 2, degreesOfFreedom: 8 });
    expect(moderate(null, prior)).toBe(prior);
  });
});
