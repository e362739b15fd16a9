/*
 * Pull requests, also by commit. Embedded GitHub.
 */
import { failure, json, numberParameter, orNotFound, paginate } from './calls.ts';
import type { RepositoryCall, Reply, Route, Service } from './calls.ts';
import { listAncestors, resolveReference } from './git.ts';
import { representPullRequest, representPullRequestSimple } from './represent-pull-request.ts';
import { ownerOf, requireRepository } from './world.ts';
import type { PullRequestRecord } from './world.ts';

const READ = [{ pull_requests: 'read' }] as const;

/** The pull request of a number, or 404. */
function findPullRequest(call: RepositoryCall): PullRequestRecord {
  const number = numberParameter(call, 'pull_number');
  return orNotFound(call.repository.pullRequests.find((pull) => pull.number === number));
}

/** `GET …/pulls` */
function listPullRequests(call: RepositoryCall, service: Service): Reply {
  const state = call.query.get('state') ?? 'open';
  const base = call.query.get('base');
  const head = parseHead(call.query.get('head'));
  const found = call.repository.pullRequests
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.base.branch === base)
    .filter((pull) => {
      const owner = ownerOf(requireRepository(service.world, pull.head.repositoryId));
      return head === undefined || (pull.head.branch === head.branch && owner.toLowerCase() === head.owner);
    })
    .sort((a, b) => b.number - a.number);
  if (call.query.get('direction') === 'asc') found.reverse();
  return listed(call, service, found);
}

/** The filter `OWNER:BRANCH`. Anything else is no filter: GitHub then lists every pull request, which clients must mind. */
function parseHead(text: string | null): { owner: string; branch: string } | undefined {
  const match = /^([^:]+):(.+)$/.exec(text ?? '');
  return match ? { owner: (match[1] ?? '').toLowerCase(), branch: match[2] ?? '' } : undefined;
}

/** `GET …/commits/{commit_sha}/pulls`: those of this repository's own branches that contain the commit. */
function listPullRequestsOfCommit(call: RepositoryCall, service: Service): Reply {
  const reference = call.parameters.commit_sha ?? '';
  const commit = resolveReference(service.world, call.repository, reference);
  if (commit === undefined) throw failure(422, `No commit found for SHA: ${reference}`);
  const found = call.repository.pullRequests.filter((pull) => {
    // For a fork's commit the base repository mostly lists nothing: the head branch is not one of its own.
    if (pull.head.repositoryId !== call.repository.id) return false;
    const [head, base] = [service.world.commits.get(pull.head.sha), service.world.commits.get(pull.base.sha)];
    if (head === undefined || base === undefined) return false;
    const inBase = new Set(listAncestors(service.world, base).map((ancestor) => ancestor.sha));
    return listAncestors(service.world, head).some((own) => own.sha === commit.sha && !inBase.has(own.sha));
  });
  return listed(call, service, found);
}

/** A page of pull requests. */
function listed(call: RepositoryCall, service: Service, pulls: readonly PullRequestRecord[]): Reply {
  const page = paginate(call, service, pulls);
  const shown = page.items.map((pull) => representPullRequestSimple(service.world, pull, service.links));
  return json(shown, 200, page.headers);
}

const ROOT = '/repos/{owner}/{repo}';

/** All operations on pull requests. */
export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: `${ROOT}/pulls`, permissions: READ, handle: listPullRequests },
  {
    method: 'GET',
    path: `${ROOT}/pulls/{pull_number}`,
    permissions: READ,
    handle: (call, service) => json(representPullRequest(service.world, findPullRequest(call), service.links)),
  },
  {
    method: 'GET',
    path: `${ROOT}/commits/{commit_sha}/pulls`,
    permissions: [{ pull_requests: 'read', contents: 'read' }],
    handle: listPullRequestsOfCommit,
  },
];
