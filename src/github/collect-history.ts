/**
 * Earlier results of the base branch: from the listing of the baseline's artifacts the last few, downloaded side by side.
 * Room: github. Whatever cannot be had is left out with a note: a review needs no history.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Side } from '../sources/read-side.ts';
import { isGlob, listArtifactsByName, listRunArtifacts, matchArtifacts, type Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';

/** What to look for. */
export interface HistoryQuery {
  /** The name to list by, and the name or glob that selects artifacts within a run. */
  readonly name: string;
  readonly pattern: string;
  /** The branch whose results they are. */
  readonly branch: string;
  /** The baseline's artifacts: what came after the first of them is no history, but for other sessions of its commit. */
  readonly baseline: readonly Artifact[];
  /** The present run. */
  readonly runId: number;
  /** How many sessions at most; 0 looks for none. */
  readonly sessions: number;
}

/** Downloads and reads the artifacts of one session. */
export type ReadSession = (artifacts: readonly Artifact[], foundAs: string) => Promise<Side>;

/** Sessions, oldest first, and what to say of them. */
export interface CollectedHistory {
  readonly sides: readonly Side[];
  readonly notes: readonly string[];
}

/** Two pages hold two hundred results of one name, pull requests' included. */
const LISTING_PAGES = 2;
/** Downloads at once: enough to hide the latency, few enough for a runner's memory and GitHub's secondary limits. */
const AT_ONCE = 4;

/** Collects. Total for what GitHub refuses: the reasons become notes. */
export async function collectHistory(
  client: GithubClient,
  query: HistoryQuery,
  read: ReadSession,
): Promise<CollectedHistory> {
  if (query.sessions === 0) return { sides: [], notes: [] };
  try {
    const sessions = await findSessions(client, query);
    const notes: string[] = [];
    const sides: (Side | null)[] = sessions.map(() => null);
    const places = sessions.keys();
    const work = async (): Promise<void> => {
      // All workers draw from one iterator, so that each session is read once.
      for (const place of places) {
        const result = await readSession(client, query, sessions[place], read);
        if (typeof result === 'string') notes.push(result);
        else sides[place] = result;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    // Listed newest first; a history runs forward.
    return { sides: sides.filter((side) => side !== null).reverse(), notes: notes.sort() };
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    return { sides: [], notes: [`The history could not be had and is left out. ${error.message}`] };
  }
}

/** The newest artifact of each eligible run, newest first, at most as many as wanted. */
async function findSessions(client: GithubClient, query: HistoryQuery): Promise<readonly Artifact[]> {
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
  return run.repositoryId !== null && run.headRepositoryId === run.repositoryId && run.headBranch === branch;
}

async function readSession(
  client: GithubClient,
  { pattern, branch }: HistoryQuery,
  artifact: Artifact | undefined,
  read: ReadSession,
): Promise<Side | string> {
  const run = artifact?.run;
  if (artifact === undefined || run === undefined || run === null) return 'A session of the history has no run.';
  try {
    const listed = isGlob(pattern) ? await listRunArtifacts(client, run.id) : [artifact];
    return await read(
      matchArtifacts(listed, pattern).filter(({ expired }) => !expired),
      `history of ${branch}`,
    );
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    return `The result of run ${run.id} was left out of the history. ${error.message}`;
  }
}
