/**
 * What the repository says of the two measured commits, as nouns: whoever can ask (the compare API, a local clone) fills
 * what it learns. Room: trust.
 */

/** How the baseline's commit stands to the candidate's. Absent means unknown. */
export interface GitFacts {
  /** Why some of this is not known, such as which commit the baseline was measured at; completes "not possible: …". */
  readonly whyMissing?: string;
  /** The commit that both have in common: where the candidate's branch left the base branch. */
  readonly mergeBase?: string;
  /** Whether the baseline's commit is an ancestor of the candidate's (or the same). */
  readonly baselineIsAncestor?: boolean;
  /**
   * Whether the baseline's commit is on the base branch, though newer than the merge base: then it is no ancestor, and yet
   * not unrelated. Absent means unknown.
   */
  readonly baselineOnBaseBranch?: boolean;
  /** How many commits lie between the baseline's commit and the merge base, either way; 0 when it is the merge base. */
  readonly commitsToMergeBase?: number;
  /** How many commits of the base branch are newer than the baseline's commit. */
  readonly commitsBehind?: number;
  /** When the baseline's commit was made, ISO 8601. */
  readonly baselineCommittedAt?: string;
  /** Whether the tree that was measured held uncommitted changes. */
  readonly dirty?: { readonly baseline?: boolean; readonly candidate?: boolean };
  /** What changed from the baseline's commit to the candidate's. */
  readonly changes?: FileChanges;
}

/** Paths of changed files; GitHub lists at most 300, so that a list may be cut. */
export interface FileChanges {
  readonly paths: readonly string[];
  /** Those of them that are new. */
  readonly added?: readonly string[];
  readonly complete: boolean;
}
