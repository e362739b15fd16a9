/**
 * Keeps one comment per key on a pull request: finds ours, creates or updates it, clears up after races, and never lets
 * an older result replace a newer one. A comment that cannot be written is an outcome, not an exception. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { parseMarker, sanitiseKey } from '../report/marker.ts';
import type { Marker } from '../report/marker.ts';
import type { GithubClient } from './client.ts';
import { githubError, hasStatus } from './errors.ts';

/** A comment to be there. */
export interface CommentRequest {
  readonly pullRequest: number;
  readonly fromFork: boolean;
  /** Our login, see `viewerLogin`; asked for only when there is a comment that could be ours. */
  readonly viewer: () => Promise<string>;
  /** What the body's marker says. */
  readonly marker: Marker;
  /** False: a comment that is there is updated, but none is created. */
  readonly create: boolean;
  /** The markdown, marker first. `notes` are sentences to show in it, on what was found out while publishing. */
  readonly render: (notes: readonly string[]) => string;
}

/** What became of it. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** There was none, and none was wanted. */
  | { readonly kind: 'omitted' }
  /** A newer result is there, and stays. */
  | { readonly kind: 'superseded'; readonly url: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly error: PlumblineError };

/** A comment as listed. */
interface ListedComment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly body: string;
}

/** Twenty pages of a hundred; a longer discussion has our comment near its beginning. */
const PAGES = 20;

/** What the login of the job's own token is, where GitHub will not say who we are. Only bots can be called so. */
const ACTIONS_BOT = 'github-actions[bot]';

/** Makes the comment be there. Never throws for what GitHub answers. */
export async function publishComment(client: GithubClient, request: CommentRequest): Promise<CommentOutcome> {
  try {
    return await upsert(client, request);
  } catch (error) {
    return { kind: 'failed', error: explained(githubError(error, attemptTo('write the comment')), request) };
  }
}

async function upsert(client: GithubClient, request: CommentRequest): Promise<CommentOutcome> {
  const [ours, head] = await Promise.all([listOurs(client, request), currentHead(client, request)]);
  const [oldest, ...others] = ours;
  const notes = head === null || head === request.marker.sha ? [] : [movedOn(request, head)];
  const body = request.render(notes);
  if (oldest !== undefined) {
    const outcome = await update(client, oldest, body, request, head);
    if (outcome !== null) {
      await removeAll(client, others);
      return outcome;
    }
  }
  if (!request.create) return { kind: 'omitted' };
  const created = await create(client, request.pullRequest, body);
  // Another run may have created one at the same time: the oldest stays, whoever made it.
  const [first, ...rest] = await listOurs(client, request, created.author);
  const stays = first ?? created;
  const outcome: Extract<CommentOutcome, { url: string }> =
    stays.id === created.id
      ? { kind: 'created', url: created.url }
      : ((await update(client, stays, body, request, head)) ?? { kind: 'created', url: created.url });
  await removeAll(client, outcome.url === created.url ? rest.filter(({ id }) => id !== created.id) : rest);
  return outcome;
}

/** Puts the body into a comment of ours unless it shows a newer result; null when the comment is gone. */
async function update(
  client: GithubClient,
  comment: ListedComment,
  body: string,
  request: CommentRequest,
  head: string | null,
): Promise<Extract<CommentOutcome, { url: string }> | null> {
  const reason = newerThan(parseMarker(comment.body), request.marker, head);
  if (reason !== null) return { kind: 'superseded', url: comment.url, reason };
  if (sameText(comment.body, body)) return { kind: 'unchanged', url: comment.url };
  try {
    // Writes keep a second's distance, in which another run may have put its result there.
    const now = await client.attempt(attemptTo('read the comment', 'read'), () =>
      client.rest.issues.getComment({ ...client.repository, comment_id: comment.id }),
    );
    const newer = newerThan(parseMarker(now.data.body ?? ''), request.marker, head);
    if (newer !== null) return { kind: 'superseded', url: comment.url, reason: newer };
    const answer = await client.attempt(attemptTo('update the comment'), () =>
      client.rest.issues.updateComment({ ...client.repository, comment_id: comment.id, body }),
    );
    return { kind: 'updated', url: answer.data.html_url };
  } catch (error) {
    if (error instanceof PlumblineError && hasStatus(error, 404)) return null;
    throw error;
  }
}

async function create(client: GithubClient, issue_number: number, body: string): Promise<ListedComment> {
  const answer = await client.attempt(attemptTo('write the comment'), () =>
    client.rest.issues.createComment({ ...client.repository, issue_number, body }),
  );
  return listed(answer.data);
}

/** Deletes duplicates. One that is gone already, or will not go, does no harm to the one that stays. */
async function removeAll(client: GithubClient, comments: readonly ListedComment[]): Promise<void> {
  for (const comment of comments) {
    try {
      await client.attempt(attemptTo('delete a duplicate comment'), () =>
        client.rest.issues.deleteComment({ ...client.repository, comment_id: comment.id }),
      );
    } catch (error) {
      if (!(error instanceof PlumblineError)) throw error;
      client.log.debug(`The duplicate comment ${comment.id} was not deleted: ${error.message}`);
    }
  }
}

/**
 * Our comments with this key, oldest first: anyone can post the marker, so the author has to be us. `self` is our login
 * when it is known already.
 */
async function listOurs(client: GithubClient, request: CommentRequest, self?: string): Promise<ListedComment[]> {
  const key = sanitiseKey(request.marker.key);
  const marked: ListedComment[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const answer = await client.attempt(attemptTo('list the comments', 'read'), () =>
      client.rest.issues.listComments({
        ...client.repository,
        issue_number: request.pullRequest,
        per_page: 100,
        page,
      }),
    );
    marked.push(...answer.data.map(listed).filter((comment) => parseMarker(comment.body)?.key === key));
    if (answer.data.length < 100) break;
  }
  // Who we are is only asked when it matters: the first comment on a pull request needs no answer.
  if (marked.length === 0) return [];
  const author = self ?? (await request.viewer());
  return marked.filter((comment) => comment.author === author).sort((first, second) => first.id - second.id);
}

/**
 * The login that our token comments as. GraphQL tells it for the tokens of jobs and apps too, which `GET /user` does
 * not. Never fails: where GitHub will not say, it is the job's own bot.
 */
export async function viewerLogin(client: GithubClient): Promise<string> {
  try {
    const answer = await client.request({ method: 'POST', url: client.graphqlUrl, query: '{viewer{login}}' });
    const login = (answer.data as { data?: { viewer?: { login?: unknown } } }).data?.viewer?.login;
    if (typeof login === 'string' && login !== '') return login;
  } catch (error) {
    client.log.debug(githubError(error, attemptTo('tell who the token belongs to', 'read')).message);
  }
  return ACTIONS_BOT;
}

/** The commit that the pull request's branch points to now; null when GitHub will not tell. */
async function currentHead(client: GithubClient, request: CommentRequest): Promise<string | null> {
  try {
    const answer = await client.attempt(attemptTo('read the pull request', 'read'), () =>
      client.rest.pulls.get({ ...client.repository, pull_number: request.pullRequest }),
    );
    return answer.data.head.sha;
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error;
    client.log.debug(error.message);
    return null;
  }
}

/** Why what a comment shows is newer than ours; null when it is not. `head` is the pull request's commit now. */
function newerThan(there: Marker | null, ours: Marker, head: string | null): string | null {
  if (there === null) return null;
  if (there.sha === ours.sha) {
    // Runs are numbered over time, attempts only within a run.
    if (there.run > ours.run) return `the comment shows a later run of the same commit, ${there.run}`;
    return there.run === ours.run && there.attempt > ours.attempt
      ? `the comment shows attempt ${there.attempt} of the same run, and this is attempt ${ours.attempt}`
      : null;
  }
  if (ours.sha === head) return null;
  if (there.sha === head)
    return `the pull request has moved on to ${there.sha.slice(0, 7)}, and the comment shows that commit already`;
  // Neither is about the newest commit, or nobody knows which that is: the later run saw more of the branch.
  return there.run > ours.run
    ? `the comment shows a later run, ${there.run}, which is about ${there.sha.slice(0, 7)}`
    : null;
}

function movedOn(request: CommentRequest, head: string): string {
  return `The pull request has moved on to ${head.slice(0, 7)} since; this is about ${request.marker.sha.slice(0, 7)}.`;
}

/** GitHub stores line ends of its own liking. */
function sameText(first: string, second: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(first) === plain(second);
}

function listed(comment: {
  id: number;
  html_url: string;
  body?: string;
  user: { login: string } | null;
}): ListedComment {
  return { id: comment.id, url: comment.html_url, author: comment.user?.login ?? '', body: comment.body ?? '' };
}

function attemptTo(task: string, level: 'read' | 'write' = 'write') {
  return { task: `${task} on the pull request`, permission: ['pull-requests', level] } as const;
}

/** For forks, adding a permission does not help: their tokens can only read. */
function explained(error: PlumblineError, request: CommentRequest): PlumblineError {
  if (error.code !== 'permission-missing' || !request.fromFork) return error;
  return new PlumblineError(
    error.code,
    `${error.message} This pull request comes from a fork, and GitHub gives its runs a token that can only read.`,
    'The verdict stands, and the job summary has the whole report; no permission in this workflow changes that. A comment there takes a second workflow on workflow_run: docs/recipes/forks.md has both to copy.',
    error,
  );
}
