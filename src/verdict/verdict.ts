/**
 * The verdict's nouns: four answers that are never mixed, the reasons for the one given, and the gate's self-test.
 * Room: verdict.
 */
import type { Finding } from '../model/finding.ts';
import type { Ratio } from '../model/quantity.ts';
import type { Policy } from './policy.ts';

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
  /** What judging found out about the gate itself, e.g. `gate.blind`. */
  readonly findings: readonly Finding[];
  readonly policy: Policy;
}

/** One threshold held against one interval. */
export interface GateResult {
  readonly scope: 'geomean' | 'metric' | 'benchmark' | 'tag' | 'memory';
  /** Benchmark, tag or metric name; empty for the suite. Text from result files. */
  readonly name: string;
  readonly threshold: Ratio;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  readonly speedup: Ratio;
  readonly low: Ratio;
  readonly high: Ratio;
  /** Processes (units of replication) per side, in as many sessions as now, that would settle an inconclusive gate; else null. */
  readonly unitsNeeded: number | null;
  /** Sessions per side, each like those at hand, that would settle an inconclusive gate; null when no sensible number would. */
  readonly sessionsNeeded: number | null;
}

/** Whether the geometric mean's gate, given a copy of the candidate slowed by twice the threshold, would have failed. */
export interface SelfTest {
  /** False also when there was no gate to test: then `injectedSlowdown` is null. */
  readonly passed: boolean;
  /** The injected worsening, as a ratio above 1; null when no geomean gate is on. */
  readonly injectedSlowdown: Ratio | null;
  /** The smallest worsening that would certainly fail, as a ratio above 1; null when none would. */
  readonly smallestSlowdownCaught: Ratio | null;
}
