/**
 * JSON of hyperfine (`--export-json`), 1.0 to the present. Each time is that of a process of its own. Room: formats.
 * Structure: https://github.com/sharkdp/hyperfine, `src/benchmark/benchmark_result.rs`.
 */
import { memoryMetric, timeMetric } from '../model/metric.ts';
import type { Benchmark, SampledSeries, Series } from '../model/suite.ts';
import { complainOfRecord, complainOfValue } from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { recordsUnder } from './json-records.ts';
import { isObject } from './json-text.ts';
import { metadataOf, processOf, summaryOf, type PlacedBenchmark } from './make-suite.ts';
import { cpuTimeMetric } from './metrics.ts';

/** The format of hyperfine. */
export const hyperfine: Format = {
  id: 'hyperfine',
  title: 'hyperfine JSON',
  recognisedBy: 'results with a command and its mean',
  detect,
  parse,
};

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  return /^\s*\{\s*"results"\s*:\s*\[\s*(\{\s*"(command|mean)"\s*:|\]\s*\}\s*$)/.test(start) ? 0.95 : 0;
}

const remedy = 'Run hyperfine again; this result was left out, the others are used.';

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const found = recordsUnder('results', input.text, 'hyperfine', complaints);
  if (found === null) return { suite: null, findings: complaints.findings() };
  const read = found.records.flatMap((record, index) => readResult(record, `$.results[${index}]`, complaints) ?? []);
  return finishSuite(input, complaints, { ...found, placed: withParametersInNames(read) }, { format: hyperfine.id });
}

function readResult(record: unknown, place: string, complaints: Complaints): PlacedBenchmark | null {
  if (!isObject(record) || typeof record.command !== 'string' || record.command === '') {
    const problem = isObject(record) ? 'has no command' : `is ${shown(record)}, not a result`;
    complainOfRecord(complaints, place, problem, remedy);
    return null;
  }
  const name = record.command;
  const series = seriesOf(record, name, place, complaints);
  if (series.length === 0) {
    complainOfRecord(complaints, place, `(${shownName(name)}) has neither times nor a mean`, remedy);
    return null;
  }
  complainOfExitCodes(record.exit_codes, name, place, complaints);
  const omitted = ['command', 'times', 'parameters', 'memory_usage_byte', 'exit_codes'];
  const metadata = metadataOf(record, omitted);
  return { place, benchmark: { name, parameters: readParameters(record.parameters), tags: [], series, metadata } };
}

function seriesOf(
  record: Readonly<Record<string, unknown>>,
  name: string,
  place: string,
  complaints: Complaints,
): Series[] {
  const times = listOf(record.times, name, `${place}.times`, complaints);
  const memory = listOf(record.memory_usage_byte, name, `${place}.memory_usage_byte`, complaints);
  const count =
    times.length > 0 ? times.length : Array.isArray(record.exit_codes) ? record.exit_codes.length : undefined;
  const { mean, stddev, user, system } = record;
  const series: Series[] = [];
  if (times.length > 0) series.push(processes(timeMetric, times));
  else if (isPositive(mean))
    series.push(summaryOf(timeMetric, mean, typeof stddev === 'number' ? stddev : undefined, count));
  if (series.length === 0) return [];
  // Only means are written of the time on the processor.
  if (typeof user === 'number' && typeof system === 'number' && isPositive(user + system))
    series.push(summaryOf(cpuTimeMetric, user + system, undefined, count));
  if (memory.length > 0) series.push(processes(memoryMetric, memory));
  return series;
}

const isPositive = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < Infinity;

function listOf(list: unknown, name: string, place: string, complaints: Complaints): number[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    complainOfRecord(complaints, place, `(${shownName(name)}) is ${shown(list)}, not a list`, remedy);
    return [];
  }
  return (list as readonly unknown[]).filter((value, index): value is number => {
    if (!isPositive(value)) complainOfValue(complaints, `${place}[${index}]`, value, name);
    return isPositive(value);
  });
}

const processes = (metric: SampledSeries['metric'], values: readonly number[]): SampledSeries => ({
  kind: 'samples',
  metric,
  nesting: 'processes',
  ordered: true,
  sessions: [{ processes: values.map((value) => processOf([value])) }],
});

function complainOfExitCodes(codes: unknown, name: string, place: string, complaints: Complaints): void {
  if (!Array.isArray(codes)) return;
  // Null is a process that a signal ended.
  const failed = (codes as readonly unknown[]).filter((code) => code !== 0);
  if (failed.length === 0) return;
  const problem = `(${shownName(name)}) failed in ${failed.length} of ${codes.length} runs, first with exit code ${shown(failed[0])}; its times are used`;
  complainOfRecord(
    complaints,
    `${place}.exit_codes`,
    problem,
    'See why the command fails: a failure may be quicker than the work.',
  );
}

function readParameters(parameters: unknown): Readonly<Record<string, string>> {
  if (!isObject(parameters)) return {};
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
}

/** Commands that were given one name (`--command-name`) for several parameters have them behind it. */
function withParametersInNames(placed: readonly PlacedBenchmark[]): readonly PlacedBenchmark[] {
  const parametersOf = (benchmark: Benchmark): string =>
    Object.entries(benchmark.parameters)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ');
  const variants = new Map<string, Set<string>>();
  for (const { benchmark } of placed)
    variants.set(benchmark.name, (variants.get(benchmark.name) ?? new Set()).add(parametersOf(benchmark)));
  return placed.map(({ benchmark, place }) => {
    const isSeveral = (variants.get(benchmark.name)?.size ?? 0) > 1;
    const name = isSeveral ? `${benchmark.name} ${parametersOf(benchmark)}`.trimEnd() : benchmark.name;
    return { place, benchmark: { ...benchmark, name } };
  });
}
