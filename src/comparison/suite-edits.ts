/**
 * What a project wants done to its suites before they are compared: other names, fewer benchmarks, more tags, one metric.
 * Room: comparison. Patterns are those of src/model/pattern.ts: `*` any text, `?` one character.
 */

/** All of it; the lists are empty, and `metric` null, when nothing is wanted. */
export interface SuiteEdits {
  /** In order; the first whose `from` fits a name counts. */
  readonly renames: readonly Rename[];
  /** Patterns of names; only benchmarks that fit one are compared. Empty: all are. */
  readonly include: readonly string[];
  /** Patterns of names; benchmarks that fit one are left out, even when `include` names them. */
  readonly exclude: readonly string[];
  /** Tags beside those in the files; every rule that fits a name counts. */
  readonly tagRules: readonly TagRule[];
  /** The metric that is judged; null for the files' main one (usually time). */
  readonly metric: string | null;
}

/** A benchmark that was called `from` in older results is called `to` today. A `*` in `to` is what `*` in `from` stood for. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Benchmarks whose name fits the pattern carry the tag. */
export interface TagRule {
  readonly pattern: string;
  readonly tag: string;
}

/** Nothing is wanted. */
export const noSuiteEdits: SuiteEdits = { renames: [], include: [], exclude: [], tagRules: [], metric: null };
