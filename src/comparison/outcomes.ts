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
import type { ComparedBenchmark, ComparisonOptions } from './comparison.ts';
import type { EstimatedBenchmark } from './estimate-benchmarks.ts';
import type { NoiseModel } from './session-noise.ts';
import { testBenchmarks, type ChangeTest } from './test-benchmarks.ts';

/** Below this many units a side the t-test leans on normality that nobody can check, so ranks must agree. */
const fewUnits = 5;
/** Level of the rank test that guards small samples. */
const level = 0.05;

/** Measurements ranked per side: beside fewer than five on the other, more than these would only cost time. */
const rankedAtMost = 60;

const oddBaseline = 'the candidate is where the earlier sessions were: the baseline’s session is the odd one';
const relativeToMedian = 'against the suite’s median, as the environment differs between the sides';

/** Whether a benchmark was called against the suite's median and not against no change: then it may be `slower` and yet faster. */
export const isAgainstMedian = ({ note }: Pick<ComparedBenchmark, 'note'>): boolean =>
  note?.includes(relativeToMedian) === true;

/** What else its note says; null for nothing. */
export function noteBesideMedian({ note }: Pick<ComparedBenchmark, 'note'>): string | null {
  const rest = (note ?? '').split('; ').filter((part) => part !== relativeToMedian);
  return rest.join('; ') === '' ? null : rest.join('; ');
}

/** Tests and classifies the benchmarks of one metric; same order. */
export function decideOutcomes(
  estimated: readonly EstimatedBenchmark[],
  options: ComparisonOptions,
  noise: NoiseModel,
): readonly ComparedBenchmark[] {
  const tests = testBenchmarks(estimated, noise);
  const pValues = tests.map(({ p }) => p);
  const q = benjaminiHochberg(pValues);
  const adjusted = holm(pValues);
  const bySessions = benjaminiHochberg(tests.map(({ sessionP }) => sessionP));
  return tests.map((test, index): ComparedBenchmark => {
    const { benchmark } = test;
    const { estimate } = benchmark;
    const ranks = rankTestOfFew(benchmark);
    const outcome = outcomeOf(test, q[index] ?? 1, ranks, options);
    const odd = isSignificant(test, bySessions[index] ?? 1, options) && !isSignificant(test, q[index] ?? 1, options);
    const note = noteOf(test, outcome, ranks, odd);
    return {
      outcome,
      name: benchmark.name,
      tags: benchmark.tags,
      baseline: benchmark.baseline.summary,
      candidate: benchmark.candidate.summary,
      estimate,
      p: probability(pValues[index] ?? 1),
      q: probability(q[index] ?? 1),
      holm: probability(adjusted[index] ?? 1),
      // Computed when asked: only some reports show them.
      get minimumDetectableEffect() {
        return logRatio(minimumDetectableEffect(estimate.standardError, estimate.degreesOfFreedom));
      },
      get cliffsDelta() {
        return dominance(benchmark);
      },
      ...(note === null ? {} : { note }),
    };
  });
}

/** The exact rank test for samples so small that t alone is not believed; null for larger ones and for exact counts. */
function rankTestOfFew({ baseline, candidate, estimate }: EstimatedBenchmark): ExactMannWhitney | null {
  if (baseline.ranked === null || candidate.ranked === null || estimate.standardError === 0) return null;
  if (Math.min(baseline.ranked.length, candidate.ranked.length) >= fewUnits) return null;
  const first = thinned(baseline.ranked);
  const second = thinned(candidate.ranked);
  return first.length <= second.length ? exactMannWhitney(first, second) : exactMannWhitney(second, first);
}

/** At most so many of the values, from the smallest to the largest as densely as all of them lie, whatever their order. */
function thinned(values: readonly number[]): readonly number[] {
  if (values.length <= rankedAtMost) return values;
  const sorted = values.toSorted((a, b) => a - b);
  return Array.from({ length: rankedAtMost }, (_, index) => {
    const place = Math.floor(((index + 0.5) / rankedAtMost) * sorted.length);
    return sorted[place] ?? NaN;
  });
}

/** How far the two sides' units overlap, whatever their noise between sessions. */
function dominance({ baseline, candidate, metric }: EstimatedBenchmark): number | null {
  if (baseline.ranked === null || candidate.ranked === null) return null;
  return metric.direction === 'smaller'
    ? cliffsDelta(baseline.ranked, candidate.ranked)
    : cliffsDelta(candidate.ranked, baseline.ranked);
}

/** Whether the numbers say that it changed: unlikely by chance, large enough, and so without the history's help, too. */
function isSignificant(test: ChangeTest, q: number, options: ComparisonOptions): boolean {
  return q < options.significance && Math.abs(test.effect) >= Math.log1p(options.smallestEffect) && test.standsAlone;
}

function outcomeOf(
  test: ChangeTest,
  q: number,
  ranks: ExactMannWhitney | null,
  options: ComparisonOptions,
): ComparedBenchmark['outcome'] {
  if (ranks !== null && ranks.smallestPossibleP > level) return 'inconclusive';
  const { logSpeedup, standardError, degreesOfFreedom } = test.benchmark.estimate;
  const ranksAgree = ranks === null || ranks.p <= level;
  if (isSignificant(test, q, options) && ranksAgree) {
    return test.effect > 0 ? 'faster' : 'slower';
  }
  const margin = Math.log1p(options.equivalenceMargin);
  return isEquivalent(logSpeedup, standardError, degreesOfFreedom, margin) ? 'equivalent' : 'inconclusive';
}

function noteOf(
  { benchmark: { baseline, candidate, deterministic }, relative }: ChangeTest,
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
  if (relative && (outcome === 'faster' || outcome === 'slower')) notes.add(relativeToMedian);
  return notes.size === 0 ? null : [...notes].join('; ');
}
