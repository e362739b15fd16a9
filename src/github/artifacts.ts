/**
 * Workflow artifacts as this project needs them: those of a run, and those of one name over the whole repository,
 * newest first. Room: github.
 */
import { fitsPattern } from '../model/pattern.ts';
import type { GithubClient } from './client.ts';

/** One artifact as the API lists it. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly sizeInBytes: number;
  readonly expired: boolean;
  /** `sha256:` and 64 hexadecimal digits; null for uploads from before GitHub kept it. */
  readonly digest: string | null;
  readonly createdAt: string | null;
  /** The run that uploaded it; null when the run is gone. */
  readonly run: ArtifactRun | null;
}

/** What an artifact's listing says of its run. Ids that are missing are null. */
export interface ArtifactRun {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly repositoryId: number | null;
  readonly headRepositoryId: number | null;
}

/** GitHub's largest page. */
const PAGE = 100;
/** A run with more artifacts than ten pages has its further ones ignored. */
const RUN_PAGES = 10;

/** The artifacts of a run, newest first. */
export async function listRunArtifacts(client: GithubClient, runId: number): Promise<Artifact[]> {
  const found: Artifact[] = [];
  for (let page = 1; page <= RUN_PAGES; page += 1) {
    const answer = await client.attempt(
      {
        task: `list the artifacts of run ${runId}`,
        permission: ['actions', 'read'],
      },
      () =>
        client.rest.actions.listWorkflowRunArtifacts({
          ...client.repository,
          run_id: runId,
          per_page: PAGE,
          page,
        }),
    );
    found.push(...answer.data.artifacts.map(artifactOf));
    if (answer.data.artifacts.length < PAGE) break;
  }
  return newestFirst(found);
}

/** Pages of the repository's artifacts with exactly this name, newest first; ends after `pages` pages. */
export async function* listArtifactsByName(
  client: GithubClient,
  name: string,
  pages: number,
): AsyncGenerator<{ artifacts: Artifact[]; more: boolean }> {
  for (let page = 1; page <= pages; page += 1) {
    const answer = await client.attempt(
      { task: `list the artifacts named ${name}`, permission: ['actions', 'read'] },
      () => client.rest.actions.listArtifactsForRepo({ ...client.repository, name, per_page: PAGE, page }),
    );
    const more = answer.data.artifacts.length === PAGE;
    yield { artifacts: newestFirst(answer.data.artifacts.map(artifactOf)), more };
    if (!more) return;
  }
}

/**
 * Of artifacts listed newest first, those whose name fits: per name the newest, because a run that was started again
 * can hold a name twice. `pattern` is a name or a pattern of pattern.ts.
 */
export function matchArtifacts(artifacts: readonly Artifact[], pattern: string): Artifact[] {
  const found = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    if (fitsPattern(artifact.name, pattern) && !found.has(artifact.name)) found.set(artifact.name, artifact);
  }
  return [...found.values()].sort((first, second) => compareNames(first.name, second.name));
}

/** True when an artifact source names several by a glob. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** By code unit, so that the order does not depend on the machine's language. */
function compareNames(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

function newestFirst(artifacts: readonly Artifact[]): Artifact[] {
  return [...artifacts].sort((first, second) => second.id - first.id);
}

/** As much of the API's artifact as is read; everything that may be absent there is so here. */
interface ListedArtifact {
  id: number;
  name: string;
  size_in_bytes: number;
  expired: boolean;
  digest?: string | null;
  created_at: string | null;
  workflow_run?: {
    id?: number;
    repository_id?: number;
    head_repository_id?: number;
    head_branch?: string | null;
    head_sha?: string;
  } | null;
}

function artifactOf(listed: ListedArtifact): Artifact {
  const run = listed.workflow_run;
  return {
    id: listed.id,
    name: listed.name,
    sizeInBytes: listed.size_in_bytes,
    expired: listed.expired,
    digest: listed.digest ?? null,
    createdAt: listed.created_at,
    run:
      run?.id === undefined || run.head_sha === undefined
        ? null
        : {
            id: run.id,
            headSha: run.head_sha,
            headBranch: run.head_branch ?? null,
            repositoryId: run.repository_id ?? null,
            headRepositoryId: run.head_repository_id ?? null,
          },
  };
}
