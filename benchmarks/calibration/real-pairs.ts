/**
 * Pairs of real sessions of one commit, with the sessions that came before: nothing changed, so whatever is called changed
 * is called falsely.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '../../__tests__/statistics/seeded-random.ts';
import { mergeSuites } from '../../src/formats/merge-suites.ts';
import { pyperf } from '../../src/formats/pyperf/pyperf.ts';
import type { Suite } from '../../src/model/suite.ts';

/** Two sessions and what is known beside them. */
export interface Pair {
  readonly name: string;
  /** What it shares with other pairs that are no independent evidence: the same sessions swapped, or the same machine. */
  readonly cluster: string;
  readonly baseline: Suite;
  readonly candidate: Suite;
  readonly history: readonly Suite[];
  readonly environmentDiffers: boolean;
}

const names = ['4717aaa-linux', '74c8568-linux', '9f741e5-arminc', '9f741e5-linux', '9f741e5-pythonperf1'];
/** Kernel, reboot and governor changed between its two sessions. */
const environmentChanged = '9f741e5-linux';

/** Its history holds sessions of CPython 3.12 and 3.13. */
const severalReleases = '74c8568-linux';

/** The five pairs of the shared data, each in both directions, its history in the order it was measured. */
export function readPairs(data: string): readonly Pair[] {
  return names.flatMap((name): Pair[] => {
    const folder = join(data, 'same-commit', name);
    const first = read(join(folder, 'first.json.gz'));
    const second = read(join(folder, 'second.json.gz'));
    const history = readdirSync(join(folder, 'history'))
      .map((file) => read(join(folder, 'history', file)))
      .sort((one, two) => (timeOf(one) < timeOf(two) ? -1 : 1));
    const shared = { cluster: name, history, environmentDiffers: name === environmentChanged };
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

/**
 * Neighbours in the histories, in both directions, with the sessions before them (at least four): other commits, so that some of
 * their differences are real and what is called is an upper bound of the false calls. Pairs across a change of kernel are left out.
 */
export function neighbours(pairs: readonly Pair[]): readonly Pair[] {
  const histories = pairs.filter(({ name, cluster }) => name === cluster && cluster !== environmentChanged);
  return histories.flatMap(({ cluster, history }) =>
    history.flatMap((candidate, index): Pair[] => {
      const baseline = history[index - 1];
      const before = history.slice(0, index - 1);
      if (baseline === undefined || before.length < 4) return [];
      const shared = { cluster, history: before, environmentDiffers: false };
      const name = `${cluster}, sessions ${index} and ${index + 1}`;
      return [
        { name, baseline, candidate, ...shared },
        { name: `${name}, swapped`, baseline: candidate, candidate: baseline, ...shared },
      ];
    }),
  );
}

/**
 * `perSide` sessions dealt at random to each side, out of the ten of each machine (the pair and its history), `deals` times. As
 * chance dealt them, neither side is faster: also real differences between the sessions' commits are noise here. The machine whose
 * history goes from one release to the next, which moved the whole suite, is left out.
 */
export function dealt(pairs: readonly Pair[], perSide: number, deals: number): readonly Pair[] {
  const random = seededRandom(11);
  return pairs
    .filter(({ name, cluster }) => name === cluster && cluster !== environmentChanged && cluster !== severalReleases)
    .flatMap((pair) => {
      const all = [...pair.history, pair.baseline, pair.candidate];
      return Array.from({ length: deals }, (_, deal): Pair => {
        const order = all.map((suite) => ({ suite, key: random.uniform() })).sort((one, two) => one.key - two.key);
        const side = (from: number): Suite => {
          const [first, ...others] = order.slice(from, from + perSide).map(({ suite }) => suite);
          if (first === undefined) throw new Error(`${pair.name} has too few sessions`);
          return mergeSuites([first, ...others], 'dealt', 'dealt').suite;
        };
        const name = `${pair.cluster}, deal ${deal + 1}`;
        return { ...pair, name, baseline: side(0), candidate: side(perSide), history: [] };
      });
    });
}

const timeOf = (suite: Suite): string => suite.provenance.measuredAt ?? '';

function read(path: string): Suite {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const { suite, findings } = pyperf.parse({ name: path, text, byteLength: text.length }, 'baseline');
  if (suite === null) throw new Error(`${path} is not readable: ${findings[0]?.message ?? 'no reason given'}`);
  return suite;
}
