/**
 * The times and counters of Google Benchmark's rows as metrics. Room: formats.
 */
import { memoryMetric, timeMetric, type Metric } from '../../model/metric.ts';
import { complainOfDirection } from '../common-complaints.ts';
import type { Complaints } from '../complaints.ts';
import { shownName } from '../complaints.ts';
import { allocationsMetric, cpuTimeMetric, unitsPerSecond } from '../metrics.ts';

type Row = Readonly<Record<string, unknown>>;

/** One metric of a row: under which key it stands, and how it is read in the metric's unit. */
export interface MetricKey {
  readonly key: string;
  readonly metric: Metric;
  readonly isTime: boolean;
  /** Undefined when the row does not have it. */
  readonly read: (row: Row) => number | undefined;
}

const numberIn = (row: Row, key: string): number | undefined => {
  const value = Object.hasOwn(row, key) ? row[key] : undefined;
  return typeof value === 'number' ? value : undefined;
};

const timeKey = (key: string, metric: Metric): MetricKey => ({
  key,
  metric,
  isTime: true,
  read: (row) => {
    const value = numberIn(row, key);
    // Files before 1.0 have no unit and are in nanoseconds.
    const unit = row.time_unit ?? 'ns';
    const perSecond = typeof unit === 'string' ? unitsPerSecond(unit) : undefined;
    return value === undefined ? undefined : value / (perSecond ?? NaN);
  },
});

/** Wall-clock and processor time; the first one is the main one. */
export const timeMetrics = [timeKey('real_time', timeMetric), timeKey('cpu_time', cpuTimeMetric)] as const;

/** Keys of a row that are neither time nor counter. */
const ownKeys = new Set([
  'name',
  'run_name',
  'run_type',
  'family_index',
  'per_family_instance_index',
  'repetitions',
  'repetition_index',
  'threads',
  'iterations',
  'real_time',
  'cpu_time',
  'time_unit',
  'aggregate_name',
  'aggregate_unit',
  'label',
  'error_occurred',
  'error_message',
  'skipped',
  'skip_message',
]);

const knownCounters = new Map<string, Metric>([
  ['items_per_second', { id: 'items_per_second', unit: 'items/s', direction: 'larger' }],
  ['bytes_per_second', { id: 'bytes_per_second', unit: 'B/s', direction: 'larger' }],
  ['allocs_per_iter', allocationsMetric],
  ['max_bytes_used', memoryMetric],
  ['total_allocated_bytes', { id: 'total_allocated_bytes', unit: 'byte', direction: 'smaller' }],
  ['net_heap_growth', { id: 'net_heap_growth', unit: 'byte', direction: 'smaller' }],
]);
/** Hardware counters (`--benchmark_perf_counters`), of which less is better. */
const hardwareCounter = /^(CPU-)?(CYCLES|INSTRUCTIONS|BRANCHES|(BRANCH|CACHE|L1|LLC|TLB)[-_A-Z0-9]*MISSES)$/i;

/** All metrics that stand in any of some rows, in their order, times first. Without `complaints` nothing is said. */
export function readMetrics(rows: readonly Row[], path: string, complaints: Complaints | null): readonly MetricKey[] {
  const keys = new Set<string>();
  for (const row of rows) {
    for (const [key, value] of Object.entries(row)) if (typeof value === 'number' && !ownKeys.has(key)) keys.add(key);
  }
  return [...timeMetrics, ...[...keys].map((key) => counterKey(key, path, complaints))];
}

function counterKey(key: string, path: string, complaints: Complaints | null): MetricKey {
  const known = knownCounters.get(key);
  const isRate = /(_per_second|\/s)$/.test(key);
  if (known === undefined && !isRate && !hardwareCounter.test(key) && complaints !== null) {
    const remedy = 'Leave the counter out of the comparison if it is a parameter; count what should be small.';
    complainOfDirection(complaints, path, `the counter ${shownName(key)}`, remedy);
  }
  // Time and cpu-time are taken; a counter of that name is called after its kind.
  const id = key === 'time' || key === 'cpu-time' ? `${key} counter` : key;
  const metric = known ?? { id, unit: 'count', direction: isRate ? 'larger' : 'smaller' };
  return { key, metric, isTime: false, read: (row) => numberIn(row, key) };
}
