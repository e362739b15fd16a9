/*
 * Commits, comparisons and files as GitHub's API shows them. Part of the embedded GitHub.
 */
import type { Links } from './calls.ts';
import { blobShaOf, shaOf, treeAt } from './git.ts';
import type { Divergence } from './git.ts';
import { repositoryUrl } from './represent-repository.ts';
import { nodeIdOf, representUser } from './represent-user.ts';
import type { CommitRecord, RepositoryRecord, World } from './world.ts';

/** Author and committer as git keeps them. */
export function gitUserOf(commit: CommitRecord) {
  return {
    name: commit.authorLogin,
    email: `${commit.authorLogin}@users.noreply.github.com`,
    date: commit.date,
  };
}

/** A commit (`commit`), without its files. */
export function representCommit(commit: CommitRecord, repository: RepositoryRecord, links: Links) {
  const api = repositoryUrl(repository, links);
  const html = `${links.html}/${repository.fullName}/commit`;
  const tree = shaOf(`tree ${commit.sha}`);
  return {
    sha: commit.sha,
    node_id: nodeIdOf(`Commit:${commit.sha}`, repository.id),
    commit: {
      author: gitUserOf(commit),
      committer: gitUserOf(commit),
      message: commit.message,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: representUser(commit.authorLogin, links),
    committer: representUser(commit.authorLogin, links),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${html}/${sha}` })),
  };
}

/** A commit with the files that it changed, as `GET /commits/{ref}` shows it. */
export function representCommitWithFiles(
  world: World,
  commit: CommitRecord,
  repository: RepositoryRecord,
  links: Links,
) {
  const parent = world.commits.get(commit.parents[0] ?? '');
  const files = changedFiles(world, parent, commit, repository, links);
  const sum = (key: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[key], 0);
  const [additions, deletions] = [sum('additions'), sum('deletions')];
  return {
    ...representCommit(commit, repository, links),
    stats: { total: additions + deletions, additions, deletions },
    files,
  };
}

/** The files that differ between two commits (`diff-entry`); `from` is absent for a first commit. */
export function changedFiles(
  world: World,
  from: CommitRecord | undefined,
  to: CommitRecord,
  repository: RepositoryRecord,
  links: Links,
) {
  const before = from === undefined ? new Map<string, Buffer>() : treeAt(world, from);
  const after = treeAt(world, to);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old !== undefined && now?.equals(old) === true) return [];
    const [additions, deletions] = [countLines(now), countLines(old)];
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const html = `${links.html}/${repository.fullName}`;
    return [
      {
        sha: blobShaOf(now ?? old ?? Buffer.alloc(0)),
        filename: path,
        status: now === undefined ? 'removed' : old === undefined ? 'added' : 'modified',
        additions,
        deletions,
        changes: additions + deletions,
        blob_url: `${html}/blob/${to.sha}/${encoded}`,
        raw_url: `${html}/raw/${to.sha}/${encoded}`,
        contents_url: `${repositoryUrl(repository, links)}/contents/${encoded}?ref=${to.sha}`,
      },
    ];
  });
}

/** Lines of a file; a changed file counts as wholly rewritten, which no client of ours looks at. */
function countLines(content: Buffer | undefined): number {
  return content === undefined ? 0 : content.toString('utf8').split('\n').length;
}

/** A comparison (`commit-comparison`); `ahead` is the page of commits to show. Files stand on the first page alone. */
export function representComparison(
  world: World,
  sides: { base: CommitRecord; head: CommitRecord; basehead: string; firstPage: boolean },
  divergence: Divergence,
  ahead: readonly CommitRecord[],
  repository: RepositoryRecord,
  links: Links,
) {
  const api = repositoryUrl(repository, links);
  const html = `${links.html}/${repository.fullName}/compare/`;
  const [aheadBy, behindBy] = [divergence.ahead.length, divergence.behind.length];
  return {
    url: `${api}/compare/${sides.basehead}`,
    html_url: html + sides.basehead,
    permalink_url: `${html}${sides.base.sha}...${sides.head.sha}`,
    diff_url: `${html}${sides.basehead}.diff`,
    patch_url: `${html}${sides.basehead}.patch`,
    base_commit: representCommit(sides.base, repository, links),
    merge_base_commit: representCommit(divergence.mergeBase, repository, links),
    status: aheadBy > 0 ? (behindBy > 0 ? 'diverged' : 'ahead') : behindBy > 0 ? 'behind' : 'identical',
    ahead_by: aheadBy,
    behind_by: behindBy,
    total_commits: aheadBy,
    commits: ahead.map((commit) => representCommit(commit, repository, links)),
    ...(sides.firstPage && {
      files: changedFiles(world, divergence.mergeBase, sides.head, repository, links),
    }),
  };
}

/** One member of a directory, or a file without its content (an item of `content-directory`). */
export function representContent(
  path: string,
  content: Buffer | undefined,
  reference: string,
  repository: RepositoryRecord,
  links: Links,
) {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const api = repositoryUrl(repository, links);
  const sha = content === undefined ? shaOf(`tree ${path}`) : blobShaOf(content);
  const self = `${api}/contents/${encoded}?ref=${encodeURIComponent(reference)}`;
  const git = `${api}/git/${content === undefined ? 'trees' : 'blobs'}/${sha}`;
  const html = `${links.html}/${repository.fullName}/${content === undefined ? 'tree' : 'blob'}/${reference}/${encoded}`;
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    size: content?.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: content === undefined ? null : `${links.html}/${repository.fullName}/raw/${reference}/${encoded}`,
    type: content === undefined ? 'dir' : 'file',
    _links: { self, git, html },
  };
}
