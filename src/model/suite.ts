/**
 * A suite is one parsed result set: benchmarks, each with series of measurements that keep their nesting
 * (sessions > processes > values) and order, the environment they were taken in, and where they came from.
 * Room: model; every format parses into this, and everything to the right reads only this.
 */
import type { Environment } from './environment.ts';
import type { Metadata } from './metadata.ts';
import { sameMetric, type Metric } from './metric.ts';
import type { Provenance } from './provenance.ts';

/** One parsed result set. Benchmarks stand in file order; their names are unique. */
export interface Suite {
  /** The format it was read from, e.g. `pyperf`. */
  readonly format: string;
  /** What reports call it: the file's stem, the artifact's name, or what the user said. */
  readonly label: string;
  readonly benchmarks: readonly Benchmark[];
  readonly environment: Environment;
  readonly provenance: Provenance;
  /** Suite-level keys exactly as the tool wrote them. */
  readonly metadata: Metadata;
}

/** One named measurement in a suite. */
export interface Benchmark {
  /** Opaque text: unique within the suite, never interpreted, always escaped when shown. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  /** The first series is the one the benchmark is about (usually time); others (memory, …) follow. */
  readonly series: readonly Series[];
  /** How often one timed value runs the measured code: the tool's loops (calibrated), and those the benchmark itself has. */
  readonly loops?: number;
  readonly innerLoops?: number;
  /** Benchmark-level keys exactly as the tool wrote them. */
  readonly metadata: Metadata;
}

/** The measurements of one metric of one benchmark: raw samples, or only a summary of them. */
export type Series = SampledSeries | SummarySeries;

/** Raw values with their nesting. */
export interface SampledSeries {
  readonly kind: 'samples';
  readonly metric: Metric;
  /** What the tool read the values from, where it has several sources that mean different things, e.g. `mem_max_rss`. */
  readonly origin?: string;
  /** The deepest level that the format really tells apart; the unit of replication follows from it. */
  readonly nesting: 'sessions' | 'processes' | 'values';
  /** False when the tool sorted or shuffled the values, so that trends cannot be seen. */
  readonly ordered: boolean;
  readonly sessions: readonly Session[];
}

/** Mean ± standard deviation of n values, when that is all the tool wrote. */
export interface SummarySeries {
  readonly kind: 'summary';
  readonly metric: Metric;
  /** As in SampledSeries. */
  readonly origin?: string;
  readonly mean: number;
  readonly standardDeviation?: number;
  readonly count?: number;
}

/** One run of the whole suite. */
export interface Session {
  readonly processes: readonly Process[];
}

/** One process (fork, run) within a session. A calibration process has no values. */
export interface Process {
  /** Timed values per inner iteration, in the metric's unit, in the order they were taken. */
  readonly values: readonly number[];
  readonly warmups: readonly Warmup[];
  /** Keys of this process exactly as the tool wrote them, those hoisted to the benchmark not repeated. */
  readonly metadata: Metadata;
}

/** A discarded value: how many loops it ran and what one loop took, in the metric's unit. */
export interface Warmup {
  readonly loops: number;
  readonly value: number;
}

/** The benchmark's series of the metric with this id, or undefined. */
export function seriesOf(benchmark: Benchmark, metricId: string): Series | undefined {
  return benchmark.series.find((series) => series.metric.id === metricId);
}

/** The first series of each metric's name, in their order. */
export function seriesById(all: readonly Series[]): ReadonlyMap<string, Series> {
  const byId = new Map<string, Series>();
  for (const series of all) if (!byId.has(series.metric.id)) byId.set(series.metric.id, series);
  return byId;
}

/** With more series than this a look into a map is quicker than one through them. */
const manySeries = 8;

/**
 * Finds, among the series of one benchmark, those of metrics: the one of exactly this metric, else one of its name in another
 * unit. For whoever asks for each of many metrics in turn: thousands take no longer each than a few.
 */
export function seriesFinder(all: readonly Series[]): (metric: Metric) => Series | undefined {
  if (all.length <= manySeries) {
    return (metric) =>
      all.find((series) => sameMetric(series.metric, metric)) ?? all.find((series) => series.metric.id === metric.id);
  }
  const byId = new Map<string, Series[]>();
  for (const series of all) {
    const list = byId.get(series.metric.id);
    if (list === undefined) byId.set(series.metric.id, [series]);
    else list.push(series);
  }
  return (metric) => {
    const named = byId.get(metric.id) ?? [];
    return named.find((series) => sameMetric(series.metric, metric)) ?? named[0];
  };
}

/** All values of a sampled series in order, sessions and processes flattened; calibration processes have none. */
export function flatValues(series: SampledSeries): number[] {
  const values: number[] = [];
  // Plain loops: this runs over every value of every benchmark several times in one review.
  for (const session of series.sessions) {
    for (const process of session.processes) {
      for (const value of process.values) values.push(value);
    }
  }
  return values;
}
