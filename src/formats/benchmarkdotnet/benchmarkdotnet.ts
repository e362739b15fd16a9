/**
 * JSON of BenchmarkDotNet (`JsonExporter`): full, with every measurement, or brief, with statistics only. Room: formats.
 * Structure: https://benchmarkdotnet.org/articles/configs/exporters.html
 */
import type { Environment } from '../../model/environment.ts';
import { complainOfRecord, runAgain } from '../common-complaints.ts';
import { Complaints, shown, shownName } from '../complaints.ts';
import { finishSuite } from '../finish-suite.ts';
import type { Format, FormatInput, ParseResult } from '../format.ts';
import { numberField, objectField, textField, type JsonObject } from '../json-fields.ts';
import { recordsUnder } from '../json-records.ts';
import { isObject } from '../json-text.ts';
import { defined, metadataOf, type PlacedBenchmark } from '../make-suite.ts';
import { otherSeries, timeSeries } from './series.ts';

/** The format of BenchmarkDotNet. */
export const benchmarkDotNet: Format = {
  id: 'benchmarkdotnet',
  title: 'BenchmarkDotNet JSON',
  recognisedBy: 'its HostEnvironmentInfo',
  detect,
  parse,
};

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  if (!/^\s*\{/.test(start) || !/"HostEnvironmentInfo"\s*:/.test(start)) return 0;
  return start.includes('"Benchmarks"') ? 0.95 : 0.6;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const found = recordsUnder('Benchmarks', input.text, 'BenchmarkDotNet', complaints);
  if (found === null) return { suite: null, findings: complaints.findings() };
  const { root, records, place } = found;
  const isJobShown = jobsShown(records);
  const placed = records.flatMap(
    (record, index) => readBenchmark(record, `${place}[${index}]`, isJobShown, complaints) ?? [],
  );
  return finishSuite(
    input,
    complaints,
    { ...found, placed },
    {
      format: benchmarkDotNet.id,
      environment: environmentOf(objectField(root, 'HostEnvironmentInfo')),
      metadata: metadataOf(root, ['Benchmarks']),
      provenance: defined({ measuredAt: timeIn(textField(root, 'Title') ?? '') }),
    },
  );
}

function readBenchmark(
  record: unknown,
  place: string,
  isJobShown: (method: string) => boolean,
  complaints: Complaints,
): PlacedBenchmark | null {
  const method = isObject(record) ? methodOf(record) : undefined;
  if (!isObject(record) || method === undefined) {
    const problem = isObject(record) ? 'has neither a FullName nor a Method' : `is ${shown(record)}, not a benchmark`;
    complainOfRecord(complaints, place, problem, runAgain);
    return null;
  }
  const job = jobOf(record);
  const name = job !== undefined && isJobShown(method) ? `${method} [${job}]` : method;
  const time = timeSeries(record, name, place, complaints);
  if (time === null) {
    complainOfRecord(complaints, place, `(${shownName(name)}) has no usable value`, runAgain);
    return null;
  }
  const benchmark = {
    name,
    parameters: { ...parametersOf(textField(record, 'Parameters') ?? ''), ...defined({ job }) },
    tags: [],
    series: [time, ...otherSeries(record)],
    metadata: metadataOf(record, ['Statistics', 'Measurements', 'Memory', 'Metrics']),
  };
  return { benchmark, place };
}

/** Full files have it as one; brief ones, and old ones, in parts. */
function methodOf(record: JsonObject): string | undefined {
  const method = textField(record, 'Method');
  const parts = [textField(record, 'Namespace'), textField(record, 'Type'), method].flatMap((part) => part ?? []);
  const parameters = textField(record, 'Parameters');
  const given = parameters === undefined ? '' : `(${parameters.replaceAll('=', ': ').replaceAll('&', ', ')})`;
  return textField(record, 'FullName') ?? (method === undefined ? undefined : parts.join('.') + given);
}

/** The job in `Type.Method: ShortRun(IterationCount=3) [N=10]`: how the benchmark was run, or with which runtime. */
function jobOf(record: JsonObject): string | undefined {
  const text = textField(record, 'DisplayInfo') ?? '';
  const start = text.indexOf(': ');
  const end = text.endsWith(']') ? text.lastIndexOf(' [') : text.length;
  const job = start < 0 ? '' : text.slice(start + 2, Math.max(end, start + 2));
  return job === '' ? undefined : job;
}

/** A method that was run in several jobs has the job in its name. */
function jobsShown(records: readonly unknown[]): (method: string) => boolean {
  const jobs = new Map<string, Set<string | undefined>>();
  for (const record of records) {
    const method = isObject(record) ? methodOf(record) : undefined;
    if (!isObject(record) || method === undefined) continue;
    jobs.set(method, (jobs.get(method) ?? new Set()).add(jobOf(record)));
  }
  return (method) => (jobs.get(method)?.size ?? 0) > 1;
}

/** `N=10&Text=abc`. */
function parametersOf(text: string): Record<string, string> {
  const pairs = text.split('&').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at <= 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)] as const];
  });
  return Object.fromEntries(pairs);
}

function environmentOf(host: JsonObject): Environment {
  const version = textField(host, 'BenchmarkDotNetVersion');
  const frequency = numberField(host, 'ChronometerFrequency') ?? numberField(host.ChronometerFrequency, 'Hertz');
  const configuration = textField(host, 'Configuration');
  return defined({
    cpuModel: textField(host, 'ProcessorName') ?? textField(host.ProcessorName, 'Value'),
    cpuCount: numberField(host, 'LogicalCoreCount') ?? numberField(host, 'ProcessorCount'),
    operatingSystem: textField(host, 'OsVersion'),
    architecture: textField(host, 'Architecture'),
    runtime: textField(host, 'RuntimeVersion') ?? textField(host, 'ClrVersion'),
    features: configuration === undefined ? undefined : { debug: configuration === 'DEBUG' },
    harness: version === undefined ? undefined : `BenchmarkDotNet ${version}`,
    timer: textField(host, 'HardwareTimerKind'),
    timerResolution: frequency === undefined || frequency <= 0 ? undefined : 1 / frequency,
  });
}

/** The local time at the end of a title such as `Samples.Memory-20260315-231008`. */
function timeIn(title: string): string | undefined {
  const parts = /-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)$/.exec(title);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
}
