/**
 * The JSON that gungraun prints for each benchmark (`--output-format=json` or `pretty-json`), found among other lines. Room:
 * formats. Structure: gungraun's `schemas/summary.v6.schema.json`.
 */
import type { Benchmark, Series } from '../../model/suite.ts';
import { complainOfRecord } from '../common-complaints.ts';
import { shown, shownName, type Complaints } from '../complaints.ts';
import { isObject } from '../json-text.ts';
import { defined, metadataOf, valuesOfOneProcess } from '../make-suite.ts';
import { metricOfCount } from './metrics.ts';

type Row = Readonly<Record<string, unknown>>;

/** Summaries with the lines (from 1) they begin at, and the indices of all lines they stand on. */
export interface FoundSummaries {
  readonly summaries: readonly { readonly record: Row; readonly line: number }[];
  readonly used: ReadonlySet<number>;
  /** Lines (from 1) at which an object begins that does not end. */
  readonly broken: readonly number[];
}

/** An object on a line of its own, or one from a line that is `{` to the line that is `}` under it. */
export function findSummaries(lines: readonly string[]): FoundSummaries {
  const summaries: { record: Row; line: number }[] = [];
  const used = new Set<number>();
  const broken: number[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, indent = ''] = /^(\s*)\{/.exec(line) ?? [];
    if (!line.startsWith('{', indent.length)) continue;
    const isOpening = line === `${indent}{`;
    const end = isOpening ? endOf(lines, index, indent) : index;
    const record = end === null ? null : readObject(lines.slice(index, end + 1).join('\n'));
    if (end === null || record === null) {
      if (isOpening || line.startsWith('{"')) broken.push(index + 1);
      continue;
    }
    // Objects of cargo and of others are stepped over too.
    for (let at = index; at <= end; at += 1) used.add(at);
    if ('module_path' in record) summaries.push({ record, line: index + 1 });
    index = end;
  }
  return { summaries, used, broken };
}

/** The line that closes; null when another object begins before it, because this one was cut off. */
function endOf(lines: readonly string[], start: number, indent: string): number | null {
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === `${indent}}`) return index;
    if (line.startsWith(`${indent}{`)) return null;
  }
  return null;
}

function readObject(text: string): Row | null {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const remedy = 'Run the benchmark again with a present version of gungraun; the others are used.';

/** One benchmark, with all metrics of all tools that ran; null, with a complaint, when there is none. */
export function readSummary(record: Row, place: string, complaints: Complaints): Benchmark | null {
  const path = typeof record.module_path === 'string' ? record.module_path : '';
  const id = typeof record.id === 'string' && record.id !== '' ? record.id : undefined;
  const details = typeof record.details === 'string' ? record.details : undefined;
  // As the text shows it: `module::group::function id:details`.
  const name = [path, id === undefined ? '' : details === undefined ? ` ${id}` : ` ${id}:${details}`].join('');
  if (path === '') {
    complainOfRecord(complaints, place, 'has no module_path', remedy);
    return null;
  }
  const series = new Map<string, Series>();
  const profiles: readonly unknown[] = Array.isArray(record.profiles) ? record.profiles : [];
  for (const profile of profiles) {
    for (const [tool, metrics] of toolsOf(profile)) addMetrics(series, tool, metrics, name, place, complaints);
  }
  if (series.size === 0) {
    complainOfRecord(complaints, place, `(${shownName(name)}) has no metric that can be used`, remedy);
    return null;
  }
  const kept = defined({
    version: record.version,
    kind: record.kind,
    function_name: record.function_name,
    id,
    details,
  });
  return {
    name,
    parameters: {},
    tags: [],
    series: instructionsFirst([...series.values()]),
    metadata: metadataOf(kept),
  };
}

/** The metrics of a profile's total, by tool. */
function toolsOf(profile: unknown): [string, Row][] {
  const summaries = isObject(profile) ? profile.summaries : undefined;
  const total = isObject(summaries) ? summaries.total : undefined;
  const summary = isObject(total) ? total.summary : undefined;
  if (!isObject(summary)) return [];
  return Object.entries(summary).flatMap(([tool, metrics]): [string, Row][] =>
    isObject(metrics) ? [[tool, metrics]] : [],
  );
}

function addMetrics(
  series: Map<string, Series>,
  tool: string,
  metrics: Row,
  name: string,
  place: string,
  complaints: Complaints,
): void {
  for (const [key, entry] of Object.entries(metrics)) {
    const value = newValue(isObject(entry) ? entry.metrics : undefined);
    // Null: only the old run has it.
    if (value === null) continue;
    const plain = metricOfCount(key);
    const isTaken = series.has(plain.id);
    const metric = isTaken ? { ...plain, id: `${tool.toLowerCase()} ${plain.id}` } : plain;
    if (typeof value === 'number' && Number.isFinite(value)) {
      if (!series.has(metric.id)) series.set(metric.id, valuesOfOneProcess(metric, [value]));
      continue;
    }
    complaints.add({
      code: 'input.invalid-value',
      severity: 'warning',
      place,
      problem: `(${shownName(name)}) has ${shown(value)} as its ${shownName(key)}`,
      remedy,
      key: name,
    });
  }
}

/** `Left` is the new run, `Right` the old one, `Both` has them in this order; each is an `Int` or a `Float`. */
function newValue(metrics: unknown): unknown {
  if (!isObject(metrics)) return undefined;
  if ('Right' in metrics) return null;
  const both: readonly unknown[] = Array.isArray(metrics.Both) ? metrics.Both : [metrics.Left];
  const [value] = both;
  return isObject(value) ? (value.Int ?? value.Float) : undefined;
}

/** Instructions are what a benchmark is about where they were counted. */
export const instructionsFirst = (series: readonly Series[]): readonly Series[] => [
  ...series.filter(({ metric }) => metric.id === 'instructions'),
  ...series.filter(({ metric }) => metric.id !== 'instructions'),
];
