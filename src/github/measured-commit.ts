/**
 * Which commit of this repository a side was measured at, as far as that can be told: by the run that uploaded it, by the result
 * file itself, by the release's tag; of a file on a branch only that it was before the commit that put it there. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Side } from '../sources/read-side.ts';
import type { GithubClient } from './client.ts';
import { shortSha } from './compare.ts';
import { hasStatus } from './errors.ts';
import { artifactRunOf, type RunContext } from './event.ts';
import type { Located, LocatedArtifacts, LocatedFiles } from './located.ts';
import { clientFor } from './other-repository.ts';
import { resolveCommit } from './run-search.ts';

/** A commit, or why there is none, which completes "not possible: …". */
export type MeasuredCommit =
  | { readonly kind: 'measured'; readonly sha: string }
  /** The commit that put the file where it is: what was measured is older. */
  | { readonly kind: 'stored'; readonly sha: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** A side that was found and read. */
export interface FoundSide {
  readonly side: Side;
  readonly located: Located;
}

/** The job at hand. */
export interface Job {
  readonly client: GithubClient;
  readonly context: RunContext;
}

/** Finds it, by three requests at most. Throws PlumblineError for requests that GitHub refuses. */
export async function measuredCommit(job: Job, found: FoundSide, subject: string): Promise<MeasuredCommit> {
  const { located } = found;
  const { client, context } = job;
  const isOwnRun = located.kind === 'artifacts' && located.artifacts[0]?.run?.id === artifactRunOf(context);
  if (located.kind === 'artifacts' && located.client === client && !isOwnRun) return commitOfRun(located, subject);
  const named = found.side.suite.provenance.commit?.toLowerCase();
  if (named !== undefined) return await namedCommit(client, named, subject);
  if (located.kind === 'files') return await commitOfFiles(client, located, subject);
  if (located.client === client)
    return unknown(`the ${subject} is of the candidate’s own run, and does not say which commit was measured`);
  const elsewhere = commitOfRun(located, subject);
  return elsewhere.kind === 'measured' ? await shared(client, located.client, elsewhere.sha) : elsewhere;
}

const unknown = (reason: string): MeasuredCommit => ({ kind: 'unknown', reason });

function commitOfRun({ artifacts }: LocatedArtifacts, subject: string): MeasuredCommit {
  const run = artifacts[0]?.run;
  return run ? { kind: 'measured', sha: run.headSha } : unknown(`the run that made the ${subject} is gone`);
}

/** The commit that a result file names. It may be of the benchmarked project, and this the repository of its benchmarks. */
async function namedCommit(client: GithubClient, name: string, subject: string): Promise<MeasuredCommit> {
  if (!/^[0-9a-f]{7,40}$/.test(name))
    return unknown(`what the ${subject}’s result file says of its commit is no commit`);
  const sha = await findCommit(client, name);
  return sha === null
    ? unknown(`the ${subject}’s result file names the commit ${shortSha(name)}, which this repository does not have`)
    : { kind: 'measured', sha };
}

async function commitOfFiles(client: GithubClient, { found }: LocatedFiles, subject: string): Promise<MeasuredCommit> {
  const { kept, repository } = found;
  if (kept === null || repository === null)
    return unknown(`the ${subject} is a file of the workspace that does not say which commit was measured`);
  const [owner = '', repo = ''] = repository.split('/');
  const there = clientFor(client, { owner, repo });
  if ('tag' in kept) {
    const sha = await resolveCommit(there, { kind: 'tag', name: kept.tag }, subject);
    return there === client ? { kind: 'measured', sha } : await shared(client, there, sha);
  }
  const [path, ...others] = found.files.map(({ name }) => name);
  if (path === undefined || others.length > 0)
    return unknown(`the ${subject} is of several files on a branch that do not say which commit was measured`);
  const stored = await lastChange(there, kept.commit, path);
  if (stored === null) return unknown(`it is not known when the ${subject} was put on its branch`);
  const here = there === client ? { kind: 'measured' as const, sha: stored } : await shared(client, there, stored);
  return here.kind === 'measured' ? { kind: 'stored', sha: stored } : here;
}

/**
 * A commit of another repository, if it is this one's too. A fork and its origin share their commits, and so do a repository and
 * its copy; where the commit is known, all that led to it is.
 */
async function shared(client: GithubClient, there: GithubClient, sha: string): Promise<MeasuredCommit> {
  if ((await findCommit(client, sha)) !== null) return { kind: 'measured', sha };
  const { owner, repo } = there.repository;
  return unknown(`the commit ${shortSha(sha)} of ${owner}/${repo} is not in this repository: they share no history`);
}

/** The whole SHA of a commit that this repository has; null when it has none that begins so. */
async function findCommit(client: GithubClient, name: string): Promise<string | null> {
  try {
    const { data } = await client.attempt(
      { task: `look up the commit ${shortSha(name)}`, permission: ['contents', 'read'] },
      () => client.rest.repos.getCommit({ ...client.repository, ref: name, per_page: 1 }),
    );
    // A branch may be called like the beginning of a SHA.
    return data.sha.startsWith(name) ? data.sha : null;
  } catch (error) {
    if (!(error instanceof PlumblineError) || !(hasStatus(error, 404) || hasStatus(error, 422))) throw error;
    return null;
  }
}

/** The last commit up to `commit` that changed a file. */
async function lastChange(client: GithubClient, commit: string, path: string): Promise<string | null> {
  const { data } = await client.attempt(
    { task: `look up when ${path} was last changed`, permission: ['contents', 'read'] },
    () => client.rest.repos.listCommits({ ...client.repository, sha: commit, path, per_page: 1 }),
  );
  return data[0]?.sha ?? null;
}
