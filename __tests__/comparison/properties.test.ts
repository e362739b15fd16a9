import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import type { BenchmarkComparison, MetricComparison } from '../../src/comparison/comparison.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Suite } from '../../src/model/suite.ts';
import { slowDown } from '../../src/verdict/self-test.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { benchmark, noisy, series, suite } from './build-suite.ts';

/** Two suites of some benchmarks with 2 to 8 processes each, whose means differ by up to a factor of two. */
const pair = fc
  .record({
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    shapes: fc.array(
      fc.record({
        factor: fc.double({ min: 0.5, max: 2, noNaN: true }),
        mean: fc.double({ min: 1e-7, max: 100, noNaN: true }),
        baseline: fc.integer({ min: 2, max: 8 }),
        candidate: fc.integer({ min: 2, max: 8 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ seed, shapes }): [Suite, Suite] => {
    const random = seededRandom(seed);
    const side = (processes: 'baseline' | 'candidate') =>
      shapes.map((shape, index) =>
        benchmark(
          `b${index}`,
          series(noisy(random, processes === 'baseline' ? shape.mean : shape.mean * shape.factor, shape[processes])),
        ),
      );
    return [suite('old', side('baseline')), suite('new', side('candidate'))];
  });

const compare = (baseline: Suite, candidate: Suite): MetricComparison =>
  compareSuites(baseline, candidate, defaultComparisonOptions).metrics[0]!;

const mirrored = { faster: 'slower', slower: 'faster' } as Record<string, string>;

/** The figures of a benchmark that must not depend on how the suites are given. */
const figures = (one: BenchmarkComparison): number[] =>
  one.outcome === 'not-comparable'
    ? []
    : [
        one.estimate.logSpeedup,
        one.estimate.low,
        one.estimate.high,
        one.p,
        one.q,
        one.holm,
        one.minimumDetectableEffect,
      ];

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 9));
}

describe('a comparison, whatever the data', () => {
  test('swapping the sides mirrors every result', () => {
    fc.assert(
      fc.property(pair, ([baseline, candidate]) => {
        const there = compare(baseline, candidate);
        const back = compare(candidate, baseline);
        const [suiteThere, suiteBack] = [there.suite!, back.suite!];
        expect(suiteThere.estimate.logSpeedup + suiteBack.estimate.logSpeedup).toBeCloseTo(0, 9);
        expect(suiteThere.estimate.low + suiteBack.estimate.high).toBeCloseTo(0, 9);
        expect(suiteThere.estimate.high + suiteBack.estimate.low).toBeCloseTo(0, 9);
        expect(suiteThere.medianLogSpeedup + suiteBack.medianLogSpeedup).toBeCloseTo(0, 9);
        expect(suiteThere.counts.faster).toBe(suiteBack.counts.slower);
        there.benchmarks.forEach((one, index) => {
          const other = back.benchmarks[index]!;
          expect(other.outcome).toBe(mirrored[one.outcome] ?? one.outcome);
          const [log, low, high, ...rest] = figures(other);
          expectClose(figures(one), [-log!, -high!, -low!, ...rest]);
        });
      }),
    );
  });

  test('the unit does not matter', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(1e-6, 1000, 60, 1e-250, 1e250), ([baseline, candidate], scale) => {
        const plain = compare(baseline, candidate);
        const scaled = compare(slowDown(baseline, scale), slowDown(candidate, scale));
        expect(scaled.benchmarks.map(({ outcome }) => outcome)).toEqual(plain.benchmarks.map(({ outcome }) => outcome));
        expectClose(scaled.benchmarks.flatMap(figures), plain.benchmarks.flatMap(figures));
        expect(scaled.suite!.counts).toEqual(plain.suite!.counts);
      }),
    );
  });

  test('the order of benchmarks does not matter', () => {
    fc.assert(
      fc.property(pair, ([baseline, candidate]) => {
        const turned = { ...candidate, benchmarks: candidate.benchmarks.toReversed() };
        const plain = compare(baseline, candidate);
        expect(compare(baseline, turned)).toEqual(plain);
        const both = compare({ ...baseline, benchmarks: baseline.benchmarks.toReversed() }, turned);
        expectClose(both.benchmarks.toReversed().flatMap(figures), plain.benchmarks.flatMap(figures));
        expect(both.suite!.influence?.name).toBe(plain.suite!.influence?.name);
        expect(both.suite!.estimate.high).toBeCloseTo(plain.suite!.estimate.high, 12);
      }),
    );
  });

  test('the geometric mean lies between the smallest and the largest speedup, and within its intervals', () => {
    fc.assert(
      fc.property(pair, ([baseline, candidate]) => {
        const { benchmarks, suite: answer } = compare(baseline, candidate);
        const logs = benchmarks.flatMap((one) => (one.outcome === 'not-comparable' ? [] : [one.estimate.logSpeedup]));
        const { logSpeedup, low, high, withinLow, withinHigh } = answer!.estimate;
        expect(logSpeedup).toBeGreaterThanOrEqual(Math.min(...logs) - 1e-12);
        expect(logSpeedup).toBeLessThanOrEqual(Math.max(...logs) + 1e-12);
        expect(low).toBeLessThan(logSpeedup);
        expect(high).toBeGreaterThan(logSpeedup);
        expect(withinLow).toBeLessThanOrEqual(logSpeedup);
        expect(withinHigh).toBeGreaterThanOrEqual(logSpeedup);
      }),
    );
  });
});
