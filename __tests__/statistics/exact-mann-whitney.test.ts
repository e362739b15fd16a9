import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exactMannWhitney } from '../../src/statistics/exact-mann-whitney.ts';
import { midRanks } from '../../src/statistics/mid-ranks.ts';

/** The definition, by visiting every way to choose the first sample: independent of the dynamic programme. */
function byEnumeration(first: readonly number[], second: readonly number[]): { p: number; smallest: number } {
  const ranks = midRanks([...first, ...second]);
  const sums: number[] = [];
  const visit = (index: number, left: number, sum: number): void => {
    if (left === 0) sums.push(sum);
    else if (index < ranks.length) {
      visit(index + 1, left - 1, sum + ranks[index]!);
      visit(index + 1, left, sum);
    }
  };
  visit(0, first.length, 0);
  const observed = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0);
  const share = (chosen: (sum: number) => boolean): number => sums.filter(chosen).length / sums.length;
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  return {
    p: Math.min(
      1,
      2 *
        Math.min(
          share((sum) => sum <= observed + 1e-9),
          share((sum) => sum >= observed - 1e-9),
        ),
    ),
    smallest: Math.min(
      1,
      2 *
        Math.min(
          share((sum) => sum === least),
          share((sum) => sum === most),
        ),
    ),
  };
}

describe('exact Mann–Whitney', () => {
  test('without ties', () => {
    // scipy.stats.mannwhitneyu([1.1,2.2,3.3,4.4],[2.5,5.5,6.6,7.7,8.8],method='exact'): statistic 2, p 0.06349206349206349
    const result = exactMannWhitney([1.1, 2.2, 3.3, 4.4], [2.5, 5.5, 6.6, 7.7, 8.8]);
    expect(result.u).toBe(2);
    expect(result.p).toBeCloseTo(0.06349206349206349, 14);
  });

  test('with ties', () => {
    // scipy.stats.permutation_test of the mid-rank sum of [1,2,2,3] in [2,4,4,5,5], all 126 permutations: p 0.06349206349206349
    const result = exactMannWhitney([1, 2, 2, 3], [2, 4, 4, 5, 5]);
    expect(result.u).toBe(2);
    expect(result.p).toBeCloseTo(0.06349206349206349, 14);
  });

  test.each([
    [2, 2, 1 / 3],
    [3, 3, 0.1],
    [3, 5, 2 / 56],
    [4, 4, 2 / 70],
  ])('%p against %p distinct values cannot get below their smallest p', (m, n, smallest) => {
    const low = Array.from({ length: m }, (_, index) => index);
    const high = Array.from({ length: n }, (_, index) => 100 + index);
    const result = exactMannWhitney(low, high);
    expect(result.p).toBeCloseTo(smallest, 14);
    expect(result.smallestPossibleP).toBeCloseTo(smallest, 14);
  });

  test('equals complete enumeration, and does not care which sample is first', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const result = exactMannWhitney(first, second);
        const expected = byEnumeration(first, second);
        expect(result.p).toBeCloseTo(expected.p, 12);
        expect(result.smallestPossibleP).toBeCloseTo(expected.smallest, 12);
        expect(exactMannWhitney(second, first).p).toBeCloseTo(result.p, 12);
      }),
    );
  });

  test('all equal: nothing can be shown', () => {
    expect(exactMannWhitney([1, 1, 1, 1], [1, 1, 1, 1])).toEqual({ u: 8, p: 1, smallestPossibleP: 1 });
  });
});

test('mid-ranks share ties', () => {
  expect(midRanks([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
});
