/**
 * A suite as BMF, the Bencher Metric Format: `{benchmark: {measure: {value, lower_value, upper_value}}}`. Room: report.
 * Structure: https://bencher.dev/docs/reference/bencher-metric-format
 */
import type { Metric } from '../../model/metric.ts';
import type { Suite } from '../../model/suite.ts';
import { jsonText } from '../json/text.ts';
import { type Exported, leftOut, nanoseconds, summaryOf } from './exported.ts';

/** One measure's value with mean ∓ standard deviation of its units of replication, where they are known. */
interface Measure {
  readonly value: number;
  readonly lower_value?: number;
  readonly upper_value?: number;
}

/** Every metric of every benchmark: means, in Bencher's own measures and units where it has them. */
export function exportBencher(suite: Suite): Exported {
  const units = new Set<string>();
  const benchmarks = suite.benchmarks.flatMap(({ name, series }): [string, Readonly<Record<string, Measure>>][] => {
    const measures = series.flatMap((one): [string, Measure][] => {
      const summary = summaryOf(one);
      if (summary === null) return [];
      const { measure, scale, losesUnit } = measureOf(one.metric);
      if (losesUnit) units.add(one.metric.unit);
      const { mean, standardDeviation: spread } = summary;
      const bounds = spread === null ? {} : { lower_value: scale(mean - spread), upper_value: scale(mean + spread) };
      return [[measure, { value: scale(mean), ...bounds }]];
    });
    return measures.length === 0 ? [] : [[name, Object.fromEntries(measures)]];
  });
  const lost = [...units].toSorted().join(', ');
  return {
    text: jsonText(Object.fromEntries(benchmarks)),
    notes: [
      'Values are means, bounds mean ∓ standard deviation; single values, environment, tags and parameters have no place in it.',
      ...leftOut(suite.benchmarks.length - benchmarks.length, 'for having no usable value'),
      ...(lost === '' ? [] : [`Bencher takes units from the measure, not from the file: tell it ${lost}.`]),
    ],
  };
}

const same = (value: number): number => value;

/** The measures that Bencher has by itself are called latency (nanoseconds) and throughput (operations per second). */
function measureOf({ id, unit }: Metric): { measure: string; scale: (value: number) => number; losesUnit: boolean } {
  if (id === 'time' && unit === 'second') return { measure: 'latency', scale: nanoseconds, losesUnit: false };
  if (unit === 'byte') return { measure: /bytes$/i.test(id) ? id : `${id}-bytes`, scale: same, losesUnit: false };
  const isKnown = unit === 'integer' || (id === 'throughput' && unit === 'ops/s');
  return { measure: id, scale: same, losesUnit: !isKnown };
}
