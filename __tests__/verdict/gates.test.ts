/** Thresholds held against estimates that are given: the borders between the answers, and what would settle an open one. */
import { describe, expect, test } from '@jest/globals';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import {
  defaultComparisonOptions,
  type ComparedBenchmark,
  type Comparison,
  type Estimate,
} from '../../src/comparison/comparison.ts';
import { logRatio, ratio } from '../../src/model/quantity.ts';
import { holdThresholds, suiteGate, type HeldThreshold } from '../../src/verdict/gates.ts';
import { benchmark, steady, suite } from '../comparison/build-suite.ts';

/** Noise from within sessions alone, unless said otherwise; the interval is as wide as a normal distribution makes it. */
function estimate(logSpeedup: number, standardError: number, more: Partial<Estimate> = {}): Estimate {
  const low = logRatio(logSpeedup - 2 * standardError);
  const high = logRatio(logSpeedup + 2 * standardError);
  return {
    logSpeedup: logRatio(logSpeedup),
    standardError,
    degreesOfFreedom: Infinity,
    low,
    high,
    withinStandardError: standardError,
    withinLow: low,
    withinHigh: high,
    ...more,
  };
}

const side = suite('s', [benchmark('a', steady(1))]);
const real = compareSuites(side, side, defaultComparisonOptions);
const main = real.metrics[0]!;
const answer = main.suite!;
const limit = -Math.log(1.1);

const ofSuite = (own: Estimate, replication = answer.replication) =>
  suiteGate('geomean', '', { ...answer, estimate: own, replication }, ratio(1.1), '')[0] as HeldThreshold;

/** The threshold of 10 % held against one benchmark. */
function ofBenchmark(own: Estimate, units: readonly [number, number] = [20, 20]): HeldThreshold {
  const compared = main.benchmarks[0] as ComparedBenchmark;
  const [baseline, candidate] = units.map((count) => ({ ...compared.baseline, units: count }));
  const judged = { ...compared, outcome: 'slower', estimate: own, baseline, candidate } as ComparedBenchmark;
  const comparison: Comparison = { ...real, metrics: [{ ...main, benchmarks: [judged] }] };
  const thresholds = { geomean: null, benchmark: ratio(1.1), memory: null, tags: {} };
  return holdThresholds(comparison, thresholds).results[0]!;
}

describe('the border', () => {
  test.each([
    [{ low: limit, high: 0 }, 'pass'],
    [{ low: limit - 1e-9, high: 0 }, 'inconclusive'],
    [{ low: -1, high: limit }, 'inconclusive'],
    [{ low: -1, high: limit - 1e-9 }, 'fail'],
  ])('%j is %s', ({ low, high }, outcome) => {
    const own = estimate(limit, 0.01, { low: logRatio(low), high: logRatio(high) });
    expect(ofSuite(own).outcome).toBe(outcome);
  });
});

describe('a benchmark', () => {
  // R: pnorm(-1.97) is 0.0244, pnorm(-1.95) is 0.0256; an interval of 1.96 standard errors lies beyond and across.
  test.each([
    [1.97, 'fail'],
    [1.95, 'inconclusive'],
  ])('%d standard errors beyond: %s', (errors, outcome) => {
    const own = estimate(limit - errors * 0.01, 0.01, { high: logRatio(limit - 1e-6) });
    expect(ofBenchmark(own).outcome).toBe(outcome);
  });

  test('that never varies fails as soon as it is beyond, and not at the threshold', () => {
    expect(ofBenchmark(estimate(limit - 1e-6, 0)).outcome).toBe('fail');
    expect(ofBenchmark(estimate(limit, 0)).outcome).toBe('pass');
  });

  test('is settled by more of the side that has fewer', () => {
    // Half as wide an interval takes four times as many.
    const open = estimate(limit + 0.0102, 0.01);
    expect(ofBenchmark(open, [10, 4])).toMatchObject({ outcome: 'inconclusive', unitsNeeded: 16 });
    expect(ofBenchmark(open, [4, 10])).toMatchObject({ unitsNeeded: 16 });
  });
});

describe('sessions that would settle it', () => {
  const replication = { units: 5, unitKind: 'processes' } as const;
  test.each([
    [0.5, 16],
    [0.3, 45],
    [0.28, null],
  ])('at a distance of %d standard errors: %j', (distance, sessionsNeeded) => {
    expect(ofSuite(estimate(limit + distance * 0.01, 0.01), replication)).toMatchObject({ sessionsNeeded });
  });
});
