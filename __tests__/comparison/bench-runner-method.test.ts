import { describe, expect, test } from '@jest/globals';
import { benchRunnerSummary, pairwiseSum } from '../../src/comparison/bench-runner-method.ts';
import type { Suite } from '../../src/model/suite.ts';
import { parsePyperf, readFixture } from '../read-pyperf.ts';

const none = new Set<string>();

interface Given {
  readonly values: readonly number[];
  readonly memory?: readonly number[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A suite with one run per value, or one run for all when memory is not given per run. */
function suiteOf(benchmarks: Readonly<Record<string, Given>>, metadata: Readonly<Record<string, unknown>> = {}): Suite {
  const text = JSON.stringify({
    version: '1.0',
    metadata,
    benchmarks: Object.entries(benchmarks).map(([name, given]) => ({
      metadata: { name, ...given.metadata },
      runs: given.values.map((value, index) => ({
        values: [value],
        metadata: given.memory === undefined ? {} : { mem_max_rss: given.memory[index] },
      })),
    })),
  });
  return parsePyperf(text).suite!;
}

// NumPy 2: ro = lambda v: v[abs(v - v.mean()) < 2 * v.std()]; np.outer(ro(b), 1 / ro(c)).mean()
const baseline = [1.0, 1.02, 0.98, 1.01, 1.0, 0.99, 1.0, 1.01, 1.3];
const candidate = [0.5, 0.51, 0.49, 0.505, 0.5, 0.5, 0.5, 0.495, 0.502];
const contribution = 2.0018361214956695;

describe('benchRunnerSummary', () => {
  test('the mean of pairwise ratios without outliers', () => {
    const { geometricMean } = benchRunnerSummary(
      suiteOf({ x: { values: baseline } }),
      suiteOf({ x: { values: candidate } }),
      none,
    );
    expect(geometricMean).toBeCloseTo(contribution, 12);
  });

  test('an insignificant benchmark counts as 1, one with other counts not at all', () => {
    const noise = [1, 1.1, 1.05, 0.9];
    const first = suiteOf({ x: { values: baseline }, y: { values: noise }, z: { values: [1, 2] } });
    const second = suiteOf({ x: { values: candidate }, y: { values: noise.toReversed() }, z: { values: [1, 2, 3] } });
    expect(benchRunnerSummary(first, second, none).geometricMean).toBeCloseTo(Math.sqrt(contribution), 12);
    expect(benchRunnerSummary(first, second, new Set(['y'])).geometricMean).toBeCloseTo(contribution, 12);
  });

  test('up to three values count without a test', () => {
    const pair = [suiteOf({ x: { values: [1, 2, 3] } }), suiteOf({ x: { values: [1, 2, 3] } })] as const;
    // (1 + 2 + 3)/3 × (1 + 1/2 + 1/3)/3
    expect(benchRunnerSummary(...pair, none).geometricMean).toBeCloseTo(11 / 9, 12);
  });

  test('one equal value a side is exactly 1', () => {
    const pair = [suiteOf({ x: { values: [0.1] } }), suiteOf({ x: { values: [0.1] } })] as const;
    expect(benchRunnerSummary(...pair, none).geometricMean).toBe(1);
  });

  test('nothing to compare is null, constant data are NaN', () => {
    const constant = (value: number): Suite => suiteOf({ x: { values: [value, value, value, value] } });
    expect(benchRunnerSummary(suiteOf({ x: { values: [1] } }), suiteOf({ y: { values: [1] } }), none)).toEqual({
      geometricMean: null,
      memoryChange: null,
    });
    expect(benchRunnerSummary(constant(1), constant(2), none).geometricMean).toBeNaN();
  });

  test('the fixture: figures from NumPy and SciPy, by a script of the same rules', () => {
    const summary = benchRunnerSummary(readFixture('baseline.json'), readFixture('candidate.json'), none);
    expect(summary.geometricMean).toBeCloseTo(1.0722514727727892, 12);
    expect(summary.memoryChange).toBeCloseTo(1.0357680780513128, 12);
  });
});

describe('memory', () => {
  const linux = { platform: 'Linux-6.8.0-x86_64-with-glibc2.39', perf_version: '2.8.1' };
  const change = (first: Suite, second: Suite): number | null => benchRunnerSummary(first, second, none).memoryChange;
  const withRuns = (memory: readonly number[], metadata: Readonly<Record<string, unknown>> = linux): Suite =>
    suiteOf({ x: { values: memory.map(() => 1), memory } }, metadata);
  const hoisted = (
    own: Readonly<Record<string, unknown>>,
    metadata: Readonly<Record<string, unknown>> = linux,
  ): Suite => suiteOf({ x: { values: [1, 1], metadata: own } }, metadata);

  test('more is above 1', () => {
    expect(change(withRuns([1000, 1000]), withRuns([1500, 1500]))).toBeCloseTo(1.5, 12);
  });

  test('what the command used wins over what the worker used', () => {
    const first = hoisted({ command_max_rss: 1000, mem_max_rss: 7 });
    expect(change(first, hoisted({ command_max_rss: 1100, mem_max_rss: 7 }))).toBeCloseTo(1.1, 12);
  });

  test('Windows does not tell', () => {
    const windows = { ...linux, platform: 'Windows-11-10.0.22631-SP0' };
    expect(change(hoisted({ mem_max_rss: 1 }), hoisted({ mem_max_rss: 2 }, windows))).toBeNull();
  });

  test.each<[string, number]>([
    ['2.6.2', 0.5],
    ['2.0.0', 0.5],
    ['1.3', 0.5],
    ['2.6.3', 512],
    ['2.10.0', 512],
  ])('on macOS, pyperf %s: change by a factor of %p', (version, expected) => {
    const mac = { platform: 'macOS-14.5-arm64-arm-64bit', perf_version: version };
    expect(change(hoisted({ mem_max_rss: 1000 }), hoisted({ mem_max_rss: 512_000 }, mac))).toBeCloseTo(expected, 9);
  });
});

test.each<[number, number]>([
  // NumPy 2: np.add.reduce(np.array([0.1 * (i % 7) + 0.3 for i in range(n)]))
  [5, 2.5],
  [20, 11.700000000000001],
  [130, 77.4],
  [300, 179.70000000000002],
])('pairwiseSum of %p values adds in the order of NumPy', (count, sum) => {
  expect(pairwiseSum(Array.from({ length: count }, (_, index) => 0.1 * (index % 7) + 0.3))).toBe(sum);
});

test('pairwiseSum of constants keeps the rounding of NumPy', () => {
  // NumPy 2: np.full(20, 0.001).mean()
  expect(pairwiseSum(Array.from({ length: 20 }, () => 0.001)) / 20).toBe(0.0010000000000000002);
});
