/**
 * What is measured of a method on single benchmarks: false calls where nothing changed, and found and false calls beside
 * injected changes, at every level of the method.
 */
import { seededRandom, type RandomStream } from '../../__tests__/statistics/seeded-random.ts';
import { drawn, halves, multiplied } from './changes.ts';
import { callsOf, commonNames, type Method, type Score, type Use } from './methods.ts';
import type { Pair } from './real-pairs.ts';
import { shareByCluster, type ClusteredTally, type Share } from './wilson.ts';

/** The share of the benchmarks that gets an injected change. */
const changedShare = 0.1;

/** What is found of injected changes, at one level. */
export interface Power {
  readonly found: Share;
  /** Of the benchmarks left alone. */
  readonly falselyCalled: Share;
  /** Of all calls, averaged over the draws, 0 to 1: the false discovery rate. */
  readonly falseDiscoveries: number;
}

/** Benchmarks called changed of pairs that did not change. `distinct`: how many independent ones there are at most. */
export function falseCalls(use: Use, pairs: readonly Pair[], distinct?: number): Share {
  const tallies = pairs.map((pair) => ({
    cluster: pair.cluster,
    hits: callsOf(use, pair).size,
    of: commonNames(pair).length,
  }));
  return shareByCluster(tallies, distinct);
}

/** The same at each of the method's levels. */
export function falseCallsByLevel(method: Method, pairs: readonly Pair[]): readonly number[] {
  const scores = pairs.flatMap((pair) => [...method.scores(pair).values()]);
  const of = pairs.reduce((sum, pair) => sum + commonNames(pair).length, 0);
  return method.levels.map((level) => scores.filter(({ score }) => score < level).length / of);
}

/** A pair with changes in it, and the calls of a method. */
interface Draw {
  readonly pair: Pair;
  readonly chosen: ReadonlySet<string>;
  readonly direction: 1 | -1;
  readonly unchanged: number;
  readonly scores: ReadonlyMap<string, Score>;
}

/**
 * `effect` (0.05: five per cent) put into a tenth of the benchmarks, faster and slower in turn, `draws` times a pair; what the
 * method makes of it at each of `levels`.
 */
export function power(
  method: Method,
  pairs: readonly Pair[],
  effect: number,
  draws: number,
  levels: readonly number[],
): readonly Power[] {
  const all = pairs.flatMap((pair) => drawsOf(method, pair, effect, draws));
  return levels.map((level) => powerAt(all, level));
}

function drawsOf(method: Method, pair: Pair, effect: number, draws: number): readonly Draw[] {
  const random = seededRandom(1);
  const names = commonNames(pair);
  const count = Math.max(1, Math.round(changedShare * names.length));
  return Array.from({ length: draws }, (_, draw): Draw => {
    const chosen = drawn(names, count, random);
    const direction = draw % 2 === 0 ? -1 : 1;
    const candidate = multiplied(pair.candidate, (1 + effect) ** -direction, (name) => chosen.has(name));
    const scores = method.scores({ ...pair, candidate });
    return { pair, chosen, direction, unchanged: names.length - chosen.size, scores };
  });
}

function powerAt(draws: readonly Draw[], level: number): Power {
  const found: ClusteredTally[] = [];
  const wrong: ClusteredTally[] = [];
  let falseDiscoveries = 0;
  for (const { pair, chosen, direction, unchanged, scores } of draws) {
    const calls = [...scores].filter(([, { score }]) => score < level);
    const right = calls.filter(([name, call]) => chosen.has(name) && call.direction === direction).length;
    found.push({ cluster: pair.cluster, hits: right, of: chosen.size });
    wrong.push({ cluster: pair.cluster, hits: calls.length - right, of: unchanged });
    falseDiscoveries += calls.length === 0 ? 0 : (calls.length - right) / calls.length;
  }
  // A benchmark that several draws chose is one piece of evidence.
  const distinct = new Set(draws.flatMap(({ pair, chosen }) => [...chosen].map((name) => `${pair.cluster}/${name}`)));
  return {
    found: shareByCluster(found, distinct.size),
    falselyCalled: shareByCluster(wrong),
    falseDiscoveries: falseDiscoveries / draws.length,
  };
}

/** Both sides are random halves of one session, `draws` times a pair. */
export function torn(pairs: readonly Pair[], draws: number): readonly Pair[] {
  const random: RandomStream = seededRandom(5);
  return pairs.flatMap((pair) =>
    Array.from({ length: draws }, (): Pair => {
      const [baseline, candidate] = halves(pair.baseline, random);
      return { ...pair, baseline, candidate, environmentDiffers: false };
    }),
  );
}
