/**
 * Finds the run that measured a commit, for reports that are asked for by hand: this run if it has the artifact, else the
 * latest run on that very commit of that very repository that has it. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { isBareArtifact, readSource } from '../sources/read-source.ts';
import { listRunArtifacts, matchArtifacts } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { shortSha } from './compare.ts';
import { factsOfRun, type ListedRun } from './run-facts.ts';

/** What is looked for. */
export interface ArtifactRequest {
  /** The candidate's source, as it was written. */
  readonly source: string;
  readonly ownRunId: number;
  readonly headSha: string;
  /** The repository that the head lies in; null when it is gone. */
  readonly headRepositoryId: number | null;
}

/** Runs on one commit that are looked into, the latest first. */
const RUNS = 20;

/** The run's id. Throws PlumblineError `artifact-not-found` when no run on the commit has the artifact. */
export async function findArtifactRun(client: GithubClient, request: ArtifactRequest): Promise<number> {
  const source = readSource(request.source, 'candidate');
  // Any other source says itself where the candidate is.
  if (source.kind !== 'artifact' || !isBareArtifact(source)) return request.ownRunId;
  const has = async (runId: number): Promise<boolean> => {
    const artifacts = await listRunArtifacts(client, runId);
    return matchArtifacts(artifacts, source.pattern).some(({ expired }) => !expired);
  };
  if (await has(request.ownRunId)) return request.ownRunId;
  const runs = await runsOn(client, request);
  for (const run of runs) if (await has(run)) return run;
  throw new PlumblineError(
    'artifact-not-found',
    `None of the ${runs.length} runs on the commit ${shortSha(request.headSha)} has an artifact ${source.pattern} that has not expired.`,
    'Run the workflow that measures this commit (again), or give the candidate as artifact:NAME@run:ID.',
  );
}

async function runsOn(
  client: GithubClient,
  { headSha, headRepositoryId, ownRunId }: ArtifactRequest,
): Promise<number[]> {
  const { data } = await client.attempt(
    { task: `list the runs on the commit ${shortSha(headSha)}`, permission: ['actions', 'read'] },
    () => client.rest.actions.listWorkflowRunsForRepo({ ...client.repository, head_sha: headSha, per_page: RUNS }),
  );
  if (headRepositoryId === null) return [];
  return data.workflow_runs
    .map((run) => factsOfRun(run as ListedRun))
    .filter((run) => run.headSha === headSha && run.headRepositoryId === headRepositoryId && run.id !== ownRunId)
    .map((run) => run.id)
    .sort((first, second) => second - first);
}
