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
  /** True where the tool counts without noise (a simulated processor): then one value a side is all there is to know. */
  readonly exact?: boolean;
}

/** Wall-clock time in seconds; smaller is better. */
export const timeMetric: Metric = { id: 'time', unit: 'second', direction: 'smaller' };
/** Peak resident memory in bytes; smaller is better. */
export const memoryMetric: Metric = { id: 'memory', unit: 'byte', direction: 'smaller' };

/** True when two metrics measure the same thing in the same unit and direction. */
export function sameMetric(first: Metric, second: Metric): boolean {
  return first.id === second.id && first.unit === second.unit && first.direction === second.direction;
}

/** What better and worse are called for a metric. */
export interface MetricWords {
  readonly better: string;
  readonly worse: string;
}

/** Something per unit of time, e.g. `ops/s`, `MB/s`, `ops/ms`, `Hz`. */
const perTime = /(\/\s*(ns|us|µs|ms|s|secs?|seconds?|min|minutes?|h|hours?)|\bper (second|minute|hour)|^[kMG]?Hz)$/iu;

/**
 * faster/slower for times, and for rates of which more is better; smaller/larger for bytes of which fewer are better;
 * better/worse for everything else.
 */
export function wordsOf({ unit, direction }: Metric): MetricWords {
  const isSpeed = direction === 'smaller' ? unit === 'second' : perTime.test(unit);
  if (isSpeed) return { better: 'faster', worse: 'slower' };
  if (unit === 'byte' && direction === 'smaller') return { better: 'smaller', worse: 'larger' };
  return { better: 'better', worse: 'worse' };
}
