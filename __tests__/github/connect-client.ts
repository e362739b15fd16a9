/**
 * A client of ours on an embedded GitHub that a contract watches, with no patience to speak of, and a log to look at.
 */
import { expect } from '@jest/globals';
import type { PullRequestWorldOptions } from '../../examples/demo/loopback/pull-request-world.ts';
import type { LoopbackOptions } from '../../examples/demo/loopback/server.ts';
import { createClient } from '../../src/github/client.ts';
import type { ClientSettings, GithubClient } from '../../src/github/client.ts';
import type { PullRequestEvent, RunContext } from '../../src/github/event.ts';
import { defaultRequestPolicy } from '../../src/github/request-policy.ts';
import { onStage } from '../contract/scene.ts';
import type { Stage } from '../contract/scene.ts';

/** Everything is tried as often as in earnest, at once. */
export const hastyPolicy = { ...defaultRequestPolicy, retryBaseMilliseconds: 1, listingWaitMilliseconds: 1 };

/** A stage with our client. */
export interface ClientStage extends Stage {
  client: GithubClient;
  /** What was logged, one entry a line. */
  lines: string[];
  /** Another client on the same stage. */
  connectAgain: (settings: Partial<ClientSettings>) => GithubClient;
}

/** Runs `test` with a client, and afterwards holds everything that was exchanged against GitHub's description. */
export async function withClient(
  world: Partial<PullRequestWorldOptions>,
  options: LoopbackOptions,
  test: (stage: ClientStage) => Promise<void>,
): Promise<void> {
  await onStage(world, options, async (stage) => {
    const lines: string[] = [];
    const log = (text: string): void => {
      lines.push(text);
    };
    const connectAgain = (settings: Partial<ClientSettings>): GithubClient =>
      createClient({
        token: stage.scene.token,
        apiUrl: stage.github.url,
        graphqlUrl: stage.github.graphqlUrl,
        repository: stage.at,
        log: { info: log, debug: log },
        policy: hastyPolicy,
        ...settings,
      });
    await test({ ...stage, client: connectAgain({}), lines, connectAgain });
    expect(stage.contract.violations).toEqual([]);
  });
}

/** The event of the scene's pull request. */
export function pullRequestEvent({ pullRequest }: Stage['scene']): PullRequestEvent {
  const { number, head, base } = pullRequest;
  return {
    kind: 'pull-request',
    number,
    headSha: head.sha,
    headBranch: head.branch,
    baseSha: base.sha,
    baseBranch: base.branch,
    fromFork: head.repositoryId !== base.repositoryId,
    headRepositoryId: head.repositoryId,
    labels: [],
  };
}

/** The context of the pull request's run. */
export const pullRequestContext = ({ scene, at }: ClientStage): RunContext => ({
  repository: at,
  runId: scene.candidateRun.id,
  runAttempt: 1,
  serverUrl: 'https://github.com',
  event: pullRequestEvent(scene),
});
