/**
 * What GitHub says of two commits: which one is ahead, by how much, where they part, and which files differ. Asked once per
 * pair and job. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { GithubClient } from './client.ts';
import { hasStatus } from './errors.ts';

/** How `head` stands to `base`. */
export interface CommitComparison {
  /** Commits of head that base lacks, and the other way round. */
  readonly aheadBy: number;
  readonly behindBy: number;
  readonly mergeBase: string;
  /** When the base's commit was made, ISO 8601; null when it does not tell. */
  readonly baseCommittedAt: string | null;
  /** Files that differ from the merge base to head; GitHub lists at most 300. */
  readonly files: readonly { readonly path: string; readonly isAdded: boolean }[];
}

/** GitHub cuts the list of files here. */
export const FILES_LISTED = 300;

const asked = new WeakMap<GithubClient, Map<string, Promise<CommitComparison | null>>>();

/** Compares two commits or branches. null when GitHub knows no common history of theirs. Throws for requests that fail. */
export function compareCommits(client: GithubClient, base: string, head: string): Promise<CommitComparison | null> {
  const known = asked.get(client) ?? new Map<string, Promise<CommitComparison | null>>();
  asked.set(client, known);
  const basehead = `${base}...${head}`;
  const answer = known.get(basehead) ?? ask(client, base, head);
  known.set(basehead, answer);
  return answer;
}

async function ask(client: GithubClient, base: string, head: string): Promise<CommitComparison | null> {
  try {
    const { data } = await client.attempt(
      { task: `compare ${shortSha(base)} with ${shortSha(head)}`, permission: ['contents', 'read'] },
      // The commits themselves are not wanted; the files come with the first page, whatever its size.
      () =>
        client.rest.repos.compareCommitsWithBasehead({
          ...client.repository,
          basehead: `${base}...${head}`,
          per_page: 1,
        }),
    );
    return {
      aheadBy: data.ahead_by,
      behindBy: data.behind_by,
      mergeBase: data.merge_base_commit.sha,
      baseCommittedAt: data.base_commit.commit.committer?.date ?? null,
      files: (data.files ?? []).map(({ filename, status }) => ({ path: filename, isAdded: status === 'added' })),
    };
  } catch (error) {
    if (!(error instanceof PlumblineError) || !hasStatus(error, 404)) throw error;
    return null;
  }
}

/** A full SHA cut to seven digits; anything else as it is. */
export function shortSha(reference: string): string {
  return /^[0-9a-f]{40}$/.test(reference) ? reference.slice(0, 7) : reference;
}
