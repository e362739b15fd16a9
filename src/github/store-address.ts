/**
 * The signed address that GitHub answers with when bytes of its store are asked for. Room: github; stored-bytes.ts fetches
 * what lies there.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { GithubClient } from './client.ts';
import type { Attempt } from './errors.ts';

/** As much of an answer as is used. */
interface Answer {
  readonly status: number;
  readonly headers: { readonly location?: string | undefined };
  readonly data: unknown;
}

/** How GitHub sends requests on after a repository was renamed or moved; to its store it sends by 302. */
const moved: ReadonlySet<number> = new Set([301, 307, 308]);
/** A repository that was renamed twice is sent on to its present name at once. */
const LONGEST_CHAIN = 3;

/**
 * An answer as it was, or where the API itself sends the request on, that of its present place. Redirects are not followed
 * by Octokit, which would take the token along to the store; to the API it goes.
 */
export async function followWithinApi(
  client: GithubClient,
  attempt: Attempt,
  first: Answer,
  accept: string,
): Promise<Answer> {
  let answer = first;
  for (let hop = 0; hop < LONGEST_CHAIN && moved.has(answer.status); hop += 1) {
    const { location } = answer.headers;
    if (location?.startsWith(`${apiOf(client)}/`) !== true) break;
    answer = await client.attempt(attempt, () =>
      client.request({
        method: 'GET',
        url: location,
        headers: { accept },
        request: { redirect: 'manual', parseSuccessResponseBody: false },
      }),
    );
  }
  return answer;
}

/** The address in an answer that should have one. Throws `server-fault`, also for one that is not encrypted though the API is. */
export function addressIn(client: GithubClient, { status, headers: { location } }: Answer, called: string): string {
  const isEncrypted = apiOf(client).startsWith('https:');
  if (location !== undefined && (isEncrypted ? /^https:\/\// : /^https?:\/\//).test(location)) return location;
  throw new PlumblineError(
    'server-fault',
    location === undefined
      ? `GitHub answered ${status} without an address for ${called}.`
      : `GitHub answered ${status} with an address for ${called} that is not fetched, since it is not encrypted.`,
    'Re-run the job later.',
  );
}

const apiOf = (client: GithubClient): string => client.request.endpoint.DEFAULTS.baseUrl;
