/** Small suites for tests: benchmarks given as the values of their processes. */
import type { Metric } from '../../src/model/metric.ts';
import { timeMetric } from '../../src/model/metric.ts';
import type { Benchmark, Process, SampledSeries, Series, Suite } from '../../src/model/suite.ts';
import { seededRandom, type RandomStream } from '../statistics/seeded-random.ts';

export type Values = readonly (readonly number[])[];

const asProcess = (values: readonly number[]): Process => ({ values, warmups: [], metadata: {} });

/** One session; a process per inner list. */
export function series(processes: Values, metric: Metric = timeMetric): SampledSeries {
  return {
    kind: 'samples',
    metric,
    nesting: 'processes',
    ordered: true,
    sessions: [{ processes: processes.map(asProcess) }],
  };
}

/** Several sessions, each with processes. */
export function sessions(list: readonly Values[], metric: Metric = timeMetric): SampledSeries {
  return {
    ...series([], metric),
    nesting: 'sessions',
    sessions: list.map((processes) => ({ processes: processes.map(asProcess) })),
  };
}

export function benchmark(name: string, ...list: readonly Series[]): Benchmark {
  return { name, parameters: {}, tags: [], series: list, metadata: {} };
}

export function suite(label: string, benchmarks: readonly Benchmark[]): Suite {
  return { format: 'test', label, benchmarks, environment: {}, provenance: { files: [] }, metadata: {} };
}

/** One value per process. */
export const single = (...values: readonly number[]): Values => values.map((value) => [value]);

/** Twenty processes of three values around `mean`, with 1 % between processes and 0.3 % within. */
export function noisy(random: RandomStream, mean: number, processes = 20): Values {
  return Array.from({ length: processes }, () => {
    const own = mean * (1 + 0.01 * random.normal());
    return [0, 1, 2].map(() => own * (1 + 0.003 * random.normal()));
  });
}

/** Five processes of one value each, within 0.1 % of `mean`. */
export const steady = (mean: number): SampledSeries =>
  series(single(...[1, 1.001, 0.999, 1.0005, 0.9995].map((part) => part * mean)));

/** Benchmarks `b0`, `b1` … with noise between processes, each `factor(index)` as slow as one second. */
export function noisyBenchmarks(seed: number, factor: (index: number) => number = () => 1, count = 40): Benchmark[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => benchmark(`b${index}`, series(noisy(random, factor(index)))));
}
