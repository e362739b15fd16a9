/**
 * Metadata as the tool wrote it: every key is kept, nothing is interpreted here.
 * Room: model. The values are data from strangers; reports escape them.
 */

/** Any JSON value, read-only. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Keys and values as they stand in a result file, in file order. */
export type Metadata = Readonly<Record<string, Json>>;

/** The string under `key`, or undefined when it is absent or no string. */
export function textOf(metadata: Metadata, key: string): string | undefined {
  const value = metadata[key];
  return typeof value === 'string' ? value : undefined;
}

/** The finite number under `key`, or undefined when it is absent or no finite number. */
export function numberOf(metadata: Metadata, key: string): number | undefined {
  const value = metadata[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
