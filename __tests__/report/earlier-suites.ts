/** A history with one step, for tests of drawings. */
import type { Suite } from '../../src/model/suite.ts';
import { buildSuite } from './review-builder.ts';

/** A suite of the baseline's branch, `days` before the others, at another level; single benchmarks at one of their own. */
export function earlier(days: number, factor: number, factors: Readonly<Record<string, number>> = {}): Suite {
  const suite = buildSuite({ label: `earlier-${days}`, seed: 100 + days, factor, factors, commit: `e${days}f7` });
  const measuredAt = new Date(Date.parse('2025-03-01T18:42:19Z') - days * 86_400_000).toISOString();
  return { ...suite, provenance: { ...suite.provenance, measuredAt } };
}

/** Eight sessions; the first four are five per cent slower. */
export const earlierSuites: readonly Suite[] = [
  ...[9, 8, 7, 6].map((days) => earlier(days, 1.05)),
  ...[5, 4, 3, 2].map((days) => earlier(days, 1)),
];
