import { describe, expect, test } from '@jest/globals';
import { multiplied, summarised } from '../../benchmarks/calibration/changes.ts';
import { power } from '../../benchmarks/calibration/measures.ts';
import { callsOf, others, withHistory, type Method } from '../../benchmarks/calibration/methods.ts';
import { synthesise, worlds } from '../../benchmarks/calibration/synthetic.ts';
import { shareByCluster, wilson } from '../../benchmarks/calibration/wilson.ts';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { pyperfCompare, pyperfSample, pyperfValues } from '../../src/comparison/pyperf-method.ts';

const [quiet] = worlds;

describe('shares', () => {
  test('have Wilson’s interval', () => {
    // python3 -c "from scipy.stats import binomtest; print(binomtest(10, 970).proportion_ci(method='wilson'))"; and (0, 50)
    expect(wilson(10 / 970, 970)[0]).toBeCloseTo(0.005609305902979984, 12);
    expect(wilson(10 / 970, 970)[1]).toBeCloseTo(0.01887256289069998, 12);
    expect(wilson(0, 50)).toEqual([expect.closeTo(0, 12), expect.closeTo(0.07134759913335872, 12)]);
  });

  test('are less sure the more their clusters differ, and never surer than the distinct trials allow', () => {
    const alike = [1, 1, 1, 1].map((hits, index) => ({ cluster: String(index), hits, of: 100 }));
    const unlike = [0, 4, 0, 0].map((hits, index) => ({ cluster: String(index), hits, of: 100 }));
    const [even, odd, few] = [shareByCluster(alike), shareByCluster(unlike), shareByCluster(alike, 50)];
    expect([even.low, even.high]).toEqual(wilson(0.01, 400));
    expect(odd.high).toBeGreaterThan(even.high);
    expect([few.low, few.high]).toEqual(wilson(0.01, 50));
  });

  test('add up the parts of a cluster before they ask how clusters differ', () => {
    const parts = [4, 0].map((hits) => ({ cluster: 'one', hits, of: 100 }));
    expect(shareByCluster(parts)).toMatchObject({ hits: 4, of: 200, share: 0.02 });
    const [low, high] = wilson(0.02, 200);
    expect(shareByCluster(parts)).toMatchObject({ low, high });
  });
});

describe('synthetic suites', () => {
  test('repeat from their seed', () => {
    expect(synthesise(quiet!, 7)).toEqual(synthesise(quiet!, 7));
    expect(synthesise(quiet!, 7).baseline).not.toEqual(synthesise(quiet!, 8).baseline);
  });

  test('have the noise that they are said to have', () => {
    const world = { ...quiet!, benchmarks: 2000, ownFreedom: Infinity, common: 0, own: 0.05, history: 0 };
    const { baseline, candidate } = synthesise(world, 3);
    const { metrics } = compareSuites(baseline, candidate, defaultComparisonOptions);
    const squares = metrics[0]!.benchmarks.map((one) =>
      one.outcome === 'not-comparable' ? NaN : one.estimate.logSpeedup ** 2,
    );
    // Two sessions of 5 %, and twice 1 % over eight processes.
    const expected = 2 * (0.05 ** 2 + 0.01 ** 2 / 8);
    expect(squares.reduce((sum, square) => sum + square, 0) / squares.length / expected).toBeCloseTo(1, 1);
  });
});

describe('methods', () => {
  const pair = synthesise({ ...quiet!, benchmarks: 30 }, 5);
  const changed = { ...pair, candidate: multiplied(pair.candidate, 1.05, (name) => Number(name.slice(1)) < 4) };

  test('at the level in use call what the comparison calls', () => {
    const { metrics } = compareSuites(changed.baseline, changed.candidate, defaultComparisonOptions, changed);
    const called = metrics[0]!.benchmarks.flatMap(({ name, outcome }) =>
      outcome === 'faster' || outcome === 'slower' ? [[name, outcome === 'faster' ? 1 : -1]] : [],
    );
    expect(called.length).toBeGreaterThan(0);
    expect([...callsOf(withHistory, changed)].map(([name, { direction }]) => [name, direction])).toEqual(called);
  });

  test('say what pyperf says', () => {
    const [tTest] = others;
    const samples = changed.baseline.benchmarks.map((one, index) =>
      [one, changed.candidate.benchmarks[index]!].map((side) => pyperfSample(pyperfValues(side))),
    );
    const significant = samples.map(([first, second]) => pyperfCompare(first!, second!).significant);
    const names = changed.baseline.benchmarks.map(({ name }) => name);
    expect(new Set(significant).size).toBe(2);
    expect([...callsOf(tTest!, changed).keys()]).toEqual(names.filter((_, index) => significant[index]));
  });

  test('call the same from a history that was summarised', () => {
    const light = { ...changed, history: changed.history.map(summarised) };
    const scores = [...withHistory.method.scores(light)].map(([name, { score }]) => [name, expect.closeTo(score, 9)]);
    expect(scores).toEqual([...withHistory.method.scores(changed)].map(([name, { score }]) => [name, score]));
  });
});

test('power counts what is found in the right direction, and the rest as false', () => {
  const pair = synthesise({ ...quiet!, benchmarks: 10, history: 0 }, 1);
  const everything: Method = {
    name: 'calls everything slower',
    levels: [],
    scores: ({ baseline }) => new Map(baseline.benchmarks.map(({ name }) => [name, { direction: -1, score: 0 }])),
  };
  // One of ten benchmarks changes; the first draw makes it slower, the second faster.
  expect(power(everything, [pair], 0.05, 2, [0.5])).toEqual([
    {
      found: expect.objectContaining({ hits: 1, of: 2 }),
      falselyCalled: expect.objectContaining({ hits: 19, of: 18 }),
      falseDiscoveries: 0.95,
    },
  ]);
});
