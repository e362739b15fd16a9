/** pyperf files for tests: own fixtures, texts, and files of the shared data under the name a user would give. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ParseResult } from '../src/formats/format.ts';
import { parseText } from '../src/formats/registry.ts';
import type { Suite } from '../src/model/suite.ts';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures', 'pyperf');

/** Parses a text as the file `name`, its format detected. */
export function parsePyperf(text: string, name = 'results.json'): ParseResult {
  return parseText({ name, text, byteLength: Buffer.byteLength(text) }, {}, 'candidate');
}

/** The suite in one of the own fixtures. */
export function readFixture(file: string, name = file): Suite {
  return suiteIn(parsePyperf(readFileSync(join(fixtures, file), 'utf8'), name), file);
}

/** The suite in a file on disk, gzipped or not, called `name`. */
export function readFileAs(path: string, name: string): Suite {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return suiteIn(parsePyperf(text, name), path);
}

function suiteIn({ suite, findings }: ParseResult, path: string): Suite {
  if (suite === null) throw new Error(`${path} is not readable: ${findings[0]?.message ?? 'no reason given'}`);
  return suite;
}
