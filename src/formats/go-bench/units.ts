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

/** A unit as a metric. */
export interface GoUnit {
  readonly metric: Metric;
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

/** How many of a unit are one of its metric's unit, and whether that is a second. */
export function goUnitSize(unit: string): { readonly divisor: number; readonly isTime: boolean } {
  const own = known.get(unit);
  if (own !== undefined) return { divisor: own.divisor, isTime: own.metric.unit === 'second' };
  const divisor = isRate(unit) ? undefined : unitsPerSecond(lastWordOf(unit));
  return { divisor: divisor ?? 1, isTime: divisor !== undefined };
}

/** `p99-ns` and `ns/get` are times, `text-bytes` are bytes, and `widgets/op` is a word of its own. */
const lastWordOf = (unit: string): string => /^(?:.*-)?([^-/]+)(?:\/[^/]+)?$/.exec(unit)?.[1] ?? '';

/** The metric of a unit; `facts` is what `Unit` lines say of it. */
export function goUnit(unit: string, facts: ReadonlyMap<string, string> | undefined): GoUnit {
  const better = facts?.get('better');
  const said: Direction | undefined = better === 'higher' ? 'larger' : better === 'lower' ? 'smaller' : undefined;
  const own = known.get(unit);
  if (own !== undefined) {
    return { metric: said === undefined ? own.metric : { ...own.metric, direction: said }, assumed: false };
  }
  const name = lastWordOf(unit);
  const { isTime } = goUnitSize(unit);
  const isBytes = (name === 'bytes' || name === 'B') && !isRate(unit);
  return {
    metric: {
      id: unit,
      unit: isTime ? 'second' : isBytes ? 'byte' : unit,
      direction: said ?? assumedDirection(unit),
    },
    assumed: said === undefined && !isTime && !isBytes && !isRate(unit),
  };
}
