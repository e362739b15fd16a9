/**
 * A fetch that goes through the runner's proxy where there is one: `https_proxy`, `http_proxy` and `no_proxy` are asked for each
 * address by itself, since the API may lie inside and the store of artifacts outside, or the other way round. Room: github.
 */
import { HttpClient } from '@actions/http-client';
import { fetch as undiciFetch } from 'undici';

/** As much of `fetch` as is used here. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** The same function by the names of Node's own types, which come from another edition of the package. */
const fetchThrough = undiciFetch as unknown as (
  url: string,
  options: Omit<RequestInit, 'dispatcher'> & { dispatcher?: unknown },
) => Promise<Response>;

/** Redirects that a download may take: a store hands out one or two. */
const LONGEST_CHAIN = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Makes one. Connections to a proxy are kept for later requests to the same host. */
export function proxiedFetch(): Fetch {
  const dispatchers = new Map<string, unknown>();
  const client = (): HttpClient => new HttpClient('plumbline', [], { keepAlive: true });
  return async (url, options) => {
    const { origin } = new URL(url);
    if (!dispatchers.has(origin)) dispatchers.set(origin, client().getAgentDispatcher(url));
    const dispatcher = dispatchers.get(origin);
    return await fetchThrough(url, { ...options, ...(dispatcher === undefined ? {} : { dispatcher }) });
  };
}

/**
 * Follows redirects one by one, so that each address gets the proxy that is for it. Only for requests that carry no secret; an
 * address that is no longer encrypted is not followed.
 */
export function followingRedirects(fetch: Fetch): Fetch {
  return async (url, options) => {
    let address = new URL(url);
    for (let hop = 0; ; hop += 1) {
      const answer = await fetch(address.href, { ...options, redirect: 'manual' });
      const location = answer.headers.get('location');
      if (!redirects.has(answer.status) || location === null) return answer;
      await answer.body?.cancel();
      const next = new URL(location, address);
      const isDowngrade = address.protocol === 'https:' && next.protocol !== 'https:';
      if (!/^https?:$/.test(next.protocol) || isDowngrade) throw new Error(`the store redirects to ${next.protocol}//`);
      if (hop === LONGEST_CHAIN) throw new Error(`the store redirects more than ${LONGEST_CHAIN} times`);
      address = next;
    }
  };
}
