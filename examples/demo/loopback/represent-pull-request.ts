/*
 * Pull requests and labels as GitHub's API, and the payloads of its events, show them. Part of the embedded GitHub.
 */
import type { Links } from './calls.ts';
import { compareCommits } from './git.ts';
import { changedFiles } from './represent-commit.ts';
import { representRepository, repositoryUrl } from './represent-repository.ts';
import { nodeIdOf, representUser, userIdOf } from './represent-user.ts';
import { ownerOf, requireRepository } from './world.ts';
import type { PullRequestRecord, PullRequestSide, RepositoryRecord, World } from './world.ts';

/** A label (`label`); its id and colour are the same wherever it is used. */
export function representLabel(name: string, repository: RepositoryRecord, links: Links) {
  const id = userIdOf(`label ${name}`);
  return {
    id,
    node_id: nodeIdOf('Label', id),
    url: `${repositoryUrl(repository, links)}/labels/${encodeURIComponent(name)}`,
    name,
    color: 'ededed',
    default: false,
    // The list of pull requests promises a string, although GitHub sends null for a label without one.
    description: '',
  };
}

/** A side of a pull request. */
function representSide(world: World, side: PullRequestSide, links: Links) {
  const repository = requireRepository(world, side.repositoryId);
  const owner = ownerOf(repository);
  return {
    label: `${owner}:${side.branch}`,
    ref: side.branch,
    sha: side.sha,
    user: representUser(owner, links),
    repo: representRepository(repository, links),
  };
}

/** A pull request as lists show it (`pull-request-simple`). */
export function representPullRequestSimple(world: World, pull: PullRequestRecord, links: Links) {
  const repository = requireRepository(world, pull.base.repositoryId);
  const api = repositoryUrl(repository, links);
  const url = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const html = `${links.html}/${repository.fullName}/pull/${pull.number}`;
  const statuses = `${api}/statuses/${pull.head.sha}`;
  return {
    url,
    id: pull.id,
    node_id: nodeIdOf('PullRequest', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: representUser(pull.authorLogin, links),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: pull.state === 'closed' ? pull.createdAt : null,
    merged_at: null,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: pull.labels.map((name) => representLabel(name, repository, links)),
    milestone: null,
    draft: pull.draft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    head: representSide(world, pull.head, links),
    base: representSide(world, pull.base, links),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${api}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: pull.head.repositoryId === repository.id ? 'COLLABORATOR' : 'CONTRIBUTOR',
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** A pull request on its own (`pull-request`), as event payloads carry it too. */
export function representPullRequest(world: World, pull: PullRequestRecord, links: Links) {
  const repository = requireRepository(world, pull.base.repositoryId);
  const [base, head] = [world.commits.get(pull.base.sha), world.commits.get(pull.head.sha)];
  const divergence = base && head && compareCommits(world, base, head);
  const files = head && divergence ? changedFiles(world, divergence.mergeBase, head, repository, links) : [];
  return {
    ...representPullRequestSimple(world, pull, links),
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: repository.comments.filter((comment) => comment.issueNumber === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: pull.head.repositoryId !== repository.id,
    commits: divergence?.ahead.length ?? 0,
    additions: files.reduce((total, file) => total + file.additions, 0),
    deletions: files.reduce((total, file) => total + file.deletions, 0),
    changed_files: files.length,
  };
}
