/**
 * Pairs of real sessions of one commit, with the sessions that came before: nothing changed, so whatever is called changed
 * is called falsely.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pyperf } from '../../src/formats/pyperf/pyperf.ts';
import type { Suite } from '../../src/model/suite.ts';

/** Two sessions and what is known beside them. */
export interface Pair {
  readonly name: string;
  readonly baseline: Suite;
  readonly candidate: Suite;
  readonly history: readonly Suite[];
  readonly environmentDiffers: boolean;
}

const names = ['4717aaa-linux', '74c8568-linux', '9f741e5-arminc', '9f741e5-linux', '9f741e5-pythonperf1'];
/** Kernel, reboot and governor changed between its two sessions. */
const environmentChanged = '9f741e5-linux';

/** The five pairs of the shared data, each in both directions, its history in the order it was measured. */
export function readPairs(data: string): readonly Pair[] {
  return names.flatMap((name): Pair[] => {
    const folder = join(data, 'same-commit', name);
    const first = read(join(folder, 'first.json.gz'));
    const second = read(join(folder, 'second.json.gz'));
    const history = readdirSync(join(folder, 'history'))
      .map((file) => read(join(folder, 'history', file)))
      .sort((one, two) => (timeOf(one) < timeOf(two) ? -1 : 1));
    const shared = { history, environmentDiffers: name === environmentChanged };
    return [
      { name, baseline: first, candidate: second, ...shared },
      { name: `${name}, swapped`, baseline: second, candidate: first, ...shared },
    ];
  });
}

/** The pair with only those sessions of its history that were measured before both sides. */
export function strictlyBefore(pair: Pair): Pair {
  const start = [timeOf(pair.baseline), timeOf(pair.candidate)].sort()[0] ?? '';
  return { ...pair, history: pair.history.filter((suite) => timeOf(suite) < start) };
}

const timeOf = (suite: Suite): string => suite.provenance.measuredAt ?? '';

function read(path: string): Suite {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const { suite, findings } = pyperf.parse({ name: path, text, byteLength: text.length }, 'baseline');
  if (suite === null) throw new Error(`${path} is not readable: ${findings[0]?.message ?? 'no reason given'}`);
  return suite;
}
