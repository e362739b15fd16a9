/**
 * Sections of the page that are drawn: how each benchmark was measured, and the history of the baseline's branch.
 * Room: report. What is drawn is what the review was decided on: the same units of replication, the same reading of history.
 */
import type { MetricComparison } from '../comparison/comparison.ts';
import { measureSide } from '../comparison/measured-side.ts';
import { sameMetric } from '../model/metric.ts';
import type { Suite } from '../model/suite.ts';
import { type HistoryReading, readHistory } from '../trust/history/history-reading.ts';
import type { Review } from '../verdict/review.ts';
import { htmlText, shownName } from './escape.ts';
import type { Facts } from './facts.ts';
import { count, percentText, valueText } from './figures.ts';
import { levelPlot, type Stretch } from './plots/level-plot.ts';
import { type Strip, stripPlot } from './plots/strip-plot.ts';

/** A section of the page that is finished HTML, its title included. */
interface DrawnSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** Most references drawn beside the two sides. */
const mostReferences = 6;

/** The sections there is something to draw for. */
export function drawnSections(review: Review, facts: Facts): DrawnSection[] {
  return [...distributions(review, facts), ...historySection(review)];
}

interface Source {
  readonly side: Strip['side'];
  readonly label: string;
  readonly suite: Suite;
}

function distributions({ evidence }: Review, { main, baselineLabel, candidateLabel }: Facts): DrawnSection[] {
  if (main === null) return [];
  const sources: Source[] = [
    { side: 'baseline', label: baselineLabel, suite: evidence.baseline },
    { side: 'candidate', label: candidateLabel, suite: evidence.candidate },
    ...evidence.references
      .slice(0, mostReferences)
      .map(({ label, suite }): Source => ({ side: 'reference', label, suite })),
  ];
  const readers = sources.map((source) => stripsOf(source, main));
  const figures = main.benchmarks.flatMap(({ name }) => {
    const strips = readers.flatMap((read) => read(name));
    const drawing = stripPlot(name, strips, (value) => valueText(value, main.metric));
    const caption = `<figcaption><code>${htmlText(shownName(name))}</code></figcaption>`;
    return drawing === '' ? [] : [`<figure>${caption}${drawing}</figure>`];
  });
  if (figures.length === 0) return [];
  const omitted = evidence.references.length - mostReferences;
  const intro =
    'Each dot is a process (its mean), or a value where all came from one process; the upright stroke is their mean. Strips are labelled at the left, each axis is its benchmark’s own and need not begin at zero.' +
    (omitted > 0 ? ` ${count(omitted, 'more reference')} not drawn.` : '');
  return [
    {
      id: 'distributions',
      title: 'How each benchmark was measured',
      html: `<p>${htmlText(intro)}</p>\n<div class="figures-grid">\n${figures.join('\n')}\n</div>`,
    },
  ];
}

/** Finds the strip of a benchmark in a suite; none where its values are not known. */
function stripsOf({ side, label, suite }: Source, { metric }: MetricComparison): (name: string) => Strip[] {
  const byName = new Map(suite.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  return (name) => {
    const series = byName.get(name)?.series.find((one) => sameMetric(one.metric, metric));
    const measured = series === undefined ? null : measureSide(series);
    if (measured?.kind !== 'measured' || measured.ranked === null) return [];
    return [{ side, label, values: measured.ranked }];
  };
}

function historySection({ evidence, comparison, verdict }: Review): DrawnSection[] {
  const reading = readHistory(evidence, comparison, verdict.policy.comparison);
  const { sessions, levels, steps, creep } = reading;
  if (sessions.length < 2 || levels.length === 0) return [];
  const words = historyWords(reading);
  const drawing = levelPlot(levels, creep === null ? stretchesOf(levels, steps) : [], signedPercent, words);
  return [
    {
      id: 'history',
      title: 'History of the baseline’s branch',
      html: `<p>${htmlText(words)}</p>\n<figure class="history">${drawing}</figure>`,
    },
  ];
}

function historyWords({ sessions, benchmarks, steps, creep, leftOut }: HistoryReading): string {
  const course =
    creep !== null
      ? `They creep by ${signedPercent(creep)} in all.`
      : steps.length === 0
        ? 'No step was found.'
        : `${count(steps.length, 'step')}: ${steps.map(({ index, before, after }) => `${signedPercent(after - before)} at session ${index + 1}`).join(', ')}.`;
  const without = leftOut.length === 0 ? '' : ` ${count(leftOut.length, 'session')} left out, not comparable.`;
  return `Levels of ${count(sessions.length, 'earlier session')} and the baseline, over ${count(benchmarks.length, 'benchmark')}: the median change against what is usual, upwards is worse. ${course}${without}`;
}

/** A log level as `+1.2 %`; worse is positive. */
function signedPercent(level: number): string {
  const share = Math.expm1(level);
  return Math.abs(share) < 5e-6 ? '0 %' : `${share < 0 ? '−' : '+'}${percentText(Math.abs(share))}`;
}

/** The stretches between the steps with their mean levels. */
function stretchesOf(levels: readonly number[], steps: HistoryReading['steps']): Stretch[] {
  const borders = [0, ...steps.map(({ index }) => index), levels.length];
  return borders.slice(1).map((to, place) => {
    const from = borders[place] ?? 0;
    const part = levels.slice(from, to);
    return { from, to, level: part.reduce((sum, level) => sum + level, 0) / Math.max(1, part.length) };
  });
}
