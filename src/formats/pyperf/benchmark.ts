/**
 * The benchmarks of a pyperf file: name, unit, tags, runs and memory of each. Room: formats.
 */
import type { Metadata } from '../../model/metadata.ts';
import { numberOf, textOf } from '../../model/metadata.ts';
import type { Metric } from '../../model/metric.ts';
import { memoryMetric, timeMetric } from '../../model/metric.ts';
import type { Benchmark, Process, SampledSeries, Series } from '../../model/suite.ts';
import type { Complaints } from '../complaints.ts';
import { shown, shownName } from '../complaints.ts';
import { complainOfBenchmark } from './complaints.ts';
import { memorySeries } from './memory.ts';
import { isObject } from '../json-text.ts';
import { readMetadata, readRuns } from './runs.ts';

/** What one file is read with. */
export interface FileContext {
  readonly complaints: Complaints;
  readonly metadata: Metadata;
  readonly era: Era;
}

/** What changed between versions of the format: `samples` became `values` in 6, warm-ups per loop in 1.0. */
export interface Era {
  readonly valuesKey: 'values' | 'samples';
  readonly rawWarmups: boolean;
  readonly benchmarkMetadataKey: 'metadata' | 'common_metadata';
}
/** Reads all benchmarks; what is no benchmark, has no name, or repeats a name is left out with a complaint. */
export function readBenchmarks(list: readonly unknown[], context: FileContext): Benchmark[] {
  const benchmarks: Benchmark[] = [];
  const places = new Map<string, string>();
  for (let index = 0; index < list.length; index += 1) {
    const path = `$.benchmarks[${index}]`;
    const benchmark = readBenchmark(list[index], path, context);
    if (benchmark === null) continue;
    const earlier = places.get(benchmark.name);
    if (earlier !== undefined) {
      complainOfBenchmark(
        context.complaints,
        path,
        `has the name ${shownName(benchmark.name)} a second time, after ${earlier}; the first one is used`,
        'Give each benchmark its own name, or keep the results of several runs in several files.',
        'input.duplicate-name',
      );
      continue;
    }
    places.set(benchmark.name, path);
    benchmarks.push(benchmark);
  }
  return benchmarks;
}

function readBenchmark(record: unknown, path: string, context: FileContext): Benchmark | null {
  const { complaints, era } = context;
  const rewrite = 'Write the file with pyperf again; this benchmark was left out, the others are used.';
  if (!isObject(record) || !Array.isArray(record.runs)) {
    const problem = isObject(record)
      ? `has ${shown(record.runs)} as its runs, not a list`
      : `is ${shown(record)}, not a benchmark`;
    complainOfBenchmark(context.complaints, path, problem, rewrite);
    return null;
  }
  const metadata = readMetadata(
    record[era.benchmarkMetadataKey],
    complaints,
    () => `${path}.${era.benchmarkMetadataKey}`,
  );
  const levels = [metadata, context.metadata];
  const processes = readRuns(record.runs as readonly unknown[], {
    complaints,
    path,
    valuesKey: era.valuesKey,
    rawWarmups: era.rawWarmups,
    innerLoops: firstNumber(levels, 'inner_loops') ?? 1,
  });
  const near = [...levels, processes[0]?.metadata ?? {}];
  const name = near.map((level) => ownText(level, 'name')).find((text) => text !== undefined);
  if (name === undefined) {
    complainOfBenchmark(context.complaints, path, 'has no name', 'Give each benchmark a name in its metadata.');
    return null;
  }
  if (processes.every((process) => process.values.length === 0)) {
    const problem = `(${shownName(name)}) has no usable value${processes.length > 0 ? ', only warm-ups' : ''}`;
    complainOfBenchmark(
      context.complaints,
      path,
      problem,
      'Run this benchmark again; it crashed or was only calibrated.',
    );
  }
  const metric = metricOf(near, path, context);
  return {
    name,
    parameters: {},
    tags: tagsOf(levels, path, context),
    series: seriesOf(processes, metric, levels),
    ...loopsOf(levels, processes),
    metadata,
  };
}

/** Loops stand where all runs agree, else in each run: then the first run with values tells. Inner loops are 1 unless said. */
function loopsOf(levels: readonly Metadata[], processes: readonly Process[]): Pick<Benchmark, 'loops' | 'innerLoops'> {
  const timed = processes.find((process) => process.values.length > 0)?.metadata ?? {};
  const loops = firstNumber([...levels, timed], 'loops');
  return loops === undefined ? {} : { loops, innerLoops: firstNumber([...levels, timed], 'inner_loops') ?? 1 };
}

function firstNumber(levels: readonly Metadata[], key: string): number | undefined {
  for (const level of levels) {
    const number = numberOf(level, key);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The main series, and beside it the peak memory unless the benchmark measures memory itself. */
function seriesOf(processes: readonly Process[], metric: Metric, levels: readonly Metadata[]): Series[] {
  const main: SampledSeries = {
    kind: 'samples',
    metric,
    nesting: 'processes',
    ordered: true,
    sessions: [{ processes }],
  };
  const memory = metric.id === memoryMetric.id ? null : memorySeries(processes, levels);
  return memory === null ? [main] : [main, memory];
}

const countMetric: Metric = { id: 'count', unit: 'integer', direction: 'smaller' };
const metrics = new Map<string, Metric>([
  ['second', timeMetric],
  ['byte', memoryMetric],
  ['integer', countMetric],
]);

/** pyperf knows three units; a benchmark's own overrides the suite's, and without any it is seconds. */
function metricOf(levels: readonly Metadata[], path: string, context: FileContext): Metric {
  const unit = levels
    .map((level) => (Object.hasOwn(level, 'unit') ? level.unit : undefined))
    .find((own) => own !== undefined);
  if (unit === undefined) return timeMetric;
  const known = typeof unit === 'string' ? metrics.get(unit) : undefined;
  if (known !== undefined) return known;
  const assumed = typeof unit === 'string' ? { id: 'value', unit, direction: 'smaller' as const } : timeMetric;
  complainOfBenchmark(
    context.complaints,
    path,
    `has the unit ${shown(unit)}, which is none of second, byte and integer; ${
      assumed === timeMetric ? 'seconds are assumed' : 'smaller is taken to be better'
    }`,
    'Write the unit as pyperf does: second, byte or integer.',
    'input.invalid-value',
  );
  return assumed;
}

/** Tags of the benchmark itself, else the suite's (where pyperf puts those of a single benchmark). */
function tagsOf(levels: readonly Metadata[], path: string, context: FileContext): readonly string[] {
  const tags = levels
    .map((level) => (Object.hasOwn(level, 'tags') ? level.tags : undefined))
    .find((own) => own !== undefined);
  if (tags === undefined || tags === null) return [];
  const list: readonly unknown[] = Array.isArray(tags) ? (tags as readonly unknown[]) : [tags];
  const good = list.filter((tag): tag is string => typeof tag === 'string' && tag !== '');
  if (!Array.isArray(tags) || good.length < list.length) {
    const problem = `has tags that are not a list of texts (${shown(tags)})`;
    complainOfBenchmark(
      context.complaints,
      path,
      problem,
      'Write tags as a list of non-empty texts.',
      'input.invalid-value',
    );
  }
  return [...new Set(good)];
}

/** A non-empty text under the key itself; an inherited property such as `constructor` is none. */
export function ownText(metadata: Metadata, key: string): string | undefined {
  const value = Object.hasOwn(metadata, key) ? textOf(metadata, key) : undefined;
  return value === '' ? undefined : value;
}
