/*
 * Just enough of git for the embedded GitHub: names to commits, ancestors, merge bases, the tree at a commit. The
 * worlds are small, so everything is computed afresh from the commit records.
 */
import { createHash } from 'node:crypto';
import { findRepository, ownerOf } from './world.ts';
import type { CommitRecord, RepositoryRecord, World } from './world.ts';

/** A SHA derived from `text`: 40 hexadecimal digits, the same on every run. */
export function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** The SHA that git gives a file of these bytes. */
export function blobShaOf(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/**
 * The commit that `reference` names in a repository: a branch, a tag, `heads/…`, `tags/…`, a SHA, or at least seven
 * digits of one. `undefined` when there is none. Any commit of the fork network can be named by its SHA, as on GitHub.
 */
export function resolveReference(
  world: World,
  repository: RepositoryRecord,
  reference: string,
): CommitRecord | undefined {
  const short = reference.replace(/^refs\//, '');
  const sha =
    repository.branches.get(short.replace(/^heads\//, '')) ??
    repository.tags.get(short.replace(/^tags\//, '')) ??
    pullRequestReference(repository, short);
  if (sha !== undefined) return world.commits.get(sha);
  if (!/^[0-9a-f]{7,40}$/.test(reference)) return undefined;
  const found = [...world.commits.values()].filter((commit) => commit.sha.startsWith(reference));
  const [commit, ...others] = found.filter((candidate) => isVisible(world, repository, candidate));
  return others.length === 0 ? commit : undefined;
}

/** Whether a repository's network has a commit: those that other networks' branches and tags alone lead to it has not. */
function isVisible(world: World, repository: RepositoryRecord, commit: CommitRecord): boolean {
  const network = ({ id, forkOf }: RepositoryRecord): number => forkOf ?? id;
  const leadsThere = ({ branches, tags }: RepositoryRecord): boolean =>
    [...branches.values(), ...tags.values()].some((tip) => {
      const start = world.commits.get(tip);
      return start !== undefined && listAncestors(world, start).includes(commit);
    });
  const [own, foreign] = [true, false].map((inNetwork) =>
    world.repositories.filter((other) => (network(other) === network(repository)) === inNetwork),
  );
  // A commit that no name leads to any more stays where it was pushed; only this network's are asked for so.
  return own?.some(leadsThere) === true || foreign?.some(leadsThere) !== true;
}

/** The commit of `pull/N/head` or `pull/N/merge`. */
function pullRequestReference(repository: RepositoryRecord, reference: string): string | undefined {
  const match = /^pull\/(\d+)\/(head|merge)$/.exec(reference);
  const pull = repository.pullRequests.find((candidate) => candidate.number === Number(match?.[1]));
  return match?.[2] === 'merge' ? pull?.mergeCommitSha : pull?.head.sha;
}

/**
 * One side of a comparison, which may lie in a fork: `main`, `OWNER:main` or `OWNER:REPO:main`. The owner's
 * repository is looked for in the fork network of `repository`.
 */
export function resolveComparisonSide(
  world: World,
  repository: RepositoryRecord,
  side: string,
): CommitRecord | undefined {
  const parts = side.split(':');
  const reference = parts.at(-1) ?? '';
  if (parts.length === 1) return resolveReference(world, repository, reference);
  const owner = parts[0]?.toLowerCase();
  const root = repository.forkOf ?? repository.id;
  const other =
    parts.length === 3
      ? findRepository(world, `${parts[0] ?? ''}/${parts[1] ?? ''}`)
      : world.repositories.find(
          (candidate) =>
            ownerOf(candidate).toLowerCase() === owner && (candidate.id === root || candidate.forkOf === root),
        );
  return other && resolveReference(world, other, reference);
}

/** A commit and all its ancestors, newest first (by date; a child always before its parents). */
export function listAncestors(world: World, start: CommitRecord): CommitRecord[] {
  const children = new Map<string, number>();
  const reached = new Map<string, CommitRecord>([[start.sha, start]]);
  // A Map iterates over what is added while it is walked, so this visits everything reachable.
  for (const commit of reached.values()) {
    for (const parent of parentsOf(world, commit)) {
      children.set(parent.sha, (children.get(parent.sha) ?? 0) + 1);
      reached.set(parent.sha, parent);
    }
  }
  const ready = [start];
  const ordered: CommitRecord[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    ordered.push(next);
    for (const parent of parentsOf(world, next)) {
      const waiting = (children.get(parent.sha) ?? 0) - 1;
      children.set(parent.sha, waiting);
      if (waiting === 0) ready.push(parent);
    }
    ready.sort((a, b) => a.date.localeCompare(b.date));
  }
  return ordered;
}

/** The parents of a commit that the world knows. */
function parentsOf(world: World, commit: CommitRecord): CommitRecord[] {
  return commit.parents.flatMap((sha) => world.commits.get(sha) ?? []);
}

/** What `base...head` says: where they part, and what each has that the other lacks. */
export interface Divergence {
  mergeBase: CommitRecord;
  /** Commits of head that base lacks, oldest first. */
  ahead: CommitRecord[];
  /** Commits of base that head lacks, oldest first. */
  behind: CommitRecord[];
}

/** How two commits have diverged; `undefined` when they have no common ancestor. */
export function compareCommits(world: World, base: CommitRecord, head: CommitRecord): Divergence | undefined {
  const ofBase = listAncestors(world, base);
  const ofHead = listAncestors(world, head);
  const inBase = new Set(ofBase.map((commit) => commit.sha));
  const inHead = new Set(ofHead.map((commit) => commit.sha));
  // The first common commit of a newest-first, children-first list is a best common ancestor.
  const mergeBase = ofHead.find((commit) => inBase.has(commit.sha));
  return (
    mergeBase && {
      mergeBase,
      ahead: ofHead.filter((commit) => !inBase.has(commit.sha)).reverse(),
      behind: ofBase.filter((commit) => !inHead.has(commit.sha)).reverse(),
    }
  );
}

/** The files at a commit, by path. Merges take their first parent's files. */
export function treeAt(world: World, commit: CommitRecord): Map<string, Buffer> {
  const line: CommitRecord[] = [];
  for (
    let next: CommitRecord | undefined = commit;
    next !== undefined;
    next = world.commits.get(next.parents[0] ?? '')
  ) {
    line.push(next);
  }
  const tree = new Map<string, Buffer>();
  for (const step of line.reverse()) {
    for (const [path, content] of Object.entries(step.changes)) {
      if (content === null) tree.delete(path);
      else tree.set(path, Buffer.from(content));
    }
  }
  return tree;
}
