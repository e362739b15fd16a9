/**
 * What started the workflow, read from the runner's environment and the event's payload; no request is made.
 * Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type {
  CommandEvent,
  DispatchEvent,
  Environment,
  FinishedRunEvent,
  PendingEvent,
  PullRequestEvent,
  PushEvent,
  StartedRun,
  WorkflowEvent,
} from './event.ts';

/**
 * Reads the context. `payload` is the parsed JSON of the file at GITHUB_EVENT_PATH.
 * Throws PlumblineError `event-unsupported` for events that cannot be reviewed and for payloads without what is needed.
 */
export function readRunContext(environment: Environment, payload: unknown): StartedRun {
  const [owner, repo, ...rest] = variable(environment, 'GITHUB_REPOSITORY').split('/');
  if (owner === undefined || repo === undefined || owner === '' || repo === '' || rest.length > 0) {
    throw notOnARunner('GITHUB_REPOSITORY is not OWNER/NAME');
  }
  return {
    repository: { owner, repo },
    runId: wholeNumber(environment, 'GITHUB_RUN_ID'),
    runAttempt: environment.GITHUB_RUN_ATTEMPT === undefined ? 1 : wholeNumber(environment, 'GITHUB_RUN_ATTEMPT'),
    serverUrl: addressOf(environment, 'GITHUB_SERVER_URL', 'https://github.com'),
    event: readEvent(environment, payload),
  };
}

/** The address in a variable; `usual` where it is not set. Throws PlumblineError `event-unsupported` where it is none. */
export function addressOf(environment: Environment, name: string, usual: string): string {
  const given = environment[name];
  const address = given === undefined || given === '' ? usual : given;
  if (/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : '')) return address;
  throw new PlumblineError(
    'event-unsupported',
    `${name} is not the address of a GitHub server: ${JSON.stringify(address.slice(0, 200))}.`,
    `Leave ${name} as the runner sets it, e.g. ${usual}.`,
  );
}

/**
 * The same run, about the pull request that the user named, if one was named. Throws PlumblineError `setting-invalid` for
 * runs that were not started by hand or by the clock: there no word but GitHub's own is taken.
 */
export function forPullRequest(started: StartedRun, number: number | null): StartedRun {
  if (number === null) return started;
  if (started.event.kind === 'workflow-dispatch') return { ...started, event: { kind: 'named-pull-request', number } };
  throw new PlumblineError(
    'setting-invalid',
    'The input pull-request is for runs started by hand (workflow_dispatch), and this one was not.',
    'Leave pull-request out: on other events GitHub itself says which pull request it is, and no other word for it is taken.',
  );
}

function readEvent(environment: Environment, payload: unknown): WorkflowEvent | PendingEvent {
  const name = variable(environment, 'GITHUB_EVENT_NAME');
  switch (name) {
    case 'pull_request':
      return readPullRequest(payload, name);
    case 'pull_request_target':
      return trustedOnly(readPullRequest(payload, name));
    case 'workflow_run':
      return readFinishedRun(payload, name);
    case 'issue_comment':
      return readCommand(payload, name);
    case 'push':
      return readPush(payload, name);
    case 'workflow_dispatch':
    case 'schedule':
      return readDispatch(environment, payload, name);
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
        'Run this step in a workflow on pull_request, workflow_run, push, merge_group, schedule or workflow_dispatch.',
      );
  }
}

function readPush(payload: unknown, name: string): PushEvent {
  const [headSha, reference] = [text(payload, name, 'after'), text(payload, name, 'ref')];
  if (shaOrNull(headSha) === null)
    throw new PlumblineError(
      'event-unsupported',
      `This push deleted ${reference}, so there is no commit to review.`,
      'Leave this step out then: if: ${{ !github.event.deleted }}.',
    );
  return {
    kind: 'push',
    headSha,
    before: shaOrNull(text(payload, name, 'before')),
    branch: branchOf(reference),
    defaultBranch: text(payload, name, 'repository', 'default_branch'),
  };
}

/** A schedule's payload says nearly nothing, but it always runs on the default branch. */
function readDispatch(environment: Environment, payload: unknown, name: string): DispatchEvent {
  const branch = branchOf(variable(environment, 'GITHUB_REF'));
  const named = member(payload, 'repository', 'default_branch');
  const fallback = name === 'schedule' && typeof named !== 'string' ? branch : null;
  return {
    kind: 'workflow-dispatch',
    headSha: variable(environment, 'GITHUB_SHA'),
    branch,
    defaultBranch: fallback ?? text(payload, name, 'repository', 'default_branch'),
  };
}

/** All of it is GitHub's own word; the artifacts of that run are not. */
function readFinishedRun(payload: unknown, name: string): FinishedRunEvent {
  const run = (...path: string[]): unknown => member(payload, 'workflow_run', ...path);
  const repositoryId = member(payload, 'repository', 'id');
  const runId = run('id');
  if (!isIdentifier(runId)) throw incompletePayload(name, ['workflow_run', 'id']);
  if (!isIdentifier(repositoryId)) throw incompletePayload(name, ['repository', 'id']);
  const [headBranch, headOwner] = [run('head_branch'), run('head_repository', 'owner', 'login')];
  const headRepositoryId = run('head_repository', 'id');
  return {
    kind: 'finished-run',
    runId,
    startedBy: text(payload, name, 'workflow_run', 'event'),
    headSha: text(payload, name, 'workflow_run', 'head_sha'),
    headBranch: typeof headBranch === 'string' ? headBranch : null,
    headOwner: typeof headOwner === 'string' ? headOwner : null,
    headRepositoryId: typeof headRepositoryId === 'number' ? headRepositoryId : null,
    repositoryId,
    defaultBranch: text(payload, name, 'repository', 'default_branch'),
  };
}

function readCommand(payload: unknown, name: string): CommandEvent {
  const number = member(payload, 'issue', 'number');
  const isPullRequest = typeof member(payload, 'issue', 'pull_request') === 'object';
  const body = member(payload, 'comment', 'body');
  return {
    kind: 'comment-written',
    pullRequest: isIdentifier(number) && isPullRequest ? number : null,
    action: text(payload, name, 'action'),
    body: typeof body === 'string' ? body : '',
    author: text(payload, name, 'comment', 'user', 'login'),
    defaultBranch: text(payload, name, 'repository', 'default_branch'),
  };
}

/**
 * On pull_request_target the job has a token that can write. Results of a fork's pull request in that very run can only come
 * from having run the fork's code beside that token: they are not read, so that nobody is led to do so.
 */
function trustedOnly(event: PullRequestEvent): PullRequestEvent {
  if (!event.fromFork) return { ...event, onTarget: true };
  throw new PlumblineError(
    'event-unsupported',
    'On pull_request_target Plumbline reads no results of a fork: measured in this run, they would be the work of the fork’s code running beside a token that can write to this repository.',
    'Measure in a workflow on pull_request, where the token can only read, and report in a second one on workflow_run: docs/recipes/forks.md has both to copy.',
  );
}

function readPullRequest(payload: unknown, name: string): PullRequestEvent {
  const pull = (...path: string[]): string => text(payload, name, 'pull_request', ...path);
  const headRepository = member(payload, 'pull_request', 'head', 'repo', 'id');
  const number = member(payload, 'pull_request', 'number');
  if (!isIdentifier(number)) throw incompletePayload(name, ['pull_request', 'number']);
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
    headRepositoryId: typeof headRepository === 'number' ? headRepository : null,
    labels: labelsOf(member(payload, 'pull_request', 'labels')),
  };
}

/** The names of labels; whatever else stands there is left out. */
function labelsOf(labels: unknown): readonly string[] {
  if (!Array.isArray(labels)) return [];
  return labels.map((label) => member(label, 'name')).filter((name) => typeof name === 'string');
}

/** The branch of a full reference; null for tags. */
function branchOf(reference: string): string | null {
  return reference.startsWith('refs/heads/') ? reference.slice('refs/heads/'.length) : null;
}

/** GitHub writes 40 zeros for "there was nothing". */
function shaOrNull(sha: string): string | null {
  return /^0+$/.test(sha) ? null : sha;
}

function text(payload: unknown, event: string, ...path: string[]): string {
  const value = member(payload, ...path);
  if (typeof value === 'string' && value !== '') return value;
  throw incompletePayload(event, path);
}

/** GitHub numbers pull requests, runs and repositories from 1 on. */
const isIdentifier = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

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
