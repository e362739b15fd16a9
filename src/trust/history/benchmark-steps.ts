/**
 * Steps of single benchmarks in the history, apart from what moved everything together. Room: trust.
 */
import { median } from 'simple-statistics';
import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.ts';
import { bestSplit } from '../../statistics/change-points.ts';
import type { HistoryReading } from './history-reading.ts';

/** A benchmark's largest step. */
export interface BenchmarkStep {
  readonly name: string;
  /** The first session after it, as an index into the sessions with the baseline last. */
  readonly index: number;
  /** ln of the change, positive for slower. */
  readonly size: number;
}

/** What counts as a step. */
export interface BenchmarkStepOptions {
  /** Largest q-value over the benchmarks. */
  readonly significance: number;
  /** Smallest change on the log scale. */
  readonly smallest: number;
}

/** A single benchmark moves by about this from session to session (docs/decisions: 0.5–0.8 %). */
const noiseFloor = 0.008;
/**
 * Single benchmarks have noise with long tails (t with two to four degrees of freedom), for which a t test is too sure of
 * itself: a step must also separate the sessions before and after it but for this share of pairs.
 */
const largestOverlap = 0.05;

/** The largest step of each benchmark that has one, in order of their names. */
export function benchmarkSteps(
  { benchmarks, deviations, levels }: HistoryReading,
  { significance, smallest }: BenchmarkStepOptions,
): readonly BenchmarkStep[] {
  const tried = benchmarks.flatMap((name, place) => {
    const own = (deviations[place] ?? []).map((value, session) => value - (levels[session] ?? 0));
    const split = bestSplit(own, { noiseFloor, largestOverlap });
    return split === null ? [] : [{ name, own, split }];
  });
  const adjusted = benjaminiHochberg(tried.map(({ split }) => split.p));
  return tried.flatMap(({ name, own, split: { index } }, place): BenchmarkStep[] => {
    const [before, after] = [own.slice(0, index), own.slice(index)];
    const size = median(after) - median(before);
    const isStep = (adjusted[place] ?? 1) <= significance && Math.abs(size) >= smallest;
    return isStep ? [{ name, index, size }] : [];
  });
}
