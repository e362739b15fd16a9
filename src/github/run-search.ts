/**
 * Finds artifacts by their runs: those of a branch, a tag, a commit, a workflow, here or in another repository. Newest first,
 * and everything that is passed over is said. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { hasStatus } from './errors.ts';
import { listRunArtifacts, matchArtifacts, type Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { factsOfRun, isForeign, unsafeEvent, whyNotOwn, type ListedRun, type RunFacts } from './run-facts.ts';
import { keepLonger, type SearchLog } from './search-log.ts';
import { shortSha } from './compare.ts';

/** Which runs to look into. */
export interface RunQuery {
  /** Name or glob of the artifacts. */
  readonly pattern: string;
  /** On a branch only runs that succeeded count; on a commit whatever has the artifact. */
  readonly on: { readonly branch: string } | { readonly sha: string };
  /** File name of the workflow; null for any. */
  readonly workflow: string | null;
  /** A run that does not count, the present one; null for none. */
  readonly ownRunId: number | null;
  /** Whether runs for forks count: for a candidate only, whose numbers are the fork's by nature. */
  readonly forksToo: boolean;
}

/** The artifacts of one run. */
export interface RunArtifacts {
  readonly run: RunFacts;
  readonly artifacts: readonly Artifact[];
}

/** Runs to a page, and pages: three hundred runs are weeks of a busy branch, and three requests. */
const PAGE = 100;
const PAGES = 3;
/** Runs whose artifacts are listed, one request each. */
const LOOKED_INTO = 30;

/**
 * The runs that have the artifacts, newest first, each with those that match and have not expired. Throws PlumblineError
 * `not-found` for a workflow that is not there.
 */
export async function* searchRuns(client: GithubClient, query: RunQuery, log: SearchLog): AsyncGenerator<RunArtifacts> {
  let lookedInto = 0;
  let listed = 0;
  for (let page = 1; page <= PAGES; page += 1) {
    const { runs, isFull } = await listRuns(client, query, page);
    listed += runs.length;
    for (const run of runs) {
      if (run.id === query.ownRunId) continue;
      const reason = whyNot(run, query);
      if (reason !== null) {
        log.reject(inWords(run), reason);
        continue;
      }
      if (lookedInto === LOOKED_INTO) {
        log.note(placeInWords(query), `only the newest ${LOOKED_INTO} runs on it were looked into`);
        return;
      }
      lookedInto += 1;
      const artifacts = await usableArtifacts(client, run, query, log);
      if (artifacts.length > 0) yield { run, artifacts };
    }
    if (!isFull) break;
    if (page === PAGES) log.note(placeInWords(query), `only the newest ${listed} runs on it were looked at`);
  }
  if (listed === 0) log.absent(placeInWords(query), 'there is no run on it');
}

/** One page of runs, newest first, and whether there may be another. */
async function listRuns(
  client: GithubClient,
  query: RunQuery,
  page: number,
): Promise<{ readonly runs: readonly RunFacts[]; readonly isFull: boolean }> {
  const { workflow, on } = query;
  const filter = 'sha' in on ? { head_sha: on.sha } : { branch: on.branch };
  const parameters = { ...client.repository, ...filter, per_page: PAGE, page };
  const { owner, repo } = client.repository;
  const answer = await client.attempt(
    {
      task: `list the runs on ${placeInWords(query)}`,
      permission: ['actions', 'read'],
      ...(workflow === null
        ? {}
        : {
            missing: {
              message: `There is no workflow ${workflow} in ${owner}/${repo} (404).`,
              remedy:
                'Write the name of its file in .github/workflows, e.g. @workflow:bench.yml; it has to have run at least once.',
            },
          }),
    },
    async () =>
      workflow === null
        ? await client.rest.actions.listWorkflowRunsForRepo(parameters)
        : await client.rest.actions.listWorkflowRuns({ ...parameters, workflow_id: workflow }),
  );
  const { workflow_runs: listed } = answer.data;
  // GitHub's word on what it was asked for is checked: a filter that it does not know lists everything.
  const runs = listed
    .map((run) => factsOfRun(run as ListedRun))
    .filter((run) => ('sha' in on ? run.headSha === on.sha : run.headBranch === on.branch))
    .sort((first, second) => second.id - first.id);
  return { runs, isFull: listed.length === PAGE };
}

/** Why a run does not count; null when it does. */
function whyNot(run: RunFacts, { on, forksToo }: RunQuery): string | null {
  const refused = forksToo ? unsafeEvent(run.event) : whyNotOwn(run);
  if (refused !== null) return refused;
  if ('sha' in on || run.conclusion === 'success') return null;
  return run.conclusion === null ? `it has not ended (${run.status})` : `it did not succeed (${run.conclusion})`;
}

async function usableArtifacts(
  client: GithubClient,
  run: RunFacts,
  { pattern, forksToo }: RunQuery,
  log: SearchLog,
): Promise<Artifact[]> {
  const listed = await listRunArtifacts(client, run.id);
  const matching = matchArtifacts(listed, pattern);
  const usable = matching.filter((artifact) => !artifact.expired && (forksToo || !isForeign(artifact)));
  if (matching.length === 0) {
    log.absent(inWords(run), listed.length === 0 ? 'it has no artifacts' : `it has no artifact ${pattern}`);
  } else if (usable.length < matching.length) {
    const expired = matching.filter((artifact) => artifact.expired).map(({ name }) => name);
    if (expired.length > 0) log.reject(inWords(run), `${listOf(expired)} of it expired`, keepLonger);
  }
  return usable;
}

/** Names in a sentence, a few of them. */
function listOf(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? `, … (${names.length})` : '');
}

/** What a log calls a run. */
function inWords({ id, headSha }: RunFacts): string {
  return `run ${id} at ${shortSha(headSha)}`;
}

function placeInWords({ on, workflow }: RunQuery): string {
  const place = 'sha' in on ? `the commit ${shortSha(on.sha)}` : `the branch ${on.branch}`;
  return workflow === null ? place : `${place} (${workflow})`;
}

/** The ids of a workflow's newest runs on whatever branch. Throws like `searchRuns`. */
export async function runsOfWorkflow(client: GithubClient, workflow: string): Promise<ReadonlySet<number>> {
  const ids = new Set<number>();
  for (let page = 1; page <= PAGES; page += 1) {
    const answer = await client.attempt(
      {
        task: `list the runs of ${workflow}`,
        permission: ['actions', 'read'],
        missing: {
          message: `There is no workflow ${workflow} in this repository (404).`,
          remedy: 'Write the name of its file in .github/workflows, e.g. @workflow:bench.yml.',
        },
      },
      () => client.rest.actions.listWorkflowRuns({ ...client.repository, workflow_id: workflow, per_page: PAGE, page }),
    );
    answer.data.workflow_runs.forEach(({ id }) => ids.add(id));
    if (answer.data.workflow_runs.length < PAGE) break;
  }
  return ids;
}

/** The commit that a branch, a tag or a part of a SHA names. Throws PlumblineError `not-found`. */
export async function resolveCommit(
  client: GithubClient,
  reference: { readonly kind: 'branch' | 'tag' | 'commit'; readonly name: string },
  subject: string,
): Promise<string> {
  const { kind, name } = reference;
  if (kind === 'commit' && name.length === 40) return name;
  const { owner, repo } = client.repository;
  const nothing = {
    message: `There is no ${kind} ${name} in ${owner}/${repo}, which the ${subject} is to come from.`,
    remedy: `Check the name of the ${kind}, and that it has been pushed${kind === 'commit' ? '; give all 40 digits when fewer fit several commits' : ''}.`,
  };
  const prefix = { branch: 'heads/', tag: 'tags/', commit: '' }[kind];
  try {
    const answer = await client.attempt(
      { task: `look up the ${kind} ${name}`, permission: ['contents', 'read'], missing: nothing },
      () => client.rest.repos.getCommit({ ...client.repository, ref: prefix + name, per_page: 1 }),
    );
    // A branch may be called like the beginning of a SHA.
    if (kind !== 'commit' || answer.data.sha.startsWith(name)) return answer.data.sha;
  } catch (error) {
    // GitHub answers 422 for a name that it does not know, and 404 for some.
    if (!(error instanceof PlumblineError) || !hasStatus(error, 422)) throw error;
    throw new PlumblineError('not-found', nothing.message, nothing.remedy, error);
  }
  throw new PlumblineError('not-found', nothing.message, nothing.remedy);
}
