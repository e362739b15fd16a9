/**
 * The verdict's nouns: four answers that are never mixed, the reasons for the one given, and the gate's self-test.
 * Room: verdict.
 */
import type { Finding } from '../model/finding.ts';
import type { Ratio } from '../model/quantity.ts';
import type { CheckResult } from '../trust/trust.ts';
import type { Acceptance } from './acceptance.ts';
import type { HeldThreshold } from './gates.ts';
import type { Policy } from './policy.ts';
import type { Waiver } from './waivers.ts';

/** pass: inside every threshold. fail: beyond one. inconclusive: the interval straddles one. untrusted: unusable baseline. */
export type VerdictKind = 'pass' | 'fail' | 'inconclusive' | 'untrusted';

/** The verdict with everything needed to explain it. */
export interface Verdict {
  readonly kind: VerdictKind;
  /**
   * Why nothing, or not all that the policy asks for, could be judged; null when it could. Then `kind` is `inconclusive`
   * (`untrusted` when the baseline is unusable as well), and the step fails whatever the policy says.
   */
  readonly notJudged: string | null;
  readonly gates: readonly GateResult[];
  /** True when more benchmarks are inconclusive than the policy tolerates: then the verdict is no pass. */
  readonly tooManyInconclusive: boolean;
  /** One sentence each, the deciding one first. */
  readonly reasons: readonly string[];
  /** True when benchmarks are missing, failed or not comparable. */
  readonly incomplete: boolean;
  /** True when the policy makes the step fail on this verdict. */
  readonly failsCheck: boolean;
  readonly selfTest: SelfTest;
  /** What judging found out about the gate and the waivers, e.g. `gate.blind`. */
  readonly findings: readonly Finding[];
  /** How the checks of the waivers went; empty without waivers. */
  readonly checks: readonly CheckResult[];
  readonly policy: Policy;
}

/** One threshold held against one interval, and who answers for it when it failed. */
export interface GateResult extends HeldThreshold {
  /** What keeps a failed threshold from failing the verdict; null when nothing does, or it did not fail. */
  readonly excuse: Excuse | null;
  /** The waiver in force that is about a failed threshold but accepts less; null when there is none. */
  readonly notCovering: Waiver | null;
}

/** Who answers for a failed threshold. */
export type Excuse =
  { readonly kind: 'waived'; readonly waiver: Waiver } | { readonly kind: 'accepted'; readonly acceptance: Acceptance };

/** Whether the geometric mean's gate, given a copy of the candidate worse than the baseline by twice the threshold, would have failed. */
export interface SelfTest {
  /** False also when there was no gate to test: then `injectedSlowdown` is null. */
  readonly passed: boolean;
  /** The injected worsening, as a ratio above 1; null when no geomean gate is on. */
  readonly injectedSlowdown: Ratio | null;
  /** The smallest worsening that would certainly fail, as a ratio above 1; null when none would. */
  readonly smallestSlowdownCaught: Ratio | null;
  /** The worsening of the geometric mean that a waiver in force accepts, which had to be exceeded; null without one. */
  readonly waivedUpTo: Ratio | null;
}
