/**
 * The rows of a Google Benchmark file: one per repetition, or one per aggregate of them, or of a complexity. Room: formats.
 */
import type { Json } from '../../model/metadata.ts';
import type { Benchmark, Series } from '../../model/suite.ts';
import { complainOfRecord } from '../common-complaints.ts';
import { shown, shownName, type Complaints } from '../complaints.ts';
import { isObject } from '../json-text.ts';
import { metadataOf, summaryOf, valuesOfOneProcess } from '../make-suite.ts';

import { readMetrics, timeMetrics, type MetricKey } from './metrics.ts';

type Row = Readonly<Record<string, unknown>>;

interface Group {
  readonly name: string;
  readonly path: string;
  readonly family: unknown;
  readonly repetitions: Row[];
  readonly aggregates: Map<string, Row>;
  failure: string | null;
}

/** What the rows hold: benchmarks, and rows of complexities as they are. */
export interface GoogleRows {
  readonly benchmarks: readonly Benchmark[];
  readonly complexity: readonly Json[];
}

const remedy = 'Run the benchmark again; this row was left out, the others are used.';

/** Reads all rows; aggregates count only where no repetition stands beside them. */
export function readRows(rows: readonly unknown[], complaints: Complaints): GoogleRows {
  const groups = new Map<string, Group>();
  const complexity: Json[] = [];
  rows.forEach((row, index) => {
    const path = `$.benchmarks[${index}]`;
    if (!isObject(row)) complainOfRecord(complaints, path, `is ${shown(row)}, not a benchmark`, remedy);
    else if (row.aggregate_name === 'BigO' || row.aggregate_name === 'RMS' || isObject(row.big_o) || 'rms' in row)
      complexity.push(metadataOf(row));
    else addRow(groups, row, path, complaints);
  });
  const benchmarks = [...groups.values()].flatMap((group) => benchmarkOf(group, complaints));
  return { benchmarks, complexity };
}

function addRow(groups: Map<string, Group>, row: Row, path: string, complaints: Complaints): void {
  const name = [row.run_name, row.name].find((text): text is string => typeof text === 'string' && text !== '');
  if (name === undefined) {
    complainOfRecord(complaints, path, 'has no name', remedy);
    return;
  }
  const family = `${String(row.family_index)} ${String(row.per_family_instance_index)}`;
  const group: Group = groups.get(name) ?? {
    name,
    path,
    family,
    repetitions: [],
    aggregates: new Map(),
    failure: null,
  };
  if (group.family !== family) {
    complaints.add({
      code: 'input.duplicate-name',
      severity: 'warning',
      place: path,
      problem: `has the name ${shownName(name)}, as ${group.path} of another benchmark has; the first one is used`,
      remedy: 'Register each benchmark under its own name.',
      key: name,
    });
    return;
  }
  groups.set(name, group);
  if (row.error_occurred === true || row.skipped === true) fail(group, row, path, complaints);
  else if (row.run_type !== 'aggregate') group.repetitions.push(row);
  else if (typeof row.aggregate_name === 'string') group.aggregates.set(row.aggregate_name, row);
  else complainOfRecord(complaints, path, 'is an aggregate and does not say of what kind', remedy);
}

function fail(group: Group, row: Row, path: string, complaints: Complaints): void {
  const message = [row.error_message, row.skip_message].find((text) => typeof text === 'string') ?? 'no reason given';
  if (row.error_occurred === true) group.failure ??= message;
  complaints.add({
    code: 'input.invalid-record',
    severity: row.error_occurred === true ? 'warning' : 'info',
    place: path,
    problem: `(${shownName(group.name)}) ${row.error_occurred === true ? 'failed' : 'was skipped'}: ${shownName(message)}`,
    remedy: 'Mend or remove this benchmark, then measure again.',
    key: `${group.name} failed`,
  });
}

/** Failed benchmarks stay, without values, so that their failure shows; skipped ones do not. */
function benchmarkOf(group: Group, complaints: Complaints): Benchmark[] {
  const { name, path, repetitions, aggregates, failure } = group;
  const isSummary = repetitions.length === 0 && aggregates.size > 0;
  const series = isSummary ? summaries(group) : samples(group, complaints);
  const [first = aggregates.get('mean')] = repetitions;
  if (series.length === 0) {
    if (failure === null && (isSummary || repetitions.length > 0))
      complainOfRecord(complaints, path, `(${shownName(name)}) has no usable time`, remedy);
    if (failure === null) return [];
    const failed: Series = {
      kind: 'samples',
      metric: timeMetrics[0].metric,
      nesting: 'values',
      ordered: true,
      sessions: [],
    };
    return [{ name, parameters: parametersOf(name), tags: [], series: [failed], metadata: { error: failure } }];
  }
  const loops =
    !isSummary && typeof first?.iterations === 'number' && first.iterations > 0 ? first.iterations : undefined;
  const kept = ['label', 'threads', 'repetitions', 'time_unit', 'aggregate_unit'];
  const metadata = Object.fromEntries(Object.entries(metadataOf(first ?? {})).filter(([key]) => kept.includes(key)));
  return [
    { name, parameters: parametersOf(name), tags: [], series, ...(loops === undefined ? {} : { loops }), metadata },
  ];
}

/** One series per time and counter, the repetitions as values of one process. */
function samples({ name, path, repetitions }: Group, complaints: Complaints): Series[] {
  return readMetrics(repetitions, path, complaints).flatMap((key): Series[] => {
    const values: number[] = [];
    for (const row of repetitions) {
      const value = key.read(row);
      if (value === undefined) continue;
      const isGood = key.isTime ? value > 0 && value < Infinity : Number.isFinite(value);
      if (isGood) values.push(value);
      else {
        complaints.add({
          code: 'input.invalid-value',
          severity: 'warning',
          place: `${path}.${key.key}`,
          problem: `(${shownName(name)}) is ${shown(row[key.key])} in one of the repetitions, which is no usable number`,
          remedy: 'Measure this benchmark again; the value was left out.',
          key: `${name} ${key.key}`,
        });
      }
    }
    return values.length === 0 ? [] : [valuesOfOneProcess(key.metric, values)];
  });
}

/** Mean and standard deviation of every time and counter, when the repetitions themselves were not reported. */
function summaries({ aggregates }: Group): Series[] {
  const mean = aggregates.get('mean');
  const deviation = aggregates.get('stddev');
  if (mean === undefined) return [];
  const count = typeof mean.iterations === 'number' ? mean.iterations : undefined;
  return readMetrics([mean], '', null).flatMap((key: MetricKey): Series[] => {
    const average = key.read(mean);
    const isGood = average !== undefined && Number.isFinite(average) && (!key.isTime || average > 0);
    return isGood ? [summaryOf(key.metric, average, deviation && key.read(deviation), count)] : [];
  });
}

/** `threads:2` and `size:64` within a name; arguments without names are only in the name. */
function parametersOf(name: string): Readonly<Record<string, string>> {
  const pairs = name.split('/').flatMap((part): [string, string][] => {
    const [, key, value] = /^([A-Za-z_][\w.-]*):([^:]+)$/.exec(part) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(pairs);
}
