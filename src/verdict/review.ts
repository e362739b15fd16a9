/**
 * The review: the result that every report is made from. Room: verdict.
 */
import type { Comparison } from '../comparison/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Evidence } from '../trust/evidence.ts';
import type { Trust } from '../trust/trust.ts';
import type { Verdict } from './verdict.ts';

/** Evidence, what it shows, whether the baseline is believed, and the verdict. */
export interface Review {
  readonly evidence: Evidence;
  readonly comparison: Comparison;
  readonly trust: Trust;
  readonly verdict: Verdict;
  /** All findings, errors first, then in catalogue order. */
  readonly findings: readonly Finding[];
}
