/**
 * One text file of the repository at a branch or commit, through the contents API. Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import type { GithubClient } from './client.ts';
import { hasStatus } from './errors.ts';

/** Its text, or null when there is no such file at `reference`. Throws PlumblineError for everything else. */
export async function readRepositoryFile(
  client: GithubClient,
  path: string,
  reference: string,
): Promise<string | null> {
  try {
    const { data } = await client.attempt(
      { task: `read ${path} of ${reference}`, permission: ['contents', 'read'] },
      () => client.rest.repos.getContent({ ...client.repository, path, ref: reference }),
    );
    // A symbolic link is followed by GitHub, unless it leads out of the repository.
    if (Array.isArray(data) || data.type !== 'file') throw noFile(path, reference, 'is no file there');
    if (data.encoding !== 'base64') throw noFile(path, reference, 'is larger than a megabyte');
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (error instanceof PlumblineError && hasStatus(error, 404)) return null;
    throw error;
  }
}

function noFile(path: string, reference: string, why: string): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    `config: ${path} of ${reference} cannot be used: it ${why}.`,
    'Check what the path names in that branch.',
  );
}
