/**
 * What every export of a suite to another tool's format gives and needs. Room: report.
 */
import { measureSide } from '../../comparison/measured-side.ts';
import type { SideSummary } from '../../comparison/comparison.ts';
import type { Series } from '../../model/suite.ts';

/** The text, and what the other format has no place for, one sentence each. */
export interface Exported {
  readonly text: string;
  readonly notes: readonly string[];
}

/** The mean that a comparison would use, with its spread; null when no value is usable. */
export function summaryOf(series: Series): SideSummary | null {
  const side = measureSide(series);
  return side.kind === 'measured' ? side.summary : null;
}

/** Nanoseconds are what both Bencher and most custom tools of github-action-benchmark write. */
export const nanoseconds = (seconds: number): number => seconds * 1e9;

/** `1 benchmark was REST`, `2 benchmarks were REST`, or nothing for none. */
export function leftOut(count: number, why: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? 'benchmark was' : 'benchmarks were'} left out ${why}.`];
}
