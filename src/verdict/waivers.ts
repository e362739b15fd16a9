/**
 * Waivers: known worsenings that a project accepts, up to a ceiling, for a reason, until a day. Room: verdict.
 */
import type { Ratio } from '../model/quantity.ts';

/** One accepted worsening. */
export interface Waiver {
  /** Which benchmarks: by a pattern of their names, or of a tag that they carry (`*` stands for any text). */
  readonly scope: WaiverScope;
  /** The metric's id, e.g. `memory`; null for the main one (usually time). */
  readonly metric: string | null;
  /** Largest worsening that is accepted, as a ratio above 1: 1.1 accepts 10 %. More than that is not waived. */
  readonly ceiling: Ratio;
  /** Why; reports show it. */
  readonly reason: string;
  /** The last day (UTC) on which it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** What a waiver is about. */
export interface WaiverScope {
  readonly kind: 'benchmark' | 'tag';
  readonly pattern: string;
}
