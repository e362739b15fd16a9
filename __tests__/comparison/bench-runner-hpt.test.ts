import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { benchRunnerHpt, type HptFigures } from '../../src/comparison/bench-runner-hpt.ts';
import { benchmark, series, suite } from './build-suite.ts';

const none = new Set<string>();

/** A suite of benchmarks whose twelve values have the given medians. */
const withMedians = (medians: readonly number[]): ReturnType<typeof suite> =>
  suite(
    'test',
    medians.map((median, index) => benchmark(`b${index}`, series([Array.from({ length: 12 }, () => median)]))),
  );

function figures(baseline: readonly number[], candidate: readonly number[]): HptFigures {
  const hpt = benchRunnerHpt(withMedians(baseline), withMedians(candidate), none);
  if (hpt.kind !== 'figures') throw new Error('no figures');
  return hpt;
}

describe('benchRunnerHpt', () => {
  test('reliability is that of the signed rank, zeros shared', () => {
    // SciPy 1.17: d = np.array([-.125, .125, -1, 0, -.5, -.125]); r = rankdata(abs(d));
    // W = sum(r[d > 0]) + sum(r[d == 0]) / 2; norm.sf((W - 10.5) / sqrt(6 * 7 * 13 / 24))
    const hpt = figures([1.125, 1.875, 4.5, 4, 5.5, 0.25], [1, 2, 3.5, 4, 5, 0.125]);
    expect(hpt.direction).toBe('faster');
    expect(hpt.reliability).toBeCloseTo(0.9288933790318038, 12);
  });

  test('ten benchmarks, all twice as fast: 1.99 is the last factor below the tie', () => {
    const baseline = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const faster = figures(
      baseline,
      baseline.map((median) => median / 2),
    );
    expect(faster.direction).toBe('faster');
    expect(faster.levels).toEqual([
      { percent: 90, factor: 1.99 },
      { percent: 95, factor: 1.99 },
      { percent: 99, factor: 1.99 },
    ]);
    const slower = figures(
      baseline.map((median) => median / 2),
      baseline,
    );
    expect(slower.direction).toBe('slow');
    expect(slower.levels.map((level) => level.factor)).toEqual([1.99, 1.99, 1.99]);
  });

  test('beyond ten there is no factor', () => {
    const baseline = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const hpt = figures(
      baseline,
      baseline.map((median) => median / 20),
    );
    expect(hpt.levels.map((level) => level.factor)).toEqual([null, null, null]);
  });

  test('nothing changed is as likely as not, and called slow', () => {
    const hpt = figures([1, 2, 3], [1, 2, 3]);
    expect(hpt).toMatchObject({ direction: 'slow', reliability: 0.5 });
    expect(hpt.levels.map((level) => level.factor)).toEqual([1, 1, 1]);
  });

  test('fewer than twelve values of one benchmark end it, unless that one is excluded', () => {
    const short = suite('test', [benchmark('few', series([[1, 2, 3]])), ...withMedians([1, 2]).benchmarks]);
    expect(benchRunnerHpt(short, short, none)).toEqual({ kind: 'unavailable', benchmark: 'few', values: 3 });
    expect(benchRunnerHpt(short, short, new Set(['few'])).kind).toBe('figures');
  });

  test('nothing in common is not a number', () => {
    expect(figures([], []).reliability).toBeNaN();
  });

  test('property: a slower candidate never looks more reliably faster', () => {
    const medians = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(medians, fc.double({ min: 1, max: 3, noNaN: true }), (baseline, factor) => {
        const fasterness = (candidate: readonly number[]): number => {
          const { direction, reliability } = figures(baseline, candidate);
          return direction === 'faster' ? reliability : 1 - reliability;
        };
        const candidate = baseline.map((median) => median * 0.9);
        const slower = candidate.map((median) => median * factor);
        expect(fasterness(slower)).toBeLessThanOrEqual(fasterness(candidate) + 1e-12);
      }),
    );
  });
});
