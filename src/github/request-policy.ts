/**
 * How patient we are with GitHub: what is tried again, how often, after how long, and what never is.
 * One place for all of it, with reasons; tests pass shorter times. Room: github.
 */
import type { Log } from './log.ts';

/** Patience, in numbers. */
export interface RequestPolicy {
  /** How often a request is repeated after a server error (5xx) or a broken connection. */
  readonly retries: number;
  /** The n-th repetition waits n² times this, in milliseconds. */
  readonly retryBaseMilliseconds: number;
  /** How often a request is repeated after a rate limit. */
  readonly rateLimitRetries: number;
  /** The longest time a rate limit may ask us to wait, in seconds; beyond it the request fails and says when to come back. */
  readonly longestRateLimitWaitSeconds: number;
  /** Whether writes keep a second's distance and rate limits are waited for; tests of other things switch it off. */
  readonly paced: boolean;
  /** One request, answer included, may take this long, in milliseconds. */
  readonly requestTimeoutMilliseconds: number;
  /** The download of one artifact may take this long, in milliseconds. */
  readonly downloadTimeoutMilliseconds: number;
  /** How often the artifacts of this run are listed again while the candidate's is not among them. */
  readonly listingRetries: number;
  /** The time between two such listings, in milliseconds. */
  readonly listingWaitMilliseconds: number;
}

/** What the action uses. */
export const defaultRequestPolicy: RequestPolicy = {
  // 1 + 4 + 9 seconds: GitHub's short hiccups pass in that time, and a job should not hang on a long outage.
  retries: 3,
  retryBaseMilliseconds: 1000,
  rateLimitRetries: 2,
  // A secondary limit asks for a minute; a primary one for up to an hour, which no pull request should wait.
  longestRateLimitWaitSeconds: 90,
  // GitHub asks for it: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
  paced: true,
  requestTimeoutMilliseconds: 30_000,
  downloadTimeoutMilliseconds: 120_000,
  // An upload step's artifact is listed at once as a rule, and within seconds otherwise.
  listingRetries: 3,
  listingWaitMilliseconds: 2000,
};

/**
 * Answers that the next attempt would only repeat: 400 and 422 (we asked wrongly), 401 (token), 404, 410 and 451 (not
 * there), and 403 and 429, which the throttling plugin waits for when they are rate limits.
 */
const NEVER_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** The policy as plugin-retry wants it. */
export function retryOptions(policy: RequestPolicy) {
  return {
    doNotRetry: NEVER_RETRIED,
    retries: policy.retries,
    retryAfterBaseValue: policy.retryBaseMilliseconds,
  };
}

/** The policy as plugin-throttling wants it: waits for rate limits that end soon, and says so in the log. `id` is the server's. */
export function throttleOptions(policy: RequestPolicy, log: Log, id: string) {
  const decide =
    (kind: string) =>
    (retryAfter: number, options: { method?: string; url?: string }, _octokit: unknown, retryCount: number) => {
      const wait = retryCount < policy.rateLimitRetries && retryAfter <= policy.longestRateLimitWaitSeconds;
      log.info(
        `${kind} rate limit at ${options.method ?? 'a request to'} ${options.url ?? 'GitHub'}: ` +
          (wait ? `trying again in ${retryAfter} s.` : `not waiting the ${retryAfter} s it asks for.`),
      );
      return wait;
    };
  return {
    enabled: policy.paced,
    // Requests are paced per id: those to one server wait for each other.
    id,
    // Bottleneck waits in the unit that plugin-throttling calls its base value.
    retryAfterBaseValue: policy.retryBaseMilliseconds,
    onRateLimit: decide('Primary'),
    onSecondaryRateLimit: decide('Secondary'),
  };
}
