/**
 * The nouns of the action: what it works with, what came out, and what publishing needs. Part of the action.
 */
import type { GithubClient } from '../github/client.ts';
import type { RunContext, StartedRun } from '../github/event.ts';
import type { Log } from '../github/log.ts';
import type { RequestPolicy } from '../github/request-policy.ts';
import type { PlumblineError } from '../model/plumbline-error.ts';
import type { SourceSearch } from '../model/source-search.ts';
import type { ActionInputs } from '../settings/action-inputs.ts';
import type { Review } from '../verdict/review.ts';
import type { Deadline } from './deadline.ts';

/** What the action is started with. */
export interface StartRequest extends Omit<ActionRequest, 'context'> {
  readonly started: StartedRun;
}

/** Everything that the action works with. */
export interface ActionRequest {
  readonly inputs: ActionInputs;
  readonly context: RunContext;
  /** `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly workspace: string;
  /** Plumbline's own version. */
  readonly version: string;
  readonly now: Date;
  readonly runner: Runner;
  readonly policy?: RequestPolicy;
}

/** What the runner takes from a step. */
export interface Runner {
  readonly log: Log;
  /** Throws PlumblineError `file-unreadable` where the runner cannot take it. */
  readonly setOutput: (name: string, value: string) => void;
  readonly annotate: (level: 'error' | 'warning' | 'notice', title: string, message: string) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
}

/** What came out. */
export type Outcome =
  | { readonly kind: 'reviewed'; readonly review: Review }
  /** Nothing to compare with. `searches` say what was looked at. */
  | {
      readonly kind: 'no-baseline';
      readonly label: string;
      readonly notes: readonly string[];
      readonly searches: readonly SourceSearch[];
    }
  | { readonly kind: 'not-judged'; readonly error: PlumblineError };

/** An outcome with what is needed to publish it. */
export interface Publication {
  readonly request: ActionRequest;
  readonly client: GithubClient;
  readonly deadline: Deadline;
  readonly outcome: Outcome;
  /** Our login; asked for early, because requests that could write keep a second's distance. Null when no comment is wanted. */
  readonly viewer: Promise<string> | null;
}
