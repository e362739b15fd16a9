/*
 * Comments and labels of issues and pull requests, with GitHub's limit on a comment's length. Embedded GitHub.
 */
import { empty, invalid, json, numberParameter, orNotFound, paginate, stringMember } from './calls.ts';
import type { RepositoryCall, Reply, Route, Service } from './calls.ts';
import { representLabel } from './represent-pull-request.ts';
import { representComment, representIssueEvent } from './represent-report.ts';
import { ownerOf, takeId } from './world.ts';
import type { CommentRecord, PullRequestRecord, TokenRecord } from './world.ts';

const READ = [{ issues: 'read' }, { pull_requests: 'read' }] as const;
const WRITE = [{ issues: 'write' }, { pull_requests: 'write' }] as const;

/** GitHub's limit on a comment, in characters (not bytes, not UTF-16 units). */
const BODY_LIMIT = 65_536;

/** The pull request whose number the path names. The world has no issues that are not pull requests. */
function findIssue(call: RepositoryCall): PullRequestRecord {
  const number = numberParameter(call, 'issue_number');
  return orNotFound(call.repository.pullRequests.find((pull) => pull.number === number));
}

/** The comment that the path names. */
function findComment(call: RepositoryCall): CommentRecord {
  const id = numberParameter(call, 'comment_id');
  return orNotFound(call.repository.comments.find((comment) => comment.id === id));
}

/** The body sent, or 422. */
function bodyOf(call: RepositoryCall): string {
  const body = stringMember(call.body, 'body');
  if (body === undefined) throw invalid('IssueComment', 'body', 'body is missing', 'missing_field');
  if (body.trim() === '') throw invalid('IssueComment', 'data', "Body can't be blank", 'unprocessable');
  if (characters(body) > BODY_LIMIT) {
    throw invalid('IssueComment', 'data', `Body is too long (maximum is ${BODY_LIMIT} characters)`, 'unprocessable');
  }
  return body;
}

/** The number of Unicode characters in a text. */
function characters(text: string): number {
  return Array.from(text).length;
}

/** How an account stands to a repository, in a comment. */
function associationOf(token: TokenRecord, call: RepositoryCall): string {
  if (token.login === ownerOf(call.repository)) return 'OWNER';
  return token.kind === 'installation' ? 'NONE' : 'CONTRIBUTOR';
}

/** `GET …/issues/{issue_number}/comments`, oldest first. */
function listComments(call: RepositoryCall, service: Service): Reply {
  const issue = findIssue(call);
  const since = call.query.get('since');
  const found = call.repository.comments
    .filter((comment) => comment.issueNumber === issue.number)
    .filter((comment) => since === null || Date.parse(comment.updatedAt) >= Date.parse(since))
    .sort((a, b) => a.id - b.id);
  const page = paginate(call, service, found);
  const shown = page.items.map((comment) => representComment(comment, call.repository, service.links));
  return json(shown, 200, page.headers);
}

/** `POST …/issues/{issue_number}/comments` */
function createComment(call: RepositoryCall, service: Service): Reply {
  const issue = findIssue(call);
  const now = service.clock().toISOString();
  const comment: CommentRecord = {
    id: takeId(service.world),
    issueNumber: issue.number,
    body: bodyOf(call),
    authorLogin: call.token.login,
    authorAssociation: associationOf(call.token, call),
    createdAt: now,
    updatedAt: now,
  };
  call.repository.comments.push(comment);
  const shown = representComment(comment, call.repository, service.links);
  return json(shown, 201, { location: shown.url });
}

/** `PATCH …/issues/comments/{comment_id}`: a token that may write may edit anyone's comment. */
function updateComment(call: RepositoryCall, service: Service): Reply {
  const comment = findComment(call);
  comment.body = bodyOf(call);
  comment.updatedAt = service.clock().toISOString();
  return json(representComment(comment, call.repository, service.links));
}

/** `DELETE …/issues/comments/{comment_id}` */
function deleteComment(call: RepositoryCall): Reply {
  const comment = findComment(call);
  call.repository.comments = call.repository.comments.filter((other) => other.id !== comment.id);
  return empty(204);
}

/** `GET …/issues/{issue_number}/labels` */
function listLabels(call: RepositoryCall, service: Service): Reply {
  const page = paginate(call, service, findIssue(call).labels);
  const shown = page.items.map((name) => representLabel(name, call.repository, service.links));
  return json(shown, 200, page.headers);
}

/** `GET …/issues/{issue_number}/events`, oldest first. */
function listEvents(call: RepositoryCall, service: Service): Reply {
  const { number } = findIssue(call);
  const page = paginate(
    call,
    service,
    call.repository.issueEvents.filter((event) => event.issueNumber === number),
  );
  const shown = page.items.map((event) => representIssueEvent(event, call.repository, service.links));
  return json(shown, 200, page.headers);
}

const ROOT = '/repos/{owner}/{repo}/issues';

/** All operations on comments and labels. */
export const issueRoutes: readonly Route[] = [
  { method: 'GET', path: `${ROOT}/{issue_number}/comments`, permissions: READ, handle: listComments },
  { method: 'POST', path: `${ROOT}/{issue_number}/comments`, permissions: WRITE, handle: createComment },
  {
    method: 'GET',
    path: `${ROOT}/comments/{comment_id}`,
    permissions: READ,
    handle: (call, service) => json(representComment(findComment(call), call.repository, service.links)),
  },
  { method: 'PATCH', path: `${ROOT}/comments/{comment_id}`, permissions: WRITE, handle: updateComment },
  { method: 'DELETE', path: `${ROOT}/comments/{comment_id}`, permissions: WRITE, handle: deleteComment },
  { method: 'GET', path: `${ROOT}/{issue_number}/events`, permissions: READ, handle: listEvents },
  { method: 'GET', path: `${ROOT}/{issue_number}/labels`, permissions: READ, handle: listLabels },
];
