/**
 * Where the power goes: of the changes put into real pairs, how many each step from the plain t-test of two sessions to the call
 * lets through, what the noise consists of, and what more sessions would bring.
 */
import { seededRandom } from '../../__tests__/statistics/seeded-random.ts';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions, type ComparedBenchmark } from '../../src/comparison/comparison.ts';
import { medianOf } from '../../src/statistics/quantile.ts';
import { normalCumulative, normalQuantile } from '../../src/statistics/normal.ts';
import { drawn, multiplied } from './changes.ts';
import { commonNames } from './methods.ts';
import type { Pair } from './real-pairs.ts';

/** All shares from 0 to 1. */
export interface Decomposition {
  readonly effect: number;
  readonly injected: number;
  /** Share of the injected changes that is left after each step, and what the step alone would let through. */
  readonly steps: readonly { readonly step: string; readonly left: number; readonly alone: number }[];
  /** Medians over benchmarks: what the variance of a log speedup consists of. */
  readonly variance: { readonly within: number; readonly own: number; readonly common: number };
  /** Median standard error of a log speedup, and the part of it from within the sessions. */
  readonly standardError: number;
  readonly withinStandardError: number;
  /** The |z| that a change needed to be called, median over the draws. */
  readonly neededZ: number;
  /** Expected share found with so many times the sessions on both sides, the noise being what it is estimated to be. */
  readonly bySessions: readonly { readonly sessions: number; readonly found: number }[];
  /** The same with one session a side, but no noise from within it: infinitely many processes. */
  readonly withoutWithin: number;
}

interface Injected {
  readonly benchmark: ComparedBenchmark;
  readonly direction: 1 | -1;
  readonly common: number;
  /** The largest p that was called in this draw, or the level without calls. */
  readonly level: number;
  /** Standard error of what was tested. */
  readonly standardError: number;
}

/** Puts `effect` into a tenth of the benchmarks, `draws` times a pair, as the power figures do. */
export function decompose(pairs: readonly Pair[], effect: number, draws: number): Decomposition {
  const rows = pairs.flatMap((pair) => injectedInto(pair, effect, draws));
  const steps: [string, (row: Injected) => boolean][] = [
    [
      't-test of process means, as if sessions did not differ',
      ({ benchmark: { estimate } }) => estimate.withinLow > 0 || estimate.withinHigh < 0,
    ],
    ['noise between sessions added (p < 0.05)', ({ benchmark }) => benchmark.p < 0.05],
    ['held against all benchmarks (q < 0.05)', ({ benchmark }) => benchmark.q < 0.05],
    ['at least 1 %, and without the history’s help (p < 0.05), too', ({ benchmark }) => isCall(benchmark)],
  ];
  const right = rows.filter(({ benchmark, direction }) => Math.sign(benchmark.estimate.logSpeedup) === direction);
  let left = right;
  const shares = steps.map(([step, holds]) => {
    left = left.filter(holds);
    return { step, left: left.length / rows.length, alone: right.filter(holds).length / rows.length };
  });
  const delta = Math.log1p(effect);
  const median = (of: (row: Injected) => number): number => medianOf(rows.map(of));
  const neededZ = median(({ level }) => -normalQuantile(level / 2));
  const expected = (variance: (row: Injected) => number): number =>
    rows.reduce((sum, row) => sum + normalCumulative(delta / Math.sqrt(variance(row)) - neededZ), 0) / rows.length;
  return {
    effect,
    injected: rows.length,
    steps: shares,
    variance: {
      within: median(({ benchmark: { estimate } }) => (estimate.withinStandardError / estimate.standardError) ** 2),
      own: median(({ benchmark: { estimate }, common }) => ownPart(estimate, common) / estimate.standardError ** 2),
      common: median(({ benchmark: { estimate }, common }) => common / estimate.standardError ** 2),
    },
    standardError: median(({ benchmark }) => benchmark.estimate.standardError),
    withinStandardError: median(({ benchmark }) => benchmark.estimate.withinStandardError),
    neededZ,
    bySessions: [1, 2, 3, 4].map((sessions) => ({
      sessions,
      found: expected((row) => row.standardError ** 2 / sessions),
    })),
    withoutWithin: expected(({ standardError, benchmark: { estimate } }) =>
      Math.max(1e-12, standardError ** 2 - estimate.withinStandardError ** 2),
    ),
  };
}

/** Standard errors from zero, by the normal distribution, as it is with a history. */
const signedZ = ({ estimate, p }: ComparedBenchmark): number =>
  -Math.sign(estimate.logSpeedup) * normalQuantile(Math.max(p, 1e-300) / 2);

/** The change of z that the injected change made tells its standard error: what else moved z is in both. */
function testedError(after: ComparedBenchmark, before: ComparedBenchmark | undefined, change: number): number {
  const moved = before === undefined ? 0 : signedZ(after) - signedZ(before);
  return Math.abs(moved) > 0.01 ? Math.abs(change / moved) : after.estimate.standardError;
}

const isCall = ({ outcome }: ComparedBenchmark): boolean => outcome === 'faster' || outcome === 'slower';

const ownPart = ({ standardError, withinStandardError }: ComparedBenchmark['estimate'], common: number): number =>
  Math.max(0, standardError ** 2 - withinStandardError ** 2 - common);

/** The benchmarks that got a change, with what the comparison says of them. */
function injectedInto(pair: Pair, effect: number, draws: number): readonly Injected[] {
  const random = seededRandom(1);
  const names = commonNames(pair);
  const unchanged = new Map(comparedIn(pair).benchmarks.map((one) => [one.name, one]));
  return Array.from({ length: draws }, (_, draw) => {
    const chosen = drawn(names, Math.round(0.1 * names.length), random);
    const direction = draw % 2 === 0 ? -1 : 1;
    const candidate = multiplied(pair.candidate, (1 + effect) ** -direction, (name) => chosen.has(name));
    const { benchmarks: compared, common } = comparedIn({ ...pair, candidate });
    const level = Math.max(0.05 / compared.length, ...compared.filter(({ q }) => q < 0.05).map(({ p }) => p));
    return compared
      .filter(({ name }) => chosen.has(name))
      .map((benchmark): Injected => {
        const standardError = testedError(benchmark, unchanged.get(benchmark.name), Math.log1p(effect));
        return { benchmark, direction, common, level, standardError };
      });
  }).flat();
}

/** A pair's comparable benchmarks, and the variance that they share. */
function comparedIn(pair: Pair): { readonly benchmarks: readonly ComparedBenchmark[]; readonly common: number } {
  const metric = compareSuites(pair.baseline, pair.candidate, defaultComparisonOptions, pair).metrics[0];
  return {
    benchmarks: (metric?.benchmarks ?? []).filter((one) => one.outcome !== 'not-comparable'),
    common: 2 * (metric?.sessionNoise.common ?? 0) ** 2,
  };
}
