/**
 * The metrics that several tools measure, under one name each, and units of time in seconds. Room: formats.
 */
import type { Direction, Metric } from '../model/metric.ts';

/** Time on the processor in seconds, all threads together, where a tool tells it beside wall-clock time. */
export const cpuTimeMetric: Metric = { id: 'cpu-time', unit: 'second', direction: 'smaller' };
/** Bytes allocated by one run of the code; not the peak, which is `memory`. */
export const allocatedMetric: Metric = { id: 'allocated', unit: 'byte', direction: 'smaller' };
/** Allocations by one run of the code. */
export const allocationsMetric: Metric = { id: 'allocations', unit: 'integer', direction: 'smaller' };

/** Work per time in the tool's own unit, e.g. `MB/s`; larger is better. */
export const throughputMetric = (unit: string): Metric => ({ id: 'throughput', unit, direction: 'larger' });

/** How many of a unit are one second. Dividing by a power of ten rounds once; multiplying by 1e-9 would round twice. */
const perSecond: Readonly<Record<string, number>> = {
  ps: 1e12,
  ns: 1e9,
  us: 1e6,
  µs: 1e6,
  μs: 1e6,
  ms: 1e3,
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
};

/** How many of `unit` (`ns`, `us`, `µs`, `ms`, `s`, …) are one second; undefined when it is no unit of time. */
export function unitsPerSecond(unit: string): number | undefined {
  return Object.hasOwn(perSecond, unit) ? perSecond[unit] : undefined;
}

/** Whether a unit such as `req/s` or `MB/sec` is a rate, of which more is better. */
export const isRate = (unit: string): boolean => /\/(s|sec|second)$/i.test(unit);

/** The direction of a unit that the tool does not tell one for: rates are better when larger, anything else when smaller. */
export const assumedDirection = (unit: string): Direction => (isRate(unit) ? 'larger' : 'smaller');
