/**
 * How a project wants its checks: what changed on purpose, what must not move, which thresholds are its own, and which
 * codes weigh more or less, each with a reason that reports show. Room: trust.
 */
import type { FindingCode, Severity } from '../model/finding.ts';
import type { Thresholds } from './thresholds.ts';

/** What a change under test can be, so that a difference in it is no fault of the comparison. */
export const declarableChanges = ['compiler', 'flags', 'runtime', 'harness', 'suite', 'machine'] as const;
export type DeclarableChange = (typeof declarableChanges)[number];

/** A project's will. */
export interface TrustPolicy {
  readonly rules: readonly CheckRule[];
  /** What differs between the sides because it is the change under test. */
  readonly changes: readonly DeclarableChange[];
  /** Names of benchmarks that the code under test cannot touch; `*` stands for any text. */
  readonly sentinels: readonly string[];
  /** The project's own thresholds; the others are the defaults of thresholds.ts. */
  readonly thresholds: Partial<Thresholds>;
}

/** One code made heavier, lighter or silent. A later rule for the same code wins. */
export interface CheckRule {
  readonly code: FindingCode;
  readonly severity: Severity | 'mute';
  /** Why; reports show it. */
  readonly reason: string;
}

/** Nothing declared, nothing changed. */
export const defaultTrustPolicy: TrustPolicy = { rules: [], changes: [], sentinels: [], thresholds: {} };
