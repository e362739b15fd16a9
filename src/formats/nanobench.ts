/**
 * JSON of nanobench (`ankerl::nanobench::templates::json()`). Room: formats. Structure: https://nanobench.ankerl.com, tutorial,
 * "Rendering Mustache-like Templates"; its pyperf template is read as pyperf.
 */
import { timeMetric, type Metric } from '../model/metric.ts';
import type { Benchmark, SampledSeries } from '../model/suite.ts';
import {
  complainOfNothing,
  complainOfRecord,
  complainOfShape,
  complainOfValue,
  readJsonOf,
  valueIn,
  wholeRecords,
} from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { isObject } from './json-text.ts';
import { defined, joinRepeated, metadataOf, suiteOf, valuesOfOneProcess, type PlacedBenchmark } from './make-suite.ts';

/** The format of nanobench. */
export const nanobench: Format = {
  id: 'nanobench',
  title: 'nanobench JSON',
  recognisedBy: 'results with median(elapsed) and measurements',
  detect,
  parse,
};

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  return /^\s*\{\s*"results"\s*:\s*\[/.test(start) && start.includes('"median(elapsed)"') ? 0.95 : 0;
}

const remedy = 'Run nanobench again; this result was left out, the others are used.';

/** What each measurement tells, per iteration; hardware counters are 0 where the system does not give them. */
const measures: readonly { readonly key: string; readonly metric: Metric }[] = [
  { key: 'elapsed', metric: timeMetric },
  ...[
    ['instructions', 'instructions'],
    ['cpucycles', 'cycles'],
    ['branchinstructions', 'branches'],
    ['branchmisses', 'branch-misses'],
    ['pagefaults', 'page-faults'],
    ['contextswitches', 'context-switches'],
  ].map(([key = '', id = '']) => ({ key, metric: { id, unit: 'count', direction: 'smaller' as const } })),
];

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const read = readJsonOf(input.text, 'nanobench', complaints);
  const root = valueIn(read);
  const list = isObject(root) ? root.results : undefined;
  if (!Array.isArray(list)) {
    if (read.kind === 'value') complainOfShape(root, 'no list of results', 'nanobench', complaints);
    return { suite: null, findings: complaints.findings() };
  }
  const records = wholeRecords(list as unknown[], read, 'results');
  const placed = records.flatMap((record, index): PlacedBenchmark[] => {
    const place = `$.results[${index}]`;
    const benchmark = readResult(record, place, complaints);
    return benchmark === null ? [] : [{ benchmark, place }];
  });
  const benchmarks = joinRepeated(placed, complaints);
  if (benchmarks.length === 0) {
    if (read.kind === 'value') complainOfNothing(complaints, '$.results', list.length);
    return { suite: null, findings: complaints.findings() };
  }
  const resolution = isObject(records[0]) ? records[0].clockResolution : undefined;
  const environment = defined({
    timerResolution: typeof resolution === 'number' && resolution > 0 && resolution < Infinity ? resolution : undefined,
  });
  return { suite: suiteOf(input, { format: nanobench.id, benchmarks, environment }), findings: complaints.findings() };
}

function readResult(record: unknown, place: string, complaints: Complaints): Benchmark | null {
  if (!isObject(record) || typeof record.name !== 'string') {
    const problem = isObject(record) ? 'has no name' : `is ${shown(record)}, not a result`;
    complainOfRecord(complaints, place, problem, remedy);
    return null;
  }
  const { title, complexityN } = record;
  const size = typeof complexityN === 'number' && complexityN > 0 ? String(complexityN) : undefined;
  // The title that nanobench gives by itself says nothing.
  const titled =
    typeof title === 'string' && title !== '' && title !== 'benchmark' ? `${title}/${record.name}` : record.name;
  const name = (size === undefined ? titled : `${titled} n=${size}`) || 'benchmark';
  const series = seriesOf(record, name, place, complaints);
  if (series.length === 0) {
    complainOfRecord(complaints, place, `(${shownName(name)}) has no usable measurement`, remedy);
    return null;
  }
  const omitted = ['title', 'name', 'measurements', 'complexityN'];
  return {
    name,
    parameters: size === undefined ? {} : { n: size },
    tags: [],
    series,
    metadata: metadataOf(record, omitted),
  };
}

/** One value per epoch, per unit of the batch, as nanobench's own table shows it. */
function seriesOf(
  record: Readonly<Record<string, unknown>>,
  name: string,
  place: string,
  complaints: Complaints,
): SampledSeries[] {
  const list: readonly unknown[] = Array.isArray(record.measurements) ? record.measurements : [];
  const batch = typeof record.batch === 'number' && record.batch > 0 && record.batch < Infinity ? record.batch : 1;
  return measures.flatMap(({ key, metric }): SampledSeries[] => {
    const values: number[] = [];
    list.forEach((measurement, index) => {
      const value = isObject(measurement) ? measurement[key] : undefined;
      const isTime = key === 'elapsed';
      if (typeof value === 'number' && value < Infinity && (value > 0 || (value === 0 && !isTime)))
        values.push(value / batch);
      else if (value !== undefined || isTime)
        complainOfValue(complaints, `${place}.measurements[${index}].${key}`, value, `${name} ${key}`);
    });
    return values.every((value) => value === 0) ? [] : [valuesOfOneProcess(metric, values)];
  });
}
