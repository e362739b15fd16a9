/**
 * JSON of tinybench, versions 2 to 6: of its tasks (`bench.tasks`), or of its table (`bench.table()`). Room: formats.
 * Structure: https://github.com/tinylibs/tinybench; times of tasks are in milliseconds, those of tables in nanoseconds.
 */
import { timeMetric } from '../model/metric.ts';
import type { Series } from '../model/suite.ts';
import { complainOfRecord } from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { agreedText, fieldOf, listField, numberField, objectField, readValue, readValues } from './json-fields.ts';
import { textField, type JsonObject } from './json-fields.ts';
import { recordsOfList } from './json-records.ts';
import { isObject } from './json-text.ts';
import { defined, metadataOf, summaryOf, type PlacedBenchmark } from './make-suite.ts';
import { deviationOfMargin } from './margin-of-error.ts';
import { throughputMetric } from './metrics.ts';
import { sortedSeries } from './sorted-series.ts';

/** The format of tinybench. */
export const tinybench: Format = {
  id: 'tinybench',
  title: 'tinybench JSON',
  recognisedBy: 'its list of tasks with results, or of rows with a task name',
  detect,
  parse,
};

const milliseconds = 1e3;
const nanoseconds = 1e9;

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  if (!/^\s*\[\s*\{/.test(start)) return 0;
  if (/^\s*\[\s*\{\s*"Task [Nn]ame"\s*:/.test(start)) return 0.9;
  if (!start.includes('"name"') || !/"result"\s*:\s*\{/.test(start)) return 0;
  return /"latency"\s*:\s*\{|"totalTime"|"hz"/.test(start) ? 0.9 : 0.5;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const found = recordsOfList('tasks', input.text, 'tinybench', complaints);
  if (found === null) return { suite: null, findings: complaints.findings() };
  const placed = found.records.flatMap((record, index) => readTask(record, `$[${index}]`, complaints) ?? []);
  const runtime = agreedText(
    placed.map(({ benchmark: { metadata } }) => {
      const parts = [textField(metadata, 'runtime'), textField(metadata, 'runtimeVersion')].flatMap(
        (part) => part ?? [],
      );
      return parts.length === 0 ? undefined : parts.join(' ');
    }),
  );
  const environment = defined({ runtime });
  return finishSuite(input, complaints, { ...found, placed }, { format: tinybench.id, environment });
}

function readTask(record: unknown, place: string, complaints: Complaints): PlacedBenchmark | null {
  const remedy = 'Mend this task and run it again; the others are used.';
  const name = textField(record, 'name') ?? textField(record, 'Task name') ?? textField(record, 'Task Name');
  if (!isObject(record) || name === undefined) {
    complainOfRecord(complaints, place, isObject(record) ? 'has no name' : `is ${shown(record)}, not a task`, remedy);
    return null;
  }
  const result = objectField(record, 'result');
  const failure = fieldOf(result, 'error') ?? record.Error;
  const isRow = textField(record, 'name') === undefined;
  const series =
    failure === undefined ? (isRow ? ofRow : ofResult)(isRow ? record : result, name, place, complaints) : [];
  if (series.length === 0) {
    const problem = failure === undefined ? 'has no usable value' : `failed: ${shown(failure)}`;
    complainOfRecord(complaints, place, `(${shownName(name)}) ${problem}`, remedy);
    return null;
  }
  const metadata = isRow ? metadataOf(record) : metadataOf(result, ['latency', 'throughput', 'samples']);
  return { benchmark: { name, parameters: {}, tags: [], series, metadata }, place };
}

/**
 * Since version 3 `latency` and `throughput` have statistics of their own; before, those of the time stood in the result
 * itself, with `hz` as nothing but its reciprocal.
 */
function ofResult(result: JsonObject, name: string, place: string, complaints: Complaints): Series[] {
  const isNested = isObject(result.latency);
  const latency = isNested ? objectField(result, 'latency') : result;
  const at = `${place}.result${isNested ? '.latency' : ''}`;
  const reading = { complaints, name, divisor: milliseconds };
  const values = readValues(listField(latency, 'samples'), { ...reading, place: `${at}.samples` });
  const mean = values.length > 0 ? undefined : readValue(latency.mean, { ...reading, place: `${at}.mean` });
  if (values.length === 0 && mean === undefined) return [];
  const deviation = numberField(latency, 'sd');
  const spread = deviation === undefined ? undefined : deviation / milliseconds;
  const time = mean === undefined ? sortedSeries(values) : summaryOf(timeMetric, mean, spread, countOf(latency));
  const throughput = objectField(result, 'throughput');
  const rate = numberField(throughput, 'mean');
  if (rate === undefined || rate <= 0) return [time];
  return [time, summaryOf(throughputMetric('ops/s'), rate, numberField(throughput, 'sd'), countOf(throughput))];
}

/** Version 6 tells the number of samples, earlier ones the degrees of freedom, which are one less. */
function countOf(statistics: JsonObject): number | undefined {
  const freedom = numberField(statistics, 'df');
  return numberField(statistics, 'samplesCount') ?? (freedom === undefined ? undefined : freedom + 1);
}

/** A row of the table: `"Latency avg (ns)": "222157 ± 25.24%"`, or in version 2 a number and a `Margin`. */
function ofRow(row: JsonObject, name: string, place: string, complaints: Complaints): Series[] {
  const count = numberField(row, 'Samples') ?? 0;
  const latency = marginIn(textField(row, 'Latency avg (ns)') ?? textField(row, 'Latency average (ns)') ?? '');
  const throughput = marginIn(
    textField(row, 'Throughput avg (ops/s)') ?? textField(row, 'Throughput average (ops/s)') ?? '',
  );
  const percent = latency?.percent ?? Number(/[\d.]+/.exec(textField(row, 'Margin') ?? '')?.[0] ?? NaN);
  const average = latency?.mean ?? row['Average Time (ns)'];
  const mean = readValue(average, { complaints, name, place: `${place}["Latency avg (ns)"]`, divisor: nanoseconds });
  if (mean === undefined) return [];
  const time = summaryOf(timeMetric, mean, deviationOfMargin(mean, percent, count), count);
  if (throughput === null) return [time];
  const deviation = deviationOfMargin(throughput.mean, throughput.percent, count);
  return [time, summaryOf(throughputMetric('ops/s'), throughput.mean, deviation, count)];
}

/** Mean and percentage of `222157 ± 25.24%`. */
function marginIn(text: string): { readonly mean: number; readonly percent: number } | null {
  const match = /^([\d.]+) ± ([\d.]+)%$/u.exec(text.replaceAll(',', ''));
  const mean = Number(match?.[1]);
  return match === null || !(mean > 0) ? null : { mean, percent: Number(match[2]) };
}
