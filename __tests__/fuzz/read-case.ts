/** Files to read as a side: a seed with changes made to one of its files, encoded in one of the ways that are read. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { formats } from '../../src/formats/registry.ts';
import * as registry from '../../src/formats/registry.ts';
import type { NamedBytes } from '../../src/sources/decode.ts';
import { readSide, type Side } from '../../src/sources/read-side.ts';
import { hostileText } from './hostile-text.ts';
import { mutate, mutation, type Mutation } from './mutation.ts';
import type { Seed } from './seeds.ts';
import { unlessRefused } from './refusal.ts';
import { demand } from './suite-oracle.ts';

/** Ways to write a text that the sources read. */
const encodings = ['plain', 'plain', 'plain', 'plain', 'bom', 'gzip', 'utf16', 'gzip-cut'] as const;

/** One case. */
export interface ReadCase {
  readonly seed: number;
  readonly file: number;
  readonly mutations: readonly Mutation[];
  readonly encoding: (typeof encodings)[number];
  readonly format: string;
  /** What the file is called instead of its own name. */
  readonly rename: string | null;
  readonly chosen: boolean;
  readonly merge: 'sessions' | 'legs';
  /** Whether the unchanged files lie beside, to be merged with. */
  readonly beside: boolean;
}

/** Cases that change one of so many seeds. */
export const readCase = (seeds: readonly Seed[]): fc.Arbitrary<ReadCase> =>
  fc.record({
    seed: fc.nat(seeds.length - 1),
    file: fc.nat(3),
    mutations: fc.array(mutation, { maxLength: 6 }),
    encoding: fc.constantFrom(...encodings),
    format: fc.oneof(
      { arbitrary: fc.constant('auto'), weight: 5 },
      { arbitrary: fc.constantFrom(...formats.map(({ id }) => id)), weight: 2 },
    ),
    rename: fc.option(hostileText, { freq: 8 }),
    chosen: fc.boolean(),
    merge: fc.constantFrom('sessions' as const, 'legs' as const),
    beside: fc.boolean(),
  });

/** The case's files. */
export function filesOf(one: ReadCase, seeds: readonly Seed[]): readonly NamedBytes[] {
  const seed = seeds[one.seed];
  demand(seed !== undefined, 'no such seed');
  const others = seeds.flatMap(({ files }) => files.map(({ bytes }) => bytes));
  const chosen = one.file % seed.files.length;
  const changed = seed.files.map((file, index) => {
    if (index !== chosen) return file;
    return { name: one.rename ?? file.name, bytes: encode(mutate(file.bytes, one.mutations, others), one.encoding) };
  });
  return one.beside
    ? [...changed, ...seed.files.map(({ name, bytes }) => ({ name: `second/${name}`, bytes }))]
    : changed;
}

function encode(bytes: Buffer, encoding: ReadCase['encoding']): Buffer {
  switch (encoding) {
    case 'plain':
      return bytes;
    case 'bom':
      return Buffer.concat([Buffer.from('\uFEFF'), bytes]);
    case 'gzip':
      return gzipSync(bytes, { level: 1 });
    case 'gzip-cut':
      return gzipSync(bytes, { level: 1 }).subarray(0, -12);
    case 'utf16':
      return Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le');
  }
}

/** Reads files as the command line and the action do; null when they were refused in the way that is promised. */
export function readFiles(
  files: readonly NamedBytes[],
  { format, chosen, merge }: Pick<ReadCase, 'format' | 'chosen' | 'merge'>,
): Side | null {
  const options = { reader: registry, format, subject: 'baseline', chosen, merge };
  return unlessRefused(() => readSide(files, options), 'input-unusable');
}

/** Bytes as a person reads them: the beginning as text, and how many there are. */
export function showFile({ name, bytes }: NamedBytes): string {
  const text = Buffer.from(bytes).toString('utf8');
  const rest = text.length > 3000 ? ` … (${bytes.length} bytes)` : '';
  return `${JSON.stringify(name)}: ${JSON.stringify(text.slice(0, 3000))}${rest}`;
}
