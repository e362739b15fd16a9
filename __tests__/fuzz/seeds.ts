/** The real results that fuzzing starts from: the project's own fixtures and examples, and one text of each other format. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedBytes } from '../../src/sources/decode.ts';
import { textSeeds } from './text-seeds.ts';

/** The files of one result, e.g. a tree of Criterion.rs; mostly it is one. */
export interface Seed {
  readonly name: string;
  readonly files: readonly NamedBytes[];
}

/** Longer lists are shortened: what their entries look like is seen from a few. */
const MOST_ENTRIES = 4;
/** A text is cut here, at a line's end. */
const MOST_TEXT = 6000;

/** All seeds, small enough to be changed and read thousands of times a minute. `root` is the project's folder. */
export function readSeeds(root: string): readonly Seed[] {
  return [...filesBelow(root, '__tests__/fixtures'), ...filesBelow(root, 'examples/tail-call/results'), ...textSeeds];
}

function filesBelow(root: string, folder: string): Seed[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(json|jsonl|txt|xml)$/.test(path))
    .toSorted()
    .map((path) => {
      const text = shortened(readFileSync(join(root, folder, path), 'utf8'), path);
      return { name: path, files: [{ name: path, bytes: Buffer.from(text) }] };
    });
}

function shortened(text: string, path: string): string {
  if (path.endsWith('.json')) return JSON.stringify(JSON.parse(text, shortList), null, 1);
  return text.length <= MOST_TEXT ? text : text.slice(0, text.lastIndexOf('\n', MOST_TEXT) + 1);
}

const shortList = (_: string, value: unknown): unknown => (Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : value);
