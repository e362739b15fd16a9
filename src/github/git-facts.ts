/**
 * How the baseline's commit stands to the candidate's: ancestry, distance, age, changed files. Room: github; the trust checks
 * judge it.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { FileChanges, GitFacts } from '../trust/git-facts.ts';
import type { GithubClient } from './client.ts';
import { compareCommits, FILES_LISTED, type CommitComparison } from './compare.ts';
import type { BaselineScope } from './event.ts';

/** The facts, or a sentence on why there are none: a review goes on without them. */
export type GitFactsAnswer = { readonly facts: GitFacts } | { readonly note: string };

/** Asks for the baseline's commit `baseline`, up to five requests at once and after one another, most of them answered before. */
export async function collectGitFacts(
  client: GithubClient,
  scope: BaselineScope,
  baseline: string,
): Promise<GitFactsAnswer> {
  try {
    return { facts: await askForFacts(client, scope, baseline) };
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    return { note: `How the baseline’s commit stands to the candidate’s is not known. ${error.message}` };
  }
}

async function askForFacts(client: GithubClient, scope: BaselineScope, baseline: string): Promise<GitFacts> {
  const { base, headSha } = scope;
  const [toHead, toBase, parting] = await Promise.all([
    compareCommits(client, baseline, headSha),
    compareCommits(client, baseline, base),
    compareCommits(client, base, headSha),
  ]);
  if (toHead === null) return { baselineIsAncestor: false };
  // A candidate that is on the base branch itself has no branch of its own, and so no merge base to measure.
  const mergeBase = parting === null || parting.mergeBase === headSha ? undefined : parting.mergeBase;
  const distance = mergeBase === undefined ? undefined : await distanceOf(client, baseline, mergeBase);
  const changes = await changesOf(client, baseline, headSha, toHead);
  return {
    baselineIsAncestor: toHead.behindBy === 0,
    changes,
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
