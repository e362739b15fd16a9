/**
 * JSON of nanobench (`ankerl::nanobench::templates::json()`). Room: formats. Structure: https://nanobench.ankerl.com, tutorial,
 * "Rendering Mustache-like Templates"; its pyperf template is read as pyperf.
 */
import { timeMetric, type Metric } from '../model/metric.ts';
import type { SampledSeries } from '../model/suite.ts';
import { complainOfRecord, complainOfValue } from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { recordsUnder } from './json-records.ts';
import { isObject } from './json-text.ts';
import { defined, metadataOf, valuesOfOneProcess, type PlacedBenchmark } from './make-suite.ts';

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
  const found = recordsUnder('results', input.text, 'nanobench', complaints);
  if (found === null) return { suite: null, findings: complaints.findings() };
  const placed = found.records.flatMap((record, index) => readResult(record, `$.results[${index}]`, complaints) ?? []);
  const [first] = found.records;
  const resolution = isObject(first) ? first.clockResolution : undefined;
  const environment = defined({
    timerResolution: typeof resolution === 'number' && resolution > 0 && resolution < Infinity ? resolution : undefined,
  });
  return finishSuite(input, complaints, { ...found, placed }, { format: nanobench.id, environment });
}

function readResult(record: unknown, place: string, complaints: Complaints): PlacedBenchmark | null {
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
  const parameters = size === undefined ? {} : { n: size };
  const metadata = metadataOf(record, ['title', 'name', 'measurements', 'complexityN']);
  return { place, benchmark: { name, parameters, tags: [], series, metadata } };
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
  const isUsable = (value: number, mayBeZero: boolean): boolean =>
    value < Infinity && (value > 0 || (value === 0 && mayBeZero));
  return measures.flatMap(({ key, metric }): SampledSeries[] => {
    const values: number[] = [];
    list.forEach((measurement, index) => {
      const value = isObject(measurement) ? measurement[key] : undefined;
      const isTime = key === 'elapsed';
      // What is left of it after the division counts: a batch may be too small or too large to divide by.
      if (typeof value === 'number' && isUsable(value, !isTime) && isUsable(value / batch, !isTime))
        values.push(value / batch);
      else if (value !== undefined || isTime)
        complainOfValue(complaints, `${place}.measurements[${index}].${key}`, value, `${name} ${key}`);
    });
    return values.every((value) => value === 0) ? [] : [valuesOfOneProcess(metric, values)];
  });
}
