/**
 * The measurements of one BenchmarkDotNet benchmark: time from its measurements, allocation, and the metrics of its
 * diagnosers. Room: formats.
 */
import type { Metric } from '../../model/metric.ts';
import { timeMetric } from '../../model/metric.ts';
import type { Process, Series, Warmup } from '../../model/suite.ts';
import type { Complaints } from '../complaints.ts';
import { fieldOf, listField, numberField, objectField, readValue, readValues, textField } from '../json-fields.ts';
import type { JsonObject } from '../json-fields.ts';
import { noMetadata, summaryOf, valuesOfOneProcess } from '../make-suite.ts';
import { allocatedMetric, unitsPerSecond } from '../metrics.ts';

/** BenchmarkDotNet's statistics and measurements are in nanoseconds. */
const nanoseconds = 1e9;

/** Time per operation; null when there is no usable value. Launches are processes; a summary when no values are there. */
export function timeSeries(record: JsonObject, name: string, place: string, complaints: Complaints): Series | null {
  const processes = readLaunches(listField(record, 'Measurements'));
  if (processes.some(({ values }) => values.length > 0))
    return { kind: 'samples', metric: timeMetric, nesting: 'processes', ordered: true, sessions: [{ processes }] };
  const statistics = objectField(record, 'Statistics');
  const reading = { complaints, name, divisor: nanoseconds };
  const at = `${place}.Statistics`;
  const values = readValues(listField(statistics, 'OriginalValues'), { ...reading, place: `${at}.OriginalValues` });
  if (values.length > 0) return valuesOfOneProcess(timeMetric, values);
  const mean = readValue(statistics.Mean, { ...reading, place: `${at}.Mean` });
  if (mean === undefined) return null;
  const deviation = numberField(statistics, 'StandardDeviation');
  const spread = deviation === undefined ? undefined : deviation / nanoseconds;
  return summaryOf(timeMetric, mean, spread, numberField(statistics, 'N'));
}

/**
 * A process per launch with what the tool calls results: the actual iterations without the overhead and without the
 * outliers it removes. Before 0.11 a measurement had no stage, and its mode was `Result` or `MainWarmup`.
 */
function readLaunches(measurements: readonly unknown[]): Process[] {
  const launches = new Map<number, { values: number[]; warmups: Warmup[] }>();
  for (const measurement of measurements) {
    const operations = numberField(measurement, 'Operations') ?? 0;
    const value = (numberField(measurement, 'Nanoseconds') ?? 0) / operations / nanoseconds;
    if (!(value > 0 && value < Infinity)) continue;
    const index = numberField(measurement, 'LaunchIndex') ?? 1;
    const launch = launches.get(index) ?? { values: [], warmups: [] };
    const mode = textField(measurement, 'IterationMode');
    const stage = textField(measurement, 'IterationStage');
    if (stage === 'Result' || mode === 'Result') launch.values.push(value);
    else if ((mode === 'Workload' && stage === 'Warmup') || mode === 'MainWarmup')
      launch.warmups.push({ loops: operations, value });
    launches.set(index, launch);
  }
  return [...launches.values()].map((launch) => ({ ...launch, metadata: noMetadata }));
}

/** Allocation per operation, and what diagnosers measured beside: numbers without a spread. */
export function otherSeries(record: JsonObject): Series[] {
  const allocated = numberField(objectField(record, 'Memory'), 'BytesAllocatedPerOperation');
  const found: Series[] = allocated === undefined || allocated < 0 ? [] : [summaryOf(allocatedMetric, allocated)];
  const taken = new Set([timeMetric.id, ...found.map((one) => one.metric.id)]);
  for (const entry of listField(record, 'Metrics')) {
    const value = numberField(entry, 'Value');
    const metric = metricOf(objectField(entry, 'Descriptor'));
    if (value === undefined || value < 0 || metric === null) continue;
    const perUnit = metric.perUnit;
    if (taken.has(metric.metric.id)) continue;
    taken.add(metric.metric.id);
    found.push(summaryOf(metric.metric, value / perUnit));
  }
  return found;
}

/** A descriptor says the unit and whether more is better. */
function metricOf(descriptor: JsonObject): { readonly metric: Metric; readonly perUnit: number } | null {
  const id = textField(descriptor, 'Id');
  if (id === undefined) return null;
  const unit = textField(descriptor, 'Unit') ?? '';
  if (id === 'Allocated Memory' && unit === 'B') return { metric: allocatedMetric, perUnit: 1 };
  const direction = fieldOf(descriptor, 'TheGreaterTheBetter') === true ? 'larger' : 'smaller';
  const perSecond = unitsPerSecond(unit);
  if (perSecond !== undefined) return { metric: { id, unit: 'second', direction }, perUnit: perSecond };
  // Collections are counted per 1000 operations, so that `Count` is no whole number.
  return { metric: { id, unit: unit === 'B' ? 'byte' : unit, direction }, perUnit: 1 };
}
