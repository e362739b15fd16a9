/** Benchmarks in numbers, for tests of large pages. */
import { timeMetric } from '../../src/model/metric.ts';
import type { Benchmark } from '../../src/model/suite.ts';
import { benchmark, noisy, series } from '../comparison/build-suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';

/** So many benchmarks of twenty processes each, `extra_0` and on, around a second. */
export function benchmarksOf(count: number, seed: number): Benchmark[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => benchmark(`extra_${at}`, series(noisy(random, 1, 20), timeMetric)));
}
