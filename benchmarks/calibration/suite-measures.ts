/**
 * What is measured of Plumbline's answers for whole suites and tags: what its interval and gate say of a change of everything, and
 * how often intervals of unchanged benchmarks hold zero.
 */
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions, type Estimate, type MetricComparison } from '../../src/comparison/comparison.ts';
import { ratio } from '../../src/model/quantity.ts';
import { suiteGate } from '../../src/verdict/gates.ts';
import { multiplied } from './changes.ts';
import type { Pair } from './real-pairs.ts';
import { shareByCluster, type Share } from './wilson.ts';

/** What the gate at 2 % says. */
export type GateOutcome = 'pass' | 'inconclusive' | 'fail' | 'no data';

const compared = (pair: Pair): MetricComparison | undefined =>
  compareSuites(pair.baseline, pair.candidate, defaultComparisonOptions, pair).metrics[0];

/** What the gate at 2 % says of a pair whose candidate is made `slower` (0.03: by 3 %) throughout, and ± how much (log). */
export function gateSays(pair: Pair, slower: number): { readonly outcome: GateOutcome; readonly halfWidth: number } {
  const candidate = multiplied(pair.candidate, 1 + slower, () => true);
  const answer = compared({ ...pair, candidate })?.suite;
  const [gate] = suiteGate('geomean', '', answer, ratio(1.02), '');
  return {
    outcome: typeof gate === 'object' ? gate.outcome : 'no data',
    halfWidth: answer ? answer.estimate.high - answer.estimate.logSpeedup : NaN,
  };
}

/** Some benchmarks made slower at once. */
export interface TogetherChange {
  /** The interval of their geometric mean lies below zero; at no change: leaves it out on either side. */
  readonly detected: Share;
  /** Of the single benchmarks: called slower; at no change: called. */
  readonly called: Share;
}

/** All benchmarks made slower by `effect` in each pair. */
export function changeOfAll(pairs: readonly Pair[], effect: number): TogetherChange {
  return together(
    pairs.map((pair) => ({ pair, names: null, tag: null })),
    effect,
  );
}

/** Those of one tag, for each tag of four benchmarks and more in each pair. */
export function changeOfTags(pairs: readonly Pair[], effect: number): TogetherChange {
  const cases = pairs.flatMap((pair) => {
    const tags = new Map<string, Set<string>>();
    for (const { name, tags: own } of pair.baseline.benchmarks) {
      for (const tag of own) tags.set(tag, (tags.get(tag) ?? new Set()).add(name));
    }
    return [...tags].filter(([, names]) => names.size >= 4).map(([tag, names]) => ({ pair, names, tag }));
  });
  return together(cases, effect);
}

interface Case {
  readonly pair: Pair;
  /** null: all. */
  readonly names: ReadonlySet<string> | null;
  readonly tag: string | null;
}

function together(cases: readonly Case[], effect: number): TogetherChange {
  const rows = cases.map(({ pair, names, tag }) => {
    const candidate = multiplied(pair.candidate, 1 + effect, (name) => names?.has(name) ?? true);
    const metric = compared({ ...pair, candidate });
    const suite = tag === null ? metric?.suite : metric?.tags.find((one) => one.tag === tag)?.suite;
    const own = (metric?.benchmarks ?? []).filter(({ name }) => names?.has(name) ?? true);
    const called = own.filter(({ outcome }) => outcome === 'slower' || (effect === 0 && outcome === 'faster'));
    const found = suite ? isDetected(suite.estimate, effect) : false;
    return { cluster: pair.cluster, found, called: called.length, of: own.length };
  });
  return {
    detected: shareByCluster(rows.map(({ cluster, found }) => ({ cluster, hits: found ? 1 : 0, of: 1 }))),
    called: shareByCluster(rows.map(({ cluster, called, of }) => ({ cluster, hits: called, of }))),
  };
}

const isDetected = ({ low, high }: Estimate, effect: number): boolean => high < 0 || (effect === 0 && low > 0);

/** Share of single benchmarks of unchanged pairs whose 95 % interval holds zero. */
export function coverage(pairs: readonly Pair[]): Share {
  return shareByCluster(
    pairs.map((pair) => {
      const estimates = (compared(pair)?.benchmarks ?? []).flatMap((one) =>
        one.outcome === 'not-comparable' ? [] : [one.estimate],
      );
      const holds = estimates.filter(({ low, high }) => low <= 0 && high >= 0);
      return { cluster: pair.cluster, hits: holds.length, of: estimates.length };
    }),
  );
}

/** Share of unchanged suites whose 95 % interval of the geometric mean holds zero. */
export function suiteCoverage(pairs: readonly Pair[]): Share {
  return shareByCluster(
    pairs.map((pair) => {
      const suite = compared(pair)?.suite;
      const holds = suite !== undefined && suite !== null && suite.estimate.low <= 0 && suite.estimate.high >= 0;
      return { cluster: pair.cluster, hits: holds ? 1 : 0, of: 1 };
    }),
  );
}
