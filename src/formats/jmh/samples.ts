/**
 * The raw data of one JMH result: a list per fork of a value per measurement iteration, or of a histogram per iteration
 * in sample mode. Room: formats.
 */
import type { Process, Series } from '../../model/suite.ts';
import type { Complaints } from '../complaints.ts';
import { listField, numberField, readValue, readValues, type JsonObject, type ValueReading } from '../json-fields.ts';
import { processOf, summaryOf } from '../make-suite.ts';
import type { JmhMetric } from './metrics.ts';

/** What a series is read with. */
export interface SeriesReading {
  readonly name: string;
  /** The place of the record `primaryMetric`, or of a secondary one. */
  readonly place: string;
  readonly complaints: Complaints;
  /** Forks and iterations as the record of the benchmark tells them. */
  readonly forks: number;
  readonly iterations: number;
}

/**
 * The series of one result, or null when it has no usable value. Forks are processes, and without forking (`-f 0`) all
 * ran in JMH's own. Without raw data (`-Djmh.json.rawData=false`) it is a summary, whose standard deviation JMH does not tell.
 */
export function readSeries(record: JsonObject, known: JmhMetric, reading: SeriesReading): Series | null {
  const { complaints, name, place, forks, iterations } = reading;
  const { metric, divisor } = known;
  const values = { complaints, name, divisor, allowZero: metric.id !== 'time' && metric.id !== 'throughput' };
  const processes = [
    ...readForks(record, 'rawData', values, place),
    ...readForks(record, 'rawDataHistogram', values, place),
  ];
  if (processes.length > 0) {
    const nesting = forks === 0 ? 'values' : 'processes';
    return { kind: 'samples', metric, nesting, ordered: true, sessions: [{ processes }] };
  }
  const mean = readValue(record.score, { ...values, place: `${place}.score` });
  return mean === undefined ? null : summaryOf(metric, mean, undefined, Math.max(1, forks) * iterations);
}

function readForks(
  record: JsonObject,
  key: 'rawData' | 'rawDataHistogram',
  reading: Omit<ValueReading, 'place'>,
  place: string,
): Process[] {
  return listField(record, key).flatMap((fork, index) => {
    const list = Array.isArray(fork) ? (fork as readonly unknown[]) : [];
    const scores = key === 'rawData' ? list : list.map(histogramMean);
    const values = readValues(scores, { ...reading, place: `${place}.${key}[${index}]` });
    return values.length === 0 ? [] : [processOf(values)];
  });
}

/** The mean of an iteration's samples, given as pairs of a value and how often it was measured: what JMH calls its score. */
function histogramMean(histogram: unknown): number {
  let [sum, count] = [0, 0];
  for (const pair of Array.isArray(histogram) ? (histogram as readonly unknown[]) : []) {
    const [value, times] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    if (typeof value !== 'number' || typeof times !== 'number' || !(times > 0)) continue;
    sum += value * times;
    count += times;
  }
  return sum / count;
}

/** A count of the record, such as its forks; `otherwise` when it tells none. */
export const countField = (record: JsonObject, key: string, otherwise: number): number =>
  numberField(record, key) ?? otherwise;
