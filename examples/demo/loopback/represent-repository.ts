/*
 * Repositories as GitHub's API shows them: minimal (in workflow runs), whole (in pull requests), full (on their own).
 * Part of the embedded GitHub.
 */
import type { Links } from './calls.ts';
import { nodeIdOf, representUser } from './represent-user.ts';
import { findRepository, nameOf, ownerOf } from './world.ts';
import type { RepositoryRecord, World } from './world.ts';

/** URLs of the API below a repository: field name without `_url` -> path. */
const BELOW: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** The URL of a repository in the API. */
export function repositoryUrl(repository: RepositoryRecord, links: Links): string {
  return `${links.api}/repos/${repository.fullName}`;
}

/** A repository as it stands inside a workflow run (`minimal-repository`). */
export function representMinimalRepository(repository: RepositoryRecord, links: Links) {
  const url = repositoryUrl(repository, links);
  return {
    id: repository.id,
    node_id: nodeIdOf('Repository', repository.id),
    name: nameOf(repository),
    full_name: repository.fullName,
    private: repository.private,
    owner: representUser(ownerOf(repository), links),
    html_url: `${links.html}/${repository.fullName}`,
    description: null,
    fork: repository.forkOf !== null,
    url,
    ...Object.fromEntries(Object.entries(BELOW).map(([name, path]) => [`${name}_url`, url + path])),
  };
}

/** A repository as it stands on the sides of a pull request and in event payloads (`repository`). */
export function representRepository(repository: RepositoryRecord, links: Links) {
  const html = `${links.html}/${repository.fullName}`;
  const host = links.html.replace(/^https?:\/\//, '');
  return {
    ...representMinimalRepository(repository, links),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    git_url: `git://${host}/${repository.fullName}.git`,
    ssh_url: `git@${host}:${repository.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    size: 108,
    stargazers_count: 0,
    watchers_count: 0,
    language: 'C',
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: 0,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    forks: 0,
    open_issues: 0,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
}

/** A repository as `GET /repos/{owner}/{repo}` shows it (`full-repository`); a fork names its parent. */
export function representFullRepository(repository: RepositoryRecord, world: World, links: Links) {
  const parent = repository.forkOf === null ? undefined : findRepository(world, repository.forkOf);
  const original = parent && representRepository(parent, links);
  return {
    ...representRepository(repository, links),
    permissions: { admin: false, maintain: false, push: true, triage: true, pull: true },
    temp_clone_token: '',
    network_count: 0,
    subscribers_count: 1,
    ...(original && { parent: original, source: original }),
  };
}
