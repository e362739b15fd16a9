/*
 * What a workflow leaves behind, as GitHub's API shows it: comments, commit statuses, check runs, release assets.
 * Part of the embedded GitHub.
 */
import type { Links } from './calls.ts';
import { representPullRequestReference } from './represent-run.ts';
import { repositoryUrl } from './represent-repository.ts';
import { ACTIONS_BOT, nodeIdOf, representApp, representUser } from './represent-user.ts';
import type {
  CheckRunRecord,
  CommentRecord,
  IssueEventRecord,
  ReleaseAssetRecord,
  ReleaseRecord,
  RepositoryRecord,
  StatusRecord,
  World,
} from './world.ts';
import { ownerOf } from './world.ts';
import { digestOf } from './zip.ts';

/** The reactions that GitHub counts. */
const REACTIONS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

/** A comment on an issue or a pull request (`issue-comment`). */
export function representComment(comment: CommentRecord, repository: RepositoryRecord, links: Links) {
  const api = repositoryUrl(repository, links);
  const url = `${api}/issues/comments/${comment.id}`;
  const pull = repository.pullRequests.some((candidate) => candidate.number === comment.issueNumber);
  const page = `${links.html}/${repository.fullName}/${pull ? 'pull' : 'issues'}/${comment.issueNumber}`;
  return {
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issueNumber}`,
    id: comment.id,
    node_id: nodeIdOf('IssueComment', comment.id),
    user: representUser(comment.authorLogin, links),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.authorAssociation,
    body: comment.body,
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      ...Object.fromEntries(REACTIONS.map((reaction) => [reaction, 0])),
    },
    performed_via_github_app: representApp(comment.authorLogin, links),
  };
}

/** A label put on or taken off (`labeled-issue-event`), or something else, which the description has no schema of its own for. */
export function representIssueEvent(event: IssueEventRecord, repository: RepositoryRecord, links: Links) {
  return {
    id: event.id,
    node_id: nodeIdOf(event.label === null ? 'IssueEvent' : 'LabeledEvent', event.id),
    url: `${repositoryUrl(repository, links)}/issues/events/${event.id}`,
    actor: representUser(event.actorLogin, links),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    performed_via_github_app: null,
    ...(event.label === null ? {} : { label: { name: event.label, color: 'ededed' } }),
  };
}

/** A commit status (`status`). */
export function representStatus(status: StatusRecord, repository: RepositoryRecord, links: Links) {
  const creator = representUser(status.creatorLogin, links);
  return {
    url: `${repositoryUrl(repository, links)}/statuses/${status.sha}`,
    avatar_url: creator.avatar_url,
    id: status.id,
    node_id: nodeIdOf('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator,
  };
}

/** A check run (`check-run`). */
export function representCheckRun(world: World, check: CheckRunRecord, repository: RepositoryRecord, links: Links) {
  const url = `${repositoryUrl(repository, links)}/check-runs/${check.id}`;
  const html = `${links.html}/${repository.fullName}/runs/${check.id}`;
  const pulls = repository.pullRequests.filter((pull) => pull.head.sha === check.headSha);
  return {
    id: check.id,
    name: check.name,
    node_id: nodeIdOf('CheckRun', check.id),
    head_sha: check.headSha,
    external_id: check.externalId,
    url,
    html_url: html,
    details_url: check.detailsUrl ?? html,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotationsCount,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.id + 500_000 },
    app: representApp(ACTIONS_BOT, links),
    pull_requests: pulls.map((pull) => representPullRequestReference(world, pull, links)),
  };
}

/** A release (`release`) with its assets. */
export function representRelease(release: ReleaseRecord, repository: RepositoryRecord, links: Links) {
  const url = `${repositoryUrl(repository, links)}/releases/${release.id}`;
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${links.html}/${repository.fullName}/releases/tag/${encodeURIComponent(release.tag)}`,
    id: release.id,
    author: representUser(ownerOf(repository), links),
    node_id: nodeIdOf('Release', release.id),
    tag_name: release.tag,
    target_commitish: repository.defaultBranch,
    name: release.name,
    draft: false,
    immutable: false,
    prerelease: release.prerelease === true,
    created_at: release.createdAt,
    updated_at: release.createdAt,
    published_at: release.createdAt,
    assets: release.assets.map((asset) => representReleaseAsset(asset, release, repository, links)),
    tarball_url: `${repositoryUrl(repository, links)}/tarball/${encodeURIComponent(release.tag)}`,
    zipball_url: `${repositoryUrl(repository, links)}/zipball/${encodeURIComponent(release.tag)}`,
    body: '',
  };
}

/** A file of a release (`release-asset`). */
export function representReleaseAsset(
  asset: ReleaseAssetRecord,
  release: ReleaseRecord,
  repository: RepositoryRecord,
  links: Links,
) {
  const download = `${links.html}/${repository.fullName}/releases/download`;
  return {
    url: `${repositoryUrl(repository, links)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeIdOf('ReleaseAsset', asset.id),
    name: asset.name,
    label: null,
    uploader: representUser(ownerOf(repository), links),
    content_type: asset.contentType,
    state: 'uploaded',
    size: asset.bytes.length,
    digest: asset.digest === undefined ? digestOf(asset.bytes) : asset.digest,
    download_count: 0,
    created_at: release.createdAt,
    updated_at: release.createdAt,
    browser_download_url: `${download}/${encodeURIComponent(release.tag)}/${encodeURIComponent(asset.name)}`,
  };
}
