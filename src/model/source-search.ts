/**
 * How a side was found: everything that was considered, what became of it, why, and what to do about it. Room: model; the
 * github room fills it, the reports and the JSON show it.
 */

/** What became of something that was considered: it was taken, passed over, not there, or a fact that steered the search. */
export type SearchOutcome = 'taken' | 'rejected' | 'absent' | 'noted';

/** One thing that was considered. Texts come from GitHub and from users: hostile. */
export interface SearchEntry {
  /** E.g. `the artifact bench of run 42 at a4a2d2b`. */
  readonly what: string;
  readonly outcome: SearchOutcome;
  /** Completes "`what`: …", e.g. `it has expired`. */
  readonly reason: string;
  /** What to do about it, a sentence; null when nothing needs doing. */
  readonly remedy: string | null;
}

/** The search for one side. */
export interface SourceSearch {
  readonly side: 'candidate' | 'baseline' | 'reference' | 'history';
  /** The user's name for a reference; null for the others. */
  readonly label: string | null;
  /** The source as it was asked for; null when it was left to the default search. */
  readonly source: string | null;
  /** How what was taken was found, e.g. `merge base`; null when nothing was. */
  readonly foundAs: string | null;
  /** In the order of the search, at most `longestSearch`. */
  readonly search: readonly SearchEntry[];
  /** How many more were considered than are listed. */
  readonly further: number;
}

/** An entry as a sentence, with what to do. */
export function sentenceOf({ what, outcome, reason, remedy }: SearchEntry): string {
  const said = outcome === 'taken' ? `Taken: ${what} (${reason}).` : `${what}: ${reason}.`;
  return remedy === null ? said : `${said} ${remedy}`;
}

/** Entries of one search that are kept. */
export const longestSearch = 50;
