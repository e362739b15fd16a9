/**
 * The raw measurements behind a comparison, reduced once for all checks of noise and shape: per benchmark and side the
 * means of its processes, in order. Room: trust.
 */
import type { Comparison } from '../comparison/comparison.ts';
import type { Benchmark, SampledSeries, Suite } from '../model/suite.ts';

/** Both sides' samples of the comparison's main metric; benchmarks that only have a summary are not among them. */
export interface Samples {
  readonly baseline: readonly BenchmarkSamples[];
  readonly candidate: readonly BenchmarkSamples[];
}

/** One benchmark on one side. */
export interface BenchmarkSamples {
  readonly name: string;
  readonly benchmark: Benchmark;
  readonly series: SampledSeries;
  /** Means of the processes that have values, in the order of the file; of the values themselves when there is one process. */
  readonly means: readonly number[];
}

/** The samples of every benchmark that the comparison's main metric names; empty without such a metric. */
export function samplesOf(baseline: Suite, candidate: Suite, { metrics: [main] }: Comparison): Samples {
  if (main === undefined) return { baseline: [], candidate: [] };
  const names = new Set(main.benchmarks.map(({ name }) => name));
  const read = (suite: Suite): BenchmarkSamples[] =>
    suite.benchmarks.flatMap((benchmark): BenchmarkSamples[] => {
      const series = benchmark.series.find(({ metric }) => metric.id === main.metric.id);
      if (series?.kind !== 'samples' || !names.has(benchmark.name)) return [];
      return [{ name: benchmark.name, benchmark, series, means: meansOf(series) }];
    });
  return { baseline: read(baseline), candidate: read(candidate) };
}

/** Benchmarks that have samples on both sides, in the baseline's order. */
export function pairsOf(samples: Samples): readonly (readonly [BenchmarkSamples, BenchmarkSamples])[] {
  const byName = new Map(samples.candidate.map((one) => [one.name, one]));
  return samples.baseline.flatMap((one): [BenchmarkSamples, BenchmarkSamples][] => {
    const other = byName.get(one.name);
    return other === undefined ? [] : [[one, other]];
  });
}

function meansOf(series: SampledSeries): readonly number[] {
  const means: number[] = [];
  let last: readonly number[] = [];
  // Plain loops, as in flatValues: this runs over every value of both sides.
  for (const { processes } of series.sessions) {
    for (const { values } of processes) {
      if (values.length === 0) continue;
      let sum = 0;
      for (const value of values) sum += value;
      means.push(sum / values.length);
      last = values;
    }
  }
  return means.length === 1 ? last : means;
}
