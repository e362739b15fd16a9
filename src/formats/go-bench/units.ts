/**
 * The units of Go's benchmark text as metrics. Room: formats. Units that `testing` writes itself: package testing; what `Unit`
 * lines say: https://go.dev/design/14313-benchmark-format and golang.org/x/perf/benchfmt.
 */
import type { Direction, Metric } from '../../model/metric.ts';
import { timeMetric } from '../../model/metric.ts';
import {
  allocatedMetric,
  allocationsMetric,
  assumedDirection,
  isRate,
  throughputMetric,
  unitsPerSecond,
} from '../metrics.ts';

/** A unit as a metric, and how many of it are one of the metric's unit. */
export interface GoUnit {
  readonly metric: Metric;
  readonly divisor: number;
  /** True when nothing says which direction is better. */
  readonly assumed: boolean;
}

const known = new Map<string, { metric: Metric; divisor: number }>([
  ['ns/op', { metric: timeMetric, divisor: 1e9 }],
  ['sec/op', { metric: timeMetric, divisor: 1 }],
  ['B/op', { metric: allocatedMetric, divisor: 1 }],
  ['allocs/op', { metric: allocationsMetric, divisor: 1 }],
  ['MB/s', { metric: throughputMetric('MB/s'), divisor: 1 }],
]);

/** Whether a unit is one that Go itself writes, so that it cannot be the rest of another. */
export const isCertainUnit = (unit: string): boolean => known.has(unit);

/** The metric of a unit; `facts` is what `Unit` lines say of it. */
export function goUnit(unit: string, facts: ReadonlyMap<string, string> | undefined): GoUnit {
  const better = facts?.get('better');
  const said: Direction | undefined = better === 'higher' ? 'larger' : better === 'lower' ? 'smaller' : undefined;
  const own = known.get(unit);
  if (own !== undefined) {
    return { ...own, metric: said === undefined ? own.metric : { ...own.metric, direction: said }, assumed: false };
  }
  // `p99-ns` and `ns/get` are times, `text-bytes` are bytes, and `widgets/op` is a word of its own.
  const [, name = ''] = /^(?:.*-)?([^-/]+)(?:\/[^/]+)?$/.exec(unit) ?? [];
  const perSecond = isRate(unit) ? undefined : unitsPerSecond(name);
  const isBytes = (name === 'bytes' || name === 'B') && !isRate(unit);
  return {
    metric: {
      id: unit,
      unit: perSecond !== undefined ? 'second' : isBytes ? 'byte' : unit,
      direction: said ?? assumedDirection(unit),
    },
    divisor: perSecond ?? 1,
    assumed: said === undefined && perSecond === undefined && !isBytes && !isRate(unit),
  };
}
