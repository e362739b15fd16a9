/** Rates, of which more is better: a rise is an improvement in the verdict and in every report. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Metric } from '../../src/model/metric.ts';
import { ratio } from '../../src/model/quantity.ts';
import type { Suite } from '../../src/model/suite.ts';
import { renderComment } from '../../src/report/comment.ts';
import { reviewJson } from '../../src/report/json.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { review } from '../../src/review.ts';
import type { Review } from '../../src/verdict/review.ts';
import { benchmark, noisy, series, suite } from '../comparison/build-suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { policy } from '../verdict/build-policy.ts';
import { context, marker } from './review-builder.ts';
import { evidence } from '../trust/build-evidence.ts';

const rates = [
  { id: 'throughput', unit: 'ops/ms', direction: 'larger' },
  { id: 'throughput', unit: 'MB/s', direction: 'larger' },
  { id: 'throughput', unit: 'ops/sec', direction: 'larger' },
] as const satisfies readonly Metric[];
const names = ['copy', 'parse', 'sort', 'hash'];

function rateSuite(label: string, seed: number, metric: Metric, factors: Readonly<Record<string, number>>): Suite {
  const random = seededRandom(seed);
  return suite(
    label,
    names.map((name, index) =>
      benchmark(name, series(noisy(random, 1000 * (index + 1) * (factors[name] ?? 1)), metric)),
    ),
  );
}

const all = (factor: number): Record<string, number> => Object.fromEntries(names.map((name) => [name, factor]));

function reviewOf(metric: Metric, factors: Readonly<Record<string, number>>): Review {
  const sides = [rateSuite('before', 1, metric, {}), rateSuite('after', 2, metric, factors)] as const;
  return review(evidence(...sides), policy({ geomean: ratio(1.05), benchmark: ratio(1.05) }));
}

/** Marks instead of colours. */
const palette = {
  bold: (text: string) => text,
  dim: (text: string) => text,
  red: (text: string) => `<red>${text}</red>`,
  green: (text: string) => `<green>${text}</green>`,
  yellow: (text: string) => `<yellow>${text}</yellow>`,
};

describe.each(rates)('$unit', (metric) => {
  test('a fall fails the gate and is called slower', () => {
    const judged = reviewOf(metric, all(1 / 1.25));
    expect(judged.verdict.kind).toBe('fail');
    expect(judged.verdict.reasons[0]).toMatch(/1\.2\d+× slower .* beyond the tolerated slowdown of 5 %/);
    expect(judged.comparison.metrics[0]?.suite?.counts).toMatchObject({ faster: 0, slower: 4 });
  });

  test('a rise passes and is called faster', () => {
    const judged = reviewOf(metric, all(1.25));
    expect(judged.verdict.kind).toBe('pass');
    expect(judged.comparison.metrics[0]?.suite?.counts).toMatchObject({ faster: 4, slower: 0 });
    const { metrics } = reviewJson(judged, '1');
    expect(metrics.throughput?.direction).toBe('larger');
    expect(metrics.throughput?.geomean?.speedup).toBeGreaterThan(1.2);
  });

  test('the self-test lowers the rate, and would have failed', () => {
    expect(reviewOf(metric, {}).verdict.selfTest.passed).toBe(true);
  });

  test('reports sort what fell first, paint it red, and draw it left of no change', () => {
    const judged = reviewOf(metric, { copy: 1.5, hash: 1 / 1.5 });
    const text = renderTerminal(judged, { width: 140, palette });
    const [hash = '', copy = ''] = ['hash', 'copy'].map(
      (name) => text.split('\n').find((line) => line.startsWith(name)) ?? '',
    );
    expect(text.indexOf(hash)).toBeLessThan(text.indexOf(copy));
    expect(hash).toMatch(/^hash +<red> *1\.\d+× slower<\/red>/);
    expect(hash.indexOf('●')).toBeLessThan(hash.indexOf('│'));
    expect(copy).toMatch(/^copy +<green> *1\.\d+× faster<\/green>/);
    expect(copy.indexOf('●')).toBeGreaterThan(copy.indexOf('│'));
    expect(hash).toContain(metric.unit);
    expect(renderComment(judged, { ...context, marker })).toContain(
      `the metric \`throughput\` in \`${metric.unit}\` (larger is better) of 4 benchmarks`,
    );
  });
});

test('a rate is judged as the time that it is the inverse of', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), fc.integer({ min: 1, max: 1e6 }), (factor, seed) => {
      const random = seededRandom(seed);
      const one = noisy(random, 0.01).map((process) => process.slice(0, 1));
      const other = noisy(random, 0.01 * factor).map((process) => process.slice(0, 1));
      const inverse = (values: typeof one) => values.map((process) => process.map((value) => 1 / value));
      const [metric] = rates;
      const speedupOf = (first: typeof one, second: typeof one, of?: Metric): number => {
        const [before, after] = [
          suite('before', [benchmark('b', series(first, of))]),
          suite('after', [benchmark('b', series(second, of))]),
        ];
        const judged = review(evidence(before, after), policy({ geomean: ratio(1.02) }));
        return judged.comparison.metrics[0]?.suite?.estimate.logSpeedup ?? NaN;
      };
      // A mean of inverses is not the inverse of the mean: with 1 % noise they differ by 0.01 %, and its own chance.
      expect(speedupOf(inverse(one), inverse(other), metric)).toBeCloseTo(speedupOf(one, other), 3);
    }),
    { numRuns: 20 },
  );
});

test('the geometric mean is over benchmarks that both sides have, per metric and unit', () => {
  const [perMillisecond, megabytes] = rates;
  const random = seededRandom(7);
  const of = (name: string, metric: Metric, factor = 1) =>
    benchmark(name, series(noisy(random, 1000 * factor), metric));
  const before = suite('before', [
    of('a', perMillisecond),
    of('b', perMillisecond),
    of('c', megabytes),
    of('gone', perMillisecond, 100),
    of('changed', perMillisecond),
  ]);
  const after = suite('after', [
    of('a', perMillisecond),
    of('b', perMillisecond),
    of('c', megabytes, 2),
    of('new', perMillisecond, 100),
    of('changed', megabytes, 50),
  ]);
  const { comparison } = review(evidence(before, after), policy());
  const means = comparison.metrics.map(({ metric, suite: answer }) => [metric.unit, answer?.benchmarks]);
  expect(means).toEqual([
    ['ops/ms', ['a', 'b']],
    ['MB/s', ['c']],
  ]);
  const changed = comparison.metrics[0]?.benchmarks.find(({ name }) => name === 'changed');
  expect(changed).toMatchObject({ outcome: 'not-comparable', cause: 'different' });
});
