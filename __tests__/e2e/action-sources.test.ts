/** The bundle end to end: every kind of source, found and not found, refused and expired, here and in another repository. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  addArtifact,
  addCommit,
  addRelease,
  addRepository,
  addRun,
} from '../../examples/demo/loopback/world-builder.ts';
import type { RepositoryRecord, WorkflowRunRecord } from '../../examples/demo/loopback/world.ts';
import type { SourceSearch } from '../../src/model/source-search.ts';
import { pyperfText, usualMeans } from '../github/pyperf-results.ts';
import { baselineFiles, fasterFiles, withBundle, type BundleStage, type StepOptions } from './run-bundle.ts';

const baselineText = baselineFiles[0]?.content ?? '';
const candidateText = fasterFiles[0]?.content ?? '';

/** Puts the baseline's results into a run of its own. */
async function upload(
  { scene }: Pick<BundleStage, 'scene'>,
  run: Partial<Parameters<typeof addRun>[2]> = {},
  artifact: { name?: string; expired?: boolean; repository?: RepositoryRecord; text?: string } = {},
): Promise<WorkflowRunRecord> {
  const repository = artifact.repository ?? scene.repository;
  const headSha = run.headSha ?? repository.branches.get('main') ?? '';
  const made = addRun(scene.world, repository, { headBranch: 'main', date: scene.now, ...run, headSha });
  await addArtifact(scene.world, repository, made, {
    name: artifact.name ?? 'nightly',
    content: { kind: 'entries', entries: [{ name: 'results.json', content: artifact.text ?? baselineText }] },
    expired: artifact.expired ?? false,
  });
  return made;
}

/** Commits files to a branch. */
function commitTo({ scene }: Pick<BundleStage, 'scene'>, branch: string, changes: Record<string, string>): string {
  return addCommit(scene.world, scene.repository, branch, { message: 'Results', date: scene.now, changes }).sha;
}

function release({ scene }: Pick<BundleStage, 'scene'>, tag: string, files: Record<string, string | Uint8Array>) {
  return addRelease(scene.world, scene.repository, { tag, sha: scene.mergeBaseSha, date: scene.now, files });
}

/** Another repository with a commit on main. */
function otherRepository({ scene }: Pick<BundleStage, 'scene'>, isPrivate: boolean): RepositoryRecord {
  const other = addRepository(scene.world, 'python/cpython', { private: isPrivate });
  addCommit(scene.world, other, 'main', { message: 'Initial commit', date: scene.now });
  return other;
}

const write =
  (files: Record<string, string>) =>
  async (workspace: string): Promise<void> => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, name)), { recursive: true });
      await writeFile(join(workspace, name), text);
    }
  };

/** The id of a stranger's fork. */
function forkOf({ scene }: Pick<BundleStage, 'scene'>): number {
  const fork = scene.world.repositories.find(({ forkOf: origin }) => origin !== null);
  return (fork ?? addRepository(scene.world, 'stranger/fastlang', { forkOf: scene.repository.id })).id;
}

/** Runs with a baseline of this source, and expects a review that found it so. */
async function expectFound(
  stage: BundleStage,
  source: string,
  foundAs: string,
  options: StepOptions = {},
): Promise<void> {
  const step = await stage.run({ ...options, inputs: { ...options.inputs, baseline: source, 'json-path': 'r.json' } });
  expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
  expect(step.outputs['geomean-speedup']).toMatch(/^1\.1/);
  expect(step.log).toContain(`(${foundAs})`);
  expect(step.summary).toContain(`How the baseline was found: <code>${foundAs}</code>`);
  const report = JSON.parse(await readFile(join(step.workspace, 'r.json'), 'utf8')) as { sources: SourceSearch[] };
  const searched = report.sources.find(({ side }) => side === 'baseline');
  expect(searched).toMatchObject({ source, foundAs, further: 0 });
  expect(searched?.search.at(-1)).toMatchObject({ outcome: 'taken', reason: foundAs });
}

/** Runs with a baseline of this source, and expects the words on why it cannot be had. */
async function expectRefused(stage: BundleStage, source: string, words: readonly string[]): Promise<void> {
  const step = await stage.run({ inputs: { baseline: source } });
  expect([step.code, step.outputs.verdict]).toEqual([1, '']);
  for (const word of words) expect(step.log).toContain(word);
  expect(step.summary).toContain('could not be judged');
}

describe('a baseline that was named', () => {
  test('by a branch: its latest success', async () => {
    await withBundle({}, {}, async (stage) => {
      await upload(stage, { headBranch: 'release/3.13' });
      await upload(stage, { headBranch: 'release/3.13', conclusion: 'failure' });
      await upload(stage, { headBranch: 'release/3.13', headRepositoryId: forkOf(stage) });
      await upload(stage, { headBranch: 'release/3.13', event: 'pull_request_target' });
      stage.scene.repository.branches.set('release/3.13', stage.scene.mergeBaseSha);
      await expectFound(stage, 'artifact:night*@branch:release/3.13', 'latest success on release/3.13');
      const [comment = ''] = stage.comments();
      expect(comment).toContain('it did not succeed (failure)');
      expect(comment).toContain('it was made for a fork');
      expect(comment).toContain('its run was started by pull\\_request\\_target');
    });
  });

  test('by a tag, by a commit, by the merge base', async () => {
    await withBundle({}, {}, async (stage) => {
      const { scene } = stage;
      const sha = scene.mergeBaseSha;
      scene.repository.tags.set('v1.0', sha);
      await upload(stage, { headSha: sha, headBranch: 'v1.0' });
      await expectFound(stage, 'artifact:nightly@tag:v1.0', `tag v1.0 at ${sha.slice(0, 7)}`);
      await expectFound(stage, `artifact:nightly@sha:${sha.slice(0, 8)}`, `commit ${sha.slice(0, 7)}`);
      await expectFound(stage, 'artifact:nightly@merge-base', 'merge base');
    });
  });

  test('by a workflow', async () => {
    await withBundle({}, {}, async (stage) => {
      const { repository } = stage.scene;
      repository.workflows.push({ id: 77, name: 'Nightly', path: '.github/workflows/nightly.yml' });
      await upload(stage, { workflowId: 77 });
      await upload(stage);
      await expectFound(stage, 'artifact:nightly@workflow:nightly.yml', 'latest success on main');
      await expectFound(stage, 'artifact:night*@branch:main@workflow:nightly.yml', 'latest success on main');
      const [comment = ''] = stage.comments();
      expect(comment).not.toContain('not of nightly.yml');
      await expectRefused(stage, 'artifact:nightly@branch:main@workflow:nightli.yml', [
        'There is no workflow nightli.yml in fastlang/fastlang (404).',
      ]);
    });
  });

  test('that has expired: said, and kept longer', async () => {
    await withBundle({}, {}, async (stage) => {
      stage.scene.repository.tags.set('v1.0', stage.scene.mergeBaseSha);
      await upload(stage, { headSha: stage.scene.mergeBaseSha }, { expired: true });
      await expectRefused(stage, 'artifact:nightly@tag:v1.0', ['nightly of it expired', 'Raise retention-days']);
    });
  });

  test('that is not there: the place, and what to do', async () => {
    await withBundle({}, {}, async (stage) => {
      const at = stage.scene.mergeBaseSha.slice(0, 7);
      stage.scene.repository.tags.set('v1.0', stage.scene.mergeBaseSha);
      await expectRefused(stage, 'artifact:nightly@tag:v2.0', ['There is no tag v2.0 in fastlang/fastlang']);
      await expectRefused(stage, 'artifact:nightly@tag:v1.0', [`at ${at}: it has no artifact nightly.`]);
      await expectRefused(stage, 'artifact:nightly@branch:mian', ['There is no branch mian in fastlang/fastlang']);
      await expectRefused(stage, 'artifact:nightly@sha:0123456789', ['There is no commit 0123456789']);
      await expectRefused(stage, 'artefact:nightly', [
        'at character 1, there is no kind of source',
        'Did you mean artifact:nightly?',
      ]);
    });
  });

  test('on a branch that has none yet: a missing baseline, with what was looked at', async () => {
    await withBundle({}, {}, async (stage) => {
      const step = await stage.run({ inputs: { baseline: 'artifact:nightly@branch:main' } });
      expect([step.code, step.outputs.verdict]).toEqual([0, '']);
      const [comment = ''] = stage.comments();
      expect(comment).toContain('Where a baseline was looked for');
      expect(comment).toMatch(/run \d+ at `?[0-9a-f]{7}`?: it has no artifact nightly\./);
      expect(step.log).toMatch(/baseline: run \d+ at [0-9a-f]{7}: it has no artifact nightly\./);
    });
  });
});

describe('a file of a release', () => {
  test('by its tag, the latest, by a glob, zipped', async () => {
    await withBundle({}, {}, async (stage) => {
      const bytes = stage.scene.baselineArtifact?.bytes ?? new Uint8Array();
      release(stage, 'v1.0', { 'base.json': baselineText, 'notes.txt': 'hello' });
      release(stage, 'v2.0-rc1', { 'base.json': '{}' }).prerelease = true;
      release(stage, 'releases/v1.1', { 'results.zip': bytes });
      await expectFound(stage, 'release:v1.0/base.json', 'release v1.0');
      await expectFound(stage, 'release:v1.0/*', 'release v1.0');
      await expectFound(stage, 'release:releases/v1.1/results.zip', 'release releases/v1.1');
      await expectFound(stage, 'release:latest/*.zip', 'latest release, releases/v1.1');
      // The store gets no token, and the footer says where the bytes came from.
      expect(stage.comments()[0]).toContain('`release releases/v1.1` of `fastlang/fastlang`');
    });
  });

  test('that is not there, has another digest, or may not be read', async () => {
    await withBundle({}, {}, async (stage) => {
      await expectRefused(stage, 'release:latest/base.json', ['There is no latest release in fastlang/fastlang']);
      const made = release(stage, 'v1.0', { 'base.json': baselineText });
      await expectRefused(stage, 'release:v9/base.json', ['There is no release v9', 'A tag alone is no release']);
      await expectRefused(stage, 'release:v1.0/bse.json', ['it has base.json', 'Did you mean base.json?']);
      const [asset] = made.assets;
      if (asset !== undefined) asset.digest = `sha256:${'0'.repeat(64)}`;
      await expectRefused(stage, 'release:v1.0/base.json', [
        'is not the file base.json of the release v1.0',
        'SHA-256',
      ]);
    });
  });

  test('too large: refused before it is downloaded', async () => {
    await withBundle({}, {}, async (stage) => {
      const made = release(stage, 'v1.0', { 'base.json': baselineText });
      const [asset] = made.assets;
      if (asset !== undefined) Object.assign(asset, { bytes: { length: 200 * 1024 * 1024 }, digest: null });
      await expectRefused(stage, 'release:v1.0/base.json', ['is larger than 128 MiB']);
    });
  });

  test('of a server that gives the bytes at once', async () => {
    await withBundle({}, { layout: 'enterprise' }, async (stage) => {
      release(stage, 'v1.0', { 'base.json': baselineText });
      await expectFound(stage, 'release:v1.0/base.json', 'release v1.0');
    });
  });
});

describe('a file on a branch', () => {
  test('small, of more than a megabyte, and by a glob', async () => {
    await withBundle({}, {}, async (stage) => {
      const large = baselineText + ' '.repeat(2 ** 20);
      const sha = commitTo(stage, 'gh-pages', { 'data/base.json': baselineText, 'data/large.json': large });
      const at = sha.slice(0, 7);
      await expectFound(stage, 'branch:gh-pages/data/base.json', `branch gh-pages at ${at}`);
      expect(stage.github.requests.some(({ path }) => path.includes('/git/blobs/'))).toBe(false);
      await expectFound(stage, 'branch:gh-pages/data/large.json', `branch gh-pages at ${at}`);
      expect(stage.github.requests.some(({ path }) => path.includes('/git/blobs/'))).toBe(true);
      await expectFound(stage, 'branch:gh-pages/data/ba*.json', `branch gh-pages at ${at}`);
    });
  });

  test('that is not there, is a folder, or is kept elsewhere', async () => {
    await withBundle({}, {}, async (stage) => {
      const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n';
      commitTo(stage, 'results/linux', { 'data/base.json': pointer });
      await expectRefused(stage, 'branch:gh-pages/base.json', ['There is no branch gh-pages in fastlang/fastlang']);
      await expectRefused(stage, 'branch:results%2Flinux/bse.json', [
        'There is no bse.json on the branch results/linux',
      ]);
      await expectRefused(stage, 'branch:results%2Flinux/data', ['data on the branch results/linux is a folder']);
      await expectRefused(stage, 'branch:results%2Flinux/data/*.txt', ['No file matches data/*.txt']);
      await expectRefused(stage, 'branch:results%2Flinux/data/base.json', ['kept in Git LFS']);
    });
  });

  test('without the permission: the line to add', async () => {
    await withBundle({ permissions: { actions: 'read', pull_requests: 'write' } }, {}, async (stage) => {
      commitTo(stage, 'gh-pages', { 'base.json': baselineText });
      // The config file of the base branch needs the same permission, and is asked for first.
      const step = await stage.run({ event: 'push', inputs: { baseline: 'branch:gh-pages/base.json' } });
      expect(step.code).toBe(1);
      expect(step.log).toContain('GitHub would not look up the branch gh-pages');
      expect(step.log).toContain('Add the line `contents: read`');
    });
  });
});

describe('a file in the workspace', () => {
  test('both sides measured in this job', async () => {
    await withBundle({ candidateFiles: null }, {}, async (stage) => {
      const prepare = write({ 'out/base.json': baselineText, 'out/head.json': candidateText, 'out/log.md': 'x' });
      const inputs = { candidate: 'file:out/head.json' };
      await expectFound(stage, 'file:out/base.json', 'workspace', { prepare, inputs });
      await expectFound(stage, 'file:out/b*.json', 'workspace', { prepare, inputs });
    });
  });

  test('is never written over by a report', async () => {
    await withBundle({ candidateFiles: null }, {}, async (stage) => {
      const prepare = write({ 'out/base.json': baselineText, 'out/head.json': candidateText });
      const inputs = {
        candidate: 'file:out/head.json',
        baseline: 'file:out/base.json',
        'json-path': './out/head.json',
      };
      const step = await stage.run({ prepare, inputs });
      expect(step.code).toBe(1);
      expect(step.log).toMatch(/^::error .*json-path: \.\/out\/head\.json is one of the results that were read/m);
      expect(step.outputs).toMatchObject({ verdict: 'pass', 'json-path': '' });
      expect(await readFile(join(step.workspace, 'out/head.json'), 'utf8')).toBe(candidateText);
    });
  });

  test('a folder: everything usable below it', async () => {
    await withBundle({}, {}, async (stage) => {
      await expectFound(stage, 'file:out', 'workspace', {
        prepare: write({ 'out/a/base.json': baselineText, 'out/x.md': '' }),
      });
    });
  });

  test('a link out of the workspace is not followed', async () => {
    await withBundle({}, {}, async (stage) => {
      const prepare = async (workspace: string): Promise<void> => {
        await writeFile(join(workspace, '..', 'secret.json'), baselineText);
        await symlink(join(workspace, '..', 'secret.json'), join(workspace, 'link.json'));
        await symlink(join(workspace, '..'), join(workspace, 'folder'));
      };
      for (const source of ['file:link.json', 'file:l*.json', 'file:folder/secret.json', 'file:folder']) {
        const step = await stage.run({ inputs: { baseline: source }, prepare });
        expect([source, step.code]).toEqual([source, 1]);
        expect(step.log).toMatch(/leads out of the workspace by a link|There is no file/);
      }
      const climbing = await stage.run({ inputs: { baseline: 'file:../secret.json' }, prepare });
      expect(climbing.log).toContain('at character 6, the path leads out of the workspace’s root');
    });
  });

  test('that is not there, and a candidate without a baseline’s name', async () => {
    await withBundle({}, {}, async (stage) => {
      await expectRefused(stage, 'file:out/base.json', [
        'There is no file out/base.json for the baseline in the workspace',
      ]);
      const step = await stage.run({
        inputs: { candidate: 'file:h.json' },
        prepare: write({ 'h.json': candidateText }),
      });
      expect(step.code).toBe(1);
      expect(step.log).toContain('The input baseline is missing');
    });
  });
});

describe('another repository', () => {
  const source = 'artifact:nightly@repo:python/cpython';

  test('a public one: found, but its artifacts need a token of their own', async () => {
    await withBundle({}, {}, async (stage) => {
      const repository = otherRepository(stage, false);
      await upload(stage, {}, { repository });
      const words = [
        'It is another repository, and the job’s own token is for this one',
        '`actions: read`',
        'python/cpython',
      ];
      await expectRefused(stage, source, words);
      const token = stage.scene.world.tokens.get(stage.scene.token);
      if (token !== undefined) delete token.onlyIn;
      await expectFound(stage, source, 'latest success on main in python/cpython');
    });
  });

  test('a private one: the 404 explained', async () => {
    await withBundle({}, {}, async (stage) => {
      const repository = otherRepository(stage, true);
      const run = await upload(stage, {}, { repository });
      const words = [
        'There is no repository python/cpython that this token may see (404)',
        'it is private',
        'github-token',
      ];
      await expectRefused(stage, source, words);
      await expectRefused(stage, `artifact:nightly@run:${run.id}@repo:python/cpython`, words);
      await expectRefused(stage, 'release:v1/a.json@repo:python/cpython', words);
      await expectRefused(stage, 'branch:main/a.json@repo:python/cpython', words);
    });
  });

  test('a file of its release, which is public', async () => {
    await withBundle({}, {}, async (stage) => {
      const repository = otherRepository(stage, false);
      const sha = repository.branches.get('main') ?? '';
      const files = { 'base.json': baselineText };
      addRelease(stage.scene.world, repository, { tag: 'v1.0', sha, date: stage.scene.now, files });
      await expectFound(stage, 'release:v1.0/base.json@repo:python/cpython', 'release v1.0');
      expect(stage.comments()[0]).toContain('`release v1.0` of `python/cpython`');
    });
  });
});

describe('who may hand in what', () => {
  test('a baseline of a fork’s run, by its branch, its commit or its number: never', async () => {
    await withBundle({}, {}, async (stage) => {
      const { scene } = stage;
      const run = await upload(stage, {
        headSha: scene.mergeBaseSha,
        headBranch: 'evil',
        headRepositoryId: forkOf(stage),
      });
      scene.repository.branches.set('evil', scene.mergeBaseSha);
      const step = await stage.run({ inputs: { baseline: 'artifact:nightly@branch:evil' } });
      expect(step.log).toContain('it was made for a fork, which controls its own numbers');
      expect(step.outputs.verdict).toBe('');
      await expectRefused(stage, `artifact:nightly@sha:${scene.mergeBaseSha}`, ['it was made for a fork']);
      await expectRefused(stage, `artifact:nightly@run:${run.id}`, ['was made for a fork']);
      expect(stage.github.requests.filter(({ path }) => path.endsWith('/zip')).length).toBe(3);
    });
  });

  test('on pull_request_target: no source of a fork, whatever its kind', async () => {
    await withBundle({ fork: true }, {}, async (stage) => {
      for (const candidate of ['benchmarks', 'file:head.json', 'release:v1/a.json', 'branch:main/a.json']) {
        const step = await stage.run({ event: 'pull_request_target', inputs: { candidate } });
        expect([candidate, step.code]).toEqual([candidate, 1]);
        expect(step.log).toContain('On pull_request_target Plumbline reads no results of a fork');
      }
      expect(stage.github.requests.filter(({ path }) => path.includes('/actions/'))).toEqual([]);
    });
  });

  test('on pull_request_target of an own branch: not the run of a fork either', async () => {
    await withBundle({}, {}, async (stage) => {
      const run = await upload(stage, { headRepositoryId: forkOf(stage) });
      const candidate = `artifact:nightly@run:${run.id}`;
      const step = await stage.run({ event: 'pull_request_target', inputs: { candidate, baseline: 'benchmarks' } });
      expect(step.code).toBe(1);
      expect(step.log).toContain(
        'On pull_request_target Plumbline reads no results of a fork, and the artifact nightly',
      );
    });
  });
});

describe('candidate, references and history', () => {
  test('sources in the config file of the base branch; a fork’s own file as the baseline is said to be one', async () => {
    const config = [
      'candidate: benchmarks',
      'baseline: file:base.json',
      'references:',
      '  pages: branch:gh-pages/base.json',
      'history: [3, "branch:gh-pages/h*.json"]',
    ].join('\n');
    await withBundle({ fork: true, mainFiles: { '.github/plumbline.yml': config } }, {}, async (stage) => {
      const level = (factor: number): string => pyperfText(usualMeans(factor));
      const files = {
        'base.json': baselineText,
        'h1.json': level(1.1),
        'h2.json': level(1.11),
        'h3.json': level(1.12),
        'h4.json': level(1.13),
      };
      commitTo(stage, 'gh-pages', files);
      const step = await stage.run({ prepare: write({ 'base.json': baselineText }) });
      expect(step.code).toBe(0);
      expect(step.summary).toContain('**Reference** `pages`');
      expect(step.summary).toContain('History: 3 earlier results of the baseline branch.');
      expect(step.summary).toContain('a file in the workspace of a run for a fork, which may have written it');
    });
  });

  test('a candidate of another workflow on the same commit', async () => {
    await withBundle({}, {}, async (stage) => {
      const { scene } = stage;
      scene.repository.workflows.push({ id: 77, name: 'Nightly', path: '.github/workflows/measure.yml' });
      const run = addRun(scene.world, scene.repository, {
        headSha: scene.pullRequest.head.sha,
        headBranch: 'tail-calls',
        event: 'pull_request',
        workflowId: 77,
        date: scene.now,
      });
      await addArtifact(scene.world, scene.repository, run, {
        name: 'measured',
        content: { kind: 'entries', entries: fasterFiles },
      });
      const inputs = { candidate: 'artifact:measured@workflow:measure.yml' };
      await expectFound(stage, 'artifact:benchmarks@merge-base', 'merge base', { inputs });
    });
  });

  test('references of every kind; one that is not there is left out, with the reason', async () => {
    await withBundle({}, {}, async (stage) => {
      release(stage, 'v1.0', { 'base.json': baselineText });
      commitTo(stage, 'gh-pages', { 'base.json': baselineText });
      await upload(stage, { headBranch: 'main' });
      const references = [
        'release=release:v1.0/base.json',
        'pages=branch:gh-pages/base.json',
        'night=artifact:nightly@branch:main',
        'file=file:base.json',
        'gone=release:v9/base.json',
      ].join('\n');
      const prepare = write({ 'base.json': baselineText });
      const step = await stage.run({ inputs: { references, 'json-path': 'r.json' }, prepare });
      expect(step.code).toBe(0);
      for (const label of ['release', 'pages', 'night', 'file'])
        expect(step.summary).toContain(`**Reference** \`${label}\``);
      expect(step.summary).toContain('The reference gone could not be had and is left out. There is no release v9');
    });
  });

  test('a history of files, and of a branch, oldest first', async () => {
    await withBundle({}, {}, async (stage) => {
      const level = (factor: number): string => pyperfText(usualMeans(factor));
      for (const factor of [1.1, 1.11, 1.12])
        await upload(stage, { headBranch: 'nightly' }, { name: 'benchmarks', text: level(factor) });
      // The same bytes as the baseline's are no further session.
      await upload(stage, { headBranch: 'nightly' }, { name: 'benchmarks' });
      stage.scene.repository.branches.set('nightly', stage.scene.mergeBaseSha);
      const prepare = write({ 'h/1.json': level(1.1), 'h/2.json': level(1.101), 'h/3.json': level(1.102) });
      const files = await stage.run({ inputs: { history: 'file:h/*.json' }, prepare });
      expect(files.code).toBe(0);
      expect(files.summary).toContain('History: 3 earlier results of the baseline branch.');
      const two = await stage.run({ inputs: { history: '2\nfile:h/*.json' }, prepare });
      expect(two.summary).toContain('History: 2 earlier results of the baseline branch.');
      expect(two.summary).toContain('Of 3 sessions of the history the last 2 are used');
      const branch = await stage.run({ inputs: { history: 'artifact:benchmarks@branch:nightly' } });
      expect(branch.summary).toContain('History: 3 earlier results of the baseline branch.');
      const wrong = await stage.run({ inputs: { history: 'artifact:benchmarks@merge-base' } });
      expect(wrong.log).toContain('The input history cannot be read');
      const gone = await stage.run({ inputs: { history: 'file:nothing/*.json' } });
      expect(gone.code).toBe(0);
      expect(gone.summary).toContain('The history could not be had and is left out.');
    });
  });
});
