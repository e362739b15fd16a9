import { describe, expect, test } from '@jest/globals';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Benchmark } from '../../src/model/suite.ts';
import { seededRandom, type RandomStream } from '../statistics/seeded-random.ts';
import { benchmark, series, suite } from './build-suite.ts';

/** A standard deviation drawn as the assumption says it is known: σ² = df·σ₀² / χ²(df). */
function drawnDeviation(random: RandomStream, typical: number, degreesOfFreedom: number): number {
  let chiSquare = 0;
  for (let part = 0; part < degreesOfFreedom; part++) chiSquare += random.normal() ** 2;
  return typical * Math.sqrt(degreesOfFreedom / chiSquare);
}

/** One session of a suite: each benchmark shifted by its own noise and a common one, then measured in five processes. */
function session(random: RandomStream, own: readonly number[], common: number, speedup: number): Benchmark[] {
  const shift = common * random.normal();
  return own.map((deviation, index) => {
    const mean = Math.exp(shift + deviation * random.normal()) / speedup;
    const processes = Array.from({ length: 5 }, () => {
      const process = mean * (1 + 0.01 * random.normal());
      return [process * (1 + 0.002 * random.normal()), process * (1 + 0.002 * random.normal())];
    });
    return benchmark(`b${index}`, series(processes));
  });
}

describe('95 % intervals on synthetic suites, whose noise is what the comparison assumes', () => {
  test('cover the truth 94 to 96 times in a hundred', () => {
    const random = seededRandom(20260101);
    const speedup = 1.03;
    const trials = 3000;
    let benchmarks = 0;
    let suites = 0;
    for (let trial = 0; trial < trials; trial++) {
      // 1 % in all, of which 0.4 % is common: √(1 − 0.16) % of its own.
      const own = [1, 2].map(() => drawnDeviation(random, Math.sqrt(0.01 ** 2 - 0.004 ** 2), 8));
      const common = drawnDeviation(random, 0.004, 8);
      const [metric] = compareSuites(
        suite('old', session(random, own, common, 1)),
        suite('new', session(random, own, common, speedup)),
        defaultComparisonOptions,
      ).metrics;
      for (const one of metric!.benchmarks) {
        if (one.outcome === 'not-comparable') throw new Error(one.reason);
        if (one.estimate.low <= Math.log(speedup) && Math.log(speedup) <= one.estimate.high) benchmarks++;
      }
      const { low, high } = metric!.suite!.estimate;
      if (low <= Math.log(speedup) && Math.log(speedup) <= high) suites++;
    }
    expect(benchmarks / (2 * trials)).toBeGreaterThan(0.94);
    expect(benchmarks / (2 * trials)).toBeLessThan(0.96);
    expect(suites / trials).toBeGreaterThan(0.94);
    expect(suites / trials).toBeLessThan(0.96);
  });
});
