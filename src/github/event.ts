/**
 * What started the workflow: the runner's environment and the event's payload become one typed context, in which
 * "head" is the commit that was measured for and never the test merge. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { RepositoryName } from './client.ts';

/** The run that this action is a step of. */
export interface RunContext {
  readonly repository: RepositoryName;
  readonly runId: number;
  readonly runAttempt: number;
  /** `https://github.com`, or the enterprise server; for links. */
  readonly serverUrl: string;
  readonly event: WorkflowEvent;
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

/** A run started by hand. */
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
 * Reads the context. `payload` is the parsed JSON of the file at GITHUB_EVENT_PATH.
 * Throws PlumblineError `event-unsupported` for events that cannot be reviewed and for payloads without what is needed.
 */
export function readRunContext(environment: Environment, payload: unknown): RunContext {
  const [owner, repo, ...rest] = variable(environment, 'GITHUB_REPOSITORY').split('/');
  if (owner === undefined || repo === undefined || owner === '' || repo === '' || rest.length > 0) {
    throw notOnARunner('GITHUB_REPOSITORY is not OWNER/NAME');
  }
  return {
    repository: { owner, repo },
    runId: wholeNumber(environment, 'GITHUB_RUN_ID'),
    runAttempt: environment.GITHUB_RUN_ATTEMPT === undefined ? 1 : wholeNumber(environment, 'GITHUB_RUN_ATTEMPT'),
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    event: readEvent(environment, payload),
  };
}

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

function readEvent(environment: Environment, payload: unknown): WorkflowEvent {
  const name = variable(environment, 'GITHUB_EVENT_NAME');
  switch (name) {
    case 'pull_request':
      return readPullRequest(payload);
    case 'push':
      return {
        kind: 'push',
        headSha: text(payload, name, 'after'),
        before: beforeOf(text(payload, name, 'before')),
        branch: branchOf(text(payload, name, 'ref')),
        defaultBranch: text(payload, name, 'repository', 'default_branch'),
      };
    case 'workflow_dispatch':
      return {
        kind: 'workflow-dispatch',
        headSha: variable(environment, 'GITHUB_SHA'),
        branch: branchOf(variable(environment, 'GITHUB_REF')),
        defaultBranch: text(payload, name, 'repository', 'default_branch'),
      };
    case 'merge_group': {
      const base = text(payload, name, 'merge_group', 'base_ref');
      return {
        kind: 'merge-group',
        headSha: text(payload, name, 'merge_group', 'head_sha'),
        baseSha: text(payload, name, 'merge_group', 'base_sha'),
        baseBranch: branchOf(base) ?? base,
      };
    }
    default:
      throw new PlumblineError(
        'event-unsupported',
        `Plumbline cannot review on the event ${name}: it does not know what the candidate would be compared with.`,
        'Run this step in a workflow on pull_request, push, merge_group or workflow_dispatch.',
      );
  }
}

function readPullRequest(payload: unknown): PullRequestEvent {
  const pull = (...path: string[]): string => text(payload, 'pull_request', 'pull_request', ...path);
  const headRepository = member(payload, 'pull_request', 'head', 'repo', 'id');
  const number = member(payload, 'pull_request', 'number');
  if (typeof number !== 'number') throw incompletePayload('pull_request', ['pull_request', 'number']);
  return {
    kind: 'pull-request',
    number,
    headSha: pull('head', 'sha'),
    headBranch: pull('head', 'ref'),
    baseSha: pull('base', 'sha'),
    baseBranch: pull('base', 'ref'),
    // A deleted fork leaves `repo` null; it was no less a fork.
    fromFork:
      typeof headRepository !== 'number' || headRepository !== member(payload, 'pull_request', 'base', 'repo', 'id'),
  };
}

/** The branch of a full reference; null for tags. */
function branchOf(reference: string): string | null {
  return reference.startsWith('refs/heads/') ? reference.slice('refs/heads/'.length) : null;
}

/** GitHub writes 40 zeros for "there was nothing". */
function beforeOf(sha: string): string | null {
  return /^0+$/.test(sha) ? null : sha;
}

function text(payload: unknown, event: string, ...path: string[]): string {
  const value = member(payload, ...path);
  if (typeof value === 'string' && value !== '') return value;
  throw incompletePayload(event, path);
}

function member(value: unknown, ...path: string[]): unknown {
  let current = value;
  for (const name of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[name];
  }
  return current;
}

function variable(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw notOnARunner(`${name} is not set`);
  return value;
}

function wholeNumber(environment: Environment, name: string): number {
  const value = Number(variable(environment, name));
  if (!Number.isSafeInteger(value) || value <= 0) throw notOnARunner(`${name} is not a number`);
  return value;
}

function incompletePayload(event: string, path: readonly string[]): PlumblineError {
  return new PlumblineError(
    'event-unsupported',
    `The payload of the event ${event} has no usable ${path.join('.')}.`,
    'Run this step in a workflow that GitHub started; the payload is the file that GITHUB_EVENT_PATH names.',
  );
}

function notOnARunner(why: string): PlumblineError {
  return new PlumblineError(
    'event-unsupported',
    `This is not a step of a GitHub workflow: ${why}.`,
    'Outside of GitHub Actions use the command line: plumbline compare BASELINE CANDIDATE.',
  );
}
