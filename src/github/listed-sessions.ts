/**
 * Earlier results of the base branch: from the listing of the baseline's artifacts the last few. Room: github; history.ts
 * downloads and reads them.
 */
import { listArtifactsByName, type Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { isForeign, madeForFork, readRun } from './run-facts.ts';
import { createRunRegister } from './run-register.ts';
import { artifactInWords, type SearchLog } from './search-log.ts';

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

/**
 * The newest artifact of each eligible run, newest first, at most as many as wanted. Held to the rule for baselines: what does
 * not keep it is left out, and said in `log`. Throws PlumblineError for requests that fail.
 */
export async function findSessions(
  client: GithubClient,
  query: HistoryQuery,
  log: SearchLog,
): Promise<readonly Artifact[]> {
  const listed: Artifact[] = [];
  for await (const { artifacts } of listArtifactsByName(client, query.name, LISTING_PAGES)) {
    listed.push(...artifacts.filter((artifact) => isUsable(artifact, query)));
  }
  const isOwn = await ownership(client, query, log);
  const commits = new Set(query.baseline.flatMap(({ run }) => run?.headSha ?? []));
  const isOfCommit = ({ run }: Artifact): boolean => run !== null && commits.has(run.headSha);
  // Ids only grow: what has a smaller one than the first result of the baseline's commit came before it.
  const first = Math.min(...[...query.baseline, ...(await whichAre(isOwn, listed.filter(isOfCommit)))].map(idOf));
  const runs = new Map<number, Artifact>();
  const digests = new Set(query.baseline.flatMap(({ digest }) => digest ?? []));
  for (const artifact of listed) {
    if (runs.size === query.sessions) break;
    if (artifact.run === null || runs.has(artifact.run.id)) continue;
    if (!isOfCommit(artifact) && artifact.id > first) continue;
    // The same bytes uploaded again are no further session, and need not be downloaded again.
    if (artifact.digest !== null && digests.has(artifact.digest)) continue;
    if (!(await isOwn(artifact))) continue;
    if (artifact.digest !== null) digests.add(artifact.digest);
    runs.set(artifact.run.id, artifact);
    log.take(artifactInWords(artifact), `history of ${query.branch}`);
  }
  return [...runs.values()];
}

const idOf = ({ id }: Artifact): number => id;

/** Whether an artifact is a result of the branch at all, and not the baseline or the candidate. */
function isUsable({ run, expired }: Artifact, { branch, baseline, runId }: HistoryQuery): boolean {
  if (run === null || expired || run.id === runId || baseline.some((own) => own.run?.id === run.id)) return false;
  return run.headBranch === branch;
}

type IsOwn = (artifact: Artifact) => Promise<boolean>;

/** Tells whether an artifact is this repository's own result, and says of each that is not why, once. */
async function ownership(client: GithubClient, query: HistoryQuery, log: SearchLog): Promise<IsOwn> {
  const run = query.baseline[0]?.run;
  // Asked for already when the baseline was searched for: the history is mostly of its workflow.
  const like = run ? await readRun(client, run.id) : null;
  const { branch } = query;
  const runs = createRunRegister(client, { branch, workflowId: like?.workflowId ?? null, singly: 0 });
  const refused = new Set<number>();
  return async (artifact) => {
    if (refused.has(artifact.id)) return false;
    const found = isForeign(artifact) ? madeForFork : await runs.ownRunOf(artifact);
    if (typeof found !== 'string') return true;
    refused.add(artifact.id);
    log.reject(artifactInWords(artifact), found);
    return false;
  };
}

async function whichAre(isOwn: IsOwn, artifacts: readonly Artifact[]): Promise<Artifact[]> {
  const own: Artifact[] = [];
  for (const artifact of artifacts) if (await isOwn(artifact)) own.push(artifact);
  return own;
}
