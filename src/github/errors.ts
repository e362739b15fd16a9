/**
 * Every way in which a request to GitHub fails, as one PlumblineError that says what was attempted, what GitHub
 * answered, and the line that mends it. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';

/** Octokit's error, by its shape: its class is not exported by the packages we depend on. */
interface RequestError extends Error {
  readonly status: number;
  /** Absent when nothing was answered; Octokit then claims status 500. */
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** What was attempted, for wording its failure. */
export interface Attempt {
  /** Completes "could not …", e.g. `list the artifacts of run 42`. */
  readonly task: string;
  /** The permission it needs, for when GitHub does not name one: name and level as in a workflow file. */
  readonly permission: readonly [name: string, level: 'read' | 'write'];
  /** What a 404 means here, when that is more than "not found". */
  readonly missing?: { readonly message: string; readonly remedy: string };
  /** What a 410 means here. */
  readonly expired?: { readonly message: string; readonly remedy: string };
}

/** The permissions that the documentation recommends; a `permissions:` block replaces the defaults, so it must be whole. */
const RECOMMENDED: Readonly<Record<string, string>> = {
  actions: 'read',
  contents: 'read',
  'pull-requests': 'write',
};

/** Turns whatever a request threw into the error to show. `deadline` says whether the action's own time is up. */
export function githubError(error: unknown, attempt: Attempt, deadline?: AbortSignal): PlumblineError {
  if (error instanceof PlumblineError) return error;
  if (deadline?.aborted === true) return timedOut(attempt, error);
  if (!isRequestError(error) || error.response === undefined) return unreachable(error, attempt);
  if (isRateLimit(error)) return rateLimited(error, attempt);
  const could = `GitHub would not ${attempt.task}`;
  switch (error.status) {
    case 401:
      return new PlumblineError(
        'token-rejected',
        `${could}: it rejects the token (401, ${saying(error)}).`,
        'Leave the input github-token at its default, ${{ github.token }}, or give a token that is valid, not expired, and for this GitHub server.',
        error,
      );
    case 403:
      return refused(error, attempt) ?? permissionMissing(error, attempt);
    case 404:
      return new PlumblineError(
        'not-found',
        attempt.missing?.message ?? `${could}: it finds no such thing (404).`,
        attempt.missing?.remedy ??
          `GitHub also answers 404 for what the token may not see. Check that it exists, and that the job's permissions list ${permissionLines(...attempt.permission)}.`,
        error,
      );
    case 410:
      return new PlumblineError(
        'artifact-expired',
        attempt.expired?.message ?? `${could}: it is gone (410).`,
        attempt.expired?.remedy ??
          'Run the workflow that makes it again, and raise retention-days in its upload step if it should live longer.',
        error,
      );
    default:
      return new PlumblineError(
        'server-fault',
        `${could}: it answered ${error.status}, ${saying(error)}.`,
        error.status >= 500
          ? 'This is on GitHub’s side, and repeating the request did not help. See https://www.githubstatus.com and re-run the job later.'
          : 'GitHub did not accept the request. Re-run the job with debug logging and report it with the log.',
        error,
      );
  }
}

/** The lines of a whole `permissions:` block, each as code: the recommended ones, and the one that is missing. */
export function permissionLines(name: string, level: string): string {
  // A level that is recommended already wins over a lesser need.
  const enough = RECOMMENDED[name] === 'write' ? 'write' : level;
  const lines = Object.entries({ ...RECOMMENDED, [name]: enough }).map(([key, value]) => `\`${key}: ${value}\``);
  return `${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}`;
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error;
}

/** True when a failed attempt failed with this HTTP status. */
export function hasStatus(error: PlumblineError, status: number): boolean {
  return isRequestError(error.cause) && error.cause.response !== undefined && error.cause.status === status;
}

/** True for 429 and for the 403 that is a rate limit. */
function isRateLimit(error: RequestError): boolean {
  if (error.status === 429) return true;
  if (error.status !== 403) return false;
  const headers = error.response?.headers ?? {};
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /\b(?:secondary rate|abuse)\b/i.test(error.message)
  );
}

/** The last second that a Date can hold. */
const LATEST_TIME = 8.64e12;

function rateLimited(error: RequestError, attempt: Attempt): PlumblineError {
  const headers = error.response?.headers ?? {};
  const reset = Number(headers['x-ratelimit-reset']);
  const seconds = Number(headers['retry-after']);
  const until =
    headers['retry-after'] !== undefined && Number.isFinite(seconds)
      ? `It asks for ${seconds} s of patience.`
      : headers['x-ratelimit-remaining'] === '0' && reset > 0 && reset < LATEST_TIME
        ? `The limit ends at ${new Date(reset * 1000).toISOString()}.`
        : 'It does not say for how long.';
  return new PlumblineError(
    'rate-limited',
    `GitHub would not ${attempt.task}: too many requests with this token (${error.status}). ${until}`,
    'Re-run the job after that. If it happens often, start fewer jobs at once, or give this action a token of its own.',
    error,
  );
}

/** What GitHub says with a 403 that no permission mends, and what does. */
const refusals: readonly { readonly words: RegExp; readonly remedy: string }[] = [
  {
    words: /\bis locked\b/i,
    remedy:
      'Unlock the conversation of the pull request, and run the job again. No line under `permissions:` changes it.',
  },
  {
    words: /\bwas archived\b/i,
    remedy: 'Nothing can be written to an archived repository: unarchive it, or take this step out of its workflows.',
  },
  {
    words: /\bIP allow list\b/i,
    remedy: 'Run the job on a runner whose address is on the organisation’s IP allow list, or add that address to it.',
  },
  {
    words: /\bSAML enforcement\b/i,
    remedy:
      'Authorise the token of the input github-token for the organisation’s single sign-on, or leave the input at its default.',
  },
];

/** A 403 that is about something else than permissions; null for the others. */
function refused(error: RequestError, attempt: Attempt): PlumblineError | null {
  const refusal = refusals.find(({ words }) => words.test(error.message));
  if (refusal === undefined) return null;
  return new PlumblineError(
    'refused',
    `GitHub would not ${attempt.task} (403, ${saying(error)}).`,
    refusal.remedy,
    error,
  );
}

function permissionMissing(error: RequestError, attempt: Attempt): PlumblineError {
  const [name, level] =
    acceptedPermission(error.response?.headers['x-accepted-github-permissions']) ?? attempt.permission;
  return new PlumblineError(
    'permission-missing',
    `GitHub would not ${attempt.task}: the token lacks a permission (403, ${saying(error)}). Missing: \`${name}: ${level}\`.`,
    `Add the line \`${name}: ${level}\` under \`permissions:\` of the workflow or the job. Such a block replaces the defaults, so it has to list all that this action needs: ${permissionLines(name, level)}.`,
    error,
  );
}

/**
 * What GitHub's header `x-accepted-github-permissions` (`issues=write; pull_requests=write`) asks for, named as in a
 * workflow file. Of several alternatives the one for pull requests: it is the narrower for what this action does.
 */
export function acceptedPermission(header: unknown): readonly [string, string] | null {
  if (typeof header !== 'string') return null;
  const alternatives = header
    .split(';')
    .map((text) => /^\s*([a-z_]+)=(read|write|admin)\s*$/.exec(text.split(',')[0] ?? ''))
    .filter((match) => match !== null);
  const chosen = alternatives.find((match) => match[1] === 'pull_requests') ?? alternatives[0];
  const [, name, level] = chosen ?? [];
  return name === undefined || level === undefined ? null : [name.replaceAll('_', '-'), level];
}

/** GitHub's own words, on one line and short. */
function saying(error: RequestError): string {
  const words = error.message
    .replace(/ - https?:\/\/\S+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `“${words.slice(0, 200)}”`;
}

/** The request got no answer at all. */
function unreachable(error: unknown, attempt: Attempt): PlumblineError {
  const chain = causesOf(error);
  const late = chain.some(({ name }) => name === 'TimeoutError' || name === 'AbortError');
  const why = late ? 'no answer in time' : (chain.at(-1)?.message ?? String(error));
  return new PlumblineError(
    late ? 'timed-out' : 'server-fault',
    `Could not ${attempt.task}: the connection to GitHub failed (${why}).`,
    'Re-run the job. On a self-hosted runner check the network, the proxy (https_proxy, no_proxy) and GITHUB_API_URL.',
    error,
  );
}

/** An error and its causes; the innermost says most: fetch hides "connection refused" behind "fetch failed". */
function causesOf(error: unknown): { name: string; message: string }[] {
  if (typeof error !== 'object' || error === null || !('message' in error)) return [];
  // Several addresses tried give an error with a list of errors and no words of its own.
  const inner = 'errors' in error && Array.isArray(error.errors) ? (error.errors as unknown[])[0] : undefined;
  const cause = 'cause' in error ? error.cause : inner;
  const name = 'name' in error ? String(error.name) : '';
  return [{ name, message: String(error.message) }, ...causesOf(cause ?? inner)];
}

function timedOut(attempt: Attempt, cause: unknown): PlumblineError {
  return new PlumblineError(
    'timed-out',
    `The time given by the input timeout was up before Plumbline could ${attempt.task}.`,
    'Raise the input timeout, or see in the log above what took so long.',
    cause,
  );
}
