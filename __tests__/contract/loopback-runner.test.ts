/*
 * The runner's side of the embedded GitHub: jobs for each event, the variables and files of a step; and its zips.
 */
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startJob } from '../../examples/demo/loopback/job.ts';
import type { JobEvent } from '../../examples/demo/loopback/job.ts';
import { parseCommandFile, prepareRunner } from '../../examples/demo/loopback/runner.ts';
import { createZip } from '../../examples/demo/loopback/zip.ts';
import { FILES, onStage } from './scene.ts';
import type { Stage } from './scene.ts';

describe('the runner', () => {
  test.each<[JobEvent, string, (stage: Stage) => string | undefined]>([
    ['pull_request', 'refs/pull/7/merge', ({ scene }) => scene.pullRequest.mergeCommitSha],
    ['push', 'refs/heads/main', ({ scene }) => scene.repository.branches.get('main')],
    ['workflow_dispatch', 'refs/heads/tail-calls', ({ scene }) => scene.pullRequest.head.sha],
    [
      'merge_group',
      'refs/heads/gh-readonly-queue/main/pr-7-',
      ({ scene }) => [...scene.repository.branches.values()].at(-1),
    ],
  ])('starts a job for %s whose run has the artifact', async (event, ref, sha) => {
    await onStage({}, {}, async (stage) => {
      const { scene, github, octokit, at } = stage;
      const job = await startJob(scene, event, { api: github.url, html: github.htmlUrl });
      expect(job.ref).toContain(ref);
      expect(job.sha).toBe(sha(stage));
      const artifacts = await octokit.rest.actions.listWorkflowRunArtifacts({ ...at, run_id: job.run.id });
      expect(artifacts.data.artifacts.map(({ name, digest }) => [name, digest])).toEqual([
        ['benchmarks', scene.candidateArtifact?.digest],
      ]);
      const run = await octokit.rest.actions.getWorkflowRun({ ...at, run_id: job.run.id });
      expect(run.data).toMatchObject({ event, status: 'in_progress', conclusion: null });
      expect(job.payload).toMatchObject({ repository: { full_name: 'fastlang/fastlang', id: scene.repository.id } });
      expect(stage.contract.violations).toEqual([]);
    });
  });

  test('gives variables, the event, and reads back what a step writes', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'plumbline-runner-'));
    try {
      await onStage({}, {}, async ({ scene, github }) => {
        const job = await startJob(scene, 'pull_request', { api: github.url, html: github.htmlUrl });
        const runner = await prepareRunner(github, scene, job, { directory, inputs: { 'fail-on': 'fail' } });
        expect(runner.environment).toMatchObject({
          GITHUB_API_URL: github.url,
          GITHUB_HEAD_REF: 'tail-calls',
          GITHUB_BASE_REF: 'main',
          GITHUB_REF_NAME: '7/merge',
          GITHUB_RUN_ID: String(scene.candidateRun.id),
          'INPUT_FAIL-ON': 'fail',
          'INPUT_GITHUB-TOKEN': scene.token,
        });
        await appendFile(runner.environment.GITHUB_OUTPUT ?? '', 'verdict<<EOF_1\npass\nEOF_1\nlow=1.5\n');
        await appendFile(runner.environment.GITHUB_STEP_SUMMARY ?? '', '# passed\n');
        expect(await runner.readOutputs()).toEqual({ verdict: 'pass', low: '1.5' });
        expect(await runner.readSummary()).toBe('# passed\n');
      });
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  test('reads values of several lines, and says when one does not end', () => {
    expect(parseCommandFile('a=b=c<<d\nx<<E\n1\n\n2\nE\n')).toEqual({ a: 'b=c<<d', x: '1\n\n2' });
    expect(() => parseCommandFile('x<<E\n1\n')).toThrow('the value of x does not end with E');
  });
});

describe('zips', () => {
  test('of equal entries are equal, in every time zone', async () => {
    // 2026-01-01 00:00:00 in the DOS format, at offset 10 of the local header: time 0, date (46 << 9) | (1 << 5) | 1.
    const zip = await createZip(FILES);
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([0, (46 << 9) | (1 << 5) | 1]);
    // The extended timestamp would be in UTC, and so depend on the zone that the local date was meant in.
    expect(zip.includes('UT\x05\0')).toBe(false);
    expect((await createZip(FILES)).equals(zip)).toBe(true);
  });
});
