/** Sessions of both sides that were taken in turn: recognised, and held against their neighbours. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions, type MetricComparison } from '../../src/comparison/comparison.ts';
import { pairsOfSessions } from '../../src/comparison/paired-sessions.ts';
import type { Provenance } from '../../src/model/provenance.ts';
import type { Suite } from '../../src/model/suite.ts';
import { renderComment } from '../../src/report/comment.ts';
import { review } from '../../src/review.ts';
import { context, marker } from '../report/review-builder.ts';
import { evidence } from '../trust/build-evidence.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { policy } from '../verdict/build-policy.ts';
import { benchmark, sessions, single, suite } from './build-suite.ts';

/** Sessions at these hours of one day. */
const at = (...hours: readonly number[]): Provenance => ({
  files: [],
  sessionsMeasuredAt: hours.map((hour) => `2025-03-01T${String(hour).padStart(2, '0')}:00:00Z`),
});

describe('sessions in turn', () => {
  test.each([
    ['ABABAB', at(1, 3, 5), at(2, 4, 6), 3],
    ['BABABA', at(2, 4, 6), at(1, 3, 5), 3],
    ['ABBAAB', at(1, 4, 5), at(2, 3, 6), 3],
    ['AAABBB', at(1, 2, 3), at(4, 5, 6), 0],
    ['AABBAB', at(1, 2, 5), at(3, 4, 6), 0],
    ['at the same times', at(1, 3, 5), at(1, 3, 5), 0],
    ['one more on one side', at(1, 3, 5, 7), at(2, 4, 6), 0],
    ['too few', at(1, 3), at(2, 4), 0],
    ['times unknown', { files: [] }, { files: [] }, 0],
  ])('%s', (_, baseline, candidate, pairs) => {
    expect(pairsOfSessions(baseline, candidate)).toBe(pairs);
  });

  test('an unreadable time pairs nothing', () => {
    const times = { files: [], sessionsMeasuredAt: ['yesterday', 'today', 'tomorrow'] };
    expect(pairsOfSessions(times, at(1, 2, 3))).toBe(0);
    expect(pairsOfSessions(at(1, 2, 3), times)).toBe(0);
  });
});

/** A side of one-process sessions: `means[benchmark][session]`. */
function side(label: string, means: readonly (readonly number[])[], provenance: Provenance): Suite {
  const built = suite(
    label,
    means.map((list, index) => benchmark(`b${index}`, sessions(list.map((mean) => single(mean))))),
  );
  return { ...built, provenance };
}

const compare = (baseline: Suite, candidate: Suite): MetricComparison =>
  compareSuites(baseline, candidate, defaultComparisonOptions).metrics[0]!;

test('the noise of one benchmark is half the variance of its log ratios, moderated by the assumption', () => {
  const baseline = side('old', [[1, 1.02, 0.99]], at(1, 3, 5));
  const candidate = side('new', [[1.01, 1.035, 0.99]], at(2, 4, 6));
  // python3: d = log([1.01,1.035,.99]) - log([1,1.02,.99]); raw = d.var(ddof=1)/2
  //   sqrt((8*(.01**2-.004**2) + 2*raw)/10 + .004**2)
  const { sessionNoise } = compare(baseline, candidate);
  expect(sessionNoise).toMatchObject({ source: 'sessions', sessions: 6, pairs: 3, degreesOfFreedom: 10 });
  expect(sessionNoise.perBenchmark).toBeCloseTo(0.009421378427680751, 14);
});

const design = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
  drift: fc.array(fc.double({ min: 0.7, max: 1.4, noNaN: true }), { minLength: 3, maxLength: 6 }),
  benchmarks: fc.integer({ min: 1, max: 12 }),
});

/** Both sides, `drift` in every session of either; 0.2 % of own noise. */
function drifting(seed: number, drift: readonly number[], benchmarks: number): readonly [Suite, Suite] {
  const random = seededRandom(seed);
  const means = () =>
    Array.from({ length: benchmarks }, () => drift.map((one) => one * Math.exp(0.002 * random.normal())));
  const hours = drift.map((_, index) => 2 * index + 1);
  return [side('old', means(), at(...hours)), side('new', means(), at(...hours.map((hour) => hour + 1)))];
}

const errorsOf = ({ suite: answer, benchmarks }: MetricComparison): number[] => [
  answer!.estimate.standardError,
  ...benchmarks.map((one) => (one.outcome === 'not-comparable' ? NaN : one.estimate.standardError)),
];

test('what drifts in both sides alike cancels: no error grows with it', () => {
  fc.assert(
    fc.property(design, ({ seed, drift, benchmarks }) => {
      const still = drift.map(() => 1);
      const [found, expected] = [drift, still].map((one) => errorsOf(compare(...drifting(seed, one, benchmarks))));
      found!.forEach((error, index) => expect(error).toBeCloseTo(expected![index]!, 10));
    }),
    { numRuns: 60 },
  );
});

test('without the pairing the same drift hides everything', () => {
  const [baseline, candidate] = drifting(3, [1, 1.1, 0.9, 1.2], 12);
  const paired = compare(baseline, candidate);
  const unpaired = compare({ ...baseline, provenance: { files: [] } }, candidate);
  expect(unpaired.sessionNoise.pairs).toBe(0);
  expect(unpaired.suite!.estimate.standardError).toBeGreaterThan(10 * paired.suite!.estimate.standardError);
});

test('swapping the sides mirrors the answer', () => {
  fc.assert(
    fc.property(design, ({ seed, drift, benchmarks }) => {
      const [baseline, candidate] = drifting(seed, drift, benchmarks);
      const [there, back] = [
        compare(baseline, candidate).suite!.estimate,
        compare(candidate, baseline).suite!.estimate,
      ];
      expect(back.logSpeedup).toBeCloseTo(0 - there.logSpeedup, 12);
      expect(back.low).toBeCloseTo(0 - there.high, 10);
    }),
    { numRuns: 60 },
  );
});

test('95 % intervals of the geometric mean cover under a drift that would swamp them', () => {
  const repetitions = 400;
  let covered = 0;
  for (let seed = 0; seed < repetitions; seed += 1) {
    const random = seededRandom(10_000 + seed);
    const drift = Array.from({ length: 4 }, () => Math.exp(0.05 * random.normal()));
    const { low, high } = compare(...drifting(seed, drift, 12)).suite!.estimate;
    if (low <= 0 && high >= 0) covered += 1;
  }
  // The common part is moderated by 0.4 %, which these sessions do not have: too wide rather than too short.
  expect(covered / repetitions).toBeGreaterThan(0.94);
});

test('the report says so', () => {
  const built = review(evidence(...drifting(1, [1, 1.1, 0.9], 8)), policy());
  expect(renderComment(built, { ...context, marker })).toContain(
    'from 3 pairs of sessions: baseline and candidate were measured in turn',
  );
});

describe('the self-test of a gate on pairs', () => {
  const drift = [1, 1.15, 0.9, 1.2, 0.95, 1.1];
  const judged = (noise: number) => {
    const random = seededRandom(4);
    const means = () => Array.from({ length: 20 }, () => drift.map((one) => one * Math.exp(noise * random.normal())));
    return review(
      evidence(side('old', means(), at(1, 3, 5, 7, 9, 11)), side('new', means(), at(2, 4, 6, 8, 10, 12))),
      policy(),
    );
  };

  test('is not blind where the pairs see through the drift', () => {
    const { verdict, comparison } = judged(0.002);
    expect(comparison.metrics[0]!.sessionNoise.pairs).toBe(6);
    expect(verdict).toMatchObject({ kind: 'pass', selfTest: { passed: true, injectedSlowdown: 1.04 } });
    // What would fail for certain follows from the width of the gate's own interval.
    const { low, high } = comparison.metrics[0]!.suite!.estimate;
    expect(Math.log(verdict.selfTest.smallestSlowdownCaught!)).toBeCloseTo(Math.log(1.02) + (high - low) / 2, 10);
  });

  test('is blind where the pairs themselves scatter', () => {
    const { verdict, findings } = judged(0.2);
    expect(verdict.selfTest.passed).toBe(false);
    expect(findings.map(({ code }) => code)).toContain('gate.blind');
  });
});
