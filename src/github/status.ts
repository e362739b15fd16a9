/**
 * A commit status on the head commit: what branch protection can require, also where the job's own result does not
 * reach the pull request. Room: github.
 */
import { clip } from '../report/escape.ts';
import type { PlumblineError } from '../model/plumbline-error.ts';
import type { GithubClient } from './client.ts';
import { githubError } from './errors.ts';
import type { Attempt } from './errors.ts';

/** A status to post. */
export interface StatusRequest {
  readonly sha: string;
  /** `error` is for what could not be judged. */
  readonly state: 'success' | 'failure' | 'error';
  /** One sentence; cut to GitHub's 140 characters. */
  readonly description: string;
  /** The comment key: each has a status of its own. */
  readonly key: string;
  readonly targetUrl: string;
}

const DESCRIPTION_LIMIT = 140;

/** Posts the status. Gives the error when GitHub refuses: like a comment, it never changes the verdict. */
export async function publishStatus(client: GithubClient, request: StatusRequest): Promise<PlumblineError | null> {
  const attempt: Attempt = { task: 'post the commit status', permission: ['statuses', 'write'] };
  try {
    await client.attempt(attempt, () =>
      client.rest.repos.createCommitStatus({
        ...client.repository,
        sha: request.sha,
        state: request.state,
        context: checkNameOf(request.key),
        description: clip(request.description, DESCRIPTION_LIMIT),
        target_url: request.targetUrl,
      }),
    );
    return null;
  } catch (error) {
    return githubError(error, attempt);
  }
}

/** What a status or check run is called: each comment key has its own. */
export const checkNameOf = (key: string): string => (key === 'default' ? 'Plumbline' : `Plumbline (${key})`);
