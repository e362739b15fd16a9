/**
 * Waivers: known worsenings that a project accepts, up to a ceiling, for a reason, until a day. Room: verdict.
 */
import type { Ratio } from '../model/quantity.ts';
import { worseningInWords } from './phrases.ts';

/** One accepted worsening. */
export interface Waiver {
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

/**
 * What a waiver is about: the thresholds of benchmarks, by a pattern of their names; those of a tag, by a pattern, and of the
 * benchmarks that carry it; or that of the whole suite's geometric mean. `*` stands for any text.
 */
export type WaiverScope =
  | { readonly kind: 'benchmark' | 'tag'; readonly pattern: string }
  /** Nothing narrower waives the geometric mean: who accepts a slower benchmark has not accepted a slower suite. */
  | { readonly kind: 'suite' };

/** `the benchmarks "json_*"`, `the tag "gc"`, `the suite`, each with the metric if one is named. */
export function waiverSubject({ scope, metric }: Waiver): string {
  const of = metric === null ? '' : ` (${metric})`;
  if (scope.kind === 'suite') return `the suite${of}`;
  return `the ${scope.kind === 'tag' ? 'tag' : 'benchmarks'} ${JSON.stringify(scope.pattern)}${of}`;
}

/** `up to 10 %: REASON, until 2027-01-31`. */
export function waiverInWords({ ceiling, reason, expires }: Waiver): string {
  return `up to ${worseningInWords(ceiling)}: ${shortReason(reason)}, until ${expires}`;
}

/** What stands behind a waived number: `waived up to 10 %: REASON, until 2027-01-31`. */
export const waivedInWords = (waiver: Waiver): string => `waived ${waiverInWords(waiver)}`;

/** Reasons are cut in sentences, so that the day behind them is not; the JSON report has them whole. */
const longestReason = 200;

/** The reason as it stands in a sentence. */
export function shortReason(reason: string): string {
  return reason.length > longestReason ? `${reason.slice(0, longestReason - 1)}…` : reason;
}
