/**
 * What a sanity check is: a pure function from what is known to what it has to say. Room: trust; one check per file in
 * checks/, listed in catalogue.ts.
 */
import type { Comparison } from '../comparison/comparison.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import type { Ratio } from '../model/quantity.ts';
import type { Evidence } from './evidence.ts';
import type { HistoryReading } from './history/history-reading.ts';
import type { References } from './references/triangulate.ts';
import type { Samples } from './samples.ts';
import type { Thresholds } from './thresholds.ts';
import type { TrustPolicy } from './trust-policy.ts';

/** All that a check may look at. */
export interface CheckContext {
  readonly evidence: Evidence;
  readonly comparison: Comparison;
  /** The raw measurements of the comparison's main metric. */
  readonly samples: Samples;
  /** The candidate held against every reference. */
  readonly references: References;
  /** The baseline's earlier sessions, as far as they can be held against it. */
  readonly history: HistoryReading;
  readonly policy: TrustPolicy;
  /** The policy's thresholds with the defaults of those it does not set. */
  readonly thresholds: Thresholds;
  readonly gates: GateLimits;
  /** What the checks before this one in the catalogue found, the policy's rules applied: for checks that weigh other findings. */
  readonly earlier: readonly Finding[];
}

/** Largest tolerated worsening (1.02 tolerates 2 %) of the geometric means that gate, or null where that gate is off. */
export interface GateLimits {
  readonly geomean: Ratio | null;
  readonly memory: Ratio | null;
}

/** What a check has to say. One whose data are missing says `not-possible` and why, never `passed`. */
export type CheckReport =
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'finding'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'not-possible'; readonly reason: string };

/** One entry of the catalogue. */
export interface Check {
  readonly code: FindingCode;
  /** Never throws; deterministic, whatever the order of benchmarks or files. */
  readonly run: (context: CheckContext) => CheckReport;
}

/** `passed` when there is nothing to say. */
export function reportOf(findings: readonly Finding[]): CheckReport {
  return findings.length === 0 ? { outcome: 'passed' } : { outcome: 'finding', findings };
}

/** A check whose data are missing: `reason` completes `not possible: …`. */
export function notPossible(reason: string): CheckReport {
  return { outcome: 'not-possible', reason };
}
