/** Real pyperf files of the shared data, parsed by the real parser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pyperf } from '../src/formats/pyperf/pyperf.ts';
import type { Suite } from '../src/model/suite.ts';
import { sharedData } from './shared-data.ts';

/** The suite in a gzipped pyperf file below the shared data, e.g. `tail-call/x86_64-intel/gcc.json.gz`. */
export function readSharedSuite(path: string): Suite {
  const text = gunzipSync(readFileSync(join(sharedData, path))).toString('utf8');
  const { suite, findings } = pyperf.parse({ name: path, text, byteLength: text.length }, 'baseline');
  if (suite === null) throw new Error(`${path} is not readable: ${findings[0]?.message ?? 'no reason given'}`);
  return suite;
}
