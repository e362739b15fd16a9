/**
 * The metrics of JMH: what a `scoreUnit` and the label of a secondary result mean. Room: formats.
 * Units: the documentation of JMH's OutputTimeUnit, Mode and GCProfiler.
 */
import type { Metric } from '../../model/metric.ts';
import { timeMetric } from '../../model/metric.ts';
import { allocatedMetric, assumedDirection, throughputMetric, unitsPerSecond } from '../metrics.ts';

/** A metric, how many of JMH's unit are one of its, and whether its direction is only a guess. */
export interface JmhMetric {
  readonly metric: Metric;
  readonly divisor: number;
  readonly isAssumed: boolean;
}

/** JMH's words for units of time, as in `us/op` and `ops/min`. */
function perSecond(unit: string): number | undefined {
  const longer: Readonly<Record<string, number>> = { min: 1 / 60, hr: 1 / 3600, day: 1 / 86_400 };
  return unitsPerSecond(unit) ?? (Object.hasOwn(longer, unit) ? longer[unit] : undefined);
}

/** The metric of a primary result: time per operation, or operations per second whatever the unit of time was. */
export function primaryMetric(unit: string): JmhMetric {
  const time = /^(\w+|µs|μs)\/op$/u.exec(unit)?.[1];
  const timeUnits = time === undefined ? undefined : perSecond(time);
  if (timeUnits !== undefined) return { metric: timeMetric, divisor: timeUnits, isAssumed: false };
  const rate = /^ops\/(\w+|µs|μs)$/u.exec(unit)?.[1];
  const rateUnits = rate === undefined ? undefined : perSecond(rate);
  if (rateUnits !== undefined) return { metric: throughputMetric('ops/s'), divisor: 1 / rateUnits, isAssumed: false };
  return { metric: { id: 'score', unit, direction: assumedDirection(unit) }, divisor: 1, isAssumed: true };
}

/**
 * The metric of a secondary result, whose label JMH prints with a leading dot: a profiler's, an auxiliary counter's, or a
 * method's of a group. What the garbage collector does counts as better when it is less.
 */
export function secondaryMetric(label: string, unit: string): JmhMetric {
  const id = label.replace(/^[·.]+/u, '');
  if (id === 'gc.alloc.rate.norm' && unit === 'B/op') return { metric: allocatedMetric, divisor: 1, isAssumed: false };
  const { metric, divisor, isAssumed } = primaryMetric(unit);
  if (!isAssumed) return { metric: { ...metric, id }, divisor, isAssumed };
  const time = perSecond(unit);
  if (time !== undefined)
    return { metric: { id, unit: 'second', direction: 'smaller' }, divisor: time, isAssumed: false };
  if (unit === 'counts') return { metric: { id, unit: 'integer', direction: 'smaller' }, divisor: 1, isAssumed: false };
  if (unit.endsWith('/op')) {
    const word = unit === 'B/op' ? 'byte' : unit;
    return { metric: { id, unit: word, direction: 'smaller' }, divisor: 1, isAssumed: false };
  }
  const isCollector = id.startsWith('gc.');
  const direction = isCollector ? 'smaller' : assumedDirection(unit);
  return { metric: { id, unit, direction }, divisor: 1, isAssumed: !isCollector };
}
