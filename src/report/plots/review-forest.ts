/**
 * What a review's forest plot shows: every benchmark of the main metric in the order of the table, and the geometric mean.
 * Room: report.
 */
import type { BenchmarkComparison, Estimate } from '../../comparison/comparison.ts';
import { shownName } from '../escape.ts';
import { type Facts, isCompared } from '../facts.ts';
import { chosenPercentText, count, type Direction, intervalText, speedupText } from '../figures.ts';
import type { Interval } from '../forest.ts';
import { countsText } from '../sections/claims.ts';
import type { Review } from '../../verdict/review.ts';
import type { ForestPlot, ForestRow } from './forest-plot.ts';

/** The plot; null when there is no benchmark. `includes` chooses benchmarks by name, all of them unless it is given. */
export function reviewForest(
  review: Review,
  { main, suite, direction, baselineLabel, candidateLabel }: Facts,
  includes: (name: string) => boolean = () => true,
): ForestPlot | null {
  const benchmarks = (main?.benchmarks ?? []).filter(({ name }) => includes(name));
  if (benchmarks.length === 0) return null;
  const { equivalenceMargin } = review.verdict.policy.comparison;
  const sides = `${shownName(candidateLabel, 40)} against ${shownName(baselineLabel, 40)}`;
  const counts =
    suite === null
      ? ''
      : ` Of all: ${countsText(suite.counts)} ${direction.better} / ${direction.worse} / equivalent / inconclusive.`;
  return {
    title: `${sides}: 95 % intervals of ${count(benchmarks.length, 'benchmark')}`,
    spoken: `Forest plot of ${count(benchmarks.length, 'benchmark')}, ${sides}; shaded within ${chosenPercentText(equivalenceMargin)}.${counts}`,
    rows: benchmarks.map((benchmark) => rowOf(benchmark, direction)),
    geomean:
      suite === null
        ? null
        : {
            interval: intervalOf(suite.estimate),
            change: speedupText(suite.estimate.logSpeedup, direction),
            range: intervalText(suite.estimate.low, suite.estimate.high, direction),
          },
    margin: Math.log1p(equivalenceMargin),
    words: direction,
  };
}

function rowOf(benchmark: BenchmarkComparison, direction: Direction): ForestRow {
  const { name, outcome } = benchmark;
  if (isCompared(benchmark)) {
    const { logSpeedup, low, high } = benchmark.estimate;
    return {
      name,
      outcome,
      interval: intervalOf(benchmark.estimate),
      change: speedupText(logSpeedup, direction),
      range: intervalText(low, high, direction),
    };
  }
  const change = benchmark.logSpeedup === null ? '–' : speedupText(benchmark.logSpeedup, direction);
  return { name, outcome, interval: null, change, range: 'not comparable' };
}

const intervalOf = ({ low, high, logSpeedup }: Estimate): Interval => ({ low, high, estimate: logSpeedup });
