/**
 * Fields of records read from JSON: texts, numbers and lists of measured values, or undefined where they are none.
 * Room: formats.
 */
import type { Complaints } from './complaints.ts';
import { complainOfValue } from './common-complaints.ts';
import { isObject } from './json-text.ts';

/** A record from JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value under the key itself; an inherited property such as `constructor` is none. */
export const fieldOf = (record: unknown, key: string): unknown =>
  isObject(record) && Object.hasOwn(record, key) ? record[key] : undefined;

/** The non-empty text under `key`. */
export function textField(record: unknown, key: string): string | undefined {
  const value = fieldOf(record, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The finite number under `key`. */
export function numberField(record: unknown, key: string): number | undefined {
  const value = fieldOf(record, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The object under `key`; an empty one when it is none. */
export function objectField(record: unknown, key: string): JsonObject {
  const value = fieldOf(record, key);
  return isObject(value) ? value : {};
}

/** The list under `key`; an empty one when it is none. */
export function listField(record: unknown, key: string): readonly unknown[] {
  const value = fieldOf(record, key);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** What values are read with. */
export interface ValueReading {
  readonly complaints: Complaints;
  /** The list's place, e.g. `$.benchmarks[3].stats.data`. */
  readonly place: string;
  /** The benchmark's name: complaints of one benchmark become one finding. */
  readonly name: string;
  /** How many of the tool's unit are one of the metric's, e.g. 1e9 for nanoseconds. */
  readonly divisor?: number;
  /** Counts and sizes may be zero, times not. */
  readonly allowZero?: boolean;
}

/** The usable ones of measured values, in the metric's unit and in order; of each other one it is complained. */
export function readValues(list: readonly unknown[], reading: ValueReading): number[] {
  const values: number[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const value = readValue(list[index], { ...reading, place: `${reading.place}[${index}]` });
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** One measured value in the metric's unit; undefined, and complained of, when it is no usable number. */
export function readValue(value: unknown, reading: ValueReading): number | undefined {
  const { complaints, place, name, divisor = 1, allowZero = false } = reading;
  if (typeof value === 'number' && (value > 0 || (allowZero && value === 0))) {
    const converted = value / divisor;
    // A number that a damaged exponent made too large or too small is no measurement either.
    if (converted < Infinity && (converted > 0 || allowZero)) return converted;
  }
  complainOfValue(complaints, place, value, name);
  return undefined;
}

/** What all texts agree on; undefined when there are none or several. */
export function agreedText(texts: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(texts);
  return others.length === 0 ? first : undefined;
}

/** A value from JSON as a parameter's text: texts as they are, everything else as JSON. */
export const parameterText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
