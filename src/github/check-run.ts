/**
 * A check run on the head commit, with the report and an annotation for each grave finding: by choice, because GitHub may
 * list it under another workflow's suite, which it does not with a status. Room: github.
 */
import type { PlumblineError } from '../model/plumbline-error.ts';
import { clip } from '../report/escape.ts';
import type { GithubClient } from './client.ts';
import { githubError } from './errors.ts';
import type { Attempt } from './errors.ts';
import { checkNameOf } from './status.ts';

/** A check run to post, which is over already. */
export interface CheckRunRequest {
  readonly sha: string;
  /** What could not be judged is a `failure` as well: a required check must not go green over it, which `neutral` does. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** One sentence. */
  readonly title: string;
  /** Markdown of at most 60,000 bytes; GitHub takes 65,535 characters. */
  readonly summary: string;
  /** The comment key: each has a check run of its own. */
  readonly key: string;
  readonly detailsUrl: string;
  readonly annotations: readonly Annotation[];
}

/** One remark. It is about the comparison and no line of code, but GitHub wants a file. */
export interface Annotation {
  readonly level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** What GitHub takes in one request. */
const ANNOTATIONS = 50;
/** GitHub's limits are 255 characters and 64 KB; nobody reads as much beside a diff. */
const TITLE_LIMIT = 200;
const MESSAGE_LIMIT = 4000;

/** Posts the check run. Gives the error when GitHub refuses: like a comment, it never changes the verdict. */
export async function publishCheckRun(client: GithubClient, request: CheckRunRequest): Promise<PlumblineError | null> {
  const attempt: Attempt = { task: 'post the check run', permission: ['checks', 'write'] };
  try {
    await client.attempt(attempt, () =>
      client.rest.checks.create({
        ...client.repository,
        name: checkNameOf(request.key),
        head_sha: request.sha,
        status: 'completed',
        conclusion: request.conclusion,
        details_url: request.detailsUrl,
        output: {
          title: clip(request.title, TITLE_LIMIT),
          summary: request.summary,
          annotations: request.annotations.slice(0, ANNOTATIONS).map(({ level, title, message }) => ({
            path: '.github',
            start_line: 1,
            end_line: 1,
            annotation_level: level,
            title: clip(title, TITLE_LIMIT),
            message: clip(message, MESSAGE_LIMIT),
          })),
        },
      }),
    );
    return null;
  } catch (error) {
    return githubError(error, attempt);
  }
}
