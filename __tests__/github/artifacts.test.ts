/** Listing, matching, searching and downloading artifacts, against the embedded GitHub. */
import { describe, expect, test } from '@jest/globals';
import { addArtifact, addCommit, addRun } from '../../examples/demo/loopback/world-builder.ts';
import type { PullRequestWorld } from '../../examples/demo/loopback/pull-request-world.ts';
import { listRunArtifacts, matchArtifacts } from '../../src/github/artifacts.ts';
import type { Artifact } from '../../src/github/artifacts.ts';
import { searchBaseline } from '../../src/github/baseline-search.ts';
import type { BaselineQuery } from '../../src/github/baseline-search.ts';
import type { GithubClient } from '../../src/github/client.ts';
import { SearchLog } from '../../src/github/search-log.ts';
import { FILES } from '../contract/scene.ts';
import { withClient } from './connect-client.ts';

const artifact = (id: number, name: string): Artifact => ({
  id,
  name,
  sizeInBytes: 1,
  expired: false,
  digest: null,
  createdAt: null,
  run: null,
});

/** The query that a pull request in this scene makes. */
function queryOf(scene: PullRequestWorld, changes: Partial<BaselineQuery> = {}): BaselineQuery {
  const { head, base } = scene.pullRequest;
  return {
    name: 'benchmarks',
    pattern: 'benchmarks',
    scope: { headSha: head.sha, base: base.sha, branch: base.branch },
    runId: scene.candidateRun.id,
    ...changes,
  };
}

/** A search with what its log says. */
async function search(client: GithubClient, query: BaselineQuery) {
  const log = new SearchLog('baseline', client.log);
  const result = await searchBaseline(client, query, log);
  // What was taken goes without saying here.
  return { ...result, notes: log.sentences().filter((sentence) => !sentence.startsWith('Taken: ')) };
}

const CONTENT = { kind: 'entries', entries: FILES } as const;

/** Uploads a further artifact from a run on `sha`. */
async function upload(
  scene: PullRequestWorld,
  sha: string,
  run: Partial<Parameters<typeof addRun>[2]> = {},
  expired = false,
): Promise<number> {
  const made = addRun(scene.world, scene.repository, { headSha: sha, headBranch: 'main', date: scene.now, ...run });
  return (await addArtifact(scene.world, scene.repository, made, { name: 'benchmarks', content: CONTENT, expired })).id;
}

describe('the artifacts of a run', () => {
  test('come newest first, over several pages', async () => {
    await withClient({}, {}, async ({ client, scene, github }) => {
      for (let index = 0; index < 150; index += 1) {
        await addArtifact(scene.world, scene.repository, scene.candidateRun, {
          name: `more-${index}`,
          content: CONTENT,
        });
      }
      const artifacts = await listRunArtifacts(client, scene.candidateRun.id);
      expect(artifacts).toHaveLength(151);
      expect(artifacts[0]?.name).toBe('more-149');
      expect(artifacts.at(-1)).toMatchObject({
        name: 'benchmarks',
        expired: false,
        run: { headSha: scene.pullRequest.head.sha, headBranch: 'tail-calls', repositoryId: scene.repository.id },
      });
      expect(github.requests).toHaveLength(2);
    });
  });
});

describe('matching names', () => {
  const listed = [artifact(5, 'bench-b'), artifact(4, 'bench-a'), artifact(3, 'bench-b'), artifact(2, 'bench.b')];
  test.each<[string, number[]]>([
    ['bench-b', [5]],
    ['bench-*', [4, 5]],
    ['bench?b', [5, 2]],
    ['bench.b', [2]],
    ['BENCH-B', []],
    ['*', [4, 5, 2]],
    ['[a-z]*', []],
  ])('%s', (pattern, ids) => {
    expect(matchArtifacts(listed, pattern).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the search for a baseline', () => {
  test('finds the merge base’s artifact', async () => {
    await withClient({}, {}, async ({ client, scene, github }) => {
      const result = await search(client, queryOf(scene));
      expect(result).toMatchObject({ kind: 'found', foundAs: 'merge base', notes: [] });
      expect(result.kind === 'found' && result.artifacts.map(({ id }) => id)).toEqual([scene.baselineArtifact?.id]);
      // The comparison, the listing, and the run: which event started it.
      expect(github.requests).toHaveLength(3);
    });
  });

  test('takes the newest of several at the same commit', async () => {
    await withClient({}, {}, async ({ client, scene }) => {
      const newest = await upload(scene, scene.mergeBaseSha);
      const result = await search(client, queryOf(scene));
      expect(result.kind === 'found' && result.artifacts.map(({ id }) => id)).toEqual([newest]);
    });
  });

  test('goes back to the nearest ancestor, and says how far', async () => {
    await withClient({ baselineDistance: 3 }, {}, async ({ client, scene }) => {
      const result = await search(client, queryOf(scene));
      expect(result).toMatchObject({ kind: 'found', foundAs: 'nearest ancestor, 3 commits before the merge base' });
      expect(result.notes).toEqual([
        `the merge base ${scene.mergeBaseSha.slice(0, 7)}: it has no usable artifact of that name.`,
      ]);
    });
  });

  test('takes the latest success on the base branch when no ancestor has one, and skips failures', async () => {
    await withClient({ baselineFiles: null }, {}, async ({ client, scene }) => {
      const tip = scene.repository.branches.get('main') ?? '';
      const good = await upload(scene, tip);
      await upload(scene, tip, { conclusion: 'failure' });
      await upload(scene, tip, { headBranch: 'elsewhere' });
      const result = await search(client, queryOf(scene));
      expect(result).toMatchObject({ kind: 'found', foundAs: 'latest success on main' });
      expect(result.kind === 'found' && result.artifacts.map(({ id }) => id)).toEqual([good]);
      expect(result.notes.join('\n')).toMatch(/the artifact benchmarks of run \d+ .*did not succeed \(failure\)/);
      expect(result.notes.join('\n')).toContain('none of them has a usable artifact');
    });
  });

  test('passes over forks, expired ones and runs that are gone, with the reasons', async () => {
    await withClient({ baselineFiles: null }, {}, async ({ client, scene }) => {
      await upload(scene, scene.mergeBaseSha, { headRepositoryId: 99 });
      await upload(scene, scene.mergeBaseSha, {}, true);
      await upload(scene, scene.mergeBaseSha);
      scene.repository.runs.pop();
      const result = await search(client, queryOf(scene));
      expect(result.kind).toBe('none');
      const at = scene.mergeBaseSha.slice(0, 7);
      expect(result.notes).toEqual([
        'the artifact benchmarks: the run that made it is gone.',
        expect.stringMatching(
          new RegExp(`^the artifact benchmarks of run \\d+ at ${at}: it has expired\\. Raise retention-days`),
        ),
        expect.stringMatching(/it was made for a fork, which controls its own numbers\.$/),
        'the branch main: no usable artifact named benchmarks was found on it. Run the workflow that uploads benchmarks on main once.',
      ]);
    });
  });

  test('does not name more than a few of those it passed over', async () => {
    await withClient({ baselineFiles: null }, {}, async ({ client, scene }) => {
      for (let index = 0; index < 60; index += 1) await upload(scene, scene.mergeBaseSha, {}, true);
      const result = await search(client, queryOf(scene));
      // The last place is kept for what is taken.
      expect(result.notes).toHaveLength(50);
      expect(result.notes[49]).toBe('12 further ones were considered.');
    });
  });

  test('passes over what was measured where a fork’s code may have run under this repository’s name', async () => {
    await withClient({}, {}, async ({ client, scene }) => {
      await upload(scene, scene.mergeBaseSha, { event: 'pull_request_target' });
      await upload(scene, scene.mergeBaseSha, { event: 'issue_comment' });
      const result = await search(client, queryOf(scene));
      expect(result).toMatchObject({ kind: 'found', foundAs: 'merge base' });
      expect(result.kind === 'found' && result.artifacts.map(({ id }) => id)).toEqual([scene.baselineArtifact?.id]);
      expect(result.notes).toEqual([
        expect.stringMatching(/its run was started by issue_comment, where a fork’s code may have measured/),
        expect.stringMatching(/its run was started by pull_request_target/),
      ]);
    });
  });

  test('never takes this run’s own artifact or one of the same commit', async () => {
    await withClient({ baselineFiles: null }, {}, async ({ client, scene }) => {
      await upload(scene, scene.pullRequest.head.sha, { headBranch: 'main' });
      expect((await search(client, queryOf(scene))).kind).toBe('none');
    });
  });

  test('holds a commit that is on the branch already against the one before it', async () => {
    await withClient({}, {}, async ({ client, scene }) => {
      const commit = addCommit(scene.world, scene.repository, 'main', { message: 'Next', date: scene.now });
      await upload(scene, commit.sha);
      const before = await upload(scene, commit.parents[0] ?? '');
      const scope = { headSha: commit.sha, base: 'main', branch: 'main' };
      const result = await search(client, queryOf(scene, { scope }));
      expect(result).toMatchObject({
        kind: 'found',
        foundAs: 'nearest ancestor, 1 commit before the candidate’s commit',
        notes: [],
      });
      expect(result.kind === 'found' && result.artifacts.map(({ id }) => id)).toEqual([before]);
    });
  });

  test('goes on without a merge base when GitHub knows none', async () => {
    await withClient({}, {}, async ({ client, scene }) => {
      const scope = { headSha: scene.pullRequest.head.sha, base: '0123456789'.repeat(4), branch: 'main' };
      const result = await search(client, queryOf(scene, { scope }));
      expect(result).toMatchObject({ kind: 'found', foundAs: 'latest success on main' });
      expect(result.notes[0]).toMatch(/^the merge base of 0123456 and [0-9a-f]{7}: GitHub knows none\.$/);
    });
  });

  test('takes everything that a glob matches in the run that it found', async () => {
    await withClient({}, {}, async ({ client, scene }) => {
      const run = scene.repository.runs.find(({ id }) => id === scene.baselineArtifact?.runId);
      if (run === undefined) throw new Error('no run');
      await addArtifact(scene.world, scene.repository, run, { name: 'benchmarks-2', content: CONTENT });
      const result = await search(client, queryOf(scene, { pattern: 'bench*' }));
      expect(result.kind === 'found' && result.artifacts.map(({ name }) => name)).toEqual([
        'benchmarks',
        'benchmarks-2',
      ]);
    });
  });

  test('stops after a bounded number of pages, and says so', async () => {
    await withClient({ baselineFiles: null }, {}, async ({ client, scene, github }) => {
      const content = { kind: 'bytes', bytes: new Uint8Array([1]), contentType: 'application/json' } as const;
      for (let index = 0; index < 520; index += 1) {
        await addArtifact(scene.world, scene.repository, scene.candidateRun, { name: 'benchmarks', content });
      }
      const result = await search(client, queryOf(scene));
      expect(result.notes[0]).toBe('the artifacts named benchmarks: only the newest 500 were looked at.');
      expect(github.requests).toHaveLength(6);
    });
  });
});
