/**
 * Result files of asv (airspeed velocity), versions 1 and 2: one per commit, machine and environment. Room: formats.
 * Structure: https://asv.readthedocs.io/en/stable/dev.html; a result is a median, in an order of parameters' combinations.
 */
import type { Metric } from '../model/metric.ts';
import { memoryMetric, timeMetric } from '../model/metric.ts';
import type { Series } from '../model/suite.ts';
import { complainOfDirection, complainOfRecord, complainOfShape, readJsonOf, valueIn } from './common-complaints.ts';
import { Complaints, shownName } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { fieldOf, listField, numberField, objectField, parameterText, readValue } from './json-fields.ts';
import { readValues, textField } from './json-fields.ts';
import { isObject } from './json-text.ts';
import { defined, metadataOf, noMetadata, summaryOf, valuesOfOneProcess, type PlacedBenchmark } from './make-suite.ts';

/** The format of asv. */
export const asv: Format = {
  id: 'asv',
  title: 'asv results JSON',
  recognisedBy: 'its commit_hash, requirements and results',
  detect,
  parse,
};

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  if (!/^\s*\{/.test(start) || !start.includes('"commit_hash"')) return 0;
  if (start.includes('"result_columns"')) return 0.95;
  return start.includes('"requirements"') && start.includes('"results"') ? 0.9 : 0;
}

/** Columns of a result by name; in version 1, whose results are bare values or objects, those that it has. */
type Columns = Readonly<Record<string, unknown>>;

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const read = readJsonOf(input.text, 'asv', complaints);
  const root = valueIn(read);
  const results = fieldOf(root, 'results');
  if (!isObject(root) || !isObject(results)) {
    if (read.kind === 'value') complainOfShape(root, 'no results', 'asv', complaints);
    return { suite: null, findings: complaints.findings() };
  }
  const names = listField(root, 'result_columns').map(String);
  const entries = Object.entries(results);
  const isCut = read.kind === 'cut';
  const whole = isCut && read.open[0] === 'results' ? entries.slice(0, -1) : entries;
  const placed = whole.flatMap(([name, row]) => readResult(name, columnsOf(row, names), complaints));
  const machine = objectField(root, 'params');
  const python = textField(root, 'python');
  const commit = textField(root, 'commit_hash');
  const found = { placed, place: '$.results', count: entries.length, isCut };
  return finishSuite(input, complaints, found, {
    format: asv.id,
    environment: defined({
      cpuModel: textField(machine, 'cpu'),
      cpuCount: Number(parameterText(fieldOf(machine, 'num_cpu') ?? '')) || undefined,
      operatingSystem: textField(machine, 'os'),
      architecture: textField(machine, 'arch'),
      host: textField(machine, 'machine'),
      runtime: python === undefined ? undefined : `Python ${python}`,
      harness: 'asv',
    }),
    metadata: metadataOf(root, ['results', 'result_columns']),
    // The file's date is the commit's, not the measurement's.
    provenance: defined({ commit: commit !== undefined && /^[0-9a-f]{7,64}$/i.test(commit) ? commit : undefined }),
  });
}

function columnsOf(row: unknown, names: readonly string[]): Columns {
  if (names.length > 0) {
    const values = Array.isArray(row) ? (row as readonly unknown[]) : [];
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  }
  return isObject(row) ? row : { result: row };
}

/** One benchmark per combination of parameters. Failed ones (null) are said, skipped ones (NaN) are as intended. */
function readResult(name: string, columns: Columns, complaints: Complaints): PlacedBenchmark[] {
  const place = `$.results[${shownName(name)}]`;
  const results = Array.isArray(columns.result) ? (columns.result as readonly unknown[]) : [columns.result];
  const combinations = combinationsOf(listField(columns, 'params'), results.length);
  return results.flatMap((result, index) => {
    const combination = combinations[index] ?? [];
    const own = combination.length === 0 ? name : `${name}(${combination.join(', ')})`;
    if (typeof result === 'number' && Number.isNaN(result)) return [];
    if (result === null || result === undefined) {
      complainOfRecord(complaints, place, `(${shownName(own)}) failed`, 'Mend this benchmark and run it again.');
      return [];
    }
    const series = seriesOf(name, own, columns, index, result, `${place}.result[${index}]`, complaints);
    if (series === null) return [];
    const parameters = Object.fromEntries(combination.map((value, at) => [`param${at + 1}`, value]));
    const version = textField(columns, 'version');
    const metadata = version === undefined ? noMetadata : { version };
    return [{ benchmark: { name: own, parameters, tags: [], series: [series], metadata }, place }];
  });
}

/** The cartesian product of the parameters' values, the last one fastest; at most `count`, whatever a file claims. */
function combinationsOf(params: readonly unknown[], count: number): readonly (readonly string[])[] {
  const lists = params.map((values) =>
    Array.isArray(values) ? (values as readonly unknown[]).map(parameterText) : [],
  );
  return Array.from({ length: lists.length === 0 ? 0 : count }, (_, index) => {
    let rest = index;
    return lists
      .toReversed()
      .map((values) => {
        const value = values[rest % Math.max(1, values.length)] ?? '';
        rest = Math.floor(rest / Math.max(1, values.length));
        return value;
      })
      .toReversed();
  });
}

/** Raw samples with `asv run --record-samples`; else the median, of which asv gives no standard deviation. */
function seriesOf(
  name: string,
  own: string,
  columns: Columns,
  index: number,
  result: unknown,
  place: string,
  complaints: Complaints,
): Series | null {
  const { metric, isAssumed } = metricOf(name);
  const reading = { complaints, place, name: own, allowZero: metric.id !== 'time' };
  const samples = listField(columns, 'samples')[index];
  const list = Array.isArray(samples) ? (samples as readonly unknown[]) : [];
  const values = readValues(list, { ...reading, place: place.replace(/\.result(?=\[\d+\]$)/, '.samples') });
  const median = values.length > 0 ? undefined : readValue(result, reading);
  if (values.length === 0 && median === undefined) return null;
  if (isAssumed)
    complainOfDirection(complaints, place, `the name ${shownName(name)}`, 'Read its differences with that in mind.');
  if (median === undefined) return valuesOfOneProcess(metric, values);
  const repeat = numberField({ of: listField(columns, 'stats_repeat')[index] }, 'of');
  return summaryOf(metric, median, undefined, repeat);
}

/** asv tells a benchmark's kind by the beginning of its function's name; the unit of `track_` stands in another file. */
function metricOf(name: string): { readonly metric: Metric; readonly isAssumed: boolean } {
  const own = name.slice(name.lastIndexOf('.') + 1);
  if (/^time/i.test(own)) return { metric: timeMetric, isAssumed: false };
  if (/^(mem|peakmem)/i.test(own)) return { metric: memoryMetric, isAssumed: false };
  return { metric: { id: 'value', unit: 'unit', direction: 'smaller' }, isAssumed: true };
}
