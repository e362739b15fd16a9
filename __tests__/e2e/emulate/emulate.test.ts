/**
 * The bundle against a GitHub that is not of our making: npm's `emulate`, with tokens of a GitHub App whose permissions it
 * enforces. What it lacks (artifacts that hold something, statuses, GraphQL) our embedded GitHub answers behind it.
 */
import { describe, expect, test } from '@jest/globals';
import { parseMarker } from '../../../src/report/marker.ts';
import { makeZip } from '../../sources/make-zip.ts';
import { fasterFiles, slowerFiles } from '../run-bundle.ts';
import { deviations, unexplained } from './deviations.ts';
import { withEmulate } from './stage.ts';

const reading = { actions: 'read', contents: 'read' } as const;

describe('on a pull request of the repository', () => {
  test('one comment is posted, found again and updated; every exchange is as GitHub describes it', async () => {
    await withEmulate({ candidateFiles: slowerFiles }, async ({ run, comments, scene, contract, front }) => {
      const first = await run();
      expect([first.code, first.outputs.verdict]).toEqual([1, 'fail']);
      expect(first.log).toContain(`Comment created: ${front.url}/fastlang/fastlang/issues/7#issuecomment-`);
      const [posted, ...others] = await comments();
      expect(others).toEqual([]);
      expect(posted).toMatchObject({
        user: { login: 'github-actions[bot]' },
        body: expect.stringContaining('1.100× slower'),
      });
      expect(parseMarker(posted!.body)).toMatchObject({ key: 'default', run: scene.candidateRun.id, attempt: 1 });

      Object.assign(scene.candidateArtifact!, { bytes: makeZip(fasterFiles), digest: null });
      const second = await run();
      expect([second.code, second.outputs.verdict]).toEqual([0, 'pass']);
      expect(second.log).toContain('Comment updated: ');
      expect((await comments()).map(({ body }) => body)).toEqual([expect.stringContaining('1.100× faster')]);
      expect((await run()).log).toContain('Comment unchanged: ');

      expect([...contract.seen]).toEqual(
        expect.arrayContaining(['issues/create-comment', 'issues/update-comment', 'issues/list-comments', 'pulls/get']),
      );
      expect(contract.seen).toContain('repos/compare-commits-with-basehead');
    });
  });

  test('our comment on the third page is found, and a stranger’s with our marker is not taken for it', async () => {
    await withEmulate({}, async ({ run, comments, mirror, front }) => {
      for (let index = 0; index < 210; index += 1) {
        const body = index === 0 ? '<!-- plumbline:key=default sha=0 attempt=1 -->\nAll is well.' : `Comment ${index}`;
        await mirror.post('/issues/7/comments', { body });
      }
      expect((await run()).log).toContain('Comment created: ');
      front.exchanges.length = 0;
      expect((await run()).log).toContain('Comment unchanged: ');
      const pages = front.exchanges.filter(({ path }) => path.endsWith('/issues/7/comments'));
      expect(pages.map(({ query }) => query.get('page') ?? '1')).toEqual(['1', '2', '3']);
      const bodies = (await comments(3)).map(({ body }) => body);
      expect(bodies.filter((body) => body.includes('1.100× faster'))).toHaveLength(1);
    });
  });

  test('two runs at once leave one comment', async () => {
    await withEmulate({}, async ({ run, comments }) => {
      const steps = await Promise.all([run(), run()]);
      expect(steps.map(({ code }) => code)).toEqual([0, 0]);
      expect(await comments()).toHaveLength(1);
    });
  });

  test('the config file of the base branch counts', async () => {
    const mainFiles = { '.github/plumbline.yml': 'comment-key: linux\ngeomean-threshold: 25%\n' };
    await withEmulate({ mainFiles, candidateFiles: slowerFiles }, async ({ run, comments }) => {
      const step = await run();
      expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
      expect(step.log).toContain('Settings come from .github/plumbline.yml in the base branch main.');
      expect((await comments())[0]!.body).toContain('plumbline:key=linux ');
    });
  });
});

describe('what the token may do', () => {
  test.each([
    ['pull requests', { pull_requests: 'write' }],
    ['issues', { issues: 'write' }],
  ] as const)('to write %s is enough for the comment', async (_, more) => {
    await withEmulate({ permissions: { ...reading, ...more } }, async ({ run, comments }) => {
      expect((await run()).log).toContain('Comment created: ');
      expect(await comments()).toHaveLength(1);
    });
  });

  test.each([
    ['nothing of pull requests', {}],
    ['read pull requests and issues, as a fork’s', { pull_requests: 'read', issues: 'read' }],
  ] as const)('%s: no comment, the line to add, and the same verdict', async (_, more) => {
    const world = { permissions: { ...reading, ...more }, candidateFiles: slowerFiles };
    await withEmulate(world, async ({ run, comments, front }) => {
      const step = await run();
      expect(step.code).toBe(1);
      expect(step.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '' });
      expect(step.log).toContain('Add the line `pull-requests: write` under `permissions:`');
      expect(step.summary).toContain('1.100× slower');
      expect(await comments()).toEqual([]);
      // It was emulate that refused.
      expect(front.exchanges.filter(({ status }) => status === 403)).toMatchObject([{ method: 'POST' }]);
    });
  });

  test('a check run, with the permission for it', async () => {
    const permissions = { ...reading, pull_requests: 'write', checks: 'write' } as const;
    await withEmulate({ permissions, candidateFiles: slowerFiles }, async ({ run, mirror, head }) => {
      expect((await run({ inputs: { 'check-run': 'true' } })).code).toBe(1);
      expect(await mirror.read(`/commits/${head.theirs}/check-runs`)).toMatchObject({
        total_count: 1,
        check_runs: [{ name: 'Plumbline', status: 'completed', conclusion: 'failure', head_sha: head.theirs }],
      });
    });
  });

  test('no check run without it: said, and the verdict stands', async () => {
    await withEmulate({}, async ({ run, mirror, head, comments }) => {
      const step = await run({ inputs: { 'check-run': 'true' } });
      expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
      expect(step.log).toContain('Add the line `checks: write`');
      expect(await mirror.read(`/commits/${head.theirs}/check-runs`)).toMatchObject({ total_count: 0 });
      expect(await comments()).toHaveLength(1);
    });
  });

  test.each([
    ['with', { statuses: 'write' }, ['success'], ''],
    ['without', {}, [], 'Add the line `statuses: write`'],
  ] as const)('a commit status %s the permission for it', async (_, more, states, said) => {
    await withEmulate({ permissions: { ...reading, pull_requests: 'write', ...more } }, async ({ run, scene }) => {
      const step = await run({ inputs: { status: 'true' } });
      expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
      expect(scene.repository.statuses.map(({ state }) => state)).toEqual(states);
      expect(step.log).toContain(said);
    });
  });

  test('nothing of a private repository’s contents: nothing is judged, and the line to add', async () => {
    const permissions = { actions: 'read', pull_requests: 'write' } as const;
    await withEmulate({ permissions, private: true }, async ({ run, front }) => {
      const step = await run();
      expect([step.code, step.outputs.verdict]).toEqual([1, '']);
      expect(step.log).toContain('`contents: read`');
      expect(front.exchanges.map(({ status }) => status)).toContain(403);
    });
  });
});

test('each deviation from GitHub’s description that is known is still there', async () => {
  const permissions = { ...reading, pull_requests: 'write', checks: 'write' } as const;
  await withEmulate({ permissions }, async ({ run, contract }) => {
    await run({ inputs: { 'check-run': 'true' } });
    const gone = Object.entries(deviations).filter(
      ([, pattern]) => !contract.violations.some((one) => pattern.test(one)),
    );
    expect(gone.map(([name]) => name)).toEqual([]);
    expect(unexplained(['GET /x: response 200 lacks the header Location'])).toHaveLength(1);
  });
});
