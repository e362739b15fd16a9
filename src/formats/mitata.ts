/**
 * JSON of mitata (`run({ format: 'json' })`). Room: formats.
 * Structure: https://github.com/evanwashere/mitata; times are in nanoseconds, samples in ascending order.
 */
import type { Environment } from '../model/environment.ts';
import type { Metric } from '../model/metric.ts';
import { timeMetric } from '../model/metric.ts';
import type { Series } from '../model/suite.ts';
import { complainOfRecord } from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { fieldOf, listField, numberField, objectField, parameterText, readValue } from './json-fields.ts';
import { readValues, textField, type JsonObject } from './json-fields.ts';
import { recordsUnder } from './json-records.ts';
import { isObject } from './json-text.ts';
import { defined, metadataOf, summaryOf, type PlacedBenchmark } from './make-suite.ts';
import { allocatedMetric } from './metrics.ts';
import { sortedSeries } from './sorted-series.ts';

/** The format of mitata. */
export const mitata: Format = {
  id: 'mitata',
  title: 'mitata JSON',
  recognisedBy: 'its layout and benchmarks with an alias',
  detect,
  parse,
};

const nanoseconds = 1e9;
const gcMetric: Metric = { id: 'gc-time', unit: 'second', direction: 'smaller' };

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  if (!/^\s*\{/.test(start) || !start.includes('"benchmarks"')) return 0;
  if (start.includes('"layout"') && start.includes('"alias"')) return 0.95;
  return start.includes('"alias"') && /"runs"\s*:\s*\[\s*\{\s*"(stats|error|args)"/.test(start) ? 0.8 : 0;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const found = recordsUnder('benchmarks', input.text, 'mitata', complaints);
  if (found === null) return { suite: null, findings: complaints.findings() };
  const { root, records: trials } = found;
  const groups = listField(root, 'layout').map((group) => textField(group, 'name'));
  const placed = trials.flatMap((trial, at) => {
    const group = groups[numberField(trial, 'group') ?? -1];
    return listField(trial, 'runs').flatMap(
      (run, index) => readRun(run, trial, group, `$.benchmarks[${at}].runs[${index}]`, complaints) ?? [],
    );
  });
  const context = objectField(root, 'context');
  return finishSuite(
    input,
    complaints,
    { ...found, placed },
    {
      format: mitata.id,
      environment: environmentOf(context),
      metadata: metadataOf(context, ['noop']),
      provenance: defined({ measuredAt: timeOf(numberField(context, 'now')) }),
    },
  );
}

/** A run is one combination of a benchmark's arguments, which mitata has put into its name. */
function readRun(
  run: unknown,
  trial: unknown,
  group: string | undefined,
  place: string,
  complaints: Complaints,
): PlacedBenchmark | null {
  const own = textField(run, 'name') ?? textField(trial, 'alias');
  const stats = fieldOf(run, 'stats');
  const remedy = 'Mend this benchmark and run it again; the others are used.';
  if (own === undefined || !isObject(run) || !isObject(stats)) {
    const failure = textField(fieldOf(run, 'error'), 'message');
    const name = own === undefined ? '' : `(${shownName(own)}) `;
    const problem = failure === undefined ? 'has no name or no stats' : `failed: ${shown(failure)}`;
    complainOfRecord(complaints, place, name + problem, remedy);
    return null;
  }
  const name = group === undefined ? own : `${group} > ${own}`;
  const time = timeSeries(stats, name, `${place}.stats`, complaints);
  if (time === null) {
    complainOfRecord(complaints, place, `(${shownName(name)}) has no usable value`, remedy);
    return null;
  }
  const parameters = Object.entries(objectField(run, 'args')).map(([key, value]) => [key, parameterText(value)]);
  const benchmark = {
    name,
    parameters: Object.fromEntries(parameters) as Record<string, string>,
    tags: [],
    series: [time, ...otherSeries(stats)],
    metadata: metadataOf(stats, ['samples', 'debug']),
  };
  return { benchmark, place };
}

/** With `samples: false` mitata writes the average and percentiles only, and no spread. */
function timeSeries(stats: JsonObject, name: string, place: string, complaints: Complaints): Series | null {
  const reading = { complaints, name, divisor: nanoseconds };
  const values = readValues(listField(stats, 'samples'), { ...reading, place: `${place}.samples` });
  if (values.length > 0) return sortedSeries(values);
  const mean = readValue(stats.avg, { ...reading, place: `${place}.avg` });
  return mean === undefined ? null : summaryOf(timeMetric, mean);
}

/** Averages per iteration: heap, time of the garbage collector, and the processor's counters where they could be read. */
function otherSeries(stats: JsonObject): Series[] {
  const counters = objectField(stats, 'counters');
  const count = (id: string): Metric => ({ id, unit: 'integer', direction: 'smaller' });
  const averages: [Metric, number | undefined, number][] = [
    [allocatedMetric, numberField(fieldOf(stats, 'heap'), 'avg'), 1],
    [gcMetric, numberField(fieldOf(stats, 'gc'), 'avg'), nanoseconds],
    [count('cycles'), numberField(fieldOf(counters, 'cycles'), 'avg'), 1],
    [count('instructions'), numberField(fieldOf(counters, 'instructions'), 'avg'), 1],
  ];
  return averages.flatMap(([metric, average, divisor]) =>
    average === undefined || average < 0 ? [] : [summaryOf(metric, average / divisor)],
  );
}

const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** `arch` is `x64-linux`; the clock is measured and differs from run to run, so that it is left to the metadata. */
function environmentOf(context: JsonObject): Environment {
  const [architecture, system] = (textField(context, 'arch') ?? '').split('-');
  const runtime = [textField(context, 'runtime'), textField(context, 'version')]
    .flatMap((part) => part ?? [])
    .join(' ');
  return defined({
    cpuModel: textField(fieldOf(context, 'cpu'), 'name'),
    architecture: architecture === '' ? undefined : architecture,
    operatingSystem: system === undefined ? undefined : Object.hasOwn(systems, system) ? systems[system] : system,
    runtime: runtime === '' ? undefined : runtime,
    harness: 'mitata',
  });
}

/** ISO 8601 of milliseconds since 1970, when a date can hold them. */
function timeOf(now: number | undefined): string | undefined {
  return now === undefined || !(now > 0 && now < 8.64e15) ? undefined : new Date(now).toISOString();
}
