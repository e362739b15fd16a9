/**
 * pyperf JSON, of pyperf 0.8.3 to the present: suites of benchmarks, each with runs (processes) of values.
 * Room: formats. Structure and its history: pyperf's documentation and the comments of its own reader.
 */
import type { Metadata } from '../model/metadata.ts';
import { numberOf, textOf } from '../model/metadata.ts';
import type { Metric } from '../model/metric.ts';
import { memoryMetric, timeMetric } from '../model/metric.ts';
import type { Benchmark, Process, SampledSeries, Series, Suite } from '../model/suite.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { placeText, readJson } from './json-text.ts';
import type { JsonText } from './json-text.ts';
import { pyperfEnvironment } from './pyperf-environment.ts';
import { memorySeries } from './pyperf-memory.ts';
import { isObject, readMetadata, readRuns } from './pyperf-runs.ts';

/** The format of pyperf and pyperformance. */
export const pyperf: Format = { id: 'pyperf', title: 'pyperf JSON', detect, parse };

/** How much of the text is looked at: the first `runs` may stand behind a long `command`. */
const headLength = 100_000;

function detect(input: FormatInput): number {
  const head = input.text.slice(0, headLength);
  if (!/^\s*\{/.test(head) || !head.includes('"benchmarks"')) return 0;
  if (/"runs"\s*:\s*\[\s*\{\s*"(metadata|values|warmups|samples)"/.test(head)) return 0.95;
  // An empty or damaged suite still says which version of the format it is.
  return /"version"\s*:\s*("1\.0"|[1-6]\b)/.test(head) || /"runs"\s*:/.test(head) ? 0.5 : 0;
}

/** What one file is read with. */
interface FileContext {
  readonly complaints: Complaints;
  readonly metadata: Metadata;
  readonly era: Era;
}

/** What changed between versions of the format: `samples` became `values` in 6, warm-ups per loop in 1.0. */
interface Era {
  readonly valuesKey: 'values' | 'samples';
  readonly rawWarmups: boolean;
  readonly benchmarkMetadataKey: 'metadata' | 'common_metadata';
}
const presentEra: Era = { valuesKey: 'values', rawWarmups: false, benchmarkMetadataKey: 'metadata' };
const eras = new Map<unknown, Era>([
  ['1.0', presentEra],
  [6, { valuesKey: 'values', rawWarmups: true, benchmarkMetadataKey: 'metadata' }],
  [5, { valuesKey: 'samples', rawWarmups: true, benchmarkMetadataKey: 'common_metadata' }],
]);

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const read = readJson(input.text);
  const root = read.kind === 'broken' ? undefined : read.value;
  if (read.kind !== 'value') complainOfText(read, complaints);
  const list = isObject(root) ? root.benchmarks : undefined;
  if (!isObject(root) || !Array.isArray(list)) {
    if (read.kind === 'value') complainOfShape(root, complaints);
    return { suite: null, findings: complaints.findings() };
  }
  const metadata = readMetadata(root.metadata, complaints, () => '$.metadata');
  const context: FileContext = { complaints, metadata, era: eraOf(root.version, read, complaints) };
  const benchmarks = readBenchmarks(wholeRecords(list as readonly unknown[], read), context);
  if (benchmarks.length === 0) {
    if (read.kind === 'value') complainOfNothing(complaints, list.length);
    return { suite: null, findings: complaints.findings() };
  }
  return { suite: suiteOf(input, benchmarks, metadata), findings: complaints.findings() };
}

/** In a file that was cut off, the last benchmark is whole only if the cut is behind it. */
function wholeRecords(list: readonly unknown[], read: JsonText): readonly unknown[] {
  return read.kind === 'cut' && read.open[0] === 'benchmarks' && read.open.length > 1 ? list.slice(0, -1) : list;
}

function readBenchmarks(list: readonly unknown[], context: FileContext): Benchmark[] {
  const benchmarks: Benchmark[] = [];
  const places = new Map<string, string>();
  for (let index = 0; index < list.length; index += 1) {
    const path = `$.benchmarks[${index}]`;
    const benchmark = readBenchmark(list[index], path, context);
    if (benchmark === null) continue;
    const earlier = places.get(benchmark.name);
    if (earlier !== undefined) {
      complainOfBenchmark(
        context,
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
    complainOfBenchmark(context, path, problem, rewrite);
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
    innerLoops: levels.map((level) => numberOf(level, 'inner_loops')).find((loops) => loops !== undefined) ?? 1,
  });
  const near = [...levels, processes[0]?.metadata ?? {}];
  const name = near.map((level) => ownText(level, 'name')).find((text) => text !== undefined);
  if (name === undefined) {
    complainOfBenchmark(context, path, 'has no name', 'Give each benchmark a name in its metadata.');
    return null;
  }
  if (processes.every((process) => process.values.length === 0)) {
    const problem = `(${shownName(name)}) has no usable value${processes.length > 0 ? ', only warm-ups' : ''}`;
    complainOfBenchmark(context, path, problem, 'Run this benchmark again; it crashed or was only calibrated.');
  }
  const metric = metricOf(near, path, context);
  return {
    name,
    parameters: {},
    tags: tagsOf(levels, path, context),
    series: seriesOf(processes, metric, levels),
    metadata,
  };
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
    context,
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
    complainOfBenchmark(context, path, problem, 'Write tags as a list of non-empty texts.', 'input.invalid-value');
  }
  return [...new Set(good)];
}

/** A non-empty text under the key itself; an inherited property such as `constructor` is none. */
function ownText(metadata: Metadata, key: string): string | undefined {
  const value = Object.hasOwn(metadata, key) ? textOf(metadata, key) : undefined;
  return value === '' ? undefined : value;
}

function suiteOf(input: FormatInput, benchmarks: readonly Benchmark[], metadata: Metadata): Suite {
  const firstRun = benchmarks.slice(0, 1).flatMap((benchmark) => processesOf(benchmark).slice(0, 1));
  const environment = pyperfEnvironment([metadata, ...[...benchmarks, ...firstRun].map((level) => level.metadata)]);
  const commit = ownText(metadata, 'commit_id');
  const branch = ownText(metadata, 'commit_branch');
  const measuredAt = firstDate(benchmarks, metadata);
  const file = {
    name: input.name,
    byteLength: input.byteLength,
    ...(input.sha256 === undefined ? {} : { sha256: input.sha256 }),
  };
  const provenance = {
    files: [file],
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
    ...(measuredAt === undefined ? {} : { measuredAt }),
  };
  return { format: 'pyperf', label: labelOf(input.name), benchmarks, environment, provenance, metadata };
}

const processesOf = (benchmark: Benchmark): readonly Process[] => {
  const main = benchmark.series[0];
  return main?.kind === 'samples' ? (main.sessions[0]?.processes ?? []) : [];
};

/** The file's name without folders and without `.json` and `.gz`. */
export function labelOf(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return base.replace(/\.gz$/i, '').replace(/\.json$/i, '') || fileName;
}

const datePattern = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/;

/** The earliest date of any run, ISO 8601 as far as pyperf tells it: local time without a zone. */
function firstDate(benchmarks: readonly Benchmark[], metadata: Metadata): string | undefined {
  let earliest: string | undefined;
  const consider = (level: Metadata): void => {
    const date = level.date;
    if (typeof date === 'string' && (earliest === undefined || date < earliest) && datePattern.test(date))
      earliest = date;
  };
  consider(metadata);
  for (const benchmark of benchmarks) {
    consider(benchmark.metadata);
    for (const process of processesOf(benchmark)) consider(process.metadata);
  }
  return earliest?.replace(' ', 'T');
}

function eraOf(version: unknown, read: JsonText, complaints: Complaints): Era {
  const era = eras.get(version);
  if (era !== undefined) return era;
  // A file that was cut off has lost what comes last, and the version is usually that.
  if (read.kind === 'value') {
    complaints.add({
      code: 'input.invalid-value',
      severity: 'warning',
      place: '$.version',
      problem: `is ${shown(version)}; known are "1.0", 6 and 5, and the file was read as "1.0"`,
      remedy: 'Convert the file with a pyperf that reads it: python -m pyperf convert FILE -o NEW.json',
      key: 'version',
    });
  }
  return presentEra;
}

function complainOfText(read: Exclude<JsonText, { kind: 'value' }>, complaints: Complaints): void {
  const place = `at ${placeText(read.place)}`;
  if (read.kind === 'broken') {
    complaints.add({
      code: 'input.not-json',
      severity: 'error',
      place,
      problem: `is not JSON: there should be ${read.expected}`,
      remedy: 'Give the file as pyperf wrote it; see whether something else was printed into it.',
      key: '',
    });
    return;
  }
  complaints.add({
    code: 'input.truncated',
    severity: 'error',
    place,
    problem:
      'ends in the middle of its JSON; only the benchmarks that are whole were read, with what the end says of units and environment lost',
    remedy: 'Write or upload the file again; see whether the disk was full or the job was cancelled.',
    key: '',
  });
}

function complainOfShape(root: unknown, complaints: Complaints): void {
  const keys = isObject(root) ? Object.keys(root).slice(0, 8).map(shownName).join(', ') : '';
  complaints.add({
    code: 'input.unknown-format',
    severity: 'error',
    place: '$',
    problem: isObject(root)
      ? `has no list of benchmarks; its keys are ${keys || 'none'}`
      : `is ${shown(root)}, not an object`,
    remedy: 'Give a file that pyperf or pyperformance wrote, or set the format to the tool that wrote it.',
    key: '',
  });
}

function complainOfNothing(complaints: Complaints, count: number): void {
  complaints.add({
    code: 'input.no-benchmarks',
    severity: 'error',
    place: '$.benchmarks',
    problem: count === 0 ? 'is empty' : `holds ${count}, and none of them can be used`,
    remedy: 'See whether the step that runs the benchmarks failed, then run it again.',
    key: '',
  });
}

function complainOfBenchmark(
  context: FileContext,
  place: string,
  problem: string,
  remedy: string,
  code: 'input.invalid-record' | 'input.invalid-value' | 'input.duplicate-name' = 'input.invalid-record',
): void {
  context.complaints.add({ code, severity: 'warning', place, problem, remedy, key: `${place} ${remedy}` });
}
