/**
 * Finds the artifact to compare with: at the merge base, else at its nearest ancestor that has one, else of the latest
 * success on the base branch; never from a fork, never from this run. Whatever is passed over is said, with the
 * reason: "no matching run found" without one helps nobody. Room: github.
 */
import { isGlob, listArtifactsByName, listRunArtifacts, matchArtifacts } from './artifacts.ts';
import type { Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { compareCommits, shortSha } from './compare.ts';
import type { BaselineScope } from './event.ts';
import { isForeign, madeForFork, runIsGone } from './run-facts.ts';
import { createRunRegister, type RunRegister } from './run-register.ts';
import { artifactInWords, keepLonger, type SearchLog } from './search-log.ts';

/** What to search for. */
export interface BaselineQuery {
  /** The name to list by: for a glob, the name of one artifact that it matched on the candidate's side. */
  readonly name: string;
  /** The name or glob that selects artifacts within the run that is found. */
  readonly pattern: string;
  readonly scope: BaselineScope;
  /** The present run, whose own artifacts are no baseline. */
  readonly runId: number;
  /** The workflow whose runs alone count, by their ids; absent when any does. */
  readonly workflow?: { readonly name: string; readonly runs: ReadonlySet<number> };
}

/** What was found, and how; or that nothing was. */
export type SearchResult =
  | { readonly kind: 'found'; readonly artifacts: readonly Artifact[]; readonly foundAs: string }
  | { readonly kind: 'none' };

/** Five pages of a hundred artifacts: months of runs, and five requests. */
const LISTING_PAGES = 5;
/** Ancestors looked at, as many as one page of commits holds. */
const ANCESTORS = 100;
/** Runs without success after which the last step gives up. */
const FAILURES = 5;
/** The first run that is asked about is the right one as a rule; where the third is not, there may be many. */
const ASKED_SINGLY = 2;

/** Searches by the default order, and says in `log` what it did. Throws for requests that fail; an absence is a result. */
export async function searchBaseline(
  client: GithubClient,
  query: BaselineQuery,
  log: SearchLog,
): Promise<SearchResult> {
  const mergeBase = await findMergeBase(client, query.scope, log);
  const { branch } = query.scope;
  const runs = createRunRegister(client, { branch, workflowId: null, singly: ASKED_SINGLY });
  const usable: Artifact[] = [];
  let exhausted = false;
  // Page by page: the merge base's artifact is usually on the first.
  for await (const { artifacts, more } of listArtifactsByName(client, query.name, LISTING_PAGES)) {
    const page = artifacts.filter((artifact) => isUsable(artifact, query, log));
    usable.push(...page);
    const here = mergeBase?.isHead === false ? page.filter(isOf(mergeBase.sha)) : [];
    const found = await firstSafe(runs, here, usable, log);
    if (found !== null) return await take(client, query, { artifact: found, foundAs: 'merge base' }, log);
    if (!more) exhausted = true;
  }
  const step =
    (await nearestAncestor(client, runs, mergeBase, usable, log)) ?? (await latestSuccess(runs, branch, usable, log));
  if (step !== null) return await take(client, query, step, log);
  if (!exhausted)
    log.note(`the artifacts named ${query.name}`, `only the newest ${LISTING_PAGES * 100} were looked at`);
  log.absent(
    `the branch ${branch}`,
    `no usable artifact named ${query.name} was found on it`,
    `Run the workflow that uploads ${query.name} on ${branch} once.`,
  );
  return { kind: 'none' };
}

const isOf =
  (sha: string) =>
  ({ run }: Artifact): boolean =>
    run?.headSha === sha;

/** The first artifact that is this repository's own result by all that is known of its run; others leave `usable`. */
async function firstSafe(
  runs: RunRegister,
  candidates: readonly Artifact[],
  usable: Artifact[],
  log: SearchLog,
): Promise<Artifact | null> {
  for (const artifact of candidates) {
    const run = await runs.ownRunOf(artifact);
    if (typeof run !== 'string') return artifact;
    log.reject(artifactInWords(artifact), run);
    usable.splice(usable.indexOf(artifact), 1);
  }
  return null;
}

/** A commit to start from; `isHead` when the candidate's own commit is on the base branch already. */
interface MergeBase {
  readonly sha: string;
  readonly isHead: boolean;
}

async function findMergeBase(client: GithubClient, scope: BaselineScope, log: SearchLog): Promise<MergeBase | null> {
  const parting = await compareCommits(client, scope.base, scope.headSha);
  if (parting === null) {
    log.absent(`the merge base of ${shortSha(scope.base)} and ${shortSha(scope.headSha)}`, 'GitHub knows none');
    return null;
  }
  return { sha: parting.mergeBase, isHead: parting.mergeBase === scope.headSha };
}

/** Whether an artifact may be a baseline at all. */
function isUsable(artifact: Artifact, query: BaselineQuery, log: SearchLog): boolean {
  const { run } = artifact;
  // Of this run, and of this commit: those are the candidate's side, not worth a sentence each.
  if (run !== null && (run.id === query.runId || run.headSha === query.scope.headSha)) return false;
  const what = artifactInWords(artifact);
  if (run === null) log.reject(what, runIsGone);
  else if (isForeign(artifact)) log.reject(what, madeForFork);
  else if (artifact.expired) log.reject(what, 'it has expired', keepLonger);
  else if (query.workflow !== undefined && !query.workflow.runs.has(run.id))
    log.reject(what, `its run is not of ${query.workflow.name}, or not among the newest of it`);
  else return true;
  return false;
}

/** A step's find. */
interface Found {
  readonly artifact: Artifact;
  readonly foundAs: string;
}

async function nearestAncestor(
  client: GithubClient,
  runs: RunRegister,
  mergeBase: MergeBase | null,
  usable: Artifact[],
  log: SearchLog,
): Promise<Found | null> {
  if (mergeBase === null || usable.length === 0) return null;
  const ancestors = await listFirstParents(client, mergeBase.sha);
  const place = mergeBase.isHead ? 'the candidate’s commit' : 'the merge base';
  for (const [distance, sha] of ancestors.entries()) {
    const artifact = distance === 0 ? null : await firstSafe(runs, usable.filter(isOf(sha)), usable, log);
    if (artifact === null) continue;
    if (!mergeBase.isHead)
      log.absent(`the merge base ${shortSha(mergeBase.sha)}`, 'it has no usable artifact of that name');
    const commits = distance === 1 ? '1 commit' : `${distance} commits`;
    return { artifact, foundAs: `nearest ancestor, ${commits} before ${place}` };
  }
  log.absent(
    `the ${ancestors.length} commits up to ${place} ${shortSha(mergeBase.sha)}`,
    'none of them has a usable artifact',
  );
  return null;
}

/** The first-parent line of a commit, itself first: what the base branch pointed to, one after the other. */
async function listFirstParents(client: GithubClient, sha: string): Promise<string[]> {
  const answer = await client.attempt(
    { task: `list the commits before ${shortSha(sha)}`, permission: ['contents', 'read'] },
    () => client.rest.repos.listCommits({ ...client.repository, sha, per_page: ANCESTORS }),
  );
  const parents = new Map(answer.data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
  const line: string[] = [];
  for (let next: string | undefined = sha; next !== undefined && parents.has(next); next = parents.get(next)) {
    line.push(next);
  }
  return line;
}

async function latestSuccess(
  runs: RunRegister,
  branch: string,
  usable: readonly Artifact[],
  log: SearchLog,
): Promise<Found | null> {
  let failures = 0;
  for (const artifact of usable.filter(({ run }) => run?.headBranch === branch)) {
    const run = await runs.ownRunOf(artifact);
    if (typeof run !== 'string' && run.conclusion === 'success')
      return { artifact, foundAs: `latest success on ${branch}` };
    const reason = typeof run === 'string' ? run : `its run did not succeed (${run.conclusion ?? run.status})`;
    log.reject(artifactInWords(artifact), reason);
    if (typeof run !== 'string') failures += 1;
    if (failures === FAILURES) break;
  }
  return null;
}

/** The result for a found artifact: for a glob, everything in its run that the glob matches. */
async function take(
  client: GithubClient,
  query: BaselineQuery,
  { artifact, foundAs }: Found,
  log: SearchLog,
): Promise<SearchResult> {
  const { run } = artifact;
  const artifacts =
    isGlob(query.pattern) && run !== null
      ? matchArtifacts(await listRunArtifacts(client, run.id), query.pattern).filter((one) => !one.expired)
      : [artifact];
  artifacts.forEach((one) => log.take(artifactInWords(one), foundAs));
  return { kind: 'found', artifacts, foundAs };
}
