/**
 * Groups of benchmarks that the project named: each answered as a suite of its own, and all of them together with each group
 * counting once, however many benchmarks it has. Room: comparison.
 */
import { fitsPattern } from '../model/pattern.ts';
import type { EstimatedBenchmark } from './estimate-benchmarks.ts';
import type {
  BenchmarkComparison,
  BenchmarkGroup,
  BenchmarkWeight,
  Estimate,
  GroupAnswer,
  SuiteAnswer,
} from './comparison.ts';
import type { NoiseModel } from './session-noise.ts';
import { sharesOf, weightedEstimate } from './weighted-geomean.ts';

/** Answers some of a metric's benchmarks as a suite; `outcomes` are those and the ones not comparable. */
export type Answering = (
  chosen: readonly EstimatedBenchmark[],
  outcomes: readonly BenchmarkComparison[],
) => SuiteAnswer | null;

/** The answer for each group, in the order given; groups without an estimate are left out. */
export function answersByGroup(
  groups: readonly BenchmarkGroup[],
  estimated: readonly EstimatedBenchmark[],
  benchmarks: readonly BenchmarkComparison[],
  answerFor: Answering,
): readonly GroupAnswer[] {
  return groups.flatMap(({ name, patterns }): GroupAnswer[] => {
    const isMember = (one: { readonly name: string }): boolean =>
      patterns.some((pattern) => fitsPattern(one.name, pattern));
    const suite = answerFor(estimated.filter(isMember), benchmarks.filter(isMember));
    return suite === null ? [] : [{ name, suite }];
  });
}

/**
 * The mean of the groups' mean log speedups: a weighted mean of the benchmarks, so that one in two groups is counted as one
 * measurement, not two, and the common noise between sessions only once. Null with fewer than two groups.
 */
export function estimateOverGroups(
  estimated: readonly EstimatedBenchmark[],
  groups: readonly GroupAnswer[],
  weights: readonly BenchmarkWeight[],
  noise: NoiseModel,
): Estimate | null {
  if (groups.length < 2) return null;
  const total = new Map<string, number>();
  for (const { suite } of groups) {
    const members = suite.benchmarks.map((name) => ({ name }));
    const shares = sharesOf(members, weights);
    members.forEach(({ name }, index) => {
      total.set(name, (total.get(name) ?? 0) + (shares[index] ?? 0) / groups.length);
    });
  }
  const members = estimated.filter(({ name }) => total.has(name));
  const shares = members.map(({ name }) => total.get(name) ?? 0);
  return weightedEstimate(members, shares, noise);
}
