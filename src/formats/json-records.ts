/**
 * The beginning of every parser of JSON with one list of records: it is found, and what is wrong with the text is told.
 * Room: formats; finish-suite.ts is the end.
 */
import { complainOfShape, readJsonOf, valueIn, wholeRecords } from './common-complaints.ts';
import type { Complaints } from './complaints.ts';
import type { ReadRecords } from './finish-suite.ts';
import type { JsonObject } from './json-fields.ts';
import { isObject } from './json-text.ts';

/** A list of records, and what is around it. */
export interface JsonRecords extends Required<Omit<ReadRecords, 'placed'>> {
  /** The object that holds the list; without keys where the text is the list. */
  readonly root: JsonObject;
  /** The records that stand whole in the text. */
  readonly records: readonly unknown[];
}

/** The list under `key` of an object; null, with a complaint, when there is none. `tool` is who should have written the text. */
export function recordsUnder(key: string, text: string, tool: string, complaints: Complaints): JsonRecords | null {
  const read = readJsonOf(text, tool, complaints);
  const root = valueIn(read);
  const list = isObject(root) ? root[key] : undefined;
  if (!isObject(root) || !Array.isArray(list)) {
    if (read.kind === 'value') complainOfShape(root, `no list of ${key}`, tool, complaints);
    return null;
  }
  const records = wholeRecords(list as readonly unknown[], read, key);
  return { root, records, place: `$.${key}`, count: list.length, isCut: read.kind === 'cut' };
}

/** The list that the whole text is, of what `of` says, e.g. `results`; else as recordsUnder. */
export function recordsOfList(of: string, text: string, tool: string, complaints: Complaints): JsonRecords | null {
  const read = readJsonOf(text, tool, complaints);
  const list = valueIn(read);
  if (!Array.isArray(list)) {
    if (read.kind === 'value') complainOfShape(list, `no list of ${of}`, tool, complaints);
    return null;
  }
  const records = wholeRecords(list as readonly unknown[], read);
  return { root: {}, records, place: '$', count: list.length, isCut: read.kind === 'cut' };
}
