/**
 * BMF, the Bencher Metric Format: `{benchmark: {measure: {value, lower_value?, upper_value?}}}`. Room: formats.
 * Structure: https://bencher.dev/docs/reference/bencher-metric-format
 */
import { timeMetric, type Metric } from '../model/metric.ts';
import type { SummarySeries } from '../model/suite.ts';
import {
  complainOfDirection,
  complainOfRecord,
  complainOfShape,
  complainOfValue,
  readJsonOf,
  valueIn,
} from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { isObject, type JsonText } from './json-text.ts';
import { metadataOf, summaryOf, type PlacedBenchmark } from './make-suite.ts';

/** The Bencher metric format. */
export const bmf: Format = {
  id: 'bmf',
  title: 'Bencher metric format',
  recognisedBy: 'benchmarks with measures that have a value',
  detect,
  parse,
};

/** Bounded, so that no long string costs time. */
const shape = /^\s*\{\s*"[^"]{1,500}"\s*:\s*\{\s*"[^"]{1,100}"\s*:\s*\{\s*"(value|lower_value|upper_value)"\s*:/;

function detect({ text }: FormatInput): number {
  return shape.test(text.slice(0, 4096)) ? 0.8 : 0;
}

const remedy = 'Write the file again; what could be read is used.';

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const read = readJsonOf(input.text, 'a tool for Bencher', complaints);
  const root = valueIn(read);
  if (!isObject(root)) {
    if (read.kind === 'value') complainOfShape(root, 'no benchmarks by name', 'a tool for Bencher', complaints);
    return { suite: null, findings: complaints.findings() };
  }
  const entries = wholeEntries(Object.entries(root), read);
  const placed = entries.flatMap(([name, measures]) => readBenchmark(name, measures, complaints) ?? []);
  const found = { placed, place: '$', count: entries.length, isCut: read.kind === 'cut' };
  return finishSuite(input, complaints, found, { format: bmf.id });
}

/** In a text that was cut off, the last benchmark may lack measures. */
const wholeEntries = (entries: [string, unknown][], read: JsonText): [string, unknown][] =>
  read.kind === 'cut' && read.open.length > 0 ? entries.slice(0, -1) : entries;

function readBenchmark(name: string, measures: unknown, complaints: Complaints): PlacedBenchmark | null {
  const place = `$[${shownName(name)}]`;
  if (!isObject(measures) || name === '') {
    const problem = name === '' ? 'has no name' : `is ${shown(measures)}, not measures by name`;
    complainOfRecord(complaints, place, problem, remedy);
    return null;
  }
  const series: SummarySeries[] = [];
  for (const [measure, metric] of Object.entries(measures)) {
    const at = `${place}[${shownName(measure)}]`;
    const value = isObject(metric) ? metric.value : undefined;
    const known = metricOf(measure);
    const isTime = known.metric.unit === 'second';
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || (isTime && value === 0)) {
      complainOfValue(complaints, `${at}.value`, value, `${name} ${measure}`);
      continue;
    }
    if (known.assumed) {
      const advice =
        'Call it latency or throughput if it is one of them; Bencher itself asks for the side of a threshold.';
      complainOfDirection(complaints, at, `the measure ${shownName(measure)}`, advice);
    }
    series.push(summaryOf(known.metric, value / known.divisor));
  }
  if (series.length === 0) {
    complainOfRecord(complaints, place, 'has no usable measure', remedy);
    return null;
  }
  // The bounds may be anything (Bencher does not say), so that no spread follows from them; they are kept as they are.
  const metadata = metadataOf(measures);
  return { place, benchmark: { name, parameters: {}, tags: [], series: timeFirst(series), metadata } };
}

const timeFirst = (series: readonly SummarySeries[]): readonly SummarySeries[] => [
  ...series.filter(({ metric }) => metric.id === 'time'),
  ...series.filter(({ metric }) => metric.id !== 'time'),
];

interface KnownMeasure {
  readonly metric: Metric;
  readonly divisor: number;
  readonly assumed: boolean;
}

/** Measures that Bencher has by itself, with their units (https://bencher.dev/docs/explanation/adapters). */
const knownMeasures = new Map<string, { metric: Metric; divisor: number }>([
  ['latency', { metric: timeMetric, divisor: 1e9 }],
  ['throughput', { metric: { id: 'throughput', unit: 'ops/s', direction: 'larger' }, divisor: 1 }],
  ['build-time', { metric: { id: 'build-time', unit: 'second', direction: 'smaller' }, divisor: 1 }],
  ['file-size', { metric: { id: 'file-size', unit: 'byte', direction: 'smaller' }, divisor: 1 }],
]);
/** Counters of Callgrind, Cachegrind and DHAT, of which less is better. */
const counter = /(instructions|hits|accesses|cycles|misses|blocks|events|reads?|writes?|read\+write|lifetimes)$/i;

function metricOf(measure: string): KnownMeasure {
  const known = knownMeasures.get(measure.toLowerCase().replaceAll(' ', '-'));
  if (known !== undefined) return { ...known, assumed: false };
  const id = measure === '' || measure === 'time' ? `measure ${measure}`.trim() : measure;
  if (/bytes$/i.test(measure))
    return { metric: { id, unit: 'byte', direction: 'smaller' }, divisor: 1, assumed: false };
  const isCounter = counter.test(measure);
  return {
    metric: { id, unit: isCounter ? 'integer' : 'count', direction: 'smaller' },
    divisor: 1,
    assumed: !isCounter,
  };
}
