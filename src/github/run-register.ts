/**
 * Who started the runs that uploaded artifacts, which the list of artifacts does not say: a few are asked about one by one,
 * many by a listing of their branch, and none without end. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { hasStatus } from './errors.ts';
import { factsOfRun, keepRuns, readRun, runIsGone, whyNotOwn, type ListedRun, type RunFacts } from './run-facts.ts';

/** What is known of the runs beforehand. */
export interface RegisterQuery {
  /** The branch that most of the runs are on. */
  readonly branch: string;
  /** The workflow that most of them are of, whose runs alone are listed; null for any. */
  readonly workflowId: number | null;
  /** How many runs are asked about one by one before the branch's are listed. */
  readonly singly: number;
}

/** Finds an artifact's run. */
export interface RunRegister {
  /**
   * The facts of the run, or why the artifact is not this repository's own result, which completes "the artifact: …". Throws
   * PlumblineError for requests that fail.
   */
  readonly ownRunOf: (artifact: Artifact) => Promise<RunFacts | string>;
}

/** Runs to a page, and pages: three hundred runs of one workflow are weeks of a busy branch. */
const PAGE = 100;
const PAGES = 3;
/** Runs that are asked about one by one, in all. */
const ASKED = 30;

/** Makes a register, which asks nothing by itself. Whoever looks runs up does so newest first, one after the other. */
export function createRunRegister(client: GithubClient, query: RegisterQuery): RunRegister {
  const known = new Map<number, RunFacts | string>();
  const listing = createListing(client, query);
  let asked = 0;
  const find = async (runId: number): Promise<RunFacts | string> => {
    const listed = asked < query.singly ? null : await listing(runId);
    if (listed !== null) return listed;
    if (asked === ASKED) return `who started its run is not known, since ${ASKED} runs had been asked about`;
    asked += 1;
    return (await readRun(client, runId)) ?? runIsGone;
  };
  const ownRunOf = async (artifact: Artifact): Promise<RunFacts | string> => {
    if (artifact.run === null) return runIsGone;
    const { id } = artifact.run;
    const facts = known.get(id) ?? (await find(id));
    known.set(id, facts);
    return typeof facts === 'string' ? facts : (whyNotOwn(facts) ?? facts);
  };
  return { ownRunOf };
}

/** Looks a run up in the listing of the branch, whose pages are asked for as far as they are needed. */
function createListing(client: GithubClient, query: RegisterQuery): (runId: number) => Promise<RunFacts | null> {
  const listed = new Map<number, RunFacts>();
  let page = 1;
  let oldest = Infinity;
  return async (runId) => {
    while (!listed.has(runId) && runId < oldest && page <= PAGES) {
      const runs = await listRuns(client, query, page);
      runs.forEach((run) => listed.set(run.id, run));
      keepRuns(client, runs);
      oldest = runs.length < PAGE ? -Infinity : Math.min(oldest, ...runs.map(({ id }) => id));
      page += 1;
    }
    return listed.get(runId) ?? null;
  };
}

async function listRuns(
  client: GithubClient,
  { branch, workflowId }: RegisterQuery,
  page: number,
): Promise<RunFacts[]> {
  const parameters = { ...client.repository, branch, per_page: PAGE, page };
  try {
    const { data } = await client.attempt(
      { task: `list the runs on the branch ${branch}`, permission: ['actions', 'read'] },
      async () =>
        workflowId === null
          ? await client.rest.actions.listWorkflowRunsForRepo(parameters)
          : await client.rest.actions.listWorkflowRuns({ ...parameters, workflow_id: workflowId }),
    );
    return data.workflow_runs.map((run) => factsOfRun(run as ListedRun));
  } catch (error) {
    // A workflow that was deleted has no runs to list.
    if (!(error instanceof PlumblineError) || !hasStatus(error, 404)) throw error;
    return [];
  }
}
