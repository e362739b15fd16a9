/** HPT on ranks of logarithms, beside the one that ranks seconds. */
import { describe, expect, test } from '@jest/globals';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { correctedHpt } from '../../src/comparison/corrected-hpt.ts';
import { type Metric, timeMetric } from '../../src/model/metric.ts';
import type { Suite } from '../../src/model/suite.ts';
import { renderHtml } from '../../src/report/html.ts';
import { review } from '../../src/review.ts';
import { context } from '../report/review-builder.ts';
import { evidence } from '../trust/build-evidence.ts';
import { readSharedSuite } from '../read-shared-suite.ts';
import { describeWithSharedData } from '../shared-data.ts';
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

describe('three headline numbers that disagree', () => {
  // As in a published report: pyperf said 1.01x slower, bench_runner 1.032x faster, HPT 72 % likely slower. Eleven benchmarks are
  // 1 % slower; the values of the twelfth lie between 0.1 and 3.9 after 1 before, so that its ratio of means is 0.5, and its mean
  // of pairwise ratios 5.1.
  const random = seededRandom(9);
  const around = (mean: number, wide: number) =>
    single(...Array.from({ length: 20 }, () => mean * (1 + wide * random.normal())));
  const wild = single(...Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 0.1 : 3.9) * (1 + index / 1e4)));
  const side = (label: string, isCandidate: boolean) =>
    suite(label, [
      ...ones.slice(1).map((_, index) => benchmark(`b${index}`, series(around(isCandidate ? 1.01 : 1, 0.002)))),
      benchmark('bench_mp_pool', series(isCandidate ? wild : around(1, 0.002))),
    ]);
  const [old, now] = [side('old', false), side('new', true)];
  const page = (weights: readonly { pattern: string; weight: number }[] = []): string =>
    renderHtml(
      review(evidence(old, now), policy({}, { comparison: { ...defaultComparisonOptions, weights } })),
      context,
    ).replaceAll(/<[^>]*>/gu, '');

  test('are all shown, with the reasons and the benchmark that is to blame', () => {
    const text = page();
    expect(text).toMatch(/ratios of means \(as pyperf and Plumbline\): 1\.069× slower\./u);
    expect(text).toMatch(/mean of pairwise ratios: 1\.1\d\d× faster\./u);
    expect(text).toMatch(/HPT as bench_runner prints it: \d+\.\d % likely slower/u);
    expect(text).toContain('These figures contradict each other');
    expect(text).toMatch(
      /Here bench_mp_pool \(2\.\d+× slower\) weighs most: without it that mean is 1\.010× slower\./u,
    );
  });

  test('and with weights, pyperf’s mean is not the headline’s', () => {
    const text = page([{ pattern: 'bench_mp_pool', weight: 1e-9 }]);
    expect(text).toMatch(/all benchmarks alike \(as pyperf\): 1\.069× slower\./u);
    expect(text).toContain('The same with this project&#39;s weights (the headline): 1.010× slower.');
    expect(text).not.toContain('as pyperf and Plumbline');
  });
});

describeWithSharedData('a published report', () => {
  test('bench_runner’s 1.346x slower is told to be 1.530× slower', () => {
    // bench-runner-reports A06: pyperf's table says 1.50x slower, the tool's own mean is 0.6537345201142158.
    const folder = 'bench-runner-reports/files/bm-20240622-3.14.0a0-4717aaa';
    const file = 'bm-20240622-pythonperf2-x86_64-python-4717aaa1a72d1964f153-3.14.0a0-4717aaa.json.gz';
    const [baseline, candidate] = [folder, `${folder}-NOGIL`].map((one) => readSharedSuite(`${one}/${file}`));
    const options = {
      ...defaultComparisonOptions,
      excludedBenchmarks: [
        'aiohttp',
        'deepcopy_reduce',
        'djangocms',
        'flaskblogging',
        'gunicorn',
        'logging_silent',
        'pickle',
        'pickle_dict',
        'pickle_list',
        'sqlite_synth',
        'unpack_sequence',
        'unpickle',
        'unpickle_list',
      ],
    };
    const text = renderHtml(review(evidence(baseline!, candidate!), policy({}, { comparison: options })), context);
    expect(text).toContain('1.530× slower; it prints 1.346x slower, which is 1 + (1 − 0.654) and no ratio.');
  });
});
