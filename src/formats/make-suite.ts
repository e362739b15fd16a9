/**
 * The parts of a suite that every format puts together in the same way: series of one process, summaries, the suite
 * itself, and names that stand twice. Room: formats.
 */
import type { Environment } from '../model/environment.ts';
import type { Metadata } from '../model/metadata.ts';
import { sameMetric, type Metric } from '../model/metric.ts';
import type { Provenance } from '../model/provenance.ts';
import {
  seriesById,
  type Benchmark,
  type Process,
  type SampledSeries,
  type Series,
  type SummarySeries,
  type Suite,
  type Warmup,
} from '../model/suite.ts';
import { shownName, type Complaints } from './complaints.ts';
import { labelOf, sourceFileOf } from './file-facts.ts';
import type { FormatInput } from './format.ts';
import { storable } from './storable.ts';

/** Metadata with nothing in it. */
export const noMetadata: Metadata = {};

const noWarmups: readonly Warmup[] = [];

/** A process with values and no more. */
export const processOf = (values: readonly number[], metadata: Metadata = noMetadata): Process => ({
  values,
  warmups: noWarmups,
  metadata,
});

/** A series of values that the tool took one after another within one process. */
export function valuesOfOneProcess(metric: Metric, values: readonly number[]): SampledSeries {
  const sessions = [{ processes: [processOf(values)] }];
  return { kind: 'samples', metric, nesting: 'values', ordered: true, sessions };
}

/** A summary; `standardDeviation` and `count` are left out when the tool does not tell them, or no number. */
export function summaryOf(metric: Metric, mean: number, standardDeviation?: number, count?: number): SummarySeries {
  const spread = standardDeviation !== undefined && standardDeviation >= 0 && standardDeviation < Infinity;
  return {
    kind: 'summary',
    metric,
    mean,
    ...(spread ? { standardDeviation } : {}),
    ...(count !== undefined && count > 0 && count < Infinity ? { count } : {}),
  };
}

/** What a suite consists of beside what follows from its file. */
export interface SuiteParts {
  readonly format: string;
  readonly benchmarks: readonly Benchmark[];
  readonly environment?: Environment;
  readonly metadata?: Metadata;
  readonly provenance?: Omit<Provenance, 'files'>;
}

/** The suite of one file. */
export function suiteOf(input: FormatInput, parts: SuiteParts): Suite {
  return {
    format: parts.format,
    label: labelOf(input.name),
    benchmarks: parts.benchmarks,
    environment: parts.environment ?? {},
    provenance: { files: [sourceFileOf(input)], ...parts.provenance },
    metadata: parts.metadata ?? noMetadata,
  };
}

/** The keys of a record as metadata, those in `omitted` left out, every value as it can be written again. */
export function metadataOf(record: Readonly<Record<string, unknown>>, omitted: readonly string[] = []): Metadata {
  const kept = Object.entries(record).filter(([key]) => !omitted.includes(key));
  // fromEntries defines keys, so that one called __proto__ is a key like any other.
  return Object.fromEntries(kept.map(([key, value]) => [key, storable(value)]));
}

/** The defined ones of some fields, e.g. of an environment. */
export function defined<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> };
}

/** A benchmark and the place in the file where it stands. */
export interface PlacedBenchmark {
  readonly benchmark: Benchmark;
  readonly place: string;
}

/**
 * Benchmarks with unique names. One that stands a second time with the same parameters was measured again: its values
 * become a further process. Where that cannot be (summaries, other parameters or metrics) the first one is kept; both are said.
 */
export function joinRepeated(list: readonly PlacedBenchmark[], complaints: Complaints): Benchmark[] {
  const unique = new Map<string, { readonly place: string; readonly joined: Benchmark[] }>();
  for (const { benchmark, place } of list) {
    const earlier = unique.get(benchmark.name);
    const [first] = earlier?.joined ?? [];
    if (earlier === undefined || first === undefined) {
      unique.set(benchmark.name, { place, joined: [benchmark] });
      continue;
    }
    const isAgain = measuresTheSame(first, benchmark);
    if (isAgain) earlier.joined.push(benchmark);
    complainOfRepetition(benchmark.name, place, earlier.place, isAgain, complaints);
  }
  return [...unique.values()].flatMap(({ joined: [first, ...others] }) =>
    first === undefined ? [] : [others.length === 0 ? first : withProcessesOf(first, others)],
  );
}

function complainOfRepetition(
  name: string,
  place: string,
  earlier: string,
  isAgain: boolean,
  complaints: Complaints,
): void {
  const use = isAgain ? 'its values were taken as those of another run' : 'the first one is used';
  complaints.add({
    code: 'input.duplicate-name',
    severity: isAgain ? 'info' : 'warning',
    place,
    problem: `has the name ${shownName(name)} a second time, after ${earlier}; ${use}`,
    remedy: isAgain
      ? 'Nothing, if it was measured twice on purpose; else give each benchmark its own name.'
      : 'Give each benchmark its own name, or keep the results of several runs in several files.',
    key: name,
  });
}

/** Whether the second is the first one measured again: the same parameters, and raw values of the same metrics. */
function measuresTheSame(first: Benchmark, second: Benchmark): boolean {
  const parameters = (benchmark: Benchmark): string => JSON.stringify(Object.entries(benchmark.parameters).sort());
  if (parameters(first) !== parameters(second)) return false;
  const [main] = first.series;
  if (main?.kind !== 'samples') return false;
  const others = seriesById(second.series);
  return first.series.every((one) => {
    const other = others.get(one.metric.id);
    return other === undefined || (one.kind === other.kind && sameMetric(one.metric, other.metric));
  });
}

/** Summaries beside the values stay the first one's. */
function withProcessesOf(first: Benchmark, others: readonly Benchmark[]): Benchmark {
  const again = new Map<string, SampledSeries[]>();
  for (const { series } of others) {
    for (const one of series) {
      if (one.kind !== 'samples') continue;
      const list = again.get(one.metric.id);
      if (list === undefined) again.set(one.metric.id, [one]);
      else list.push(one);
    }
  }
  const series = first.series.map((one): Series => {
    if (one.kind !== 'samples') return one;
    const all = [one, ...(again.get(one.metric.id) ?? [])];
    const processes = all.flatMap(({ sessions }) => sessions.flatMap((session) => session.processes));
    return { ...one, nesting: 'processes', ordered: all.every(({ ordered }) => ordered), sessions: [{ processes }] };
  });
  return { ...first, series };
}
