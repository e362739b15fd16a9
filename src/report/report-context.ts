/**
 * What reports need besides the review: who writes them, when, and where links lead. Room: report.
 */

/** Comes in as an argument, because reports are pure. */
export interface ReportContext {
  /** Plumbline's own version. */
  readonly version: string;
  /** ISO 8601, for ages; null leaves ages out. */
  readonly now: string | null;
  /** GitHub's address without a slash at the end, for links to runs; null writes no links. */
  readonly serverUrl: string | null;
  /** The run that writes the report; null outside of a workflow. */
  readonly runUrl: string | null;
  /** What must be said of the verdict as a whole, right below it, e.g. that a fork controls its own numbers. */
  readonly caveat?: string;
  /** Begins the names of places that links lead to, unique on the page; absent where nothing can be linked within. */
  readonly anchor?: string;
}
