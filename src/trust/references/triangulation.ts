/**
 * The nouns of triangulation: one candidate against several baselines, and what that says of the baseline. Room: trust.
 * Everything is on the natural-log scale; a deficit is positive when the baseline is the worse build.
 */
import type { Comparison } from '../../comparison/comparison.ts';
import type { LogRatio, Ratio } from '../../model/quantity.ts';

/** The candidate held against one reference, and the baseline's own deficit against it. */
export interface ReferenceResult {
  readonly label: string;
  readonly comparison: Comparison;
  /** What it says, also when it does not count; null when it shares no benchmark with both sides. */
  readonly witness: Witness | null;
  /** Why the reference is shown and yet not counted as a witness; absent when it counts. Completes `not counted: …`. */
  readonly leftOut?: string;
  /** Whose measurement, or whose build, this is once more; absent when it is a build of its own. */
  readonly duplicateOf?: Duplicated;
}

/** What a near-duplicate repeats. `label` is empty for the two sides. */
export interface Duplicated {
  readonly role: 'baseline' | 'candidate' | 'reference';
  readonly label: string;
}

/** What all references that count say together. */
export interface Triangulation {
  /** ln of the speedup over the baseline. */
  readonly claim: LogRatio;
  readonly witnesses: readonly Witness[];
  /** Median of the witnesses' deficits. */
  readonly medianDeficit: LogRatio;
  /** Median of the explained shares; null when there is no win to explain. */
  readonly medianExplained: number | null;
  /** On which share of the benchmarks that all have the baseline is the slowest build of all, and what chance would give. */
  readonly slowest: { readonly share: number; readonly chance: number; readonly benchmarks: number } | null;
  /**
   * How far the baseline lies from the witnesses' median, in robust standard deviations of theirs (positive: slower); null
   * with fewer than three.
   */
  readonly robustZ: number | null;
}

/** One reference that counts. */
export interface Witness {
  readonly label: string;
  /** How many benchmarks baseline, candidate and reference share; the figures below are over exactly these. */
  readonly benchmarks: number;
  /** ln speedup of the candidate over the baseline, and over the reference. */
  readonly claim: LogRatio;
  readonly overReference: LogRatio;
  /** The baseline's deficit with its 95 % interval, session noise included: `claim − overReference`. */
  readonly deficit: LogRatio;
  readonly deficitLow: LogRatio;
  readonly deficitHigh: LogRatio;
  readonly deficitStandardError: number;
  /** deficit / claim; null when the claim is at most 1 %. */
  readonly explained: number | null;
}

/** A gain that somebody stated, held against every baseline there is. */
export interface StatedClaim {
  readonly stated: Ratio;
  readonly against: readonly ClaimAgainst[];
  readonly outcome: 'supported' | 'supported-only-against' | 'within-noise' | 'not-supported' | 'not-tested';
  /** The same as a sentence. */
  readonly sentence: string;
}

/** `supported`: the whole 95 % interval reaches the claim; `within-noise`: a part of it; `not-supported`: none. */
export interface ClaimAgainst {
  readonly label: string;
  readonly role: 'baseline' | 'reference';
  readonly outcome: 'supported' | 'within-noise' | 'not-supported';
  readonly low: LogRatio;
  readonly high: LogRatio;
}
