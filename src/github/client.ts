/**
 * The one way to GitHub: Octokit with retry and throttling, the runner's proxy and API addresses, a time limit on each
 * request, and answers that are whole or an error. Room: github.
 */
import { getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { githubError } from './errors.ts';
import type { Attempt } from './errors.ts';
import type { Log } from './log.ts';
import { followingRedirects, proxiedFetch, type Fetch } from './proxied-fetch.ts';
import { defaultRequestPolicy, retryOptions, throttleOptions } from './request-policy.ts';
import type { RequestPolicy } from './request-policy.ts';

/** What a client needs to know. */
export interface ClientSettings {
  readonly token: string;
  /** `GITHUB_API_URL`; Octokit alone would always ask github.com. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
  readonly repository: RepositoryName;
  readonly log: Log;
  readonly policy?: RequestPolicy;
  /** Aborts everything under way when the action's time is up. */
  readonly deadline?: AbortSignal;
}

/** `owner/name`, taken apart. The names are those of Octokit's parameters. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** A client for one repository. */
export interface GithubClient {
  readonly rest: Octokit['rest'];
  readonly request: Octokit['request'];
  readonly graphqlUrl: string;
  readonly repository: RepositoryName;
  readonly log: Log;
  readonly policy: RequestPolicy;
  readonly deadline: AbortSignal | undefined;
  /** Fetches through the runner's proxy, without any token, following redirects. */
  readonly fetchPlain: Fetch;
  /** Runs requests and turns what they throw into a PlumblineError. */
  readonly attempt: <Answer>(attempt: Attempt, request: () => Promise<Answer>) => Promise<Answer>;
}

const PatientOctokit = Octokit.plugin(retry, throttling);

/** Makes a client. It asks nothing by itself. */
export function createClient(settings: ClientSettings): GithubClient {
  const policy = settings.policy ?? defaultRequestPolicy;
  const { log, deadline } = settings;
  const proxied = proxiedFetch();
  const octokit = new PatientOctokit({
    ...getOctokitOptions(settings.token, { userAgent: 'plumbline' }),
    baseUrl: settings.apiUrl.replace(/\/+$/, ''),
    request: { fetch: wholeAnswers(timeLimited(proxied, policy.requestTimeoutMilliseconds, deadline)) },
    retry: retryOptions(policy),
    throttle: throttleOptions(policy, log, settings.apiUrl),
    // Octokit's own remarks, deprecations among them, are for debugging; its `debug` would show whole requests.
    log: { debug: () => undefined, info: log.debug, warn: log.debug, error: log.debug },
  });
  return {
    rest: octokit.rest,
    request: octokit.request,
    graphqlUrl: settings.graphqlUrl,
    repository: settings.repository,
    log,
    policy,
    deadline,
    fetchPlain: timeLimited(followingRedirects(proxied), policy.downloadTimeoutMilliseconds, deadline),
    async attempt(attempt, request) {
      try {
        return await request();
      } catch (error) {
        throw githubError(error, attempt, deadline);
      }
    },
  };
}

/** A fetch that gives up after a time (its body included), or when the action's own time is up. */
function timeLimited(fetch: Fetch, milliseconds: number, deadline: AbortSignal | undefined): Fetch {
  return (url, options) => {
    const signals = [AbortSignal.timeout(milliseconds), deadline, options.signal ?? undefined];
    return fetch(url, { ...options, signal: AbortSignal.any(signals.filter((signal) => signal !== undefined)) });
  };
}

/**
 * A fetch whose answer is complete: Octokit takes a JSON answer that was cut off for a string and calls it a success.
 * Here it is a broken connection, which is tried again.
 */
function wholeAnswers(fetch: Fetch): Fetch {
  return async (url, options) => {
    const answer = await fetch(url, options);
    const body = Buffer.from(await answer.arrayBuffer());
    // Where bytes were asked for, a file of type JSON is no answer of the API.
    const wantsBytes = new Headers(options.headers).get('accept') === 'application/octet-stream';
    const promisesJson = !wantsBytes && answer.headers.get('content-type')?.startsWith('application/json') === true;
    if (answer.ok && promisesJson && !isJson(body)) throw new Error('the answer is cut off, or no JSON');
    const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
    return new Response(empty ? null : body, { status: answer.status, headers: answer.headers });
  };
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
