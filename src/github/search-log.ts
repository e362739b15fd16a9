/**
 * Keeps what a search considered, while it goes on: bounded, in order, and in the job's log as it happens. "No matching run
 * found" without reasons helps nobody. Room: github.
 */
import { longestSearch, sentenceOf, type SearchEntry, type SourceSearch } from '../model/source-search.ts';
import type { Artifact } from './artifacts.ts';
import { shortSha } from './compare.ts';
import type { Log } from './log.ts';

/** What to do about artifacts that GitHub has deleted by now. */
export const keepLonger = 'Raise retention-days in the upload step, or run that workflow again.';

/** The log of the search for one side. */
export class SearchLog {
  readonly #subject: string;
  readonly #log: Log;
  readonly #entries: SearchEntry[] = [];
  #further = 0;
  #foundAs: string | null = null;

  /** `subject` is what messages call the side, e.g. `baseline`. */
  constructor(subject: string, log: Log) {
    this.#subject = subject;
    this.#log = log;
  }

  /** A fact that steered the search, or something that was looked for. `what: reason`. */
  note(what: string, reason: string, remedy: string | null = null): void {
    this.#add({ what, outcome: 'noted', reason, remedy });
  }

  /** Something looked for that was not there. */
  absent(what: string, reason: string, remedy: string | null = null): void {
    this.#add({ what, outcome: 'absent', reason, remedy });
  }

  /** Something that was there, and did not serve. */
  reject(what: string, reason: string, remedy: string | null = null): void {
    this.#add({ what, outcome: 'rejected', reason, remedy });
  }

  /** What was taken. Always kept, whatever the bound. */
  take(what: string, foundAs: string): void {
    this.#foundAs = foundAs;
    this.#write({ what, outcome: 'taken', reason: foundAs, remedy: null });
  }

  /** Whether anything was passed over because GitHub had deleted it. */
  get expired(): boolean {
    return this.#entries.some(({ remedy }) => remedy === keepLonger);
  }

  /** The search so far, for the reports. */
  finish(side: SourceSearch['side'], label: string | null, source: string | null): SourceSearch {
    return { side, label, source, foundAs: this.#foundAs, search: [...this.#entries], further: this.#further };
  }

  /** The search so far as sentences, for where there is no more room. */
  sentences(): string[] {
    const more = this.#further === 0 ? [] : [`${this.#further} further ones were considered.`];
    return [...this.#entries.map(sentenceOf), ...more];
  }

  #add(entry: SearchEntry): void {
    // The last place is kept for what is taken.
    if (this.#entries.length < longestSearch - 1) this.#write(entry);
    else this.#further += 1;
  }

  #write(entry: SearchEntry): void {
    this.#entries.push(entry);
    // What is taken is logged once it is downloaded.
    if (entry.outcome !== 'taken') this.#log.info(`${this.#subject}: ${sentenceOf(entry)}`);
  }
}

/** What a log calls an artifact. */
export function artifactInWords({ name, run }: Pick<Artifact, 'name' | 'run'>): string {
  return `the artifact ${name}${run === null ? '' : ` of run ${run.id} at ${shortSha(run.headSha)}`}`;
}
