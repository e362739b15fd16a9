/**
 * How the baseline's commit stands to the candidate's: ancestry, distance, age, changed files. Room: github; the trust checks
 * judge it.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { FileChanges, GitFacts } from '../trust/git-facts.ts';
import type { GithubClient } from './client.ts';
import { compareCommits, FILES_LISTED, shortSha, type CommitComparison } from './compare.ts';
import { artifactRunOf, baselineScope, type BaselineScope, type RunContext } from './event.ts';
import { measuredCommit, type FoundSide, type Job, type MeasuredCommit } from './measured-commit.ts';

/** The facts, or a sentence on why there are none: a review goes on without them. */
export type GitFactsAnswer = { readonly facts: GitFacts } | { readonly note: string };

/** The two sides that were found, in the repository that the action runs in. */
export interface FoundSides {
  readonly baseline: FoundSide;
  readonly candidate: FoundSide;
}

/**
 * Asks: three requests for each side's commit at most, and up to five for how they stand to each other, most of them answered
 * before. Total for what GitHub refuses.
 */
export async function collectGitFacts(
  client: GithubClient,
  context: RunContext,
  { baseline, candidate }: FoundSides,
): Promise<GitFactsAnswer> {
  const job = { client, context };
  try {
    const head = await headOf(job, candidate);
    if (head.kind === 'unknown') return { facts: { whyMissing: head.reason } };
    const measured = await measuredCommit(job, baseline, 'baseline');
    return { facts: await factsOf(client, { ...baselineScope(context.event), headSha: head.sha }, measured) };
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    return { note: `How the baseline’s commit stands to the candidate’s is not known. ${error.message}` };
  }
}

/** The candidate's commit: the event's, unless it was asked for from elsewhere. */
async function headOf(job: Job, found: FoundSide): Promise<Exclude<MeasuredCommit, { kind: 'stored' }>> {
  const { located } = found;
  const isOfEvent =
    located.kind === 'files'
      ? located.found.kept === null
      : located.client === job.client && located.artifacts[0]?.run?.id === artifactRunOf(job.context);
  if (isOfEvent) return { kind: 'measured', sha: baselineScope(job.context.event).headSha };
  const measured = await measuredCommit(job, found, 'candidate');
  return measured.kind === 'stored'
    ? { kind: 'unknown', reason: 'the candidate’s result file does not say which commit was measured' }
    : measured;
}

/** The facts about a baseline's commit. Throws PlumblineError for requests that GitHub refuses. */
export async function factsOf(client: GithubClient, scope: BaselineScope, measured: MeasuredCommit): Promise<GitFacts> {
  switch (measured.kind) {
    case 'unknown':
      return { whyMissing: measured.reason };
    case 'measured':
      return await askForFacts(client, scope, measured.sha);
    case 'stored':
      return asOfOlder(await askForFacts(client, scope, measured.sha), measured.sha);
  }
}

/**
 * What is left of the facts about the commit that put a file on its branch, where what was measured is older by who knows how
 * much: that the baseline is at least so far behind.
 */
function asOfOlder(facts: GitFacts, sha: string): GitFacts {
  const { commitsToMergeBase, changes, mergeBase, commitsBehind, baselineCommittedAt, baselineIsAncestor } = facts;
  const whyMissing = `the baseline’s result file does not say which commit was measured, only that it was put on its branch by ${shortSha(sha)}`;
  // A branch of its own, such as gh-pages, has no history in common with the candidate.
  if (changes === undefined) return { whyMissing };
  const isOlder = baselineIsAncestor === true && commitsToMergeBase !== 0;
  return {
    whyMissing,
    ...(isOlder ? { changes: { ...changes, complete: false } } : {}),
    ...(isOlder && mergeBase !== undefined && commitsToMergeBase !== undefined
      ? { mergeBase, commitsToMergeBase }
      : {}),
    ...(commitsBehind === undefined ? {} : { commitsBehind }),
    ...(baselineCommittedAt === undefined ? {} : { baselineCommittedAt }),
  };
}

async function askForFacts(client: GithubClient, scope: BaselineScope, baseline: string): Promise<GitFacts> {
  const { base, headSha } = scope;
  const [toHead, toBase, parting] = await Promise.all([
    compareCommits(client, baseline, headSha),
    compareCommits(client, baseline, base),
    compareCommits(client, base, headSha),
  ]);
  if (toHead === null) return { baselineIsAncestor: false };
  const isSame = baseline === headSha;
  // A candidate that is on the base branch itself has no branch of its own, and so no merge base to measure.
  const mergeBase = parting === null || parting.mergeBase === headSha || isSame ? undefined : parting.mergeBase;
  const distance = mergeBase === undefined ? undefined : await distanceOf(client, baseline, mergeBase);
  const changes = await changesOf(client, baseline, headSha, toHead);
  return {
    baselineIsAncestor: toHead.behindBy === 0,
    changes,
    ...(isSame ? { whyMissing: 'baseline and candidate are of one commit' } : {}),
    ...(mergeBase === undefined ? {} : { mergeBase }),
    ...(distance === undefined ? {} : { commitsToMergeBase: distance }),
    ...(toBase === null ? {} : { baselineOnBaseBranch: toBase.behindBy === 0, commitsBehind: toBase.aheadBy }),
    ...(toHead.baseCommittedAt === null ? {} : { baselineCommittedAt: toHead.baseCommittedAt }),
  };
}

async function distanceOf(client: GithubClient, baseline: string, mergeBase: string): Promise<number | undefined> {
  if (baseline === mergeBase) return 0;
  const between = await compareCommits(client, baseline, mergeBase);
  return between === null ? undefined : between.aheadBy + between.behindBy;
}

/** GitHub lists what changed since the two parted; where the baseline went on as well, its own changes are asked for too. */
async function changesOf(
  client: GithubClient,
  baseline: string,
  headSha: string,
  toHead: CommitComparison,
): Promise<FileChanges> {
  const back = toHead.behindBy === 0 ? null : await compareCommits(client, headSha, baseline);
  const parts = [toHead, ...(back === null ? [] : [back])];
  const files = parts.flatMap((part) => part.files);
  const added = files.filter(({ isAdded }) => isAdded).map(({ path }) => path);
  return {
    paths: [...new Set(files.map(({ path }) => path))].sort(),
    added: [...new Set(added)].sort(),
    complete: parts.every((part) => part.files.length < FILES_LISTED),
  };
}
