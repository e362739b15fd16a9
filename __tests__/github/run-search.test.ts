/** Searching runs, and the log of a search: bounded, in order, with reasons. Against the embedded GitHub. */
import { describe, expect, test } from '@jest/globals';
import { addArtifact, addRun } from '../../examples/demo/loopback/world-builder.ts';
import type { GithubClient } from '../../src/github/client.ts';
import { resolveCommit, searchRuns, type RunQuery } from '../../src/github/run-search.ts';
import { SearchLog } from '../../src/github/search-log.ts';
import { FILES } from '../contract/scene.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';
import { withClient, type ClientStage } from './connect-client.ts';

const query: RunQuery = {
  pattern: 'nightly*',
  on: { branch: 'main' },
  workflow: null,
  ownRunId: null,
  forksToo: false,
};

async function search(client: GithubClient, changes: Partial<RunQuery> = {}) {
  const log = new SearchLog('baseline', client.log);
  const found: number[] = [];
  for await (const { artifacts } of searchRuns(client, { ...query, ...changes }, log)) {
    found.push(...artifacts.map(({ id }) => id));
  }
  return { found, log, sentences: log.sentences() };
}

async function upload(
  { scene }: ClientStage,
  run: Partial<Parameters<typeof addRun>[2]> = {},
  names = ['nightly'],
  expired = false,
) {
  const headSha = run.headSha ?? scene.mergeBaseSha;
  const made = addRun(scene.world, scene.repository, { headBranch: 'main', date: scene.now, ...run, headSha });
  const ids: number[] = [];
  for (const name of names) {
    const content = { kind: 'entries', entries: FILES } as const;
    ids.push((await addArtifact(scene.world, scene.repository, made, { name, content, expired })).id);
  }
  return { run: made, ids };
}

describe('searching runs', () => {
  test('newest first, each with all that the glob matches and has not expired', async () => {
    await withClient({ baselineFiles: null }, {}, async (stage) => {
      const first = await upload(stage);
      await upload(stage, {}, ['nightly'], true);
      const last = await upload(stage, {}, ['nightly-b', 'nightly-a', 'other']);
      const { found, sentences } = await search(stage.client);
      expect(found).toEqual([last.ids[1], last.ids[0], first.ids[0]]);
      expect(sentences).toEqual([
        expect.stringMatching(/^run \d+ at [0-9a-f]{7}: nightly of it expired\. Raise retention-days/),
      ]);
    });
  });

  test('on a branch neither failures, runs that go on, forks, nor what a stranger may have started', async () => {
    await withClient({ baselineFiles: null, fork: true }, {}, async (stage) => {
      await upload(stage, { conclusion: 'failure' });
      await upload(stage, { conclusion: null, status: 'in_progress' });
      await upload(stage, { headRepositoryId: stage.scene.headRepository.id });
      await upload(stage, { event: 'pull_request_target' });
      const { found, sentences } = await search(stage.client);
      expect(found).toEqual([]);
      expect(sentences.map((sentence) => sentence.replace(/^run \d+ at [0-9a-f]{7}: /, ''))).toEqual([
        'its run was started by pull_request_target, where a fork’s code may have measured under this repository’s name.',
        'it was made for a fork, which controls its own numbers.',
        'it has not ended (in_progress).',
        'it did not succeed (failure).',
      ]);
    });
  });

  test('on a commit whatever has the artifact, and forks’ only when they are wanted', async () => {
    await withClient({ baselineFiles: null, fork: true }, {}, async (stage) => {
      const sha = stage.scene.mergeBaseSha;
      const failed = await upload(stage, { conclusion: 'failure' });
      const forks = await upload(stage, { headRepositoryId: stage.scene.headRepository.id });
      expect((await search(stage.client, { on: { sha } })).found).toEqual(failed.ids);
      expect((await search(stage.client, { on: { sha }, forksToo: true })).found).toEqual([
        ...forks.ids,
        ...failed.ids,
      ]);
    });
  });

  test('not for ever: three pages of runs, thirty of them looked into, fifty entries kept', async () => {
    await withClient({ baselineFiles: null }, {}, async (stage) => {
      for (let index = 0; index < 40; index += 1) await upload(stage, {}, []);
      const { sentences } = await search(stage.client);
      expect(sentences.at(-1)).toBe('the branch main: only the newest 30 runs on it were looked into.');
      expect(stage.github.requests).toHaveLength(31);
      for (let index = 0; index < 310; index += 1) await upload(stage, { conclusion: 'failure' }, []);
      const { log, found } = await search(stage.client);
      expect(found).toEqual([]);
      expect(stage.github.requests).toHaveLength(34);
      const { search: entries, further } = log.finish('baseline', null, null);
      expect([entries.length, further]).toEqual([49, 252]);
    });
  });

  test('also of a server that does not know the filter, and lists everything: the pages after the first, too', async () => {
    await withClient({ baselineFiles: null }, {}, async (stage) => {
      const { ids } = await upload(stage);
      for (let index = 0; index < 110; index += 1) await upload(stage, { headBranch: 'elsewhere' }, []);
      const { actions } = stage.client.rest;
      interface Asked {
        owner: string;
        repo: string;
        per_page: number;
        page: number;
      }
      const listWorkflowRunsForRepo = ({ owner, repo, per_page, page }: Asked) =>
        actions.listWorkflowRunsForRepo({ owner, repo, per_page, page });
      const rest = { ...stage.client.rest, actions: { ...actions, listWorkflowRunsForRepo } };
      const unaware = { ...stage.client, rest } as unknown as GithubClient;
      expect((await search(unaware)).found).toEqual(ids);
    });
  });

  test('a workflow that is not there', async () => {
    await withClient({}, {}, async ({ client }) => {
      const error = await plumblineErrorOf(search(client, { workflow: 'x.yml' }));
      expect(error.message).toBe('There is no workflow x.yml in fastlang/fastlang (404).');
    });
  });
});

describe('naming a commit', () => {
  test('by a branch, a tag, a part of a SHA; nothing else', async () => {
    await withClient({}, {}, async ({ client, scene, github }) => {
      const sha = scene.mergeBaseSha;
      scene.repository.tags.set('v1', sha);
      expect(await resolveCommit(client, { kind: 'tag', name: 'v1' }, 'baseline')).toBe(sha);
      expect(await resolveCommit(client, { kind: 'commit', name: sha.slice(0, 7) }, 'baseline')).toBe(sha);
      const asked = github.requests.length;
      expect(await resolveCommit(client, { kind: 'commit', name: sha }, 'baseline')).toBe(sha);
      expect(github.requests).toHaveLength(asked);
      // A tag is no branch, and a branch no commit, whatever they are called.
      scene.repository.branches.set('abcdef0', sha);
      for (const reference of [{ kind: 'branch', name: 'v1' } as const, { kind: 'commit', name: 'abcdef0' } as const]) {
        const error = await plumblineErrorOf(resolveCommit(client, reference, 'baseline'));
        expect(error.code).toBe('not-found');
        expect(error.message).toContain(`There is no ${reference.kind} ${reference.name} in fastlang/fastlang`);
      }
    });
  });
});

test('what is taken is kept, however long the search was', () => {
  const lines: string[] = [];
  const log = new SearchLog('baseline', { info: (line) => lines.push(line), debug: () => undefined });
  for (let index = 0; index < 60; index += 1) log.reject(`run ${index}`, 'it failed');
  log.take('run 60', 'merge base');
  const { search: entries, further, foundAs } = log.finish('baseline', null, 'x');
  expect(entries).toHaveLength(50);
  expect(entries.at(-1)).toMatchObject({ what: 'run 60', outcome: 'taken' });
  expect([further, foundAs]).toEqual([11, 'merge base']);
  expect(lines[0]).toBe('baseline: run 0: it failed.');
});
