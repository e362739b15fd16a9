/** HPT on ranks of logarithms, beside the one that ranks seconds. */
import { expect, test } from '@jest/globals';
import { correctedHpt } from '../../src/comparison/corrected-hpt.ts';
import { type Metric, timeMetric } from '../../src/model/metric.ts';
import type { Suite } from '../../src/model/suite.ts';
import { renderHtml } from '../../src/report/html.ts';
import { review } from '../../src/review.ts';
import { context, evidence } from '../report/review-builder.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { policy } from '../verdict/build-policy.ts';
import { benchmark, series, single, suite } from './build-suite.ts';

/** Twenty processes each of 0.2 %; benchmark k takes `scale^k` seconds times its factor. */
function build(seed: number, factors: readonly number[], scale = 2, metric: Metric = timeMetric): Suite {
  const random = seededRandom(seed);
  return suite(
    `s${seed}`,
    factors.map((factor, index) => {
      const mean = scale ** index * factor;
      const values = Array.from({ length: 20 }, () => mean * (1 + 0.002 * random.normal()));
      return benchmark(`b${index}`, series(single(...values), metric));
    }),
  );
}

const ones = Array.from({ length: 12 }, () => 1);
const halves = ones.map((one) => one / 1.5);

test('a uniform gain is found at its size, at every level', () => {
  const { benchmarks, confidence, levels } = correctedHpt(build(1, ones), build(2, halves), timeMetric);
  expect(benchmarks).toBe(12);
  expect(confidence).toBeGreaterThan(0.999);
  for (const { logSpeedup } of levels) expect(logSpeedup).toBeCloseTo(Math.log(1.5), 2);
  expect(levels.map(({ logSpeedup }) => logSpeedup)).toEqual(
    levels.map(({ logSpeedup }) => logSpeedup).toSorted((a, b) => b! - a!),
  );
});

test('swapped, the confidence is the rest, and the levels are below one', () => {
  const [old, faster] = [build(1, ones), build(2, halves)];
  const [there, back] = [correctedHpt(old, faster, timeMetric), correctedHpt(faster, old, timeMetric)];
  expect(back.confidence).toBeCloseTo(1 - there.confidence, 12);
  for (const { logSpeedup } of back.levels) expect(logSpeedup).toBeCloseTo(-Math.log(1.5), 2);
});

test('units of measurement decide nothing, and larger can be better', () => {
  const throughput: Metric = { id: 'throughput', unit: 'ops/s', direction: 'larger' };
  const [short, long] = [1, 10].map((scale) =>
    correctedHpt(build(1, ones, scale), build(2, halves, scale), timeMetric),
  );
  expect(long!.confidence).toBe(short!.confidence);
  const slower = correctedHpt(build(1, ones, 2, throughput), build(2, halves, 2, throughput), throughput);
  expect(slower.confidence).toBeCloseTo(1 - short!.confidence, 12);
});

test('nothing in common gives no direction and no levels', () => {
  const { benchmarks, confidence, levels } = correctedHpt(build(1, ones), suite('none', []), timeMetric);
  expect([benchmarks, confidence]).toEqual([0, 0.5]);
  expect(levels.every(({ logSpeedup }) => logSpeedup === null)).toBe(true);
});

test('three benchmarks cannot be 99 % sure', () => {
  const { levels } = correctedHpt(build(1, ones.slice(0, 3)), build(2, halves.slice(0, 3)), timeMetric);
  expect(levels.at(-1)).toEqual({ percent: 99, logSpeedup: null });
});

test('the page shows all of them, and explains why the printed HPT contradicts the mean', () => {
  // The longest benchmarks are 3 % slower, the many short ones 30 % faster: seconds say slower, ratios faster.
  const mixed = ones.map((one, index) => (index < 5 ? one / 1.3 : one * 1.03));
  const page = (candidate: Suite): string =>
    renderHtml(review(evidence(build(1, ones, 10), candidate), policy()), context);
  const contradicting = page(build(2, mixed, 10));
  expect(contradicting).toContain('As other tools say');
  expect(contradicting).toContain('HPT corrected (ranks of logarithms, over 12 benchmarks): ');
  expect(contradicting).toContain('These figures contradict each other');
  expect(contradicting).toMatch(/95 % CI from 2000 resamples of the processes \(seed 1\)/u);
  expect(page(build(2, halves, 10))).not.toContain('These figures contradict each other');
});
