/**
 * How a review's benchmarks were measured, a strip plot each: the units of replication of both sides and of each reference.
 * Room: report. What is drawn is what the review was decided on.
 */
import type { MetricComparison } from '../../comparison/comparison.ts';
import { measureSide } from '../../comparison/measured-side.ts';
import { sameMetric } from '../../model/metric.ts';
import type { Suite } from '../../model/suite.ts';
import type { Review } from '../../verdict/review.ts';
import type { Facts } from '../facts.ts';
import { valueText } from '../figures.ts';
import type { Drawing } from './drawing.ts';
import { type Strip, stripPlot } from './strip-plot.ts';

/** A benchmark's strips. */
export interface BenchmarkStrips {
  readonly name: string;
  /** Its place among the metric's benchmarks, counted from 0. */
  readonly index: number;
  readonly drawing: Drawing;
}

/** Most references drawn beside the two sides. */
export const mostReferences = 6;

interface Source {
  readonly side: Strip['side'];
  readonly label: string;
  readonly suite: Suite;
}

/** The drawings of the main metric's benchmarks of which values are known, in the order of the table. */
export function reviewStrips(
  { evidence }: Review,
  { main, baselineLabel, candidateLabel }: Facts,
  includes: (name: string) => boolean = () => true,
): BenchmarkStrips[] {
  if (main === null) return [];
  const sources: Source[] = [
    { side: 'baseline', label: baselineLabel, suite: evidence.baseline },
    { side: 'candidate', label: candidateLabel, suite: evidence.candidate },
    ...evidence.references
      .slice(0, mostReferences)
      .map(({ label, suite }): Source => ({ side: 'reference', label, suite })),
  ];
  const readers = sources.map((source) => stripsOf(source, main));
  return main.benchmarks.flatMap(({ name }, index): BenchmarkStrips[] => {
    if (!includes(name)) return [];
    const strips = readers.flatMap((read) => read(name));
    const drawing = stripPlot(name, strips, (value) => valueText(value, main.metric));
    return drawing === null ? [] : [{ name, index, drawing }];
  });
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
