/** Earlier results, against the embedded GitHub. */
import { describe, expect, test } from '@jest/globals';
import { addArtifact, addCommit, addRepository, addRun } from '../../examples/demo/loopback/world-builder.ts';
import type { PullRequestWorld } from '../../examples/demo/loopback/pull-request-world.ts';
import type { ArtifactRecord } from '../../examples/demo/loopback/world.ts';
import { collectBoth } from './collect-in-scene.ts';
import type { ClientStage } from './connect-client.ts';
import { withClient } from './connect-client.ts';
import { pyperfText, usualMeans } from './pyperf-results.ts';

const session = (factor: number) => [{ name: 'results.json', content: pyperfText(usualMeans(factor)) }];
const files = { baselineFiles: session(1.1), candidateFiles: session(1) };
const earlier = [1.101, 1.102, 1.103, 1.104].map(session);

const collect = (stage: ClientStage, history: number, candidate = 'benchmarks') =>
  collectBoth(stage, { history, candidate });

/** A further result of main, newer than everything there is. */
async function upload(
  scene: PullRequestWorld,
  factor: number,
  run: Partial<Parameters<typeof addRun>[2]> = {},
): Promise<ArtifactRecord> {
  const made = addRun(scene.world, scene.repository, {
    headSha: scene.mergeBaseSha,
    headBranch: 'main',
    date: scene.now,
    ...run,
  });
  const content = { kind: 'entries', entries: session(factor) } as const;
  return addArtifact(scene.world, scene.repository, made, { name: 'benchmarks', content });
}

/** The mean of the first benchmark, which tells the sessions apart. */
const levels = (collected: Awaited<ReturnType<typeof collect>>): number[] =>
  collected.history.map(({ suite }) => {
    const series = suite.benchmarks[0]?.series[0];
    const values = series?.kind === 'samples' ? series.sessions[0]?.processes.flatMap((one) => one.values) : [];
    return Math.round(((values ?? []).reduce((sum, value) => sum + value, 0) / (values?.length ?? 1)) * 1e5) / 1e3;
  });

describe('the history', () => {
  test('the last few of the base branch, oldest first, by one more listing', async () => {
    await withClient({ ...files, history: earlier }, {}, async (stage) => {
      const none = await collect(stage, 0);
      expect(none.history).toEqual([]);
      const listings = () => stage.github.requests.filter(({ path }) => path.endsWith('/actions/artifacts')).length;
      const before = listings();
      expect(levels(await collect(stage, 3))).toEqual([1.103, 1.102, 1.101]);
      expect(listings() - before).toBe(2);
      const all = await collect(stage, 8);
      expect(levels(all)).toEqual([1.104, 1.103, 1.102, 1.101]);
      expect(all.history[0]!.suite.provenance.artifact).toMatchObject({
        foundAs: 'history of main',
        headBranch: 'main',
      });
      expect(all.history[0]!.suite.label).toMatch(/^run \d+ at [0-9a-f]{7}$/);
    });
  });

  test('neither other branches, forks, expired nor later ones; other sessions of the baseline’s commit do count', async () => {
    await withClient({ ...files, history: earlier.slice(0, 1) }, {}, async (stage) => {
      const { scene } = stage;
      await upload(scene, 1.2, { headBranch: 'elsewhere' });
      const fork = addRepository(scene.world, 'stranger/fastlang', { forkOf: scene.repository.id });
      await upload(scene, 1.3, { headRepositoryId: fork.id });
      (await upload(scene, 1.4)).expired = true;
      const later = addCommit(scene.world, scene.repository, 'main', { message: 'Later', date: scene.now });
      await upload(scene, 1.5, { headSha: later.sha });
      // The newest of the merge base becomes the baseline; the one before it is another session of its commit.
      const rerun = await upload(scene, 1.105);
      const collected = await collect(stage, 8);
      expect(collected.baseline.suite.provenance.artifact?.id).toBe(rerun.id);
      expect(levels(collected)).toEqual([1.101, 1.1]);
    });
  });

  test('what pull_request_target or a comment had measured is never in it, and said to be left out', async () => {
    await withClient({ ...files, history: earlier }, {}, async (stage) => {
      const { scene } = stage;
      const asked = () =>
        stage.github.requests.filter(({ path }) => /\/actions\/(?:runs|workflows)\//.test(path)).length;
      expect(levels(await collect(stage, 8))).toEqual([1.104, 1.103, 1.102, 1.101]);
      const quiet = asked();
      // Of the merge base, as a fork’s work on pull_request_target is listed: under this repository and its branch. The same bytes
      // as an earlier result’s do not keep that one out.
      const target = await upload(scene, 1.5, { event: 'pull_request_target' });
      await upload(scene, 1.101, { event: 'issue_comment' });
      const own = scene.baselineArtifact;
      if (own !== null) own.id = scene.world.nextId++;
      const before = asked();
      const collected = await collect({ ...stage, client: stage.connectAgain({}) }, 8);
      expect(levels(collected)).toEqual([1.104, 1.103, 1.102, 1.101]);
      const search = collected.searches.find(({ side }) => side === 'history');
      expect(search).toMatchObject({ source: null, foundAs: 'history of main' });
      expect(search?.search.filter(({ outcome }) => outcome === 'rejected').map(({ reason }) => reason)).toEqual([
        'its run was started by issue_comment, where a fork’s code may have measured under this repository’s name',
        'its run was started by pull_request_target, where a fork’s code may have measured under this repository’s name',
      ]);
      expect(search?.search.filter(({ outcome }) => outcome === 'taken')).toHaveLength(4);
      expect(stage.lines.join('\n')).toContain(`history: the artifact benchmarks of run ${target.runId}`);
      // One listing of runs, whatever there is to look up.
      expect(asked() - before).toBe(quiet);
    });
  });

  test('a flood of such results costs no more than a few requests, and keeps nothing of this repository’s own out', async () => {
    await withClient({ ...files, history: earlier }, {}, async (stage) => {
      const { scene } = stage;
      scene.repository.workflows.push({ id: 77, name: 'Forks', path: '.github/workflows/forks.yml' });
      for (let index = 0; index < 60; index += 1)
        await upload(scene, 1.2, { event: 'pull_request_target', workflowId: 77 });
      const collected = await collect(stage, 8);
      expect(collected.baseline.suite.provenance.artifact?.id).toBe(scene.baselineArtifact?.id);
      expect(levels(collected)).toEqual([1.104, 1.103, 1.102, 1.101]);
      const search = collected.searches.find(({ side }) => side === 'history');
      expect(search?.search.some(({ reason }) => reason.startsWith('who started its run is not known'))).toBe(true);
      const singly = stage.github.requests.filter(({ path }) => /\/runs\/\d+$/.test(path)).length;
      const listings = stage.github.requests.filter(({ path }) => path.endsWith('/runs')).length;
      expect([singly <= 32, listings]).toEqual([true, 2]);
    });
  });

  test('older than a page of runs: the next page is read, and no run is asked about by itself', async () => {
    await withClient({ ...files, history: earlier.slice(0, 2) }, {}, async (stage) => {
      const { world, repository, mergeBaseSha, now } = stage.scene;
      for (let index = 0; index < 130; index += 1)
        addRun(world, repository, { headSha: mergeBaseSha, headBranch: 'main', date: now });
      expect(levels(await collect(stage, 8))).toEqual([1.102, 1.101]);
      const pages = stage.github.requests.filter(({ path }) => path.endsWith('/runs'));
      expect(pages.map(({ query }) => query.get('page'))).toEqual(['1', '2']);
      // The baseline's alone.
      expect(stage.github.requests.filter(({ path }) => /\/runs\/\d+$/.test(path))).toHaveLength(1);
    });
  });

  test('seven of them on the base branch do not hide its latest success', async () => {
    await withClient({ ...files, baselineDistance: 0 }, {}, async (stage) => {
      const { scene } = stage;
      const aside = addCommit(scene.world, scene.repository, 'aside', { message: 'x', date: scene.now, parents: [] });
      const own = scene.repository.runs.find(({ id }) => id === scene.baselineArtifact?.runId);
      if (own !== undefined) own.headSha = aside.sha;
      for (let index = 0; index < 7; index += 1)
        await upload(scene, 1.2, { event: 'issue_comment', headSha: aside.sha });
      const { baseline } = await collect(stage, 0);
      expect(baseline.suite.provenance.artifact).toMatchObject({
        id: scene.baselineArtifact?.id,
        foundAs: 'latest success on main',
      });
    });
  });

  test('what was uploaded twice is downloaded once', async () => {
    await withClient(
      { ...files, history: [earlier[0]!, earlier[0]!, earlier[1]!, session(1.1)] },
      {},
      async (stage) => {
        expect(levels(await collect(stage, 8))).toEqual([1.102, 1.101]);
        const downloads = stage.github.requests.filter(({ path }) => path.endsWith('/zip'));
        expect(downloads).toHaveLength(4);
      },
    );
  });

  test('a session that cannot be read is a note', async () => {
    const broken = [{ name: 'results.json', content: 'no JSON' }];
    await withClient({ ...files, history: [earlier[0]!, broken] }, {}, async (stage) => {
      const collected = await collect(stage, 8);
      expect(levels(collected)).toEqual([1.101]);
      expect(collected.notes.join('\n')).toMatch(/The result of run \d+ was left out of the history\. .*is not JSON/);
    });
  });

  test('a glob gathers all artifacts of each earlier run', async () => {
    await withClient({ ...files, history: earlier.slice(0, 1) }, {}, async (stage) => {
      const { scene } = stage;
      const oldest = scene.repository.artifacts[0]!;
      const run = scene.repository.runs.find(({ id }) => id === oldest.runId)!;
      const more = pyperfText({ other: 1 });
      await addArtifact(scene.world, scene.repository, run, {
        name: 'benchmarks-2',
        content: { kind: 'entries', entries: [{ name: 'more.json', content: more }] },
      });
      const collected = await collect(stage, 8, 'benchmarks*');
      expect(collected.history[0]!.suite.benchmarks.map(({ name }) => name)).toContain('other');
    });
  });
});
