/**
 * Trust in the baseline: what the findings add up to. Room: trust.
 */
import type { Finding, FindingCode } from '../model/finding.ts';
import type { LogRatio } from '../model/quantity.ts';
import type { ReferenceResult, StatedClaim, Triangulation } from './references/triangulation.ts';

export type { ReferenceResult } from './references/triangulation.ts';

/** `unverified`: nothing speaks against the baseline, but there was neither reference nor history to hold it against. */
export type TrustLevel = 'trusted' | 'unverified' | 'suspect' | 'unusable';

/** What is believed of the baseline, and why. */
export interface Trust {
  readonly level: TrustLevel;
  readonly findings: readonly Finding[];
  /** What the project's rules mute; it counts for nothing. */
  readonly muted: readonly MutedFinding[];
  readonly checks: readonly CheckResult[];
  readonly references: readonly ReferenceResult[];
  /** What the references that count say together; null when none does. */
  readonly triangulation: Triangulation | null;
  /** Range of speedups over the baseline and the references that count; null without any. */
  readonly credibleRange: { readonly low: LogRatio; readonly high: LogRatio } | null;
  /** The stated gain held against baseline and references; null when none was stated. */
  readonly statedClaim: StatedClaim | null;
  /** Who vouches for the baseline, e.g. `3 references`, `12 earlier sessions`; empty when nothing does. */
  readonly vouchedBy: readonly string[];
  /** What the first lines of a report say of claim and references, a sentence each, the most important first. */
  readonly sentences: readonly string[];
}

/** How one check of the catalogue went. */
export interface CheckResult {
  readonly code: FindingCode;
  readonly outcome: 'passed' | 'finding' | 'not-possible';
  readonly reason?: string;
}

/** A finding that does not count, and why in the project's words. */
export type MutedFinding = Finding & { readonly mutedBecause: string };
