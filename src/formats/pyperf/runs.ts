/**
 * The runs of one pyperf benchmark: each is a process with values, warm-ups, metadata and the memory it used.
 * Room: formats. Valid arrays are taken over as they are; the path of a complaint is built only when there is one.
 */
import type { Json, Metadata } from '../../model/metadata.ts';
import type { Process, Warmup } from '../../model/suite.ts';
import type { Complaints } from '../complaints.ts';
import { shown } from '../complaints.ts';
import { isObject } from '../json-text.ts';
import { deepest, isStorable, storable } from '../storable.ts';

/** What the runs of one benchmark are read with. */
export interface RunContext {
  readonly complaints: Complaints;
  /** JSON path of the benchmark, e.g. `$.benchmarks[3]`. */
  readonly path: string;
  /** What a run of format version 1.0 and later calls `values`, earlier ones `samples`. */
  readonly valuesKey: 'values' | 'samples';
  /** Before version 1.0 a warm-up held the raw time: divide it by loops × inner loops. */
  readonly rawWarmups: boolean;
  readonly innerLoops: number;
}

const noMetadata: Metadata = {};
const noWarmups: readonly Warmup[] = [];
const noValues: readonly number[] = [];

const valueRemedy =
  'Measure this benchmark again; a timer that returns such a value is broken, or the file was edited.';
const recordRemedy = 'Write the file with pyperf again; this record was left out, the others are used.';

/** Reads all runs; those of the wrong type and those with nothing in them are left out with a complaint. */
export function readRuns(runs: readonly unknown[], context: RunContext): Process[] {
  const processes: Process[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (!isObject(run)) {
      complainOfRun(context, index, `is ${shown(run)}, not a run`);
      continue;
    }
    const rawValues = run[context.valuesKey];
    const rawWarmups = run.warmups;
    if (isEmpty(rawValues) && isEmpty(rawWarmups)) {
      complainOfRun(context, index, 'has neither values nor warm-ups');
      continue;
    }
    processes.push({
      values: readValues(rawValues, context, index),
      warmups: readWarmups(rawWarmups, context, index),
      metadata: readRunMetadata(run.metadata, context, index),
    });
  }
  return processes;
}

/** Most metadata is fine, and a path is put together only for what is not. */
function readRunMetadata(metadata: unknown, context: RunContext, run: number): Metadata {
  if (isObject(metadata) && isWhollyStorable(metadata)) return metadata as Metadata;
  return readMetadata(metadata, context.complaints, () => `${context.path}.runs[${run}].metadata`);
}

const isEmpty = (list: unknown): boolean =>
  list === undefined || list === null || (Array.isArray(list) && list.length === 0);

function complainOfRun(context: RunContext, index: number, problem: string): void {
  const place = `${context.path}.runs[${index}]`;
  context.complaints.add({
    code: 'input.invalid-record',
    severity: 'warning',
    place,
    problem,
    remedy: recordRemedy,
    key: context.path,
  });
}

function readValues(values: unknown, context: RunContext, run: number): readonly number[] {
  if (isEmpty(values)) return noValues;
  if (!Array.isArray(values)) {
    complainOfRun(context, run, `has ${shown(values)} where its list of values should be`);
    return noValues;
  }
  const list = values as readonly number[];
  // Written out, not `every(isMeasurement)`: a call for each would box every number of the file.
  for (const value of list) {
    if (typeof value !== 'number' || !(value > 0 && value < Infinity)) return goodValues(list, context, run);
  }
  return list;
}

const isMeasurement = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < Infinity;

/** The slow path: keeps the good values of a run, and complains of each of the others. */
function goodValues(values: readonly unknown[], context: RunContext, run: number): number[] {
  return values.filter((value, index): value is number => {
    if (isMeasurement(value)) return true;
    context.complaints.add({
      code: 'input.invalid-value',
      severity: 'warning',
      place: `${context.path}.runs[${run}].${context.valuesKey}[${index}]`,
      problem: `is ${shown(value)}, not a number above 0`,
      remedy: valueRemedy,
      key: context.path,
    });
    return false;
  });
}

/** Warm-ups never count, so that a wrong one costs only itself. */
function readWarmups(warmups: unknown, context: RunContext, run: number): readonly Warmup[] {
  if (isEmpty(warmups)) return noWarmups;
  if (!Array.isArray(warmups)) {
    complainOfRun(context, run, `has ${shown(warmups)} where its list of warm-ups should be`);
    return noWarmups;
  }
  const list = warmups as readonly unknown[];
  // Nearly every run has one; a list that grows by pushing would take room for seventeen.
  if (list.length === 1) {
    const only = readWarmup(list[0], context);
    if (only !== null) return [only];
  }
  const result: Warmup[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const warmup = readWarmup(list[index], context);
    if (warmup !== null) result.push(warmup);
    else complainOfWarmup(list[index], context, `${context.path}.runs[${run}].warmups[${index}]`);
  }
  return result;
}

/** By index: destructuring would walk an iterator for each warm-up of the file. */
function readWarmup(item: unknown, { rawWarmups, innerLoops }: RunContext): Warmup | null {
  const pair: readonly unknown[] = Array.isArray(item) ? (item as readonly unknown[]) : noValues;
  const loops = pair[0];
  const value = pair[1];
  if (typeof loops !== 'number' || typeof value !== 'number') return null;
  const one = rawWarmups ? value / (loops * innerLoops) : value;
  return loops >= 1 && loops < Infinity && one >= 0 && one < Infinity ? { loops, value: one } : null;
}

function complainOfWarmup(item: unknown, { complaints, path }: RunContext, place: string): void {
  complaints.add({
    code: 'input.invalid-value',
    severity: 'info',
    place,
    problem: `is ${shownWarmup(item)}, not [loops, time]`,
    remedy: 'Nothing needs to be done: warm-ups are not part of the comparison, and this one was left out.',
    key: `${path} warmups`,
  });
}

function shownWarmup(item: unknown): string {
  const parts = Array.isArray(item) && item.length <= 4 ? (item as readonly unknown[]) : null;
  return parts === null ? shown(item) : `[${parts.map(shown).join(', ')}]`;
}

/**
 * Takes a metadata object over as it is. Values other than text, numbers and flat lists are not pyperf's; those that
 * could not be written out again are left out, a bare NaN or Infinity becomes text.
 */
export function readMetadata(metadata: unknown, complaints: Complaints, path: () => string): Metadata {
  if (metadata === undefined || metadata === null) return noMetadata;
  if (!isObject(metadata)) {
    complaints.add({
      code: 'input.invalid-record',
      severity: 'warning',
      place: path(),
      problem: `is ${shown(metadata)}, not an object`,
      remedy: recordRemedy,
      key: 'metadata',
    });
    return noMetadata;
  }
  return isWhollyStorable(metadata) ? (metadata as Metadata) : storablePart(metadata, complaints, path());
}

function isWhollyStorable(metadata: Readonly<Record<string, unknown>>): boolean {
  for (const key in metadata) {
    const value = metadata[key];
    if (typeof value !== 'string' && !isStorable(value)) return false;
  }
  return true;
}

function storablePart(metadata: Readonly<Record<string, unknown>>, complaints: Complaints, path: string): Metadata {
  const kept: [string, Json][] = [];
  for (const [key, value] of Object.entries(metadata)) {
    if (typeof value !== 'object' || isStorable(value)) kept.push([key, storable(value)]);
    else
      complaints.add({
        code: 'input.invalid-value',
        severity: 'info',
        place: `${path}[${shown(key)}]`,
        problem: `is nested more than ${deepest} levels deep, or holds numbers that are none`,
        remedy: 'Write flat metadata: this key was left out.',
        key: 'deep metadata',
      });
  }
  return Object.fromEntries(kept);
}
