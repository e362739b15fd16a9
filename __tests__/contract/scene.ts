/*
 * A started embedded GitHub with a contract watching it, and an Octokit to drive it. For the contract tests.
 */
import { Octokit } from '@octokit/rest';
import { pullRequestWorld } from '../../examples/demo/loopback/pull-request-world.ts';
import type { PullRequestWorld, PullRequestWorldOptions } from '../../examples/demo/loopback/pull-request-world.ts';
import { startLoopbackGitHub } from '../../examples/demo/loopback/server.ts';
import type { LoopbackGitHub, LoopbackOptions } from '../../examples/demo/loopback/server.ts';
import { createContract } from './openapi-contract.ts';
import type { Contract } from './openapi-contract.ts';

/** All that a contract test works with. */
export interface Stage {
  scene: PullRequestWorld;
  github: LoopbackGitHub;
  contract: Contract;
  octokit: Octokit;
  /** `owner` and `repo`, for Octokit's parameters. */
  at: { owner: string; repo: string };
}

/** The files of a result artifact, as small as they come. */
export const FILES = [{ name: 'results.json', content: '{"version": "1.0"}' }];

/** Runs `test` on a started GitHub and stops it afterwards, whatever happens. */
export async function onStage(
  world: Partial<PullRequestWorldOptions>,
  options: LoopbackOptions,
  test: (stage: Stage) => Promise<void>,
): Promise<void> {
  const scene = await pullRequestWorld({ baselineFiles: FILES, candidateFiles: FILES, ...world });
  const contract = createContract();
  const github = await startLoopbackGitHub(scene.world, { ...options, onExchange: contract.observe });
  const [owner = '', repo = ''] = scene.repository.fullName.split('/');
  try {
    await test({ scene, github, contract, octokit: connect(github, scene.token), at: { owner, repo } });
  } finally {
    await github.close();
  }
}

/** An Octokit that says nothing on the console. */
export function connect(github: LoopbackGitHub, auth: string): Octokit {
  const quiet = (): void => undefined;
  return new Octokit({ auth, baseUrl: github.url, log: { debug: quiet, info: quiet, warn: quiet, error: quiet } });
}

/** The reason of a failed Octokit call, as far as clients look at it. */
export async function failureOf(call: Promise<unknown>) {
  const error = (await call.then(
    () => new Error('the call succeeded'),
    (reason: unknown) => reason,
  )) as { status?: number; message: string; response?: { headers: Record<string, string> } };
  return { status: error.status, message: error.message, headers: error.response?.headers ?? {} };
}

/** Fetches raw, with the job's token. */
export function get({ github, scene }: Stage, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(github.url + path, { ...init, headers: { authorization: `token ${scene.token}` } });
}
