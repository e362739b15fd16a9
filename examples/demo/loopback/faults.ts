/*
 * Faults on order: what real networks and real GitHub do on a bad day, applied to the requests that a pattern picks.
 * The first fault in the list that fits a request and is not used up is applied. Part of the embedded GitHub.
 */

/** What goes wrong. */
export type FaultEffect =
  /** Answer this instead of doing anything; a `body` that is no string is sent as JSON. */
  | { kind: 'respond'; status: number; headers?: Record<string, string>; body?: unknown }
  /** Do what was asked, but answer late. */
  | { kind: 'delay'; milliseconds: number }
  /** Never answer; the connection stays open until the client or `close()` ends it. */
  | { kind: 'hang' }
  /** Close the connection without an answer. */
  | { kind: 'disconnect' }
  /** Answer properly, announce the whole length, but close the connection after this many bytes of the body. */
  | { kind: 'truncate'; bytes: number }
  /** Answer properly, with one byte in the middle of the body changed. */
  | { kind: 'corrupt' };

/** A fault: which requests, how often, and what happens to them. */
export interface Fault {
  /** `GET`, `POST`, … ; every method when absent. */
  method?: string;
  /** Tested against path and query, for example `/repos/o/r/actions/artifacts?name=x`. */
  path: RegExp;
  /** How many requests it hits before it is used up; `Infinity` for all. */
  times: number;
  /** How many fitting requests are let through first; none when absent. */
  after?: number;
  effect: FaultEffect;
}

/** The answer to too many requests in a short time, as GitHub gives it. */
export function secondaryRateLimit(retryAfterSeconds: number, status: 403 | 429 = 403): FaultEffect {
  return {
    kind: 'respond',
    status,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  };
}

/** The answer to more requests than an hour allows, as GitHub gives it; `reset` is when the hour is over. */
export function primaryRateLimit(reset: Date): FaultEffect {
  return {
    kind: 'respond',
    status: 403,
    headers: {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '5000',
      'x-ratelimit-reset': String(Math.ceil(reset.getTime() / 1000)),
    },
    body: {
      message: 'API rate limit exceeded for installation ID 1.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
    },
  };
}

/** The answer of a server in trouble. */
export function serverError(status: 500 | 502 | 503 = 502): FaultEffect {
  return { kind: 'respond', status, body: { message: 'Server Error' } };
}

/** Picks the effect that a request gets, counting down; `undefined` for an honest answer. Mutates the faults. */
export function takeFault(faults: Fault[], method: string, pathAndQuery: string): FaultEffect | undefined {
  for (const fault of faults) {
    if (fault.method !== undefined && fault.method.toUpperCase() !== method) continue;
    // `search` and not `test`, which would remember a place in a pattern with the flag g.
    if (fault.times <= 0 || pathAndQuery.search(fault.path) < 0) continue;
    if ((fault.after ?? 0) > 0) {
      fault.after = (fault.after ?? 0) - 1;
      continue;
    }
    fault.times -= 1;
    return fault.effect;
  }
  return undefined;
}
