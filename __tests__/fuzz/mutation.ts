/**
 * Changes to a file's content as accident and malice make them. Each is data, so that fast-check can show, repeat and shrink
 * it: places are shares of the whole, and the tokens of a text are its strings, words, numbers, spaces and marks.
 */
import fc from 'fast-check';
import { hostileNumber, hostileText } from './hostile-text.ts';

/** One change. `at` and `to` are places from 0 to below 1. */
export type Mutation =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'set-byte'; readonly at: number; readonly byte: number }
  | { readonly kind: 'remove' | 'repeat'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: 'number' | 'string' | 'bare' | 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'nest'; readonly at: number; readonly depth: number; readonly open: string }
  | { readonly kind: 'repeat-key'; readonly at: number; readonly to: number }
  | {
      readonly kind: 'splice';
      readonly at: number;
      readonly length: number;
      readonly from: number;
      readonly to: number;
    };

/** Nothing larger is tried, so that every case is done within milliseconds: what takes longer is quadratic or worse. */
export const MOST_BYTES = 64 * 1024;

const place = fc.nat(9999).map((number) => number / 10_000);
const length = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2000 }));

/** Any change. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({ kind: fc.constant('set-byte' as const), at: place, byte: fc.nat(255) }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'repeat' as const), at: place, length, to: place }),
  fc.record({ kind: fc.constant('number' as const), at: place, text: hostileNumber }),
  fc.record({
    kind: fc.constantFrom('string' as const, 'bare' as const, 'insert' as const),
    at: place,
    text: hostileText,
  }),
  fc.record({
    kind: fc.constant('nest' as const),
    at: place,
    // Twenty thousand levels exhaust the stack of whatever calls itself.
    depth: fc.oneof(
      { arbitrary: fc.integer({ min: 1, max: 20 }), weight: 12 },
      { arbitrary: fc.integer({ min: 1, max: 500 }), weight: 3 },
      { arbitrary: fc.constant(20_000), weight: 1 },
    ),
    open: fc.constantFrom('[', '{"a":', '<a>', '(', '├─ ', '- ', '[[', '{'),
  }),
  fc.record({ kind: fc.constant('repeat-key' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('splice' as const), at: place, length, from: fc.nat(1000), to: place }),
);

/** Strings, words, numbers, spaces, and every other character by itself. */
const token = /"(?:[^"\\\n]|\\.)*"|-?\d[\d.]*(?:[eE][+-]?\d+)?|[\p{L}_]+|\s+|[^]/gu;

const closers: Readonly<Record<string, string>> = {
  '[': ']',
  '{"a":': '}',
  '<a>': '</a>',
  '(': ')',
  '[[': ']]',
  '{': '}',
};

/** The bytes with the changes made one after the other; `others` are files that a splice takes from. */
export function mutate(bytes: Uint8Array, mutations: readonly Mutation[], others: readonly Uint8Array[]): Buffer {
  let changed: Buffer = Buffer.from(bytes);
  for (const one of mutations) changed = apply(changed, one, others).subarray(0, MOST_BYTES);
  return changed;
}

function apply(bytes: Buffer, one: Mutation, others: readonly Uint8Array[]): Buffer {
  const at = Math.floor(('at' in one ? one.at : 0) * bytes.length);
  switch (one.kind) {
    case 'cut':
      return bytes.subarray(0, at);
    case 'set-byte': {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[at] = one.byte;
      return copy;
    }
    case 'remove':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + one.length)]);
    case 'repeat':
      return inserted(bytes, one.to, bytes.subarray(at, at + one.length));
    case 'splice': {
      const other = others[one.from % Math.max(1, others.length)] ?? new Uint8Array();
      const start = Math.floor(one.to * other.length);
      return inserted(bytes, one.at, other.subarray(start, start + one.length));
    }
    case 'nest':
      return inserted(bytes, one.at, Buffer.from(nesting(one.open, one.depth)));
    case 'insert':
      return inserted(bytes, one.at, Buffer.from(one.text));
    case 'number':
      return replaceToken(bytes, one.at, /^-?\d/, one.text);
    case 'string':
      return replaceToken(bytes, one.at, /^"/, JSON.stringify(one.text));
    case 'bare':
      return replaceToken(bytes, one.at, /^[\p{L}_]/u, one.text);
    case 'repeat-key':
      return repeatKey(bytes, one.at, one.to);
  }
}

function inserted(bytes: Buffer, share: number, what: Uint8Array): Buffer {
  const at = Math.floor(share * bytes.length);
  return Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)]);
}

function nesting(open: string, depth: number): string {
  const closer = closers[open] ?? '\n';
  return `${open.repeat(depth)}1${closer.repeat(depth)}`;
}

/** Replaces one of the tokens that begin so. */
function replaceToken(bytes: Buffer, share: number, beginning: RegExp, text: string): Buffer {
  const tokens = bytes.toString('utf8').match(token) ?? [];
  const places = [...tokens.keys()].filter((index) => beginning.test(tokens[index] ?? ''));
  const chosen = places[Math.floor(share * places.length)];
  if (chosen === undefined) return bytes;
  tokens[chosen] = text;
  return Buffer.from(tokens.join(''));
}

/** Gives one of the strings (a key, where it is followed by a colon) the text of another. */
function repeatKey(bytes: Buffer, from: number, to: number): Buffer {
  const strings = bytes.toString('utf8').match(/"(?:[^"\\\n]|\\.)*"(?=\s*:)/gu) ?? [];
  const key = strings[Math.floor(from * strings.length)];
  return key === undefined ? bytes : replaceToken(bytes, to, /^"/, key);
}
