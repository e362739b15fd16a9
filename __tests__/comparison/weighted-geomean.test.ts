/** Weights and groups: geometric means in which benchmarks do not all count alike. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import type { BenchmarkGroup, BenchmarkWeight, MetricComparison } from '../../src/comparison/comparison.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { sharesOf } from '../../src/comparison/weighted-geomean.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { benchmark, noisy, series, suite } from './build-suite.ts';

interface Chosen {
  readonly weights?: readonly BenchmarkWeight[];
  readonly groups?: readonly BenchmarkGroup[];
}

/** Benchmarks that are exactly so many times as fast as before, with the same relative noise. */
function compare(factors: Readonly<Record<string, number>>, chosen: Chosen): MetricComparison {
  const random = seededRandom(1);
  const means = Object.keys(factors).map((name) => [name, noisy(random, 1)] as const);
  const side = (isCandidate: boolean) =>
    means.map(([name, processes]) => {
      const factor = isCandidate ? (factors[name] ?? 1) : 1;
      return benchmark(name, series(processes.map((values) => values.map((value) => value / factor))));
    });
  const options = { ...defaultComparisonOptions, ...chosen };
  return compareSuites(suite('old', side(false)), suite('new', side(true)), options).metrics[0]!;
}

const factors = { a1: 2, a2: 1, b1: 4, b2: 1, c: 1 };

describe('weights', () => {
  test('the first pattern that fits counts, others weigh one', () => {
    // python3: numpy.average([log(2), 0, log(4), 0, 0], weights=[3, 3, 2, 1, 1]) = 0.48520302639196167
    const weights = [
      { pattern: 'a*', weight: 3 },
      { pattern: '*1', weight: 2 },
    ];
    expect(compare(factors, { weights }).suite!.estimate.logSpeedup).toBeCloseTo(0.48520302639196167, 12);
  });

  test('equal weights change nothing', () => {
    const [plain, weighted] = [{}, { weights: [{ pattern: '*', weight: 7 }] }].map((chosen) =>
      compare(factors, chosen),
    );
    const [expected, found] = [plain!.suite!, weighted!.suite!];
    expect(found.estimate.logSpeedup).toBeCloseTo(expected.estimate.logSpeedup, 13);
    expect(found.estimate.standardError).toBeCloseTo(expected.estimate.standardError, 13);
    expect(found.acrossBenchmarks!.low).toBeCloseTo(expected.acrossBenchmarks!.low, 12);
    expect(found.influence!.name).toBe(expected.influence!.name);
  });

  test('nearly all weight on one gives its estimate, and an error no smaller than its own', () => {
    const { suite: answer, benchmarks } = compare(factors, { weights: [{ pattern: 'b1', weight: 1e9 }] });
    const own = benchmarks.find(({ name }) => name === 'b1')!;
    expect(answer!.estimate.logSpeedup).toBeCloseTo(Math.log(4), 6);
    expect(own.outcome === 'not-comparable' ? NaN : own.estimate.standardError).toBeCloseTo(
      answer!.estimate.standardError,
      3,
    );
    expect(answer!.acrossBenchmarks).toBeNull();
    expect(answer!.influence!.name).toBe('b1');
  });

  test('influence is what leaving the benchmark out does', () => {
    const weights = [{ pattern: 'a1', weight: 5 }];
    const { influence } = compare(factors, { weights }).suite!;
    expect(influence!.name).toBe('a1');
    const others = { a2: 1, b1: 4, b2: 1, c: 1 };
    expect(influence!.logSpeedupWithout).toBeCloseTo(compare(others, { weights }).suite!.estimate.logSpeedup, 12);
  });

  test('influence stays a number where others hardly count, and is silent where they do not count at all', () => {
    const answered = (weight: number) => compare(factors, { weights: [{ pattern: 'b1', weight }] }).suite!;
    const { logSpeedup } = compare({ a1: 2, a2: 1, b2: 1, c: 1 }, {}).suite!.estimate;
    expect(answered(1e30).influence!.logSpeedupWithout).toBeCloseTo(logSpeedup, 12);
    expect(answered(1.7e308).influence!.logSpeedupWithout).toBeCloseTo(logSpeedup, 12);
    const extreme = [
      { pattern: 'b1', weight: 1e308 },
      { pattern: '*', weight: 1e-308 },
    ];
    expect(compare(factors, { weights: extreme }).suite!.influence).toBeNull();
  });

  test('weights whose sum no number holds are still shares', () => {
    expect(sharesOf([{ name: 'a' }, { name: 'b' }], [{ pattern: '*', weight: 1.7e308 }])).toEqual([0.5, 0.5]);
  });

  test('shares are positive and add up to one, and scaling all weights changes none', () => {
    const own = fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(own, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (list, factor) => {
        const names = list.map((_, index) => ({ name: `b${index}` }));
        const rules = (scale: number) =>
          list.map((weight, index) => ({ pattern: `b${index}`, weight: weight * scale }));
        const shares = sharesOf(names, rules(1));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        sharesOf(names, rules(factor)).forEach((share, index) => expect(share).toBeCloseTo(shares[index]!, 12));
        expect(Math.min(...shares)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('groups', () => {
  const groups = [
    { name: 'A', patterns: ['a*'] },
    { name: 'B', patterns: ['b1', 'b2', 'c'] },
    { name: 'none', patterns: ['z*'] },
  ];

  test('each is a suite of its own, and counts once in the mean over them', () => {
    const found = compare(factors, { groups });
    expect(found.groups.map(({ name, suite: { benchmarks } }) => [name, benchmarks])).toEqual([
      ['A', ['a1', 'a2']],
      ['B', ['b1', 'b2', 'c']],
    ]);
    const [a, b] = found.groups.map(({ suite: { estimate } }) => estimate.logSpeedup);
    expect(a).toBeCloseTo(Math.log(2) / 2, 12);
    expect(b).toBeCloseTo(Math.log(4) / 3, 12);
    expect(found.overGroups!.logSpeedup).toBeCloseTo((a! + b!) / 2, 12);
  });

  test('two groups of the same benchmarks know no more than one', () => {
    const twice = [
      { name: 'all', patterns: ['*'] },
      { name: 'again', patterns: ['*'] },
    ];
    const { overGroups, suite: answer } = compare(factors, { groups: twice });
    expect(overGroups!.standardError).toBeCloseTo(answer!.estimate.standardError, 12);
  });

  test('weights count within a group, and one group has no mean over groups', () => {
    const found = compare(factors, { groups: groups.slice(0, 1), weights: [{ pattern: 'a2', weight: 3 }] });
    expect(found.groups[0]!.suite.estimate.logSpeedup).toBeCloseTo(Math.log(2) / 4, 12);
    expect(found.overGroups).toBeNull();
  });
});
