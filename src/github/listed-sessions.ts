/**
 * Earlier results of the base branch: from the listing of the baseline's artifacts the last few. Room: github; history.ts
 * downloads and reads them.
 */
import { listArtifactsByName, type Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { isForeign } from './run-facts.ts';

/** What to look for. */
export interface HistoryQuery {
  /** The name to list by. */
  readonly name: string;
  /** The branch whose results they are. */
  readonly branch: string;
  /** The baseline's artifacts: what came after the first of them is no history, but for other sessions of its commit. */
  readonly baseline: readonly Artifact[];
  /** The present run. */
  readonly runId: number;
  /** How many sessions at most. */
  readonly sessions: number;
}

/** Two pages hold two hundred results of one name, pull requests' included. */
const LISTING_PAGES = 2;

/** The newest artifact of each eligible run, newest first, at most as many as wanted. */
export async function findSessions(client: GithubClient, query: HistoryQuery): Promise<readonly Artifact[]> {
  const usable: Artifact[] = [];
  for await (const { artifacts } of listArtifactsByName(client, query.name, LISTING_PAGES)) {
    usable.push(...artifacts.filter((artifact) => isUsable(artifact, query)));
  }
  const commits = new Set(query.baseline.flatMap(({ run }) => run?.headSha ?? []));
  const isOfCommit = ({ run }: Artifact): boolean => run !== null && commits.has(run.headSha);
  // Ids only grow: what has a smaller one than the first result of the baseline's commit came before it.
  const first = Math.min(...[...query.baseline, ...usable.filter(isOfCommit)].map(({ id }) => id));
  const runs = new Map<number, Artifact>();
  const digests = new Set(query.baseline.flatMap(({ digest }) => digest ?? []));
  for (const artifact of usable) {
    if (artifact.run === null || runs.has(artifact.run.id)) continue;
    if (!isOfCommit(artifact) && artifact.id > first) continue;
    // The same bytes uploaded again are no further session, and need not be downloaded again.
    if (artifact.digest !== null && digests.has(artifact.digest)) continue;
    if (artifact.digest !== null) digests.add(artifact.digest);
    runs.set(artifact.run.id, artifact);
  }
  return [...runs.values()].slice(0, query.sessions);
}

/** Whether an artifact is a result of the branch at all, and not the baseline or the candidate. */
function isUsable({ run, expired }: Artifact, { branch, baseline, runId }: HistoryQuery): boolean {
  if (run === null || expired || run.id === runId || baseline.some((own) => own.run?.id === run.id)) return false;
  return !isForeign({ run }) && run.headBranch === branch;
}
