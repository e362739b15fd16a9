/** How the baseline's commit stands to the candidate's, wherever the baseline is from; against the embedded GitHub. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PullRequestWorld } from '../../examples/demo/loopback/pull-request-world.ts';
import {
  addArtifact,
  addCommit,
  addRelease,
  addRepository,
  addRun,
} from '../../examples/demo/loopback/world-builder.ts';
import type { GithubClient } from '../../src/github/client.ts';
import type { BaselineScope } from '../../src/github/event.ts';
import { factsOf } from '../../src/github/git-facts.ts';
import { collectBoth } from './collect-in-scene.ts';
import type { ClientStage } from './connect-client.ts';
import { withClient } from './connect-client.ts';
import { pyperfText, usualMeans } from './pyperf-results.ts';

const text = (factor: number, commit?: string): string =>
  pyperfText(usualMeans(factor), commit === undefined ? {} : { commit_id: commit });
const session = (factor: number) => [{ name: 'results.json', content: text(factor) }];
const files = { baselineFiles: session(1.1), candidateFiles: session(1) };

const scopeOf = ({ pullRequest }: PullRequestWorld): BaselineScope => ({
  headSha: pullRequest.head.sha,
  base: pullRequest.base.sha,
  branch: pullRequest.base.branch,
});

const factsAt = (client: GithubClient, scope: BaselineScope, sha: string) =>
  factsOf(client, scope, { kind: 'measured', sha });

/** What is known with a baseline of this source. */
const gitWith = async (stage: ClientStage, baseline: string, workspace?: string) =>
  (await collectBoth(stage, { baseline }, workspace)).git;

/** Main's commit so many before its tip. */
function ofMain({ scene }: ClientStage, back: number): string {
  let sha = scene.repository.branches.get('main') ?? '';
  for (let step = 0; step < back; step += 1) sha = scene.world.commits.get(sha)?.parents[0] ?? '';
  return sha;
}

const commitTo = (
  { scene }: ClientStage,
  branch: string,
  changes: Record<string, string>,
  repository = scene.repository,
) => addCommit(scene.world, repository, branch, { message: 'Results', date: scene.now, changes }).sha;

const asked = ({ github }: ClientStage, part: string): number =>
  github.requests.filter(({ path }) => path.includes(part)).length;

describe('git facts of an artifact', () => {
  const changes = { 'src/dispatch.c': 'x', 'package-lock.json': '{}' };

  test('at the merge base', async () => {
    await withClient({ ...files, mainAhead: 3, changes }, {}, async (stage) => {
      const { git } = await collectBoth(stage);
      expect(git).toEqual({
        mergeBase: stage.scene.mergeBaseSha,
        baselineIsAncestor: true,
        baselineOnBaseBranch: true,
        commitsToMergeBase: 0,
        commitsBehind: 3,
        baselineCommittedAt: stage.scene.world.commits.get(stage.scene.mergeBaseSha)?.date,
        changes: {
          paths: ['package-lock.json', 'src/dispatch.c'],
          added: ['package-lock.json', 'src/dispatch.c'],
          complete: true,
        },
      });
      // The merge base had been asked for by the search already, and the run’s commit is GitHub’s own word.
      expect([asked(stage, '/compare/'), asked(stage, '/commits/')]).toEqual([3, 0]);
    });
  });

  test('older, and newer than the merge base', async () => {
    await withClient({ ...files, mainAhead: 3, baselineDistance: 2 }, {}, async (stage) => {
      const { git } = await collectBoth(stage);
      expect(git).toMatchObject({ baselineIsAncestor: true, commitsToMergeBase: 2, commitsBehind: 5 });
      expect(git?.changes?.paths).toEqual(['src/compiler.c', 'src/dispatch.c']);
      const tip = stage.scene.repository.branches.get('main') ?? '';
      const newer = await factsAt(stage.client, { ...scopeOf(stage.scene), base: tip }, tip);
      expect(newer).toMatchObject({
        baselineIsAncestor: false,
        baselineOnBaseBranch: true,
        commitsToMergeBase: 3,
        commitsBehind: 0,
      });
      expect(newer.changes?.paths).toEqual(['src/compiler.c', 'src/dispatch.c']);
    });
  });

  test('on the candidate’s own branch: past the merge base', async () => {
    await withClient(files, {}, async (stage) => {
      const { scene } = stage;
      const sha = scene.world.commits.get(scene.pullRequest.head.sha)?.parents[0] ?? '';
      expect(await factsAt(stage.client, scopeOf(scene), sha)).toMatchObject({
        baselineIsAncestor: true,
        baselineOnBaseBranch: false,
        commitsToMergeBase: 1,
      });
    });
  });

  test('of an unrelated commit', async () => {
    await withClient(files, {}, async (stage) => {
      const unknown = '0123456789'.repeat(4);
      expect(await factsAt(stage.client, scopeOf(stage.scene), unknown)).toEqual({ baselineIsAncestor: false });
    });
  });

  test('of the candidate’s own run: the commit that its file names, else none', async () => {
    const references = { plain: session(1), same: session(1), named: session(1) };
    await withClient({ ...files, references }, {}, async (stage) => {
      const { scene } = stage;
      const put = async (name: string, commit: string): Promise<void> => {
        const content = { kind: 'entries', entries: [{ name: 'r.json', content: text(1.1, commit) }] } as const;
        await addArtifact(scene.world, scene.repository, scene.candidateRun, { name, content });
      };
      await put('named', scene.mergeBaseSha.slice(0, 10));
      await put('same', scene.pullRequest.head.sha);
      await put('other', 'abcdef0123');
      await put('odd', '-ouch\n::error::');
      expect(await gitWith(stage, 'plain')).toEqual({
        whyMissing: 'the baseline is of the candidate’s own run, and does not say which commit was measured',
      });
      expect(await gitWith(stage, 'named')).toMatchObject({ baselineIsAncestor: true, commitsToMergeBase: 0 });
      const same = await gitWith(stage, 'same');
      expect(same).toMatchObject({ baselineIsAncestor: true, whyMissing: 'baseline and candidate are of one commit' });
      expect(same).not.toHaveProperty('mergeBase');
      expect(await gitWith(stage, 'other')).toEqual({
        whyMissing: 'the baseline’s result file names the commit abcdef0123, which this repository does not have',
      });
      expect(await gitWith(stage, 'odd')).toEqual({
        whyMissing: 'what the baseline’s result file says of its commit is no commit',
      });
    });
  });

  test('a refusal is a note, not an error', async () => {
    await withClient({ ...files, permissions: { actions: 'read' } }, {}, async (stage) => {
      const baseline = `artifact:benchmarks@run:${stage.scene.baselineArtifact?.runId ?? 0}`;
      const { git, notes } = await collectBoth(stage, { baseline });
      expect(git).toBeNull();
      expect(notes).toEqual([
        expect.stringMatching(/^How the baseline’s commit stands to the candidate’s is not known\. .*contents/),
      ]);
    });
  });
});

describe('git facts of a release', () => {
  const release = ({ scene }: ClientStage, tag: string, sha: string, content: string, repository = scene.repository) =>
    addRelease(scene.world, repository, { tag, sha, date: scene.now, files: { 'base.json': content } });

  test('by its tag; the commit that the file names counts more', async () => {
    await withClient({ ...files, mainAhead: 3 }, {}, async (stage) => {
      release(stage, 'v1.0', ofMain(stage, 4), text(1.1));
      expect(await gitWith(stage, 'release:v1.0/base.json')).toMatchObject({
        baselineIsAncestor: true,
        commitsToMergeBase: 1,
        commitsBehind: 4,
        baselineCommittedAt: stage.scene.world.commits.get(ofMain(stage, 4))?.date,
      });
      expect(await gitWith(stage, 'release:latest/base.json')).toMatchObject({ commitsToMergeBase: 1 });
      release(stage, 'v1.1', ofMain(stage, 4), text(1.1, stage.scene.mergeBaseSha));
      expect(await gitWith(stage, 'release:v1.1/base.json')).toMatchObject({ commitsToMergeBase: 0 });
      // Of another project: the tag is then none of the commit’s.
      const compared = asked(stage, '/compare/');
      release(stage, 'v1.2', ofMain(stage, 4), text(1.1, 'f'.repeat(40)));
      expect(await gitWith(stage, 'release:v1.2/base.json')).toEqual({
        whyMissing: 'the baseline’s result file names the commit fffffff, which this repository does not have',
      });
      expect(asked(stage, '/compare/')).toBe(compared);
    });
  });

  test('of a branch of its own: no ancestor', async () => {
    await withClient(files, {}, async (stage) => {
      stage.scene.repository.branches.set('1.x', ofMain(stage, 2));
      release(stage, 'v1.0', commitTo(stage, '1.x', { VERSION: '1.0' }), text(1.1));
      const git = await gitWith(stage, 'release:v1.0/base.json');
      expect(git).toMatchObject({ baselineIsAncestor: false, baselineOnBaseBranch: false });
    });
  });

  test('of a fork, which shares its commits; of another project, which does not', async () => {
    await withClient(files, {}, async (stage) => {
      const { scene } = stage;
      const fork = addRepository(scene.world, 'friend/fastlang', { forkOf: scene.repository.id });
      fork.branches.set('main', ofMain(stage, 2));
      release(stage, 'v1.0', ofMain(stage, 2), text(1.1), fork);
      expect(await gitWith(stage, 'release:v1.0/base.json@repo:friend/fastlang')).toMatchObject({
        baselineIsAncestor: true,
        commitsToMergeBase: 1,
      });
      const other = addRepository(scene.world, 'python/cpython');
      const sha = commitTo(stage, 'main', { README: 'x' }, other);
      release(stage, 'v1.0', sha, text(1.1), other);
      const before = asked(stage, '/commits/');
      expect(await gitWith(stage, 'release:v1.0/base.json@repo:python/cpython')).toEqual({
        whyMissing: `the commit ${sha.slice(0, 7)} of python/cpython is not in this repository: they share no history`,
      });
      expect(asked(stage, `/compare/${sha}`)).toBe(0);
      // What the tag names there, and whether it is known here.
      expect(asked(stage, '/commits/') - before).toBe(2);
    });
  });
});

describe('git facts of a file on a branch', () => {
  test('on the base branch: how far behind it is at least', async () => {
    await withClient({ ...files, mainFiles: { 'bench/base.json': text(1.1) } }, {}, async (stage) => {
      const git = await gitWith(stage, 'branch:main/bench/base.json');
      const [first] = stage.scene.world.commits.keys();
      expect(git).toEqual({
        whyMissing: `the baseline’s result file does not say which commit was measured, only that it was put on its branch by ${first?.slice(0, 7) ?? ''}`,
        mergeBase: stage.scene.mergeBaseSha,
        commitsToMergeBase: 3,
        commitsBehind: 4,
        baselineCommittedAt: stage.scene.world.commits.get(first ?? '')?.date,
        changes: { paths: ['src/compiler.c', 'src/dispatch.c'], added: expect.anything() as unknown, complete: false },
      });
    });
  });

  test('put there by the merge base or later: nothing of ancestry', async () => {
    await withClient(files, {}, async (stage) => {
      const merged = stage.scene.world.commits.get(stage.scene.mergeBaseSha);
      if (merged !== undefined) merged.changes['bench/base.json'] = text(1.1);
      const git = await gitWith(stage, 'branch:main/bench/base.json');
      expect(Object.keys(git ?? {}).sort()).toEqual(['baselineCommittedAt', 'commitsBehind', 'whyMissing']);
      commitTo(stage, 'main', { 'bench/base.json': text(1.11) });
      const later = await gitWith({ ...stage, client: stage.connectAgain({}) }, 'branch:main/bench/base.json');
      expect(Object.keys(later ?? {}).sort()).toEqual(['baselineCommittedAt', 'commitsBehind', 'whyMissing']);
    });
  });

  test('on a branch of results alone: the commit that the file names, else none', async () => {
    await withClient(files, {}, async (stage) => {
      commitTo(stage, 'gh-pages', { 'a.json': text(1.1), 'b1.json': text(1.1, stage.scene.mergeBaseSha) });
      commitTo(stage, 'gh-pages', { 'c1.json': text(1.1), 'c2.json': text(1.11) });
      expect(Object.keys((await gitWith(stage, 'branch:gh-pages/a.json')) ?? {})).toEqual(['whyMissing']);
      expect(await gitWith(stage, 'branch:gh-pages/b1.json')).toMatchObject({ commitsToMergeBase: 0 });
      expect(await gitWith(stage, 'branch:gh-pages/b?.json')).toMatchObject({ commitsToMergeBase: 0 });
      expect(await gitWith(stage, 'branch:gh-pages/c*.json')).toEqual({
        whyMissing: 'the baseline is of several files on a branch that do not say which commit was measured',
      });
    });
  });
});

test('git facts of a file in the workspace: the commit that it names, else none', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'plumbline-git-'));
  try {
    await withClient(files, {}, async (stage) => {
      await writeFile(join(workspace, 'a.json'), text(1.1));
      await writeFile(join(workspace, 'b.json'), text(1.1, stage.scene.mergeBaseSha));
      expect(await gitWith(stage, 'file:a.json', workspace)).toEqual({
        whyMissing: 'the baseline is a file of the workspace that does not say which commit was measured',
      });
      expect(await gitWith(stage, 'file:b.json', workspace)).toMatchObject({ commitsToMergeBase: 0 });
    });
  } finally {
    await rm(workspace, { recursive: true });
  }
});

test('git facts of artifacts of another repository, and of a candidate from elsewhere', async () => {
  await withClient(files, {}, async (stage) => {
    const { scene } = stage;
    const token = scene.world.tokens.get(scene.token);
    if (token !== undefined) delete token.onlyIn;
    const other = addRepository(scene.world, 'friend/benchmarks');
    const sha = commitTo(stage, 'main', { README: 'x' }, other);
    const put = async (name: string, content: string): Promise<void> => {
      const run = addRun(scene.world, other, { headSha: sha, headBranch: 'main', date: scene.now });
      await addArtifact(scene.world, other, run, {
        name,
        content: { kind: 'entries', entries: [{ name: 'r.json', content }] },
      });
    };
    await put('plain', text(1.1));
    await put('named', text(1.1, scene.mergeBaseSha));
    expect(await gitWith(stage, 'artifact:plain@repo:friend/benchmarks')).toEqual({
      whyMissing: `the commit ${sha.slice(0, 7)} of friend/benchmarks is not in this repository: they share no history`,
    });
    expect(await gitWith(stage, 'artifact:named@repo:friend/benchmarks')).toMatchObject({ commitsToMergeBase: 0 });
    // The event’s commit is not what was measured then.
    const { git } = await collectBoth(stage, {
      candidate: 'artifact:plain@repo:friend/benchmarks',
      baseline: 'benchmarks',
    });
    expect(git).toEqual({
      whyMissing: `the commit ${sha.slice(0, 7)} of friend/benchmarks is not in this repository: they share no history`,
    });
  });
});
