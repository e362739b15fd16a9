import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { falseCalls, power } from '../../benchmarks/calibration/measures.ts';
import { withHistory, withoutHistory } from '../../benchmarks/calibration/methods.ts';
import { gateSays } from '../../benchmarks/calibration/suite-measures.ts';
import { readPairs, type Pair } from '../../benchmarks/calibration/real-pairs.ts';
import { timesOnly } from '../../benchmarks/calibration/changes.ts';
import { policy } from '../verdict/build-policy.ts';
import { review } from '../../src/review.ts';
import { describeWithSharedData, sharedData } from '../shared-data.ts';

const found = (pairs: readonly Pair[], effect: number, draws: number): number =>
  power(withHistory.method, pairs, effect, draws, [withHistory.level])[0]!.found.share;

describeWithSharedData('one commit measured twice, with its history', () => {
  let pairs: readonly Pair[];
  beforeAll(() => {
    pairs = readPairs(sharedData).map((pair) => ({
      ...pair,
      baseline: timesOnly(pair.baseline),
      candidate: timesOnly(pair.candidate),
      history: pair.history.map(timesOnly),
    }));
  });

  test('the data are what they were: eight sessions beside each pair', () => {
    expect(readdirSync(join(sharedData, 'same-commit'))).toHaveLength(5);
    expect(pairs.map(({ history }) => history.length)).toEqual(Array.from({ length: 10 }, () => 8));
  });

  test('at most 2 % of the benchmarks are called changed, and without the history at most 5 %', () => {
    const called = falseCalls(withHistory, pairs);
    expect(called.of).toBe(970);
    expect(called.share).toBeLessThanOrEqual(0.02);
    expect(falseCalls(withoutHistory, pairs).share).toBeLessThanOrEqual(0.05);
  });

  test('of changes of 5 % in a tenth of the benchmarks 70 % are found; of 10 % nine in ten', () => {
    expect(found(pairs, 0.05, 6)).toBeGreaterThanOrEqual(0.7);
    expect(found(pairs, 0.1, 2)).toBeGreaterThanOrEqual(0.9);
  });

  test('the gate at 2 % never fails, and never passes 3 % on all benchmarks', () => {
    for (const known of pairs) {
      for (const pair of [known, { ...known, history: [] }]) {
        expect(gateSays(pair, 0).outcome).not.toBe('fail');
        expect(gateSays(pair, 0.03).outcome).not.toBe('pass');
      }
      if (!known.environmentDiffers) expect(gateSays(known, 0.05).outcome).toBe('fail');
    }
  });

  test('the review takes the history from its evidence, and sees for itself that the kernel changed', () => {
    for (const { name, baseline, candidate, history, environmentDiffers } of pairs) {
      const { comparison, verdict } = review(
        { baseline, candidate, history, references: [], findings: [], notes: [] },
        policy(),
      );
      expect(comparison.metrics[0]!.sessionNoise).toMatchObject({ source: 'history', sessions: 8, environmentDiffers });
      expect([name, verdict.kind]).not.toEqual([name, 'fail']);
      expect(verdict.selfTest.passed).toBe(!environmentDiffers);
    }
  });
});
