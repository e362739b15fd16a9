/**
 * Tools that print one estimate per benchmark and run: with one run in the file that is a summary without spread, with
 * several (the tool was run again and again into one file) each run is a process with that estimate as its value.
 * Room: formats.
 */
import type { Json } from '../model/metadata.ts';
import type { Metric } from '../model/metric.ts';
import type { Benchmark, Series } from '../model/suite.ts';
import { processOf, summaryOf } from './make-suite.ts';

/** One printed line. */
export interface Estimate {
  readonly name: string;
  /** What the name is unique within, e.g. a program; shown before the name when it is not unique within the file. */
  readonly scope: string;
  readonly metric: Metric;
  readonly value: number;
  /** What else the line says, e.g. a range whose meaning is not known. */
  readonly facts: Readonly<Record<string, Json>>;
}

/** Benchmarks out of lines, in the order of their first, each with one series per metric. */
export function benchmarksOf(estimates: readonly Estimate[]): Benchmark[] {
  const scopes = new Map<string, Set<string>>();
  for (const { name, scope } of estimates) scopes.set(name, (scopes.get(name) ?? new Set()).add(scope));
  const groups = new Map<string, Map<string, Estimate[]>>();
  for (const estimate of estimates) {
    const { name, scope, metric } = estimate;
    const unique = (scopes.get(name)?.size ?? 0) > 1 && scope !== '' ? `${scope} ${name}` : name;
    const group = groups.get(unique) ?? new Map<string, Estimate[]>();
    groups.set(unique, group);
    group.set(metric.id, [...(group.get(metric.id) ?? []), estimate]);
  }
  return [...groups].map(([name, metrics]) => {
    const [first = []] = metrics.values();
    const facts = first.length === 1 ? (first[0]?.facts ?? {}) : {};
    return { name, parameters: {}, tags: [], series: [...metrics.values()].flatMap(seriesOf), metadata: facts };
  });
}

function seriesOf(estimates: readonly Estimate[]): Series[] {
  const [first, ...others] = estimates;
  if (first === undefined) return [];
  if (others.length === 0) return [summaryOf(first.metric, first.value)];
  // Of lines in another unit (a benchmark that was renamed to another's name) only those like the first belong together.
  const alike = estimates.filter(({ metric }) => metric.unit === first.metric.unit);
  const processes = alike.map(({ value, facts }) => processOf([value], facts));
  return [{ kind: 'samples', metric: first.metric, nesting: 'processes', ordered: true, sessions: [{ processes }] }];
}
