/** What must hold of several sessions, of sessions in turn, and of weights, tags and groups, whatever the data. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import type { Estimate, MetricComparison, SuiteAnswer } from '../../src/comparison/comparison.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Suite } from '../../src/model/suite.ts';
import { slowDown } from '../../src/verdict/self-test.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { benchmark, noisy, sessions, suite, type Values } from './build-suite.ts';

interface Design {
  readonly seed: number;
  readonly benchmarks: number;
  readonly sessions: number;
  readonly processes: number;
  readonly factor: number;
}

const design = (most: number): fc.Arbitrary<Design> =>
  fc.record({
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    benchmarks: fc.integer({ min: 1, max: 24 }),
    sessions: fc.integer({ min: 1, max: most }),
    processes: fc.integer({ min: 2, max: 6 }),
    factor: fc.double({ min: 0.8, max: 1.25, noNaN: true }),
  });

type Measured = readonly (readonly Values[])[];

/** Per benchmark and session the values of its processes: 1 % between sessions, beside what `noisy` scatters. */
function measure(
  random: ReturnType<typeof seededRandom>,
  { benchmarks, sessions: count, processes }: Design,
  factor: number,
): Measured {
  return Array.from({ length: benchmarks }, (_, index) =>
    Array.from({ length: count }, () =>
      noisy(random, factor * (index + 1) * Math.exp(0.01 * random.normal()), processes),
    ),
  );
}

function build(label: string, measured: Measured, hours: readonly number[] | null): Suite {
  const built = suite(
    label,
    measured.map((list, index) => ({ ...benchmark(`b${index}`, sessions(list)), tags: [`tag${index % 3}`] })),
  );
  const times = hours?.map((hour) => new Date(Date.UTC(2025, 2, 1, hour)).toISOString());
  return { ...built, provenance: { files: [], ...(times === undefined ? {} : { sessionsMeasuredAt: times }) } };
}

/** Both sides; `inTurn` says when, so that three sessions or more are paired. */
function sidesOf(given: Design, inTurn: boolean): readonly [Suite, Suite] {
  const random = seededRandom(given.seed);
  const hours = Array.from({ length: given.sessions }, (_, index) => 2 * index);
  return [
    build('old', measure(random, given, 1), inTurn ? hours : null),
    build('new', measure(random, given, given.factor), inTurn ? hours.map((hour) => hour + 1) : null),
  ];
}

const options = {
  ...defaultComparisonOptions,
  weights: [{ pattern: '*1', weight: 5 }],
  groups: [
    { name: 'low', patterns: ['b1*', 'b2'] },
    { name: 'all', patterns: ['*'] },
  ],
};
const compare = (baseline: Suite, candidate: Suite): MetricComparison =>
  compareSuites(baseline, candidate, options).metrics[0]!;

/** Everything with an interval, in one list: benchmarks, suite, tags, groups, over groups. */
function estimatesOf({ benchmarks, suite: answer, tags, groups, overGroups }: MetricComparison): Estimate[] {
  const answers: readonly (SuiteAnswer | null)[] = [
    answer,
    ...tags.map((one) => one.suite),
    ...groups.map((one) => one.suite),
  ];
  return [
    ...benchmarks.map((one) => (one.outcome === 'not-comparable' ? null : one.estimate)),
    ...answers.map((one) => one?.estimate ?? null),
    overGroups,
  ].filter((estimate) => estimate !== null);
}

const widthsOf = (comparison: MetricComparison): number[] => estimatesOf(comparison).map(({ low, high }) => high - low);

describe('more of the same', () => {
  const repeated = (measured: Measured, times: number): Measured =>
    measured.map((list) => Array.from({ length: times }, () => list).flat());

  test('sessions never widen an interval', () => {
    fc.assert(
      fc.property(design(3), fc.integer({ min: 1, max: 3 }), (given, times) => {
        const random = seededRandom(given.seed);
        const [before, now] = [measure(random, given, 1), measure(random, given, given.factor)];
        const widths = [times, times + 1].map((count) =>
          widthsOf(compare(build('old', repeated(before, count), null), build('new', repeated(now, count), null))),
        );
        widths[1]!.forEach((width, index) => {
          expect(width).toBeLessThanOrEqual(widths[0]![index]! * (1 + 1e-9));
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe.each([
  ['several sessions', false],
  ['sessions in turn', true],
])('%s, weighted, tagged and grouped', (_, inTurn) => {
  test('swapping the sides mirrors every estimate, outcome and delta', () => {
    fc.assert(
      fc.property(design(5), (given) => {
        const [baseline, candidate] = sidesOf(given, inTurn);
        const [there, back] = [compare(baseline, candidate), compare(candidate, baseline)];
        expect(there.sessionNoise.pairs).toBe(inTurn && given.sessions >= 3 ? given.sessions : 0);
        const others = estimatesOf(back);
        estimatesOf(there).forEach((one, index) => {
          const other = others[index]!;
          expect(one.logSpeedup + other.logSpeedup).toBeCloseTo(0, 10);
          expect(one.low + other.high).toBeCloseTo(0, 10);
          expect(one.withinLow + other.withinHigh).toBeCloseTo(0, 10);
          expect(one.degreesOfFreedom).toBeCloseTo(other.degreesOfFreedom, 6);
        });
        there.benchmarks.forEach((one, index) => {
          const other = back.benchmarks[index]!;
          if (one.outcome === 'not-comparable' || other.outcome === 'not-comparable') throw new Error(one.name);
          const mirrored = { faster: 'slower', slower: 'faster' } as Record<string, string>;
          expect(other.outcome).toBe(mirrored[one.outcome] ?? one.outcome);
          expect(one.p).toBeCloseTo(other.p, 9);
          expect(one.cliffsDelta! + other.cliffsDelta!).toBeCloseTo(0, 12);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('neither the unit nor the order of benchmarks matters', () => {
    fc.assert(
      fc.property(design(5), fc.constantFrom(1e-6, 1000, 60), (given, scale) => {
        const [baseline, candidate] = sidesOf(given, inTurn);
        const plain = compare(baseline, candidate);
        const scaled = compare(slowDown(baseline, scale), slowDown(candidate, scale));
        const turn = (one: Suite): Suite => ({ ...one, benchmarks: one.benchmarks.toReversed() });
        const turned = compare(turn(baseline), turn(candidate));
        const turnedBack = { ...turned, benchmarks: turned.benchmarks.toReversed() };
        for (const other of [scaled, turnedBack]) {
          expect(other.benchmarks.map(({ outcome }) => outcome)).toEqual(
            plain.benchmarks.map(({ outcome }) => outcome),
          );
          const found = estimatesOf(other);
          estimatesOf(plain).forEach((one, index) => {
            expect(found[index]!.logSpeedup).toBeCloseTo(one.logSpeedup, 9);
            expect(found[index]!.low).toBeCloseTo(one.low, 9);
            expect(found[index]!.high).toBeCloseTo(one.high, 9);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
