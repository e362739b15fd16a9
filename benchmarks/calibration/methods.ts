/**
 * The methods held against each other: Plumbline's, and what people use today.
 */
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { pyperfSample, pyperfSignificant } from '../../src/comparison/pyperf-method.ts';
import { flatValues, type Benchmark, type Suite } from '../../src/model/suite.ts';
import { midRanks } from '../../src/statistics/mid-ranks.ts';
import { normalCumulative } from '../../src/statistics/normal.ts';
import type { Pair } from './real-pairs.ts';

/** What a method calls changed: name, and 1 for faster, −1 for slower. */
export type Calls = ReadonlyMap<string, 1 | -1>;

/** A method by the name it has in tables. */
export interface Method {
  readonly name: string;
  readonly calls: (pair: Pair) => Calls;
}

/** All methods, Plumbline's first. */
export const methods: readonly Method[] = [
  { name: 'Plumbline with history', calls: plumbline },
  {
    name: 'Plumbline, environment change not known',
    calls: (pair) => plumbline({ ...pair, environmentDiffers: false }),
  },
  { name: 'Plumbline without history', calls: (pair) => plumbline({ ...pair, history: [] }) },
  {
    name: 'pyperf t-test',
    calls: byValues((first, second) => pyperfSignificant(pyperfSample(first), pyperfSample(second))),
  },
  { name: 'Mann–Whitney on all values', calls: byValues(mannWhitney) },
  { name: 'threshold 5 %', calls: byValues((first, second) => beyond(first, second, 0.05)) },
  { name: 'threshold 10 %', calls: byValues((first, second) => beyond(first, second, 0.1)) },
];

function plumbline(pair: Pair): Calls {
  const { metrics } = compareSuites(pair.baseline, pair.candidate, defaultComparisonOptions, pair);
  const calls = new Map<string, 1 | -1>();
  for (const { name, outcome } of metrics[0]?.benchmarks ?? []) {
    if (outcome === 'faster' || outcome === 'slower') calls.set(name, outcome === 'faster' ? 1 : -1);
  }
  return calls;
}

function byValues(differ: (first: readonly number[], second: readonly number[]) => boolean): Method['calls'] {
  return ({ baseline, candidate }) => {
    const others = new Map(candidate.benchmarks.map((one) => [one.name, one]));
    const calls = new Map<string, 1 | -1>();
    for (const one of baseline.benchmarks) {
      const first = valuesOf(one);
      const second = valuesOf(others.get(one.name));
      if (first.length === 0 || second.length === 0 || !differ(first, second)) continue;
      calls.set(one.name, average(second) < average(first) ? 1 : -1);
    }
    return calls;
  };
}

function valuesOf(benchmark: Benchmark | undefined): readonly number[] {
  const series = benchmark?.series[0];
  return series?.kind === 'samples' ? flatValues(series) : [];
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function beyond(first: readonly number[], second: readonly number[], threshold: number): boolean {
  return Math.abs(average(second) / average(first) - 1) >= threshold;
}

/** Normal approximation with continuity correction, without the correction for ties, which times hardly have. */
function mannWhitney(first: readonly number[], second: readonly number[]): boolean {
  const ranks = midRanks([...first, ...second]);
  const sum = ranks.slice(0, first.length).reduce((total, rank) => total + rank, 0);
  const [n, m] = [first.length, second.length];
  const excess = Math.abs(sum - (n * (n + m + 1)) / 2) - 0.5;
  return 2 * normalCumulative(-Math.max(0, excess) / Math.sqrt((n * m * (n + m + 1)) / 12)) < 0.05;
}

/** The names that both suites have. */
export function commonNames({ baseline, candidate }: { baseline: Suite; candidate: Suite }): readonly string[] {
  const others = new Set(candidate.benchmarks.map((one) => one.name));
  return baseline.benchmarks.map((one) => one.name).filter((name) => others.has(name));
}
