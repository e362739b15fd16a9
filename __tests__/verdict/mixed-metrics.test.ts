/** Suites in which some benchmarks are about one metric and some about another: none of them gets worse unseen. */
import { describe, expect, test } from '@jest/globals';
import { memoryMetric, timeMetric, type Metric } from '../../src/model/metric.ts';
import { ratio } from '../../src/model/quantity.ts';
import type { Suite } from '../../src/model/suite.ts';
import { renderComment } from '../../src/report/comment.ts';
import { review } from '../../src/review.ts';
import type { Review } from '../../src/verdict/review.ts';
import { benchmark, noisy, series, suite } from '../comparison/build-suite.ts';
import { context, marker } from '../report/review-builder.ts';
import { evidence } from '../trust/build-evidence.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { policy } from './build-policy.ts';

const rate: Metric = { id: 'throughput', unit: 'MB/s', direction: 'larger' };
const otherRate: Metric = { id: 'throughput', unit: 'ops/s', direction: 'larger' };

/** Three benchmarks about time and two about the metric, whose values are multiplied. */
function mixed(label: string, seed: number, metric: Metric, factor: number): Suite {
  const random = seededRandom(seed);
  return suite(label, [
    ...['read', 'parse', 'sort'].map((name) => benchmark(name, series(noisy(random, 0.01), timeMetric))),
    ...['copy', 'hash'].map((name) => benchmark(name, series(noisy(random, 500 * factor), metric))),
  ]);
}

const judge = (metric: Metric, factor: number, threshold: number | null = 1.05): Review =>
  review(
    evidence(mixed('before', 1, metric, 1), mixed('after', 2, metric, factor)),
    policy({ geomean: threshold === null ? null : ratio(threshold) }),
  );

describe('the geometric mean’s threshold', () => {
  test('holds for the metric that fewer benchmarks are about, in its own direction', () => {
    const { verdict } = judge(rate, 1 / 1.25);
    expect(verdict.kind).toBe('fail');
    expect(verdict.gates.map(({ scope, name, outcome }) => [scope, name, outcome])).toEqual([
      ['geomean', '', 'pass'],
      ['metric', 'throughput', 'fail'],
    ]);
    expect(verdict.reasons[0]).toMatch(/^The geometric mean of the metric "throughput" is 1\.2\d+× worse /);
    expect(judge(rate, 1.25).verdict.kind).toBe('pass');
  });

  test('is told in the comment', () => {
    const text = renderComment(judge(rate, 1 / 1.25), { ...context, marker });
    expect(text).toMatch(/^### .*1 other metric beyond the threshold/m);
    expect(text).toMatch(/metric .*throughput.*: 1\.2\d+× worse/);
  });

  test('holds for no metric when it is off', () => {
    expect(judge(rate, 1 / 1.25, null).verdict.gates).toEqual([]);
  });

  test('leaves peak memory to its own threshold', () => {
    expect(judge(memoryMetric, 1.25).verdict.gates.map(({ scope }) => scope)).toEqual(['geomean']);
  });

  test('tells metrics of one name apart by their units', () => {
    const random = seededRandom(3);
    const side = (label: string, factor: number): Suite =>
      suite(label, [
        ...['a', 'b', 'c'].map((name) => benchmark(name, series(noisy(random, 100), rate))),
        ...['d', 'e'].map((name) => benchmark(name, series(noisy(random, 900 * factor), otherRate))),
      ]);
    const { gates } = review(evidence(side('before', 1), side('after', 0.8)), policy({ geomean: ratio(1.05) })).verdict;
    expect(gates.map(({ scope, name, outcome }) => [scope, name, outcome])).toEqual([
      ['geomean', '', 'pass'],
      ['metric', 'throughput (ops/s)', 'fail'],
    ]);
  });
});
