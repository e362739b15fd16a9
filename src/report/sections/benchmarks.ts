/**
 * Sections: tables of benchmarks. Changed ones strongest first with a forest column, all of them in file order.
 * Room: report.
 */
import type { BenchmarkComparison, ComparedBenchmark, MetricComparison } from '../../comparison/comparison.ts';
import { isAgainstMedian, noteBesideMedian } from '../../comparison/outcomes.ts';
import { logRatio } from '../../model/quantity.ts';
import type { Metric } from '../../model/metric.ts';
import type { Review } from '../../verdict/review.ts';
import {
  type Block,
  type Details,
  type Forest,
  name,
  paragraph,
  priorities,
  prose,
  type Row,
  type Table,
  type Text,
} from '../document.ts';
import { changedBenchmarks, type Facts, isCompared, thanMedian } from '../facts.ts';
import {
  changeText,
  type Direction,
  directionOf,
  intervalText,
  chosenPercentText,
  probabilityText,
  speedupText,
  valueText,
} from '../figures.ts';
import { forestScale, type ForestScale } from '../forest.ts';

/** Folded: the benchmarks called changed. */
export function changedSection(review: Review, facts: Facts): Details[] {
  if (facts.main === null || facts.suite === null) return [];
  const { counts } = facts.suite;
  const { better, worse } = facts.direction;
  const changed = counts.faster + counts.slower;
  const title = `${counts.slower} ${worse}, ${counts.faster} ${better}${thanMedian(facts.main)}${changed > 1 ? ' (strongest first)' : ''}`;
  if (changed === 0) return [];
  return [
    {
      kind: 'details',
      id: 'changed',
      title: [title],
      blocks: changedTable(facts.main, review, priorities.changed),
    },
  ];
}

/** The changed benchmarks of a metric with their intervals on one scale, and the scale in words. */
export function changedTable(metric: MetricComparison, review: Review, priority: number): Block[] {
  const direction = directionOf(metric.metric);
  const changed = changedBenchmarks(metric);
  const scale = forestScale(changed.map((benchmark) => benchmark.estimate));
  const table: Table = {
    kind: 'table',
    caption: 'Changed benchmarks, strongest first',
    columns: [
      { title: 'benchmark', align: 'left' },
      { title: 'change', align: 'right' },
      { title: '95 % CI', align: 'right' },
      { title: `${direction.worse} ◄ │ ► ${direction.better}`, align: 'left' },
      { title: 'baseline', align: 'right' },
      { title: 'candidate', align: 'right' },
      { title: 'q', align: 'right', onlyIn: 'html' },
    ],
    rows: changed.map((benchmark, index) => changedRow(benchmark, -index, metric, scale)),
    priority,
    noun: 'benchmark',
  };
  const reach = `The scale reaches from ${speedupText(logRatio(scale.low), direction)} to ${speedupText(logRatio(scale.high), direction)}`;
  const { significance, smallestEffect } = review.verdict.policy.comparison;
  const than = thanMedian(metric) === '' ? '' : ' against the suite’s median, as the environment differs';
  const rule = `Called changed${than}: false discovery rate q below ${significance}, and a change of at least ${chosenPercentText(smallestEffect)}.`;
  return [table, paragraph(`${reach}; │ is no change against the baseline. ${rule}`)];
}

function changedRow(benchmark: ComparedBenchmark, weight: number, metric: MetricComparison, scale: ForestScale): Row {
  const direction = directionOf(metric.metric);
  const { estimate, baseline, candidate } = benchmark;
  return {
    weight,
    cells: [
      [name(benchmark.name)],
      [speedupText(estimate.logSpeedup, direction)],
      [intervalText(estimate.low, estimate.high, direction)],
      [forestOf(benchmark, direction, scale)],
      valueCell(baseline.mean, metric.metric),
      valueCell(candidate.mean, metric.metric),
      [probabilityText(benchmark.q)],
    ],
  };
}

/** A value with its unit. A unit that is not one of ours is a word from the file, and could be a mention. */
function valueCell(value: number, metric: Metric): Text {
  const text = valueText(value, metric);
  const space = text.indexOf(' ');
  if (space < 0 || ourUnits.has(metric.unit)) return [text];
  return [text.slice(0, space + 1), prose(text.slice(space + 1))];
}

const ourUnits: ReadonlySet<string> = new Set(['second', 'byte', 'integer']);

/** A benchmark's interval as a forest piece with its description in words. */
function forestOf(benchmark: ComparedBenchmark, direction: Direction, scale: ForestScale): Forest {
  const { low, high, logSpeedup } = benchmark.estimate;
  const spoken = `${speedupText(logSpeedup, direction)}, 95 % CI ${intervalText(low, high, direction)}`;
  return { kind: 'forest', low, high, estimate: logSpeedup, outcome: benchmark.outcome, scale, spoken };
}

/** Folded: every benchmark of the main metric, in file order. */
export function allBenchmarksSection(facts: Facts): Details[] {
  const { main } = facts;
  if (main === null || main.benchmarks.length === 0) return [];
  return [
    {
      kind: 'details',
      id: 'all',
      title: [`All benchmarks (${main.benchmarks.length})`],
      blocks: [allBenchmarksTable(main, facts)],
    },
  ];
}

function allBenchmarksTable(main: MetricComparison, facts: Facts): Table {
  return {
    kind: 'table',
    caption: `All benchmarks, ${main.metric.id === 'time' ? 'time' : 'main metric'}: candidate against baseline`,
    columns: [
      { title: 'benchmark', align: 'left' },
      { title: 'baseline', align: 'right' },
      { title: 'candidate', align: 'right' },
      { title: 'change', align: 'right' },
      { title: '95 % CI', align: 'right' },
      { title: 'result', align: 'left' },
      { title: 'would have seen', align: 'right' },
      { title: 'q', align: 'right', onlyIn: 'html' },
      { title: 'Cliff’s δ', align: 'right', onlyIn: 'html' },
      { title: 'modes', align: 'right', onlyIn: 'html' },
    ],
    rows: main.benchmarks.map((benchmark) => benchmarkRow(benchmark, main, facts.direction)),
    priority: priorities.allBenchmarks,
    noun: 'benchmark',
    sortable: true,
  };
}

/** Changed and unusable benchmarks outweigh the quiet ones, stronger changes the weaker. */
function weightOf(benchmark: BenchmarkComparison): number {
  switch (benchmark.outcome) {
    case 'slower':
      return 3 + Math.abs(benchmark.estimate.logSpeedup);
    case 'not-comparable':
      return 3;
    case 'faster':
      return 2 + Math.min(0.9, Math.abs(benchmark.estimate.logSpeedup));
    case 'inconclusive':
      return 1;
    case 'equivalent':
      return 0;
  }
}

function benchmarkRow(benchmark: BenchmarkComparison, { metric }: MetricComparison, direction: Direction): Row {
  const mean = (side: { readonly mean: number } | null): Text => (side === null ? ['–'] : valueCell(side.mean, metric));
  const start: Text[] = [[name(benchmark.name)], mean(benchmark.baseline), mean(benchmark.candidate)];
  const weight = weightOf(benchmark);
  const keys = sortKeys(benchmark);
  if (!isCompared(benchmark)) {
    const change = benchmark.logSpeedup === null ? '–' : speedupText(benchmark.logSpeedup, direction);
    return {
      weight,
      keys,
      cells: [
        ...start,
        [change],
        ['–'],
        ['not comparable: ', prose(benchmark.reason)],
        ...[['–'], ['–'], ['–'], [modesText(benchmark)]],
      ],
    };
  }
  const { logSpeedup, low, high } = benchmark.estimate;
  const rest = noteBesideMedian(benchmark);
  const than = isAgainstMedian(benchmark) ? ' than the median' : '';
  const note: Text = rest === null ? [than] : [than, ' (', prose(rest), ')'];
  return {
    weight,
    keys,
    cells: [
      ...start,
      [speedupText(logSpeedup, direction)],
      [intervalText(low, high, direction)],
      [outcomeWord(benchmark.outcome, direction), ...note],
      [changeText(benchmark.minimumDetectableEffect)],
      [probabilityText(benchmark.q)],
      [benchmark.cliffsDelta === null ? '–' : benchmark.cliffsDelta.toFixed(2)],
      [modesText(benchmark)],
    ],
  };
}

/** Of both sides: `1 → 2`; a dash where too little was measured to tell. */
function modesText({ baseline, candidate }: BenchmarkComparison): string {
  const [before, now] = [baseline?.modes ?? null, candidate?.modes ?? null];
  return before === null && now === null ? '–' : `${before ?? '–'} → ${now ?? '–'}`;
}

/** What the page sorts each column by: names and results as text, intervals by their lower end. */
function sortKeys(benchmark: BenchmarkComparison): (number | null | undefined)[] {
  const means = [benchmark.baseline?.mean ?? null, benchmark.candidate?.mean ?? null];
  const modes = Math.max(benchmark.baseline?.modes ?? 0, benchmark.candidate?.modes ?? 0) || null;
  if (!isCompared(benchmark)) {
    return [undefined, ...means, benchmark.logSpeedup, null, undefined, null, null, null, modes];
  }
  const { logSpeedup, low } = benchmark.estimate;
  const { minimumDetectableEffect, q, cliffsDelta } = benchmark;
  return [undefined, ...means, logSpeedup, low, undefined, minimumDetectableEffect, q, cliffsDelta, modes];
}

/** An outcome in the metric's own words. */
export function outcomeWord(outcome: ComparedBenchmark['outcome'], direction: Direction): string {
  if (outcome === 'faster') return direction.better;
  return outcome === 'slower' ? direction.worse : outcome;
}
