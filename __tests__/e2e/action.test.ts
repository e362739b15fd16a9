/** The bundle end to end: what each event, token and setting gives on the pull request, in the log and in the outputs. */
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outputs } from '../../src/action/outputs.ts';
import { parseMarker } from '../../src/report/marker.ts';
import { addComment } from '../../examples/demo/loopback/world-builder.ts';
import { RECOMMENDED_PERMISSIONS } from '../../examples/demo/loopback/permissions.ts';
import { makeZip } from '../sources/make-zip.ts';
import { fasterFiles, slowerFiles, withBundle } from './run-bundle.ts';

describe('on a pull request', () => {
  test('two runs leave one comment, and all outputs', async () => {
    await withBundle({}, {}, async ({ run, comments, scene, contract }) => {
      const first = await run();
      expect(first.log).toContain('Comment created: https://github.com/fastlang/fastlang/pull/7#issuecomment-');
      expect(first.code).toBe(0);
      const second = await run();
      expect(second.code).toBe(0);
      expect(comments()).toHaveLength(1);
      const [body = ''] = comments();
      expect(parseMarker(body)).toEqual({
        key: 'default',
        sha: scene.pullRequest.head.sha,
        run: scene.candidateRun.id,
        attempt: 1,
      });
      expect(body).toContain('1.100× faster');
      expect(Object.keys(first.outputs).sort()).toEqual(outputs.map(({ name }) => name).sort());
      expect(first.outputs).toMatchObject({
        verdict: 'pass',
        trust: 'unverified',
        missing: '0',
        'comment-url': expect.stringMatching(/#issuecomment-\d+$/),
        'report-path': '',
      });
      const [low, speedup, high] = ['low', 'speedup', 'high'].map((end) => Number(first.outputs[`geomean-${end}`]));
      expect(speedup).toBeCloseTo(1.1, 3);
      expect([low! < speedup!, speedup! < high!]).toEqual([true, true]);
      expect(first.summary).toContain('1.100× faster');
      expect(contract.seen).toContain('issues/create-comment');
    });
  });

  test('a regression fails the step, and says so', async () => {
    await withBundle({ candidateFiles: slowerFiles }, {}, async ({ run, comments }) => {
      const step = await run();
      expect(step.code).toBe(1);
      expect(step.outputs.verdict).toBe('fail');
      expect(step.log).toMatch(/^::error title=Plumbline::fail: /m);
      expect(comments()[0]).toContain('1.100× slower');
      expect((await run({ inputs: { 'fail-on': 'none' } })).code).toBe(0);
    });
  });

  test('the reports are written into the workspace', async () => {
    await withBundle({}, {}, async ({ run }) => {
      const step = await run({ inputs: { 'report-path': 'out/report.html', 'json-path': 'out/review.json' } });
      expect(step.code).toBe(0);
      expect(step.outputs).toMatchObject({ 'report-path': 'out/report.html', 'json-path': 'out/review.json' });
      const json = JSON.parse(await readFile(join(step.workspace, 'out/review.json'), 'utf8')) as { verdict: string };
      expect(json.verdict).toBe('pass');
      expect(await readFile(join(step.workspace, 'out/report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    });
  });

  test('so are JUnit XML and a badge, even where there is no baseline yet', async () => {
    const inputs = { 'junit-path': 'out/review.xml', 'badge-path': 'out/badge.json' };
    const read = async (step: { readonly workspace: string }): Promise<[string, unknown]> => [
      await readFile(join(step.workspace, inputs['junit-path']), 'utf8'),
      JSON.parse(await readFile(join(step.workspace, inputs['badge-path']), 'utf8')),
    ];
    await withBundle({ candidateFiles: slowerFiles }, {}, async ({ run }) => {
      const [xml, badge] = await read(await run({ inputs }));
      expect(xml).toMatch(/<testcase classname="plumbline" name="verdict">\n {6}<failure type="fail" message="Fail: /u);
      expect(badge).toMatchObject({ schemaVersion: 1, message: 'fail: 1.100× slower', color: 'red' });
    });
    await withBundle({}, {}, async ({ run }) => {
      const step = await run({ inputs: { ...inputs, baseline: 'artifact:no-such' } });
      const [xml, badge] = await read(step);
      expect(xml).toMatch(/tests="1" failures="0" errors="[01]"/u);
      expect(badge).toMatchObject({ schemaVersion: 1, color: 'lightgrey' });
    });
  });

  test('but not outside of it, by no link', async () => {
    await withBundle({}, {}, async ({ run, comments }) => {
      const step = await run({
        inputs: { 'report-path': 'link/report.html' },
        prepare: (workspace) => symlink('..', join(workspace, 'link')),
      });
      expect(step.code).toBe(1);
      expect(step.outputs).toMatchObject({ verdict: 'pass', 'report-path': '' });
      expect(step.log).toContain('report-path: link/report.html does not lie in the workspace');
      expect(comments()).toHaveLength(1);
    });
  });

  test('references of this run stand beside the baseline; one that is missing is said to be', async () => {
    const references = { 'bench-gcc': slowerFiles };
    await withBundle({ references }, {}, async ({ run, comments }) => {
      const step = await run({ inputs: { references: 'gcc=bench-gcc\nicc=bench-icc' } });
      expect(step.code).toBe(0);
      expect(comments()[0]).toContain('`gcc`');
      expect(comments()[0]).toContain('The reference icc (bench-icc) was not found and is left out');
    });
  });

  test('a status on the head commit', async () => {
    await withBundle({}, {}, async ({ run, scene }) => {
      await run({ inputs: { status: 'true' } });
      expect(scene.repository.statuses).toMatchObject([
        { sha: scene.pullRequest.head.sha, state: 'success', context: 'Plumbline' },
      ]);
    });
  });

  test('a check run on the head commit, with the report', async () => {
    const permissions = { ...RECOMMENDED_PERMISSIONS, checks: 'write' } as const;
    await withBundle({ permissions, candidateFiles: slowerFiles }, {}, async ({ run, scene }) => {
      await run({ inputs: { 'check-run': 'true' } });
      expect(scene.repository.checkRuns).toMatchObject([
        { headSha: scene.pullRequest.head.sha, name: 'Plumbline', status: 'completed', conclusion: 'failure' },
      ]);
      const [check] = scene.repository.checkRuns;
      expect(check!.title).toMatch(/^fail: /);
      expect(check!.summary).toContain('1.100× slower');
    });
  });

  test('a check run without the permission: said, and the verdict stands', async () => {
    await withBundle({}, {}, async ({ run, scene }) => {
      const step = await run({ inputs: { 'check-run': 'true' } });
      expect(step.code).toBe(0);
      expect(scene.repository.checkRuns).toEqual([]);
      expect(step.log).toContain('Add the line `checks: write`');
    });
  });

  test('a comment about a failure is replaced when it is mended, whatever the mode', async () => {
    await withBundle({ candidateFiles: slowerFiles }, {}, async ({ run, comments, scene }) => {
      await run({ inputs: { comment: 'on-failure' } });
      expect(comments()[0]).toContain('1.100× slower');
      if (scene.candidateArtifact === null) throw new Error('there is no artifact');
      const mended = makeZip(fasterFiles);
      Object.assign(scene.candidateArtifact, { bytes: mended, digest: null });
      expect((await run({ inputs: { comment: 'on-failure' } })).code).toBe(0);
      expect(comments()).toHaveLength(1);
      expect(comments()[0]).toContain('1.100× faster');
    });
  });

  test.each([
    ['never', 0],
    ['on-failure', 0],
    ['on-change', 1],
    ['always', 1],
  ])('comment: %s', async (comment, count) => {
    await withBundle({}, {}, async ({ run, comments }) => {
      expect((await run({ inputs: { comment } })).code).toBe(0);
      expect(comments()).toHaveLength(count);
    });
  });

  test('a comment of someone else with our marker is left alone', async () => {
    await withBundle({}, {}, async ({ run, comments, scene }) => {
      const body = `<!-- plumbline:key=default sha=${scene.pullRequest.head.sha} attempt=1 -->\nAll is well.`;
      addComment(scene.world, scene.repository, { issueNumber: 7, body, authorLogin: 'mallory', date: scene.now });
      expect((await run()).code).toBe(0);
      expect(comments()).toHaveLength(2);
      expect(comments()[0]).toBe(body);
    });
  });

  test('a suite too large for a comment still gets one', async () => {
    const names = Array.from({ length: 700 }, (_, index) => [`${'bench|`@all`'.repeat(8)}_${index}`, 0.01] as const);
    const { pyperfText } = await import('../github/pyperf-results.ts');
    const files = [{ name: 'results.json', content: pyperfText(Object.fromEntries(names)) }];
    await withBundle({ baselineFiles: files, candidateFiles: files }, {}, async ({ run, comments }) => {
      const step = await run();
      expect(step.code).toBe(0);
      expect(comments()).toHaveLength(1);
      expect(Array.from(comments()[0] ?? '').length).toBeLessThanOrEqual(65_536);
    });
  });
});

describe('with a token that can only read', () => {
  const readOnly = { actions: 'read', contents: 'read', pull_requests: 'read' } as const;

  test('there is no comment, the line to add, and the same verdict', async () => {
    await withBundle({ permissions: readOnly, candidateFiles: slowerFiles }, {}, async ({ run, comments }) => {
      const step = await run();
      expect(step.code).toBe(1);
      expect(step.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '' });
      expect(comments()).toEqual([]);
      expect(step.log).toContain('Add the line `pull-requests: write` under `permissions:`');
      expect(step.summary).toContain('1.100× slower');
      expect(step.summary).toContain('`pull-requests: write`');
    });
  });

  test('on a fork’s pull request: the way that works there', async () => {
    await withBundle({ fork: true }, {}, async ({ run, comments }) => {
      const step = await run();
      expect(step.code).toBe(0);
      expect(step.outputs.verdict).toBe('pass');
      expect(comments()).toEqual([]);
      expect(step.summary).toContain('workflow');
      expect(step.log).toContain('This pull request comes from a fork');
    });
  });
});

describe('on other events', () => {
  test.each(['push', 'workflow_dispatch', 'merge_group', 'schedule'] as const)(
    '%s: judged, without a comment',
    async (event) => {
      await withBundle({}, {}, async ({ run, comments }) => {
        const step = await run({ event });
        expect(step.code).toBe(0);
        if (event !== 'schedule')
          expect(step.log).toMatch(/^::notice title=Plumbline::pass\b.*: The geometric mean is 1\.100× faster/m);
        expect(step.outputs.verdict).toBe('pass');
        expect(step.summary).toContain('1.100× faster');
        expect(comments()).toEqual([]);
      });
    },
  );

  test('one that cannot be reviewed', async () => {
    await withBundle({}, {}, async ({ run }) => {
      const step = await run({ environment: { GITHUB_EVENT_NAME: 'release' } });
      expect(step.code).toBe(1);
      expect(step.log).toContain('Plumbline cannot review on the event release');
      expect(step.summary).toContain('could not be judged');
    });
  });

  test('a payload that cannot be read: where, and why', async () => {
    await withBundle({}, {}, async ({ run }) => {
      const step = await run({ prepare: (workspace) => writeFile(join(workspace, '..', 'event.json'), '{"pull_') });
      expect(step.code).toBe(1);
      expect(step.log).toMatch(
        /The event's payload cannot be read from the file that GITHUB_EVENT_PATH names: \S*event\.json: \w/,
      );
      const unset = await run({ environment: { GITHUB_EVENT_PATH: undefined } });
      expect(unset.log).toContain('GITHUB_EVENT_PATH names: it is not set.');
    });
  });

  test('an address that is none is named', async () => {
    await withBundle({}, {}, async ({ run }) => {
      const step = await run({ environment: { GITHUB_API_URL: 'not an address' } });
      expect(step.code).toBe(1);
      expect(step.log).toContain('GITHUB_API_URL is not the address of a GitHub server: "not an address"');
      expect(step.log).not.toContain('unforeseen');
    });
  });

  test('on an enterprise server', async () => {
    await withBundle({}, { layout: 'enterprise' }, async ({ run, comments }) => {
      expect((await run()).code).toBe(0);
      expect((await run()).code).toBe(0);
      expect(comments()).toHaveLength(1);
    });
  });
});

describe('what the runner cannot take', () => {
  test('outputs: the step fails and says so; the comment, the summary and the verdict are there', async () => {
    await withBundle({}, {}, async ({ run, comments }) => {
      const step = await run({ environment: { GITHUB_OUTPUT: '/dev/full' } });
      expect(step.code).toBe(1);
      expect(step.log).toMatch(/^::error title=Plumbline::The outputs of this step could not be written .*ENOSPC/m);
      expect(step.log).toMatch(/^::notice title=Plumbline::pass: /m);
      expect(step.log).not.toContain('nothing was judged');
      expect(comments()).toHaveLength(1);
      expect(step.summary).toContain('1.100× faster');
      expect(step.summary).toContain('The outputs of this step could not be written');
    });
  });

  test('outputs, where nothing could be judged either: both are said', async () => {
    await withBundle({}, {}, async ({ run }) => {
      const step = await run({ environment: { GITHUB_OUTPUT: '/dev/full' }, inputs: { seed: 'x' } });
      expect(step.code).toBe(1);
      expect(step.log).toMatch(/^::error .*The outputs of this step/m);
      expect(step.log).toMatch(/^::error .*seed: "x"/m);
      expect(step.summary).toContain('seed');
    });
  });

  test('the summary: a warning, and the same verdict', async () => {
    await withBundle({}, {}, async ({ run, comments }) => {
      const step = await run({ environment: { GITHUB_STEP_SUMMARY: '/dev/full' } });
      expect(step.code).toBe(0);
      expect(step.log).toMatch(/^::warning.*The job summary was not written: ENOSPC/m);
      expect(step.outputs.verdict).toBe('pass');
      expect(comments()).toHaveLength(1);
    });
  });

  test('a report: an error names the input, and everything else is there', async () => {
    await withBundle({}, {}, async ({ run, comments }) => {
      const step = await run({
        environment: { GITHUB_WORKSPACE: '/no/such/workspace' },
        inputs: { 'report-path': 'report.html' },
      });
      expect(step.code).toBe(1);
      expect(step.log).toMatch(/^::error title=Plumbline::report-path: report\.html cannot be written: ENOENT/m);
      expect(step.outputs).toMatchObject({ verdict: 'pass', 'report-path': '' });
      expect(comments()).toHaveLength(1);
    });
  });
});

describe('without a baseline', () => {
  test('a notice: the step passes, and the comment says what to do', async () => {
    await withBundle({ baselineFiles: null }, {}, async ({ run, comments }) => {
      const step = await run();
      expect(step.code).toBe(0);
      expect(step.outputs.verdict).toBe('');
      expect(step.log).toMatch(/^::notice title=Plumbline::There is no baseline yet/m);
      expect(comments()[0]).toContain('no baseline yet');
      expect(comments()[0]).toContain('once on the base branch');
      expect(step.summary).toContain('no usable artifact named benchmarks was found on it');
    });
  });

  test('a failure, when the policy says so', async () => {
    await withBundle({ baselineFiles: null }, {}, async ({ run, comments }) => {
      const step = await run({ inputs: { 'on-missing-baseline': 'fail' } });
      expect(step.code).toBe(1);
      expect(step.log).toMatch(/^::error title=Plumbline::There is no baseline yet/m);
      expect(comments()[0]).toContain('so the step fails');
    });
  });
});
