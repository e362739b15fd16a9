/** The bundle end to end: what the repository tells of the two commits, and earlier results as the baseline's history. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { addArtifact, addCommit, addRelease, addRun } from '../../examples/demo/loopback/world-builder.ts';
import type { SourceSearch } from '../../src/model/source-search.ts';
import { pyperfText, usualMeans } from '../github/pyperf-results.ts';
import { baselineFiles, withBundle } from './run-bundle.ts';

const config = 'watch:\n  lockfiles: [vendor/versions.txt]\n  benchmarks: ["perf/**"]\n';

test('a baseline before the merge base, and watched files that changed: said with their names', async () => {
  const world = {
    baselineDistance: 2,
    mainAhead: 3,
    mainFiles: { '.github/plumbline.yml': config },
    changes: { 'vendor/versions.txt': 'zlib 1.3.1\n', 'perf/loops.py': 'pass\n', 'package-lock.json': '{}\n' },
  };
  await withBundle(world, {}, async ({ run, comments, github }) => {
    const step = await run();
    const [comment = ''] = comments();
    expect(step.summary).toContain('`ancestry.not-merge-base`');
    expect(step.log).toMatch(/title=Plumbline%3A ancestry\.not-merge-base::/);
    expect(step.summary).toMatch(/2 commits before the merge base/);
    expect(comment).toContain('`age.stale`');
    expect(step.summary).toMatch(/changed between baseline and candidate \([^)]*vendor\/versions\.txt/);
    // The config's list of lockfiles replaces the usual one.
    expect(step.summary).not.toContain('package-lock.json');
    // Merge base, the baseline's place on the branch, and the changed files: a few questions, whatever the sizes.
    expect(github.requests.filter(({ path }) => path.includes('/compare/')).length).toBeLessThanOrEqual(4);
  });
});

test('the history: one listing more, each result downloaded once, and what it says of the baseline', async () => {
  const level = (factor: number) => [{ name: 'results.json', content: pyperfText(usualMeans(factor)) }];
  const world = { baselineFiles, history: [1.001, 1.003, 0.999, 1.002, 1.001].map(level) };
  await withBundle(world, {}, async ({ run, github }) => {
    const listings = () => github.requests.filter(({ path }) => path.endsWith('/actions/artifacts')).length;
    const downloads = () => github.requests.filter(({ path }) => path.endsWith('/zip')).length;
    await run({ inputs: { history: '0' } });
    const [listed, downloaded] = [listings(), downloads()];
    const step = await run({ inputs: { history: '5' } });
    expect(listings() - 2 * listed).toBe(1);
    // Of five results two are the same bytes.
    expect(downloads() - 2 * downloaded).toBe(4);
    expect(step.log).toMatch(/title=Plumbline%3A history\.slow::/);
    expect(step.summary).toMatch(/\d+\.\d % slower as a whole than its own 4 earlier sessions/);
  });
});

test('a fork’s result of pull_request_target never enters the history, and the report says so', async () => {
  const level = (factor: number) => [{ name: 'results.json', content: pyperfText(usualMeans(factor)) }];
  const world = { baselineFiles, history: [1.001, 1.003, 0.999, 1.002].map(level) };
  await withBundle(world, {}, async ({ run, comments, github, scene }) => {
    const before = await run({ inputs: { 'json-path': 'r.json' } });
    const ofActions = () => github.requests.filter(({ path }) => path.includes('/actions/')).length;
    const asked = ofActions();
    // GitHub lists such a run under the repository and its branch; only the event tells what it was.
    for (const [event, factor] of [
      ['pull_request_target', 0.5],
      ['issue_comment', 2],
    ] as const) {
      const made = addRun(scene.world, scene.repository, {
        event,
        headSha: scene.mergeBaseSha,
        headBranch: 'main',
        date: scene.now,
      });
      const content = { kind: 'entries', entries: level(factor) } as const;
      await addArtifact(scene.world, scene.repository, made, { name: 'benchmarks', content });
    }
    const step = await run({ inputs: { 'json-path': 'r.json' } });
    expect(step.summary).toContain('History: 4 earlier results of the baseline branch.');
    expect(step.outputs).toEqual({ ...before.outputs, 'comment-url': step.outputs['comment-url'] });
    expect(step.log).toMatch(/history: the artifact benchmarks of run \d+ .*: its run was started by issue_comment/);
    expect(comments()[0]).toMatch(/History.*asked for as the default search/);
    expect(comments()[0]).toContain('its run was started by pull\\_request\\_target');
    const report = JSON.parse(await readFile(join(step.workspace, 'r.json'), 'utf8')) as { sources: SourceSearch[] };
    const search = report.sources.find(({ side }) => side === 'history')?.search ?? [];
    expect(search.filter(({ outcome }) => outcome === 'rejected')).toHaveLength(2);
    expect(search.filter(({ outcome }) => outcome === 'taken')).toHaveLength(4);
    // Two more runs were looked at for the baseline; for the history nothing more was asked.
    expect(ofActions() - 2 * asked).toBe(2);
  });
});

test('a baseline of a release or a branch: how its commit stands to the candidate’s, or why nobody knows', async () => {
  const text = baselineFiles[0]?.content ?? '';
  await withBundle({ mainAhead: 3 }, {}, async ({ run, github, scene }) => {
    const { world, repository, mergeBaseSha, now } = scene;
    const older = world.commits.get(mergeBaseSha)?.parents[0] ?? '';
    addRelease(world, repository, { tag: 'v1.0', sha: older, date: now, files: { 'base.json': text } });
    addCommit(world, repository, 'gh-pages', { message: 'Results', date: now, changes: { 'base.json': text } });
    const compared = () => github.requests.filter(({ path }) => path.includes('/compare/')).length;
    const release = await run({ inputs: { baseline: 'release:v1.0/base.json' } });
    expect(release.code).toBe(0);
    expect(release.summary).toContain('`ancestry.not-merge-base`');
    expect(release.summary).toMatch(/1 commit older than the merge base/);
    expect(compared()).toBeLessThanOrEqual(4);
    const pages = await run({ inputs: { baseline: 'branch:gh-pages/base.json', 'json-path': 'r.json' } });
    expect(pages.code).toBe(0);
    const { checks } = JSON.parse(await readFile(join(pages.workspace, 'r.json'), 'utf8')) as {
      checks: { code: string; outcome: string; reason?: string }[];
    };
    for (const code of ['ancestry.unrelated', 'ancestry.not-merge-base'])
      expect(checks.find((check) => check.code === code)).toMatchObject({
        outcome: 'not-possible',
        reason: expect.stringMatching(/^the baseline’s result file does not say which commit was measured/) as unknown,
      });
  });
});
