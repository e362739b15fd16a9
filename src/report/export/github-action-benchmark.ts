/**
 * A suite as the custom JSON of github-action-benchmark: `[{name, unit, value, range, extra}]`. Room: report.
 * Structure: https://github.com/benchmark-action/github-action-benchmark, README, "customSmallerIsBetter".
 */
import type { Direction, Metric } from '../../model/metric.ts';
import type { Benchmark, Suite } from '../../model/suite.ts';
import { jsonText } from '../json/text.ts';
import { type Exported, leftOut, nanoseconds, summaryOf } from './exported.ts';

interface Entry {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly range?: string;
  readonly extra: string;
}

/** What each benchmark is about; a file has one direction, so the one that most benchmarks have. */
export function exportGithubActionBenchmark(suite: Suite): Exported {
  const directions = suite.benchmarks.flatMap(({ series: [main] }) => main?.metric.direction ?? []);
  const larger = directions.filter((one) => one === 'larger').length;
  const direction: Direction = 2 * larger > directions.length ? 'larger' : 'smaller';
  const ofDirection = suite.benchmarks.filter(({ series: [main] }) => main?.metric.direction === direction);
  const entries = ofDirection.flatMap(entryOf);
  const further = suite.benchmarks.filter(({ series }) => series.length > 1).length;
  const tool = direction === 'smaller' ? 'customSmallerIsBetter' : 'customBiggerIsBetter';
  return {
    text: jsonText(entries),
    notes: [
      `Give it to github-action-benchmark with \`tool: ${tool}\`.`,
      ...(further === 0
        ? []
        : ['Metrics beyond the first of a benchmark were left out: the format has one value a name.']),
      ...leftOut(
        suite.benchmarks.length - ofDirection.length,
        `because ${direction === 'larger' ? 'less' : 'more'} of it is better: a file has one direction`,
      ),
      ...leftOut(ofDirection.length - entries.length, 'for having no usable value'),
    ],
  };
}

function entryOf({ name, series: [main] }: Benchmark): Entry[] {
  const summary = main === undefined ? null : summaryOf(main);
  if (main === undefined || summary === null) return [];
  const { unit, scale } = unitOf(main.metric);
  const { mean, standardDeviation, units, unitKind, values } = summary;
  const range = standardDeviation === null ? {} : { range: `± ${Number(scale(standardDeviation).toPrecision(6))}` };
  return [{ name, unit, value: scale(mean), ...range, extra: `${units} ${unitKind}, ${values} values` }];
}

const same = (value: number): number => value;

function unitOf({ unit }: Metric): { unit: string; scale: (value: number) => number } {
  if (unit === 'second') return { unit: 'ns', scale: nanoseconds };
  if (unit === 'byte') return { unit: 'bytes', scale: same };
  return { unit: unit === 'integer' ? 'count' : unit, scale: same };
}
