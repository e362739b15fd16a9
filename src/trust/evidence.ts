/**
 * The evidence: everything a review is made from, and all that a trust check may look at. Room: trust.
 */
import type { Finding } from '../model/finding.ts';
import type { SourceSearch } from '../model/source-search.ts';
import type { Suite } from '../model/suite.ts';
import type { GitFacts } from './git-facts.ts';

/** Everything a review is made from. */
export interface Evidence {
  readonly baseline: Suite;
  readonly candidate: Suite;
  readonly references: readonly LabelledSuite[];
  /** Earlier results of the baseline branch, oldest first. */
  readonly history: readonly Suite[];
  /** What the repository says of the two commits; absent when nobody could be asked. */
  readonly git?: GitFacts;
  /** When the review was made, ISO 8601; absent when age must not matter. */
  readonly now?: string;
  /** What reading the files had to say. */
  readonly findings: readonly Finding[];
  /** What was looked for and not found, skipped or assumed; one sentence each, for the report's footer. */
  readonly notes: readonly string[];
  /** How each side was looked for; absent where the user named files. */
  readonly searches?: readonly SourceSearch[];
}

/** A further baseline with the user's name for it. */
export interface LabelledSuite {
  readonly label: string;
  readonly suite: Suite;
}

/** All suites of the evidence: both sides, the references, the history. */
export const suitesOf = ({ baseline, candidate, references, history }: Evidence): readonly Suite[] => [
  baseline,
  candidate,
  ...references.map(({ suite }) => suite),
  ...history,
];
