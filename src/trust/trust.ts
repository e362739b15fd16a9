/**
 * Trust in the baseline: what the findings add up to. Room: trust.
 */
import type { Comparison } from '../comparison/comparison.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import type { LogRatio } from '../model/quantity.ts';

/** `unverified`: nothing speaks against the baseline, but there was neither reference nor history to hold it against. */
export type TrustLevel = 'trusted' | 'unverified' | 'suspect' | 'unusable';

/** What is believed of the baseline, and why. */
export interface Trust {
  readonly level: TrustLevel;
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckResult[];
  readonly references: readonly ReferenceResult[];
  /** Range of speedups over the baseline and all references; null without references. */
  readonly credibleRange: { readonly low: LogRatio; readonly high: LogRatio } | null;
}

/** How one check of the catalogue went. */
export interface CheckResult {
  readonly code: FindingCode;
  readonly outcome: 'passed' | 'finding' | 'not-possible';
  readonly reason?: string;
}

/** The candidate held against one reference, and the baseline's own deficit against it. */
export interface ReferenceResult {
  readonly label: string;
  readonly comparison: Comparison;
  /** mean ln(baseline / reference): positive when the baseline is the slower build; null when not computed. */
  readonly deficit: LogRatio | null;
  /** Share of the claimed win that is the baseline's deficit; null when there is no win. */
  readonly explained: number | null;
}
