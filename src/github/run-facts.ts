/**
 * What is known of a workflow run that decides whether its results may be held for this repository's own. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { hasStatus } from './errors.ts';

/** As much of a run as is read. */
export interface RunFacts {
  readonly id: number;
  readonly workflowId: number;
  readonly event: string;
  readonly status: string;
  /** Null while it goes on. */
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Null when the fork is gone. */
  readonly headRepositoryId: number | null;
  readonly repositoryId: number;
}

/** A run as the API shows it. Its description promises a head repository, but leaves it null once a fork is deleted. */
export interface ListedRun {
  id: number;
  workflow_id: number;
  event: string;
  status: string | null;
  conclusion: string | null;
  head_sha: string;
  head_branch: string | null;
  head_repository: { id: number } | null;
  repository: { id: number };
}

/** The facts of a run as the API shows it. */
export function factsOfRun(run: ListedRun): RunFacts {
  return {
    id: run.id,
    workflowId: run.workflow_id,
    event: run.event,
    status: run.status ?? 'unknown',
    conclusion: run.conclusion,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepositoryId: run.head_repository?.id ?? null,
    repositoryId: run.repository.id,
  };
}

const asked = new WeakMap<GithubClient, Map<number, Promise<RunFacts | null>>>();

/** The facts of a run, null when it was deleted; asked for once a job. Throws PlumblineError when GitHub refuses. */
export function readRun(client: GithubClient, runId: number): Promise<RunFacts | null> {
  const known = knownTo(client);
  const answer = known.get(runId) ?? ask(client, runId);
  known.set(runId, answer);
  return answer;
}

/** Keeps the facts of runs that a listing told, so that none of them is asked for. */
export function keepRuns(client: GithubClient, runs: readonly RunFacts[]): void {
  const known = knownTo(client);
  for (const run of runs) known.set(run.id, Promise.resolve(run));
}

function knownTo(client: GithubClient): Map<number, Promise<RunFacts | null>> {
  const known = asked.get(client) ?? new Map<number, Promise<RunFacts | null>>();
  asked.set(client, known);
  return known;
}

async function ask(client: GithubClient, runId: number): Promise<RunFacts | null> {
  try {
    const answer = await client.attempt({ task: `look at run ${runId}`, permission: ['actions', 'read'] }, () =>
      client.rest.actions.getWorkflowRun({ ...client.repository, run_id: runId }),
    );
    return factsOfRun(answer.data);
  } catch (error) {
    if (!(error instanceof PlumblineError) || !hasStatus(error, 404)) throw error;
    return null;
  }
}

/** Why the artifacts of a deleted run are not believed. */
export const runIsGone = 'the run that made it is gone';

/** Why what was made for a fork is not believed. */
export const madeForFork = 'it was made for a fork, which controls its own numbers';

/**
 * Why the results of a run are not this repository's own word, whether they are asked for as a baseline, a reference or
 * history; null when they are. The one rule for all of them.
 */
export function whyNotOwn(run: RunFacts | null): string | null {
  if (run === null) return runIsGone;
  return run.headRepositoryId === run.repositoryId ? unsafeEvent(run.event) : madeForFork;
}

/** Whether an artifact was made for a fork, or nobody knows for whom: its numbers are the fork's to choose. */
export function isForeign({ run }: Pick<Artifact, 'run'>): boolean {
  return typeof run?.repositoryId !== 'number' || run.headRepositoryId !== run.repositoryId;
}

/** Events on which a workflow runs as the base branch's, with whatever a stranger handed it. */
const unsafeEvents: ReadonlySet<string> = new Set(['pull_request_target', 'issue_comment']);

/** Why results of a run that an event started are not believed; null when they are. */
export function unsafeEvent(event: string): string | null {
  return unsafeEvents.has(event)
    ? `its run was started by ${event}, where a fork’s code may have measured under this repository’s name`
    : null;
}
