/**
 * Readers of the shapes that Plumbline's own JSON is made of: each takes what JSON gave and returns the value, or undefined
 * when it is of another shape. Room: formats.
 */
import type { Json, Metadata } from '../../model/metadata.ts';
import { isObject } from '../json-text.ts';
import { metadataOf } from '../make-suite.ts';
import { isStorable } from '../storable.ts';

/** Reads one shape. */
export type Shape<Value> = (value: unknown) => Value | undefined;

/** A string. */
export const text: Shape<string> = (value) => (typeof value === 'string' ? value : undefined);
/** A finite number. */
export const finite: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** A whole number from zero on. */
export const count: Shape<number> = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
/** True or false. */
export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
/** One of some words. */
export const among =
  <Word extends string>(words: readonly Word[]): Shape<Word> =>
  (value) =>
    words.find((word) => word === value);
/** Keys and values as the tool wrote them. */
export const metadata: Shape<Metadata> = (value) => {
  if (!isObject(value)) return undefined;
  return isStorable(value) ? (value as Record<string, Json>) : metadataOf(value);
};

/** A list of which every entry has the shape. */
export const list =
  <Value>(entry: Shape<Value>): Shape<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const entries = value.map(entry);
    return entries.some((one) => one === undefined) ? undefined : (entries as Value[]);
  };

/** An object of which every value has the shape. */
export const record =
  <Value>(entry: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const entries = Object.entries(value).map(([key, one]) => [key, entry(one)] as const);
    return entries.some(([, one]) => one === undefined)
      ? undefined
      : (Object.fromEntries(entries) as Record<string, Value>);
  };

/** The keys of an object: `required` must be there, `optional` ones may; all in the order of the file, others are dropped. */
export const object =
  <Value>(
    required: { readonly [Key in keyof Value as undefined extends Value[Key] ? never : Key]-?: Shape<Value[Key]> },
    optional: { readonly [Key in keyof Value as undefined extends Value[Key] ? Key : never]-?: Shape<Value[Key]> },
  ): Shape<Value> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const shapes: Readonly<Record<string, Shape<unknown>>> = { ...required, ...optional };
    const known = Object.entries(value).flatMap(([key, one]): [string, unknown][] =>
      Object.hasOwn(shapes, key) ? [[key, shapes[key]?.(one)]] : [],
    );
    const isWhole = Object.keys(required).every((key) => Object.hasOwn(value, key));
    return isWhole && known.every(([, one]) => one !== undefined) ? (Object.fromEntries(known) as Value) : undefined;
  };
