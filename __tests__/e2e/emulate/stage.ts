/** The bundle on a stage of which others built the GitHub: `emulate` in front of our embedded one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import {
  pullRequestWorld,
  type PullRequestWorld,
  type PullRequestWorldOptions,
} from '../../../examples/demo/loopback/pull-request-world.ts';
import { startLoopbackGitHub } from '../../../examples/demo/loopback/server.ts';
import { createContract, type Contract } from '../../contract/openapi-contract.ts';
import { baselineFiles, fasterFiles, runStep, type Step, type StepOptions } from '../run-bundle.ts';
import { unexplained } from './deviations.ts';
import { startFront, type Front } from './front.ts';
import { startMirror, type Mirror } from './mirror.ts';

/** What a test works with. */
export interface EmulateStage {
  run: (options?: StepOptions) => Promise<Step>;
  /** Our world; `emulate` has its own copy of commits and pull request, and comments and check runs are only there. */
  scene: PullRequestWorld;
  mirror: Mirror;
  front: Front;
  contract: Contract;
  /** A page of the pull request's comments, as `emulate` has them. */
  comments: (page?: number) => Promise<readonly { body: string; user: { login: string } }[]>;
  /** Head of the pull request, ours and as `emulate` calls it. */
  head: { ours: string; theirs: string };
}

/** The world, and whether the repository is private: then reading takes permissions too. */
type Setting = Partial<PullRequestWorldOptions> & { private?: boolean };

/** Sets the stage, runs the test, holds what was exchanged against GitHub's description, and takes everything down. */
export async function withEmulate(
  { private: isPrivate = false, ...world }: Setting,
  test: (stage: EmulateStage) => Promise<void>,
): Promise<void> {
  const scene = await pullRequestWorld({ baselineFiles, candidateFiles: fasterFiles, ...world });
  scene.repository.private = isPrivate;
  const contract = createContract();
  const mirror = await startMirror(scene);
  const loopback = await startLoopbackGitHub(scene.world, { onExchange: contract.observe });
  const parts = { emulate: mirror.url, loopback: loopback.url, shas: mirror.shas, onExchange: contract.observe };
  const front = await startFront(parts);
  const directory = await mkdtemp(join(tmpdir(), 'plumbline-emulate-'));
  try {
    await shareToken(scene, mirror);
    let steps = 0;
    const run = (options: StepOptions = {}): Promise<Step> =>
      runStep({ scene, github: { ...loopback, url: front.url } }, options, join(directory, String((steps += 1))));
    const ours = scene.pullRequest.head.sha;
    const comments = async (page = 1) =>
      (await mirror.read(`/issues/${scene.pullRequest.number}/comments?per_page=100&page=${page}`)) as Awaited<
        ReturnType<EmulateStage['comments']>
      >;
    await test({ run, scene, mirror, front, contract, comments, head: { ours, theirs: mirror.shas.get(ours) ?? '' } });
    expect(unexplained(contract.violations)).toEqual([]);
  } finally {
    await Promise.all([front.close(), loopback.close(), mirror.close()]);
    await rm(directory, { recursive: true });
  }
}

/** One token for both: minted by `emulate`, and known to our part with the same permissions. */
async function shareToken(scene: PullRequestWorld, mirror: Mirror): Promise<void> {
  const known = scene.world.tokens.get(scene.token);
  if (known === undefined) throw new Error('the world has no token');
  scene.token = await mirror.tokenFor(withoutActions(known.permissions));
  scene.world.tokens.set(scene.token, known);
}

/** `emulate` knows no artifacts that hold something, so the permission for them is our part's to check. */
function withoutActions<Permissions extends object>(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== 'actions')) as Permissions;
}
