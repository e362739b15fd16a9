import { describe, expect, test } from '@jest/globals';
import { measureSide } from '../../src/comparison/measured-side.ts';
import { levelOfSeries } from '../../src/comparison/session-level.ts';
import { timeMetric } from '../../src/model/metric.ts';
import type { Series } from '../../src/model/suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { noisy, series, sessions } from './build-suite.ts';

const random = seededRandom(2);
const summary: Series = { kind: 'summary', metric: timeMetric, mean: 3, standardDeviation: 0.1, count: 10 };

describe('the level of an earlier session is what measuring a side gives', () => {
  test.each<[string, Series]>([
    ['twenty processes', series(noisy(random, 0.2))],
    ['calibration processes', series([[], ...noisy(random, 5, 3), []])],
    ['one process', series(noisy(random, 0.2, 1))],
    ['values only', { ...series(noisy(random, 1e-6, 4)), nesting: 'values' }],
    ['three sessions', sessions([noisy(random, 1, 4), noisy(random, 1.1, 6), noisy(random, 0.9, 5)])],
    ['a session without values', sessions([noisy(random, 1, 4), [[]], noisy(random, 0.9, 5)])],
    ['a summary', summary],
    ['a summary without spread', { kind: 'summary', metric: timeMetric, mean: 3 }],
    ['a single value', series([[2]])],
    ['numbers so small that their squares vanish', series(noisy(random, 1e-250))],
    ['numbers so large that their squares overflow', series(noisy(random, 1e250))],
  ])('%s', (_, given) => {
    const side = measureSide(given);
    if (side.kind === 'unusable') throw new Error(side.reason);
    const level = levelOfSeries(given)!;
    expect(level.mean / side.summary.mean).toBeCloseTo(1, 12);
    // A side's is that of the mean of its sessions; a level's that of one of them.
    expect(level.within).toBeCloseTo((side.within?.variance ?? 0) * side.sessions, 12);
  });

  test.each<[string, Series]>([
    ['nothing', series([])],
    ['zero', series([[0], [0]])],
    ['below zero', series([[-1], [-2]])],
    ['not finite', series([[Infinity], [1]])],
    ['lost in its spread', { ...summary, mean: 1e-300, standardDeviation: 1e300 }],
  ])('%s is none', (_, given) => expect(levelOfSeries(given)).toBeNull());
});
