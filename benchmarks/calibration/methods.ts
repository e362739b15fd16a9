/**
 * The methods held against each other: Plumbline's, and what people use today.
 */
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { pooledT, pyperfSample, pyperfSignificant } from '../../src/comparison/pyperf-method.ts';
import { probability } from '../../src/model/quantity.ts';
import { flatValues, type Benchmark, type Suite } from '../../src/model/suite.ts';
import { midRanks } from '../../src/statistics/mid-ranks.ts';
import { normalCumulative } from '../../src/statistics/normal.ts';
import { studentTwoSided } from '../../src/statistics/student-t.ts';
import type { Pair } from './real-pairs.ts';

/** What a method says of a benchmark that it would call at some level. */
export interface Score {
  /** 1: faster, −1: slower. */
  readonly direction: 1 | -1;
  /** It is called at every level above this: a p- or q-value, or the size of the change negated. */
  readonly score: number;
}

/** A method with the levels its curve is drawn for. */
export interface Method {
  readonly name: string;
  /** By benchmark; who is missing is not called at any level. */
  readonly scores: (pair: Pair) => ReadonlyMap<string, Score>;
  /** Ascending. */
  readonly levels: readonly number[];
}

/** A row of the table: a method at the level it is used at. */
export interface Use {
  readonly name: string;
  readonly method: Method;
  readonly level: number;
}

const significance = 0.05;
const pLevels = [
  1e-12,
  1e-9,
  1e-7,
  1e-6,
  1e-5,
  1e-4,
  3e-4,
  1e-3,
  2e-3,
  5e-3,
  0.01,
  0.02,
  0.03,
  significance,
  0.07,
  0.1,
  0.15,
  0.2,
  0.3,
  0.4,
  0.5,
  0.7,
  0.9,
  1,
];
const sizes = [0.3, 0.2, 0.15, 0.12, 0.1, 0.08, 0.07, 0.06, 0.05, 0.04, 0.03, 0.025, 0.02, 0.015, 0.01, 0.005];

/** Plumbline's own, on what `known` makes of each pair. */
export function plumbline(name: string, known: (pair: Pair) => Pair = (pair) => pair): Use {
  const scores = (pair: Pair): ReadonlyMap<string, Score> => plumblineScores(known(pair));
  return { name, method: { name, scores, levels: pLevels }, level: significance };
}

/** With what is known beside the pair, as the review uses it. */
export const withHistory = plumbline('Plumbline with history');
/** Two files and nothing else. */
export const withoutHistory = plumbline('Plumbline without history', (pair) => ({ ...pair, history: [] }));

const threshold: Method = {
  name: 'fixed threshold',
  scores: byValues((first, second) => -Math.abs(average(second) / average(first) - 1)),
  levels: sizes.map((size) => -size),
};
const tTest: Method = { name: 'pyperf t-test', scores: byValues(pyperfP), levels: pLevels };
const ranks: Method = { name: 'Mann–Whitney on all values', scores: byValues(mannWhitney), levels: pLevels };

/** What people use today. */
export const others: readonly Use[] = [
  { name: tTest.name, method: tTest, level: significance },
  { name: ranks.name, method: ranks, level: significance },
  { name: 'threshold 5 %', method: threshold, level: -0.05 },
  { name: 'threshold 10 %', method: threshold, level: -0.1 },
];

/**
 * One comparison gives the calls at every level: at significance 1 whatever else must hold (size, interval, odd baseline) is
 * still asked, so a benchmark is called at a level when it is called here and its q-value is below.
 */
function plumblineScores(pair: Pair): ReadonlyMap<string, Score> {
  const { metrics } = compareSuites(pair.baseline, pair.candidate, anySignificance, pair);
  const scores = new Map<string, Score>();
  for (const one of metrics[0]?.benchmarks ?? []) {
    if (one.outcome !== 'faster' && one.outcome !== 'slower') continue;
    scores.set(one.name, { direction: one.outcome === 'faster' ? 1 : -1, score: one.q });
  }
  return scores;
}

const anySignificance = { ...defaultComparisonOptions, significance: probability(1) };

/** What a use calls changed. */
export function callsOf({ method, level }: Use, pair: Pair): ReadonlyMap<string, Score> {
  return new Map([...method.scores(pair)].filter(([, { score }]) => score < level));
}

type Test = (first: readonly number[], second: readonly number[]) => number;

/** Tests each benchmark for itself; the same two benchmarks are tested once. */
function byValues(test: Test): Method['scores'] {
  const known = new WeakMap<Benchmark, WeakMap<Benchmark, Score>>();
  return ({ baseline, candidate }) => {
    const byName = new Map(candidate.benchmarks.map((one) => [one.name, one]));
    const scores = new Map<string, Score>();
    for (const first of baseline.benchmarks) {
      const second = byName.get(first.name);
      if (second === undefined) continue;
      const row = known.get(first) ?? new WeakMap<Benchmark, Score>();
      known.set(first, row);
      const score = row.get(second) ?? scoreOf(valuesOf(first), valuesOf(second), test);
      row.set(second, score);
      scores.set(first.name, score);
    }
    return scores;
  };
}

function scoreOf(first: readonly number[], second: readonly number[], test: Test): Score {
  if (first.length === 0 || second.length === 0) return { direction: 1, score: Infinity };
  return { direction: average(second) < average(first) ? 1 : -1, score: test(first, second) };
}

function valuesOf(benchmark: Benchmark): readonly number[] {
  const series = benchmark.series[0];
  return series?.kind === 'samples' ? flatValues(series) : [];
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The p-value of pyperf's pooled t-test on all values, which at 5 % says exactly what pyperf says (its critical values come from
 * a table, rounded). Unequal counts and no variance count as significant there.
 */
function pyperfP(first: readonly number[], second: readonly number[]): number {
  const [one, two] = [pyperfSample(first), pyperfSample(second)];
  const t = first.length === second.length ? pooledT(one, two) : Infinity;
  const p = Number.isNaN(t) ? 0 : studentTwoSided(t, 2 * first.length - 2);
  return pyperfSignificant(one, two) ? Math.min(p, significance - 1e-9) : Math.max(p, significance);
}

/** Normal approximation with continuity correction, without the correction for ties, which times hardly have. */
function mannWhitney(first: readonly number[], second: readonly number[]): number {
  const positions = midRanks([...first, ...second]);
  const sum = positions.slice(0, first.length).reduce((total, rank) => total + rank, 0);
  const [n, m] = [first.length, second.length];
  const excess = Math.abs(sum - (n * (n + m + 1)) / 2) - 0.5;
  return 2 * normalCumulative(-Math.max(0, excess) / Math.sqrt((n * m * (n + m + 1)) / 12));
}

/** The names that both suites have. */
export function commonNames({ baseline, candidate }: { baseline: Suite; candidate: Suite }): readonly string[] {
  const names = new Set(candidate.benchmarks.map((one) => one.name));
  return baseline.benchmarks.map((one) => one.name).filter((name) => names.has(name));
}
