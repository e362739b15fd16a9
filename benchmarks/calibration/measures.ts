/**
 * What is measured of a method: false calls where nothing changed, and found and false calls beside injected changes.
 */
import { seededRandom } from '../../__tests__/statistics/seeded-random.ts';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { ratio } from '../../src/model/quantity.ts';
import { suiteGate } from '../../src/verdict/gates.ts';
import { drawn, halves, multiplied } from './changes.ts';
import { commonNames, type Method } from './methods.ts';
import type { Pair } from './real-pairs.ts';

/** The share of the benchmarks that gets an injected change. */
const changedShare = 0.1;

/** Shares, 0 to 1. */
export interface Power {
  readonly found: number;
  /** Of the benchmarks left alone. */
  readonly falselyCalled: number;
  /** Of all calls, averaged over the draws. */
  readonly falseDiscoveries: number;
}

/** Benchmarks called changed, of how many; nothing changed. */
export function falseCalls(method: Method, pairs: readonly Pair[]): { readonly called: number; readonly of: number } {
  return {
    called: pairs.reduce((sum, pair) => sum + method.calls(pair).size, 0),
    of: pairs.reduce((sum, pair) => sum + commonNames(pair).length, 0),
  };
}

/** `effect` (0.05: five per cent) put into a tenth of the benchmarks, faster and slower in turn, `draws` times a pair. */
export function power(method: Method, pairs: readonly Pair[], effect: number, draws: number): Power {
  const rows = pairs.flatMap((pair) => {
    const random = seededRandom(1);
    const names = commonNames(pair);
    return Array.from({ length: draws }, (_, draw) => {
      const chosen = drawn(names, Math.round(changedShare * names.length), random);
      const sign = draw % 2 === 0 ? -1 : 1;
      const factor = (1 + effect) ** -sign;
      const candidate = multiplied(pair.candidate, factor, (name) => chosen.has(name));
      const calls = [...method.calls({ ...pair, candidate })];
      const right = calls.filter(([name, direction]) => chosen.has(name) && direction === sign).length;
      return {
        found: right / chosen.size,
        falselyCalled: (calls.length - right) / (names.length - chosen.size),
        falseDiscoveries: calls.length === 0 ? 0 : (calls.length - right) / calls.length,
      };
    });
  });
  const average = (figure: keyof Power): number => rows.reduce((sum, row) => sum + row[figure], 0) / rows.length;
  return {
    found: average('found'),
    falselyCalled: average('falselyCalled'),
    falseDiscoveries: average('falseDiscoveries'),
  };
}

/** Share called changed when both sides are halves of one session. */
export function splitCalls(method: Method, pairs: readonly Pair[], draws: number): number {
  const random = seededRandom(5);
  const torn = pairs.flatMap((pair) =>
    Array.from({ length: draws }, (): Pair => {
      const [baseline, candidate] = halves(pair.baseline, random);
      return { ...pair, baseline, candidate, environmentDiffers: false };
    }),
  );
  const { called, of } = falseCalls(method, torn);
  return called / of;
}

/** What the gate at 2 % says of a pair whose candidate is made `slower` (0.03: by 3 %) throughout. */
export function gateSays(pair: Pair, slower: number): { readonly outcome: string; readonly halfWidth: number } {
  const candidate = multiplied(pair.candidate, 1 + slower, () => true);
  const answer = compareSuites(pair.baseline, candidate, defaultComparisonOptions, pair).metrics[0]?.suite;
  const [gate] = suiteGate('geomean', '', answer, ratio(1.02), '');
  return {
    outcome: typeof gate === 'object' ? gate.outcome : 'no data',
    halfWidth: answer ? answer.estimate.high - answer.estimate.logSpeedup : NaN,
  };
}

/** Share of single benchmarks of unchanged pairs whose 95 % interval holds zero. */
export function coverage(pairs: readonly Pair[]): number {
  const holds = pairs.flatMap((pair) =>
    (compareSuites(pair.baseline, pair.candidate, defaultComparisonOptions, pair).metrics[0]?.benchmarks ?? []).flatMap(
      (one) => (one.outcome === 'not-comparable' ? [] : [one.estimate.low <= 0 && one.estimate.high >= 0]),
    ),
  );
  return holds.filter(Boolean).length / holds.length;
}
