/**
 * Finds what an event's payload leaves open: the pull request that a finished run was for, whether a comment is a command
 * of someone who may give it, the run that measured a pull request's head. Nothing that a stranger wrote decides.
 * Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { ArtifactRequest } from './artifact-run.ts';
import { findArtifactRun } from './artifact-run.ts';
import type { GithubClient } from './client.ts';
import { whyNoCommand } from './command.ts';
import { shortSha } from './compare.ts';
import type {
  CommandEvent,
  DispatchEvent,
  FinishedRunEvent,
  PullRequestEvent,
  RunContext,
  StartedRun,
} from './event.ts';
import { mayWrite } from './permission.ts';

/** A context to review in, or why there is nothing to do. */
export type ResolvedRun =
  | { readonly kind: 'review'; readonly context: RunContext }
  | { readonly kind: 'nothing-to-do'; readonly reason: string };

/** What resolving needs of the settings. */
export interface ResolutionSettings {
  readonly commands: boolean;
  /** The candidate's source, as it was written. */
  readonly candidate: string;
}

/** Completes the context. Throws PlumblineError when GitHub refuses, or the pull request cannot be reviewed. */
export async function resolveRun(
  client: GithubClient,
  started: StartedRun,
  settings: ResolutionSettings,
): Promise<ResolvedRun> {
  const { event } = started;
  switch (event.kind) {
    case 'finished-run': {
      const found = await pullRequestOfRun(client, event);
      return {
        kind: 'review',
        context: {
          ...started,
          ...found,
          artifactRunId: event.runId,
          forFork: event.headRepositoryId !== event.repositoryId,
        },
      };
    }
    case 'comment-written': {
      const refusal = await whyNotObeyed(client, event, settings.commands);
      if (refusal !== null || event.pullRequest === null) return { kind: 'nothing-to-do', reason: refusal ?? '' };
      return await reviewOf(client, started, event.pullRequest, settings, `at the word of ${event.author}`);
    }
    case 'named-pull-request':
      return await reviewOf(client, started, event.number, settings, 'by hand');
    case 'pull-request':
    case 'merge-group':
    case 'push':
    case 'workflow-dispatch':
      return { kind: 'review', context: { ...started, event } };
  }
}

/** The review of a pull request's present head, with the results of the latest run that measured it. */
async function reviewOf(
  client: GithubClient,
  started: StartedRun,
  number: number,
  settings: ResolutionSettings,
  why: string,
): Promise<ResolvedRun> {
  const pull = await readPull(client, number);
  const request: ArtifactRequest = {
    source: settings.candidate,
    ownRunId: started.runId,
    headSha: pull.event.headSha,
    headRepositoryId: pull.headRepositoryId,
  };
  const runId = await findArtifactRun(client, request);
  const notes = [`This report was asked for ${why}.`];
  return { kind: 'review', context: { ...started, event: pull.event, artifactRunId: runId, notes } };
}

/** A pull request as the API shows it, as far as it is used. */
interface ShownPull {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } | null };
  readonly base: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } };
  readonly labels: readonly { readonly name: string }[];
}

function eventOf({ number, head, base, labels }: ShownPull): PullRequestEvent {
  return {
    kind: 'pull-request',
    number,
    headSha: head.sha,
    headBranch: head.ref,
    baseSha: base.sha,
    baseBranch: base.ref,
    fromFork: head.repo?.id !== base.repo.id,
    headRepositoryId: head.repo?.id ?? null,
    labels: labels.map(({ name }) => name),
  };
}

async function readPull(
  client: GithubClient,
  number: number,
): Promise<{ event: PullRequestEvent; headRepositoryId: number | null }> {
  const { data } = await client.attempt(
    {
      task: `read the pull request ${number}`,
      permission: ['pull-requests', 'read'],
      missing: {
        message: `There is no pull request ${number} in this repository (404).`,
        remedy: 'Give the number of an open pull request of this repository.',
      },
    },
    () => client.rest.pulls.get({ ...client.repository, pull_number: number }),
  );
  const pull: ShownPull = data;
  if (pull.state === 'open') return { event: eventOf(pull), headRepositoryId: pull.head.repo?.id ?? null };
  throw new PlumblineError(
    'event-unsupported',
    `The pull request ${number} is closed, so there is nothing to review.`,
    'Reopen it, or review its branch by workflow_dispatch without a number.',
  );
}

/** Why a comment changes nothing; null when it is a command of someone who may give it. */
async function whyNotObeyed(client: GithubClient, event: CommandEvent, commands: boolean): Promise<string | null> {
  if (!commands) {
    throw new PlumblineError(
      'event-unsupported',
      'This workflow runs on issue_comment, but commands in comments are not switched on.',
      'Give this step `commands: true`, or take issue_comment out of `on:`.',
    );
  }
  const noCommand = whyNoCommand(event);
  if (noCommand !== null) return noCommand;
  return (await mayWrite(client, event.author))
    ? null
    : `${event.author} asked for it, who may not write to this repository`;
}

/**
 * The pull request that a finished run was for. The run's own list is empty for forks, and a number in an artifact would be a
 * stranger's word: so the open pull requests of the branch are listed, and the one counts whose head is, now, the very
 * commit in the very repository that the run was about. Anything else is reviewed without a pull request, and said.
 */
async function pullRequestOfRun(
  client: GithubClient,
  run: FinishedRunEvent,
): Promise<{ event: PullRequestEvent | DispatchEvent; notes: readonly string[] }> {
  const { headSha, headBranch, defaultBranch } = run;
  const without = (why: string) => ({
    event: { kind: 'workflow-dispatch', headSha, branch: headBranch, defaultBranch } as const,
    notes: [why],
  });
  if (run.startedBy !== 'pull_request') {
    return without(`The run ${run.runId} was started by ${run.startedBy}, so there is no pull request to comment on.`);
  }
  if (run.headBranch === null || run.headOwner === null) {
    return without(`The branch of run ${run.runId} is gone, so no pull request is commented on.`);
  }
  const head = `${run.headOwner}:${run.headBranch}`;
  const { data } = await client.attempt(
    { task: `list the pull requests of ${head}`, permission: ['pull-requests', 'read'] },
    () => client.rest.pulls.list({ ...client.repository, state: 'open', head, per_page: 100 }),
  );
  const pulls: readonly ShownPull[] = data;
  // A malformed `head` lists every pull request, so nothing that was listed is believed unseen.
  const ofBranch = pulls.filter(
    (pull) => pull.head.repo?.id === run.headRepositoryId && pull.head.ref === run.headBranch,
  );
  const [exact, ...others] = ofBranch.filter((pull) => pull.head.sha === run.headSha);
  if (exact === undefined) return without(whyNone(ofBranch, run, head));
  if (others.length > 0) {
    return without(`Several open pull requests have the head ${head}, so none of them is commented on.`);
  }
  return { event: eventOf(exact), notes: [] };
}

function whyNone(ofBranch: readonly ShownPull[], run: FinishedRunEvent, head: string): string {
  const [moved] = ofBranch;
  return moved === undefined
    ? `No open pull request has the head ${head}: it is closed, or the branch was renamed. No comment is written.`
    : `The pull request ${moved.number} has moved on to ${shortSha(moved.head.sha)}, and run ${run.runId} measured ${shortSha(run.headSha)}: the report on the newer commit is its own run’s.`;
}
