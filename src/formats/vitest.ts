/**
 * JSON of `vitest bench --outputJson`. Room: formats.
 * Structure: https://vitest.dev/guide/cli#outputjson, the types of Vitest's benchmark report; times are in milliseconds.
 */
import { timeMetric } from '../model/metric.ts';
import type { Series } from '../model/suite.ts';
import { complainOfRecord, complainOfShape, readJsonOf, runAgain, valueIn } from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { fieldOf, listField, numberField, readValue, readValues, textField, type JsonObject } from './json-fields.ts';
import { isObject } from './json-text.ts';
import { metadataOf, summaryOf, type PlacedBenchmark } from './make-suite.ts';
import { sortedSeries } from './sorted-series.ts';

/** The format of Vitest's benchmarks. */
export const vitest: Format = {
  id: 'vitest',
  title: 'Vitest bench JSON',
  recognisedBy: 'its files with groups of benchmarks',
  detect,
  parse,
};

const milliseconds = 1e3;

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  if (!/^\s*\{\s*"files"\s*:/.test(start)) return 0;
  return start.includes('"groups"') && start.includes('"benchmarks"') ? 0.95 : start.includes('"groups"') ? 0.6 : 0;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const read = readJsonOf(input.text, 'Vitest', complaints);
  const root = valueIn(read);
  const files = fieldOf(root, 'files');
  if (!Array.isArray(files)) {
    if (read.kind === 'value') complainOfShape(root, 'no list of files', 'Vitest', complaints);
    return { suite: null, findings: complaints.findings() };
  }
  const placed: PlacedBenchmark[] = [];
  let count = 0;
  for (const { record, group, place, isLast } of recordsOf(files as readonly unknown[])) {
    count += 1;
    // Of a file that was cut off, the very last benchmark may lack its end.
    if (read.kind === 'cut' && isLast) continue;
    const benchmark = readBenchmark(record, group, place, complaints);
    if (benchmark !== null) placed.push(benchmark);
  }
  const found = { placed, place: '$.files', count, isCut: read.kind === 'cut' };
  return finishSuite(input, complaints, found, { format: vitest.id });
}

interface GroupedRecord {
  readonly record: unknown;
  readonly group: string;
  readonly place: string;
  readonly isLast: boolean;
}

/** All benchmarks of all groups of all files; a group's full name begins with its file's. */
function recordsOf(files: readonly unknown[]): GroupedRecord[] {
  const records = files.flatMap((file, fileIndex) =>
    listField(file, 'groups').flatMap((group, groupIndex) =>
      listField(group, 'benchmarks').map((record, index) => ({
        record,
        group: textField(group, 'fullName') ?? textField(file, 'filepath') ?? '',
        place: `$.files[${fileIndex}].groups[${groupIndex}].benchmarks[${index}]`,
      })),
    ),
  );
  return records.map((record, index) => ({ ...record, isLast: index === records.length - 1 }));
}

function readBenchmark(record: unknown, group: string, place: string, complaints: Complaints): PlacedBenchmark | null {
  const own = textField(record, 'name');
  if (!isObject(record) || own === undefined) {
    complainOfRecord(complaints, place, isObject(record) ? 'has no name' : `is ${shown(record)}`, runAgain);
    return null;
  }
  const name = group === '' ? own : `${group} > ${own}`;
  const series = seriesOf(record, name, place, complaints);
  if (series === null) {
    complainOfRecord(complaints, place, `(${shownName(name)}) has no usable value; it may have failed`, runAgain);
    return null;
  }
  const metadata = metadataOf(record, ['name', 'samples', 'id', 'rank']);
  return { benchmark: { name, parameters: {}, tags: [], series: [series], metadata }, place };
}

/** Samples with `benchmark.includeSamples`, which tinybench within Vitest sorts; else the summary. */
function seriesOf(record: JsonObject, name: string, place: string, complaints: Complaints): Series | null {
  const reading = { complaints, name, divisor: milliseconds };
  const values = readValues(listField(record, 'samples'), { ...reading, place: `${place}.samples` });
  if (values.length > 0) return sortedSeries(values);
  const mean = readValue(record.mean, { ...reading, place: `${place}.mean` });
  if (mean === undefined) return null;
  const deviation = numberField(record, 'sd');
  return summaryOf(
    timeMetric,
    mean,
    deviation === undefined ? undefined : deviation / milliseconds,
    numberField(record, 'sampleCount'),
  );
}
