/**
 * The policy: what the project tolerates, and which verdicts make the check fail. Room: verdict.
 * Thresholds are the largest tolerated worsening, as a ratio above 1 (1.02 tolerates 2 % slower).
 */
import type { ComparisonOptions } from '../comparison/comparison.ts';
import type { Ratio } from '../model/quantity.ts';
import type { TrustPolicy } from '../trust/trust-policy.ts';
import type { Acceptance } from './acceptance.ts';
import type { Waiver } from './waivers.ts';

/** Everything that turns a comparison and a trust into a verdict. */
export interface Policy {
  readonly thresholds: Thresholds;
  /** Largest tolerated share, 0 to 1, of the main metric's compared benchmarks that are inconclusive; null is off. */
  readonly maxInconclusive: number | null;
  readonly failOn: readonly FailOn[];
  /** The gain the change claims, as a speedup ratio, e.g. 1.10; null when nothing is claimed. */
  readonly claim: Ratio | null;
  readonly onMissingBaseline: 'notice' | 'fail';
  readonly comparison: ComparisonOptions;
  /** The project's will about the checks of the baseline; absent means the defaults. */
  readonly trust?: TrustPolicy;
  /** Worsenings that are known and accepted; absent means none. */
  readonly waivers?: readonly Waiver[];
  /** The instant, ISO 8601, that says which waivers have expired; the evidence's own without it. */
  readonly waiversAsOf?: string;
  /** The label on this pull request that accepts what failed; absent means none. */
  readonly acceptance?: Acceptance;
  readonly seed: number;
}

/** Largest tolerated worsening per scope; null is off. */
export interface Thresholds {
  readonly geomean: Ratio | null;
  readonly benchmark: Ratio | null;
  readonly memory: Ratio | null;
  /** Per tag, for the main metric's geometric mean. */
  readonly tags: Readonly<Record<string, Ratio>>;
}

/** What makes the step fail, beside what could not be judged at all. */
export const failOnValues = ['fail', 'inconclusive', 'untrusted', 'incomplete'] as const;
/** One of them. */
export type FailOn = (typeof failOnValues)[number];
