/**
 * The nouns of what started the workflow, in which "head" is the commit that was measured for and never the test merge;
 * and where the baseline of each is looked for. read-event.ts reads them, resolve-event.ts asks GitHub for what the
 * payload does not say. Room: github.
 */
import type { RepositoryName } from './client.ts';

/** The run that this action is a step of. */
export interface RunContext {
  readonly repository: RepositoryName;
  readonly runId: number;
  readonly runAttempt: number;
  /** `https://github.com`, or the enterprise server; for links. */
  readonly serverUrl: string;
  readonly event: WorkflowEvent;
  /** The run whose artifacts a bare name means, when it is not this one: the run that measured. */
  readonly artifactRunId?: number;
  /** True when what was measured is a fork's, whether or not its pull request was found. */
  readonly forFork?: boolean;
  /** Sentences on how the event was understood. */
  readonly notes?: readonly string[];
}

/** The run before GitHub was asked what the payload leaves open. */
export type StartedRun = Omit<RunContext, 'event'> & { readonly event: WorkflowEvent | PendingEvent };

/** Events of which the pull request, or the run that measured, has still to be found. */
export type PendingEvent = FinishedRunEvent | CommandEvent | NamedPullRequestEvent;

/** `workflow_run`: another run has ended, perhaps one for a fork; this one has the rights that that one lacked. */
export interface FinishedRunEvent {
  readonly kind: 'finished-run';
  readonly runId: number;
  /** The event that started that run. */
  readonly startedBy: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Owner and id of the repository that the head lies in; null when it is gone. */
  readonly headOwner: string | null;
  readonly headRepositoryId: number | null;
  readonly repositoryId: number;
  readonly defaultBranch: string;
}

/** `issue_comment`: someone wrote a comment, which may be a command. */
export interface CommandEvent {
  readonly kind: 'comment-written';
  /** Of the pull request; null for an issue. */
  readonly pullRequest: number | null;
  readonly action: string;
  readonly body: string;
  readonly author: string;
  readonly defaultBranch: string;
}

/** A run started by hand for a pull request. */
export interface NamedPullRequestEvent {
  readonly kind: 'named-pull-request';
  readonly number: number;
}

/** The events that can be reviewed. */
export type WorkflowEvent = PullRequestEvent | PushEvent | DispatchEvent | MergeGroupEvent;

/** A pull request: it has a comment, and the base branch's commit at the time of the event. */
export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly headSha: string;
  readonly headBranch: string;
  readonly baseSha: string;
  readonly baseBranch: string;
  /** True when the head lies in another repository (or in one that is gone): the token can then only read. */
  readonly fromFork: boolean;
  /** The repository that the head lies in; null when it is gone. */
  readonly headRepositoryId: number | null;
  /** Names of its labels at the time of the event. */
  readonly labels: readonly string[];
  /** True on `pull_request_target`, where the token can write: nothing that a fork made is read there. */
  readonly onTarget?: true;
}

/** A push. `before` is what the branch pointed to; null for a new branch. */
export interface PushEvent {
  readonly kind: 'push';
  readonly headSha: string;
  readonly before: string | null;
  /** Null for a tag. */
  readonly branch: string | null;
  readonly defaultBranch: string;
}

/** A run that is about a commit and no pull request: started by hand, by the clock, or after such a run. */
export interface DispatchEvent {
  readonly kind: 'workflow-dispatch';
  readonly headSha: string;
  /** Null for a tag. */
  readonly branch: string | null;
  readonly defaultBranch: string;
}

/** A merge queue's group: the base is what the queue would merge into. */
export interface MergeGroupEvent {
  readonly kind: 'merge-group';
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseBranch: string;
}

/** Where to look for a baseline: the commits that the head has in common with `base` on the branch `branch`. */
export interface BaselineScope {
  readonly headSha: string;
  /** The branch whose artifacts are baselines. */
  readonly branch: string;
  /** A commit or branch to find the merge base with. */
  readonly base: string;
}

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where an event's baseline is looked for. A pull request and a merge group name their base. A push to the default
 * branch is held against what was there before it; any other commit against its merge base with the default branch.
 */
export function baselineScope(event: WorkflowEvent): BaselineScope {
  const { headSha } = event;
  switch (event.kind) {
    case 'pull-request':
    case 'merge-group':
      return { headSha, branch: event.baseBranch, base: event.baseSha };
    case 'push': {
      const onDefault = event.branch === event.defaultBranch;
      return {
        headSha,
        branch: event.defaultBranch,
        base: onDefault ? (event.before ?? headSha) : event.defaultBranch,
      };
    }
    case 'workflow-dispatch':
      return { headSha, branch: event.defaultBranch, base: event.defaultBranch };
  }
}

/** Whether what was measured is a fork's. */
export function isForFork({ event, forFork }: RunContext): boolean {
  return forFork === true || (event.kind === 'pull-request' && event.fromFork);
}

/** The run whose artifacts a bare name means. */
export function artifactRunOf({ artifactRunId, runId }: RunContext): number {
  return artifactRunId ?? runId;
}
