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

/** What to search for. */
export interface BaselineQuery {
  /** The name to list by: for a glob, the name of one artifact that it matched on the candidate's side. */
  readonly name: string;
  /** The name or glob that selects artifacts within the run that is found. */
  readonly pattern: string;
  readonly scope: BaselineScope;
  /** The present run, whose own artifacts are no baseline. */
  readonly runId: number;
}

/** What was found, and how; or that nothing was. `notes` are sentences on what was passed over. */
export type SearchResult =
  | {
      readonly kind: 'found';
      readonly artifacts: readonly Artifact[];
      readonly foundAs: string;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'none'; readonly notes: readonly string[] };

/** Five pages of a hundred artifacts: months of runs, and five requests. */
const LISTING_PAGES = 5;
/** Ancestors looked at, as many as one page of commits holds. */
const ANCESTORS = 100;
/** Runs whose success is asked about in the last step. */
const RUNS_CHECKED = 5;
/** Rejections that are listed by name; more are counted. */
const REJECTIONS_SHOWN = 8;

/** Searches by the default order. Throws for requests that fail; an absence is a result. */
export async function searchBaseline(client: GithubClient, query: BaselineQuery): Promise<SearchResult> {
  const log = new SearchLog();
  const mergeBase = await findMergeBase(client, query.scope, log);
  const usable: Artifact[] = [];
  // Page by page: the merge base's artifact is usually on the first.
  for await (const { artifacts, more } of listArtifactsByName(client, query.name, LISTING_PAGES)) {
    const page = artifacts.filter((artifact) => isUsable(artifact, query, log));
    usable.push(...page);
    const here = page.find((artifact) => artifact.run?.headSha === mergeBase?.sha);
    if (here !== undefined && mergeBase?.isHead === false) return await found(client, query, here, 'merge base', log);
    if (!more) log.exhausted = true;
  }
  const step =
    (await nearestAncestor(client, mergeBase, usable, log)) ?? (await latestSuccess(client, query, usable, log));
  if (step !== null) return await found(client, query, step.artifact, step.foundAs, log);
  if (!log.exhausted) log.note(`Only the newest ${LISTING_PAGES * 100} artifacts named ${query.name} were looked at.`);
  log.note(`No usable artifact named ${query.name} was found on the branch ${query.scope.branch}.`);
  return { kind: 'none', notes: log.sentences() };
}

/** The sentences that explain a search, the rejections counted beyond a few. */
class SearchLog {
  /** True when the listing of artifacts ended before our limit. */
  exhausted = false;
  readonly #notes: string[] = [];
  readonly #rejections: string[] = [];

  note(sentence: string): void {
    this.#notes.push(sentence);
  }

  reject(artifact: Artifact, reason: string): void {
    const where = artifact.run === null ? '' : ` of run ${artifact.run.id} at ${shortSha(artifact.run.headSha)}`;
    this.#rejections.push(`Passed over the artifact ${artifact.name}${where}: ${reason}.`);
  }

  sentences(): string[] {
    const more = this.#rejections.length - REJECTIONS_SHOWN;
    return [
      ...this.#rejections.slice(0, REJECTIONS_SHOWN),
      ...(more > 0 ? [`Passed over ${more} further artifacts for the like reasons.`] : []),
      ...this.#notes,
    ];
  }
}

/** A commit to start from; `isHead` when the candidate's own commit is on the base branch already. */
interface MergeBase {
  readonly sha: string;
  readonly isHead: boolean;
}

async function findMergeBase(client: GithubClient, scope: BaselineScope, log: SearchLog): Promise<MergeBase | null> {
  const parting = await compareCommits(client, scope.base, scope.headSha);
  if (parting === null) {
    log.note(`${shortSha(scope.base)} and ${shortSha(scope.headSha)} have no merge base that GitHub knows.`);
    return null;
  }
  return { sha: parting.mergeBase, isHead: parting.mergeBase === scope.headSha };
}

/** Whether an artifact may be a baseline at all. */
function isUsable(artifact: Artifact, query: BaselineQuery, log: SearchLog): boolean {
  const { run } = artifact;
  // Of this run, and of this commit: those are the candidate's side, not worth a sentence each.
  if (run !== null && (run.id === query.runId || run.headSha === query.scope.headSha)) return false;
  if (run === null) log.reject(artifact, 'the run that made it is gone');
  else if (run.repositoryId === null || run.headRepositoryId !== run.repositoryId) {
    log.reject(artifact, 'it was made for a fork, which controls its own numbers');
  } else if (artifact.expired) log.reject(artifact, 'it has expired');
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
  mergeBase: MergeBase | null,
  usable: readonly Artifact[],
  log: SearchLog,
): Promise<Found | null> {
  if (mergeBase === null || usable.length === 0) return null;
  const ancestors = await listFirstParents(client, mergeBase.sha);
  const place = mergeBase.isHead ? 'the candidate’s commit' : 'the merge base';
  for (const [distance, sha] of ancestors.entries()) {
    const artifact = usable.find((candidate) => candidate.run?.headSha === sha);
    if (artifact === undefined || distance === 0) continue;
    if (!mergeBase.isHead) log.note(`The merge base ${shortSha(mergeBase.sha)} has no usable artifact of that name.`);
    const commits = distance === 1 ? '1 commit' : `${distance} commits`;
    return { artifact, foundAs: `nearest ancestor, ${commits} before ${place}` };
  }
  log.note(`None of the ${ancestors.length} commits up to ${place} ${shortSha(mergeBase.sha)} has a usable artifact.`);
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
  client: GithubClient,
  query: BaselineQuery,
  usable: readonly Artifact[],
  log: SearchLog,
): Promise<Found | null> {
  const { branch } = query.scope;
  const onBranch = usable.filter((artifact) => artifact.run?.headBranch === branch);
  for (const artifact of onBranch.slice(0, RUNS_CHECKED)) {
    const runId = artifact.run?.id;
    if (runId === undefined) continue;
    const answer = await client.attempt({ task: `look at run ${runId}`, permission: ['actions', 'read'] }, () =>
      client.rest.actions.getWorkflowRun({ ...client.repository, run_id: runId }),
    );
    if (answer.data.conclusion === 'success') return { artifact, foundAs: `latest success on ${branch}` };
    log.reject(artifact, `its run did not succeed (${answer.data.conclusion ?? answer.data.status ?? 'unknown'})`);
  }
  return null;
}

/** The result for a found artifact: for a glob, everything in its run that the glob matches. */
async function found(
  client: GithubClient,
  query: BaselineQuery,
  artifact: Artifact,
  foundAs: string,
  log: SearchLog,
): Promise<SearchResult> {
  const { run } = artifact;
  const artifacts =
    isGlob(query.pattern) && run !== null
      ? matchArtifacts(await listRunArtifacts(client, run.id), query.pattern).filter((one) => !one.expired)
      : [artifact];
  return { kind: 'found', artifacts, foundAs, notes: log.sentences() };
}
