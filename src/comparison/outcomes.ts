/**
 * Faster, slower, equivalent or inconclusive: decided over all benchmarks of a metric together, so that a hundred tests
 * do not make five false alarms. Room: comparison.
 */
import { logRatio, probability } from '../model/quantity.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { cliffsDelta } from '../statistics/cliffs-delta.ts';
import { isEquivalent } from '../statistics/equivalence-test.ts';
import { exactMannWhitney, type ExactMannWhitney } from '../statistics/exact-mann-whitney.ts';
import { holm } from '../statistics/holm.ts';
import { minimumDetectableEffect } from '../statistics/minimum-detectable-effect.ts';
import type { EstimatedBenchmark } from './assess-benchmarks.ts';
import type { ComparedBenchmark, ComparisonOptions } from './comparison.ts';

/** Below this many units a side the t-test leans on normality that nobody can check, so ranks must agree. */
const fewUnits = 5;
/** Level of the rank test that guards small samples. */
const level = 0.05;

/** Measurements ranked per side: beside fewer than five on the other, more than these would only cost time. */
const rankedAtMost = 60;

const oddBaseline = 'the candidate is where the earlier sessions were: the baseline’s session is the odd one';
const relativeToMedian = 'against the suite’s median, as the environment differs between the sides';

/** Tests and classifies the benchmarks of one metric; same order. */
export function decideOutcomes(
  benchmarks: readonly EstimatedBenchmark[],
  options: ComparisonOptions,
): readonly ComparedBenchmark[] {
  const pValues = benchmarks.map(({ test }) => test.p);
  const q = benjaminiHochberg(pValues);
  const adjusted = holm(pValues);
  const bySessions = benjaminiHochberg(benchmarks.map(({ test }) => test.sessionP));
  return benchmarks.map((benchmark, index): ComparedBenchmark => {
    const { estimate, baseline, candidate } = benchmark;
    const ranks = rankTestOfFew(benchmark);
    const outcome = outcomeOf(benchmark, q[index] ?? 1, ranks, options);
    const odd =
      isSignificant(benchmark, bySessions[index] ?? 1, options) && !isSignificant(benchmark, q[index] ?? 1, options);
    const note = noteOf(benchmark, outcome, ranks, odd);
    return {
      outcome,
      name: benchmark.name,
      tags: benchmark.tags,
      baseline: baseline.summary,
      candidate: candidate.summary,
      estimate,
      p: probability(pValues[index] ?? 1),
      q: probability(q[index] ?? 1),
      holm: probability(adjusted[index] ?? 1),
      minimumDetectableEffect: logRatio(minimumDetectableEffect(estimate.standardError, estimate.degreesOfFreedom)),
      cliffsDelta: dominance(benchmark),
      ...(note === null ? {} : { note }),
    };
  });
}

/** The exact rank test for samples so small that t alone is not believed; null for larger ones and for exact counts. */
function rankTestOfFew({ baseline, candidate, estimate }: EstimatedBenchmark): ExactMannWhitney | null {
  if (baseline.ranked === null || candidate.ranked === null || estimate.standardError === 0) return null;
  if (Math.min(baseline.ranked.length, candidate.ranked.length) >= fewUnits) return null;
  const first = baseline.ranked.slice(0, rankedAtMost);
  const second = candidate.ranked.slice(0, rankedAtMost);
  return first.length <= second.length ? exactMannWhitney(first, second) : exactMannWhitney(second, first);
}

/** How far the two sides' units overlap, whatever their noise between sessions. */
function dominance({ baseline, candidate, metric }: EstimatedBenchmark): number | null {
  if (baseline.ranked === null || candidate.ranked === null) return null;
  return metric.direction === 'smaller'
    ? cliffsDelta(baseline.ranked, candidate.ranked)
    : cliffsDelta(candidate.ranked, baseline.ranked);
}

/** Whether the numbers say that it changed: unlikely by chance, large enough, and so without the history's help, too. */
function isSignificant({ test }: EstimatedBenchmark, q: number, options: ComparisonOptions): boolean {
  return q < options.significance && Math.abs(test.effect) >= Math.log1p(options.smallestEffect) && test.standsAlone;
}

function outcomeOf(
  benchmark: EstimatedBenchmark,
  q: number,
  ranks: ExactMannWhitney | null,
  options: ComparisonOptions,
): ComparedBenchmark['outcome'] {
  if (ranks !== null && ranks.smallestPossibleP > level) return 'inconclusive';
  const { logSpeedup, standardError, degreesOfFreedom } = benchmark.estimate;
  const ranksAgree = ranks === null || ranks.p <= level;
  if (isSignificant(benchmark, q, options) && ranksAgree) {
    return benchmark.test.effect > 0 ? 'faster' : 'slower';
  }
  const margin = Math.log1p(options.equivalenceMargin);
  return isEquivalent(logSpeedup, standardError, degreesOfFreedom, margin) ? 'equivalent' : 'inconclusive';
}

function noteOf(
  { baseline, candidate, deterministic, test }: EstimatedBenchmark,
  outcome: ComparedBenchmark['outcome'],
  ranks: ExactMannWhitney | null,
  baselineIsOdd: boolean,
): string | null {
  // Exact counts lack nothing by not having been repeated.
  const notes = new Set(deterministic ? [] : [baseline.note, candidate.note].filter((note) => note !== null));
  if (ranks !== null && ranks.smallestPossibleP > level) {
    notes.add(`${baseline.summary.units} against ${candidate.summary.units} measurements can show no change at all`);
  } else if (ranks !== null && ranks.p > level && outcome === 'inconclusive') {
    notes.add('too few measurements, and their ranks overlap');
  }
  if (baselineIsOdd) notes.add(oddBaseline);
  if (test.relative && (outcome === 'faster' || outcome === 'slower')) notes.add(relativeToMedian);
  return notes.size === 0 ? null : [...notes].join('; ');
}
