/**
 * The same client for another repository, whose refusals say what they are about: the job's own token belongs to this
 * repository alone. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { NamedRepository } from '../sources/source.ts';
import type { GithubClient } from './client.ts';

/** The client for a source's repository; null is this one. No request is made. */
export function clientFor(client: GithubClient, repository: NamedRepository | null): GithubClient {
  if (repository === null || isSame(repository, client.repository)) return client;
  const { owner, repo } = repository;
  const called = `${owner}/${repo}`;
  return {
    ...client,
    repository: { owner, repo },
    async attempt(attempt, request) {
      try {
        return await client.attempt({ ...attempt, task: `${attempt.task} (in ${called})` }, request);
      } catch (error) {
        if (!(error instanceof PlumblineError)) throw error;
        throw error.code === 'permission-missing' ? notAllowed(error, attempt.permission[0], called) : error;
      }
    },
  };
}

/** GitHub ignores the case of owners and names. */
function isSame(first: NamedRepository, second: NamedRepository): boolean {
  return `${first.owner}/${first.repo}`.toLowerCase() === `${second.owner}/${second.repo}`.toLowerCase();
}

/** The other repository's default branch. Throws `not-found` with what it may mean, for one that the token cannot see. */
export async function defaultBranchOf(client: GithubClient): Promise<string> {
  const { owner, repo } = client.repository;
  const called = `${owner}/${repo}`;
  const { data } = await client.attempt(
    {
      task: `look at the repository ${called}`,
      permission: ['contents', 'read'],
      missing: {
        message: `There is no repository ${called} that this token may see (404): it does not exist, or it is private.`,
        remedy: remedyFor('actions', called),
      },
    },
    () => client.rest.repos.get({ ...client.repository }),
  );
  return data.default_branch;
}

function notAllowed(error: PlumblineError, permission: string, called: string): PlumblineError {
  return new PlumblineError(
    'permission-missing',
    `${error.message.replace(/ Missing: .*$/, '')} It is another repository, and the job’s own token is for this one.`,
    remedyFor(permission, called),
    error,
  );
}

function remedyFor(permission: string, called: string): string {
  const needed = permission === 'contents' ? '`contents: read`' : '`actions: read` and `contents: read`';
  return `Check the spelling of ${called}. The job’s own token reads this repository only: give the input github-token a token (of a GitHub App, or a fine-grained one) with ${needed} on ${called} as well.`;
}
