/**
 * Values from a file as they can be written out again: JSON has no number for NaN and Infinity, and what is nested too deep
 * exhausts the stack of whoever writes it. Room: formats; all metadata passes here.
 */
import type { Json } from '../model/metadata.ts';

/** Tools write flat metadata, and at most lists of records; deeper nesting has no meaning that anybody reads. */
export const deepest = 16;

/** Whether a value can be written as JSON and read again as it is. Keeps its own stack. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  const waiting: { value: object; depth: number }[] = [{ value, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.depth > deepest) return false;
    for (const inner of Object.values(next.value) as unknown[]) {
      if (typeof inner === 'object' && inner !== null) waiting.push({ value: inner, depth: next.depth + 1 });
      else if (typeof inner === 'number' && !Number.isFinite(inner)) return false;
    }
  }
  return true;
}

/** The value itself where it is storable; else NaN and Infinity as the text that the tool wrote, and a note where it is too deep. */
export function storable(value: unknown): Json {
  return isStorable(value) ? (value as Json) : rewritten(value, 1);
}

function rewritten(value: unknown, depth: number): Json {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value as Json;
  if (depth > deepest) return `(left out: nested more than ${deepest} levels deep)`;
  if (Array.isArray(value)) return value.map((inner) => rewritten(inner, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewritten(inner, depth + 1)]));
}
