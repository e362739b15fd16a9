/**
 * What is measured: a metric has a unit and a direction, and two metrics are comparable only when both agree.
 * Room: model.
 */

/** Whether a smaller or a larger number is better. */
export type Direction = 'smaller' | 'larger';

/**
 * One measured quantity. `id` names it across suites (`time`, `memory`, `throughput`, …). `unit` is `second`, `byte`
 * or `integer` where the tool's own unit converts to it exactly in meaning, and else the tool's own word.
 */
export interface Metric {
  readonly id: string;
  readonly unit: string;
  readonly direction: Direction;
}

/** Wall-clock time in seconds; smaller is better. */
export const timeMetric: Metric = { id: 'time', unit: 'second', direction: 'smaller' };
/** Peak resident memory in bytes; smaller is better. */
export const memoryMetric: Metric = { id: 'memory', unit: 'byte', direction: 'smaller' };

/** True when two metrics measure the same thing in the same unit and direction. */
export function sameMetric(first: Metric, second: Metric): boolean {
  return first.id === second.id && first.unit === second.unit && first.direction === second.direction;
}
