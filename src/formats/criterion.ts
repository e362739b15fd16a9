/**
 * The directory that Criterion.rs keeps (`target/criterion`), its files put together in one text by the sources: for each
 * benchmark the texts of benchmark.json, sample.json and estimates.json. Room: formats. Structure: criterion 0.3 to 0.7,
 * `src/report.rs`, `src/connection.rs` and `src/estimate.rs`; in old versions sample.json is a pair of lists, and the names of estimates are capitalised.
 */
import { timeMetric } from '../model/metric.ts';
import type { Benchmark, Series } from '../model/suite.ts';
import { complainOfNothing, complainOfRecord, complainOfShape, complainOfValue } from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { isObject, placeText, readJson } from './json-text.ts';
import {
  joinRepeated,
  metadataOf,
  suiteOf,
  summaryOf,
  valuesOfOneProcess,
  type PlacedBenchmark,
} from './make-suite.ts';

/** The format of Criterion.rs. */
export const criterion: Format = {
  id: 'criterion',
  title: 'Criterion.rs directory',
  recognisedBy: 'benchmark.json and sample.json below new/',
  detect,
  parse,
};

function detect({ text }: FormatInput): number {
  return /^\s*\{"criterion":\[/.test(text) ? 0.99 : 0;
}

const remedy = 'Run `cargo bench` again and give the whole of target/criterion; the other benchmarks are used.';
const tool = 'Criterion.rs';

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const read = readJson(input.text);
  const list = read.kind !== 'broken' && isObject(read.value) ? read.value.criterion : undefined;
  if (!Array.isArray(list)) {
    complainOfShape(read.kind === 'broken' ? 'text' : read.value, 'no benchmarks of Criterion.rs', tool, complaints);
    return { suite: null, findings: complaints.findings() };
  }
  const placed = (list as readonly unknown[]).flatMap((entry): PlacedBenchmark[] => {
    if (!isObject(entry)) return [];
    const place = typeof entry.directory === 'string' ? entry.directory : 'a directory';
    const benchmark = readBenchmark(entry, place, complaints);
    return benchmark === null ? [] : [{ benchmark, place }];
  });
  const benchmarks = joinRepeated(placed, complaints);
  if (benchmarks.length === 0) {
    complainOfNothing(complaints, 'the directory', list.length);
    return { suite: null, findings: complaints.findings() };
  }
  return { suite: suiteOf(input, { format: criterion.id, benchmarks }), findings: complaints.findings() };
}

/** The JSON in one of the files; undefined, with a complaint unless the file is not there, when there is none. */
function readPart(
  entry: Readonly<Record<string, unknown>>,
  part: string,
  place: string,
  complaints: Complaints,
): unknown {
  const text = entry[part];
  if (typeof text !== 'string') return undefined;
  const read = readJson(text);
  if (read.kind === 'value') return read.value;
  const what = read.kind === 'cut' ? 'ends too early' : `should have ${read.expected}`;
  complainOfRecord(complaints, `${place}/${part}.json`, `is no whole JSON: ${placeText(read.place)} ${what}`, remedy);
  return undefined;
}

function readBenchmark(
  entry: Readonly<Record<string, unknown>>,
  place: string,
  complaints: Complaints,
): Benchmark | null {
  const described = readPart(entry, 'benchmark', place, complaints);
  const identity = isObject(described) ? described : {};
  // Without benchmark.json the directory is the name, some characters in it replaced.
  const folders = place.split(/[/\\]/).slice(0, -1);
  const fallback = folders.slice(folders.lastIndexOf('criterion') + 1).join('/');
  const name = typeof identity.full_id === 'string' && identity.full_id !== '' ? identity.full_id : fallback;
  const series = readSeries(entry, name, place, complaints);
  if (series === null || name === '') {
    complainOfRecord(complaints, place, `(${shownName(name)}) has no usable measurement`, remedy);
    return null;
  }
  const { group_id: group, function_id: fn, value_str: value } = identity;
  const isGrouped = typeof group === 'string' && group !== '' && (typeof fn === 'string' || typeof value === 'string');
  return {
    name,
    parameters: typeof value === 'string' ? { value } : {},
    tags: isGrouped ? [group] : [],
    series: [series],
    metadata: metadataOf(identity, ['full_id', 'directory_name', 'title']),
  };
}

/** The samples, or the estimates where these are all there is. */
function readSeries(
  entry: Readonly<Record<string, unknown>>,
  name: string,
  place: string,
  complaints: Complaints,
): Series | null {
  const values = readSamples(readPart(entry, 'sample', place, complaints), name, place, complaints);
  if (values.length > 0) return valuesOfOneProcess(timeMetric, values);
  const estimates = readPart(entry, 'estimates', place, complaints);
  if (!isObject(estimates)) return null;
  const mean = pointOf(estimates.mean ?? estimates.Mean);
  const deviation = pointOf(estimates.std_dev ?? estimates.StdDev);
  if (mean === undefined || !(mean > 0 && mean < Infinity)) return null;
  return summaryOf(timeMetric, mean / 1e9, deviation === undefined ? undefined : deviation / 1e9);
}

const pointOf = (estimate: unknown): number | undefined =>
  isObject(estimate) && typeof estimate.point_estimate === 'number' ? estimate.point_estimate : undefined;

/** Each sample ran the code `iters` times and took `times` nanoseconds in all. */
function readSamples(sample: unknown, name: string, place: string, complaints: Complaints): number[] {
  if (sample === undefined) return [];
  const pair: readonly unknown[] = Array.isArray(sample)
    ? sample
    : isObject(sample)
      ? [sample.iters, sample.times]
      : [];
  const [iterations, times] = pair;
  if (!Array.isArray(iterations) || !Array.isArray(times)) {
    complainOfRecord(complaints, `${place}/sample.json`, `is ${shown(sample)} without iters and times`, remedy);
    return [];
  }
  if (iterations.length !== times.length) {
    const problem = `has ${iterations.length} iters and ${times.length} times; those that pair were used`;
    complainOfRecord(complaints, `${place}/sample.json`, problem, remedy);
  }
  const values: number[] = [];
  for (let index = 0; index < Math.min(iterations.length, times.length); index += 1) {
    const [count, time] = [iterations[index] as unknown, times[index] as unknown];
    const value = typeof count === 'number' && typeof time === 'number' ? time / count / 1e9 : NaN;
    if (value > 0 && value < Infinity) values.push(value);
    else complainOfValue(complaints, `${place}/sample.json times[${index}]`, time, name);
  }
  return values;
}
