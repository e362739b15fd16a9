/**
 * A text for a source that is refused: where, why, and what to write instead. Room: sources.
 */

/** What a text is refused with; `at` counts its characters from 0. */
export interface Refusal {
  readonly ok: false;
  readonly at: number;
  readonly problem: string;
  readonly remedy: string;
}

/** Refuses a text. */
export const refuse = (at: number, problem: string, remedy: string): Refusal => ({ ok: false, at, problem, remedy });
