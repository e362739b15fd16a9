/** The action in this process, with a runner that only takes notes: what the bundle's tests are too slow for. */
import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../src/action/run-action.ts';
import type { StartRequest } from '../../src/action/request.ts';
import type { StartedRun } from '../../src/github/event.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { renderMarker } from '../../src/report/marker.ts';
import { RECOMMENDED_PERMISSIONS } from '../../examples/demo/loopback/permissions.ts';
import { ACTIONS_BOT } from '../../examples/demo/loopback/represent-user.ts';
import { addComment, addLabel } from '../../examples/demo/loopback/world-builder.ts';
import { hastyPolicy, pullRequestEvent, withClient } from '../github/connect-client.ts';
import type { ClientStage } from '../github/connect-client.ts';
import { pyperfText, usualMeans } from '../github/pyperf-results.ts';

const file = (factor: number) => [{ name: 'r.json', content: pyperfText(usualMeans(factor, 5)) }];
const world = { baselineFiles: file(1), candidateFiles: file(1.0004) };

/** What the runner was told. */
interface Notes {
  outputs: Record<string, string>;
  annotations: string[];
  lines: string[];
  summary: string;
}

async function act(
  { scene, github, at }: ClientStage,
  values: Record<string, string> = {},
  attempt = 1,
  labels: readonly string[] = [],
) {
  const notes: Notes = { outputs: {}, annotations: [], lines: [], summary: '' };
  const started: StartedRun = {
    repository: at,
    runId: scene.candidateRun.id,
    runAttempt: attempt,
    serverUrl: 'https://github.com/',
    event: { ...pullRequestEvent(scene), labels },
  };
  const request: StartRequest = {
    inputs: { settings: readSettings({ candidate: 'benchmarks', ...values }), token: scene.token },
    started,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    workspace: tmpdir(),
    version: '0.0.0',
    now: scene.now,
    policy: { ...hastyPolicy, paced: false },
    runner: {
      log: { info: (line) => notes.lines.push(line), debug: () => undefined },
      setOutput: (name, value) => {
        notes.outputs[name] = value;
      },
      annotate: (level, _, message) => notes.annotations.push(`${level}: ${message}`),
      writeSummary: (markdown) => {
        notes.summary += markdown;
        return Promise.resolve();
      },
    },
  };
  return { result: await runAction(request), notes };
}

describe('the action', () => {
  test('a history of the base branch vouches for the baseline; a bad session of it takes the green away everywhere', async () => {
    const history = [1.0001, 1.0002, 0.9999, 1.0003, 0.9998, 1.0005].map(file);
    const status = { status: 'true' };
    await withClient({ ...world, history }, {}, async (stage) => {
      const { notes } = await act(stage, status);
      expect(notes.outputs).toMatchObject({ verdict: 'pass', trust: 'trusted' });
      expect(stage.scene.repository.statuses[0]!.description).toMatch(/^pass: /);
    });
    await withClient(
      { ...world, history, baselineFiles: file(1.03), candidateFiles: file(0.98) },
      {},
      async (stage) => {
        const { notes } = await act(stage, status);
        expect(notes.outputs).toMatchObject({ verdict: 'pass', trust: 'suspect' });
        expect(notes.summary).toContain('history.slow');
        expect(notes.annotations.at(-1)).toMatch(/^notice: pass, but the baseline is suspect: /);
        expect(stage.scene.repository.statuses[0]!.description).toMatch(/^pass, but the baseline is suspect: /);
      },
    );
    await withClient({ ...world, history }, {}, async (stage) => {
      expect((await act(stage, { history: '0' })).notes.outputs.trust).toBe('unverified');
    });
  });

  test('equal suites pass, with a notice', async () => {
    await withClient(world, {}, async (stage) => {
      const { result, notes } = await act(stage);
      expect(result).toBe('passed');
      expect(notes.annotations.at(-1)).toMatch(/^notice: pass: /);
      expect(notes.outputs['comment-url']).toContain('#issuecomment-');
    });
  });

  test('on-change writes nothing when nothing changed, but keeps a comment up to date', async () => {
    await withClient(world, {}, async (stage) => {
      await act(stage, { comment: 'on-change' });
      expect(stage.scene.repository.comments).toEqual([]);
      const marker = { key: 'default', sha: 'c'.repeat(40), run: 1, attempt: 1 };
      const body = `${renderMarker(marker)}\nfaster!`;
      addComment(stage.scene.world, stage.scene.repository, {
        issueNumber: 7,
        body,
        authorLogin: ACTIONS_BOT,
        date: stage.scene.now,
      });
      await act(stage, { comment: 'on-change' });
      expect(stage.scene.repository.comments).toHaveLength(1);
      expect(stage.scene.repository.comments[0]?.body).not.toContain('faster!');
    });
  });

  test('an older attempt leaves the newer one’s comment', async () => {
    await withClient(world, {}, async (stage) => {
      const { notes: newer } = await act(stage, {}, 2);
      const { result, notes } = await act(stage, {}, 1);
      expect(result).toBe('passed');
      expect(notes.lines.join('\n')).toContain('was left as it is: the comment shows attempt 2');
      expect(notes.outputs['comment-url']).toBe(newer.outputs['comment-url']);
    });
  });

  test('a status that is refused is said, and the verdict stands', async () => {
    const permissions = { actions: 'read', contents: 'read', pull_requests: 'write' } as const;
    await withClient({ ...world, permissions }, {}, async (stage) => {
      const { result, notes } = await act(stage, { status: 'true' });
      expect(result).toBe('passed');
      expect(notes.summary).toContain('`statuses: write`');
      expect(notes.annotations[0]).toContain('warning: GitHub would not post the commit status');
    });
  });

  test.each([
    ['fail', 'failed', 'failure'],
    ['none', 'passed', 'success'],
  ])('a regression with fail-on %s: %s, status %s', async (failOn, result, state) => {
    await withClient({ ...world, candidateFiles: file(1.3) }, {}, async (stage) => {
      const acted = await act(stage, { status: 'true', 'fail-on': failOn, comment: 'on-failure' });
      expect(acted.result).toBe(result);
      expect(acted.notes.outputs.verdict).toBe('fail');
      expect(stage.scene.repository.statuses[0]).toMatchObject({ state });
      expect(stage.scene.repository.comments).toHaveLength(result === 'failed' ? 1 : 0);
    });
  });

  test('what cannot be judged has a status of its own', async () => {
    await withClient({ ...world, candidateFiles: null }, {}, async (stage) => {
      const { result } = await act(stage, { status: 'true' });
      expect(result).toBe('failed');
      expect(stage.scene.repository.statuses[0]).toMatchObject({ state: 'error' });
      expect(stage.scene.repository.comments[0]?.body).toContain('could not be judged');
    });
  });

  test('time that runs out while the comment is written leaves the verdict', async () => {
    const faults = [{ method: 'POST', path: /comments/, times: Infinity, effect: { kind: 'hang' } as const }];
    await withClient(world, { faults }, async (stage) => {
      const { result, notes } = await act(stage, { timeout: '2s' });
      expect(result).toBe('passed');
      expect(notes.outputs.verdict).toBe('pass');
      expect(notes.summary).toContain('were up before Plumbline could write the comment');
    });
  });

  test('a regression against a suspect baseline is a failure, and no doubt softens it', async () => {
    const history = [1.0001, 1.0002, 0.9999, 1.0003, 0.9998, 1.0005].map(file);
    const files = { baselineFiles: file(1.03), candidateFiles: file(1.3) };
    await withClient({ ...world, history, ...files }, {}, async (stage) => {
      const { result, notes } = await act(stage);
      expect(result).toBe('failed');
      expect(notes.outputs).toMatchObject({ verdict: 'fail', trust: 'suspect' });
      expect(notes.annotations.at(-1)).toMatch(/^error: fail: /);
    });
  });

  test('a report that cannot be written where it was asked for fails the step, whatever the verdict', async () => {
    await withClient(world, {}, async (stage) => {
      const { result, notes } = await act(stage, { 'json-path': '../outside.json' });
      expect(result).toBe('failed');
      expect(notes.outputs).toMatchObject({ verdict: 'pass', 'json-path': '' });
      expect(notes.annotations[0]).toContain('error: json-path: ');
    });
  });

  test('the check run of a pass is a success, and of an accepted failure neutral', async () => {
    const check = { 'check-run': 'true' };
    const permissions = { ...RECOMMENDED_PERMISSIONS, checks: 'write' } as const;
    await withClient({ ...world, permissions }, {}, async (stage) => {
      await act(stage, check);
      expect(stage.scene.repository.checkRuns[0]).toMatchObject({ conclusion: 'success' });
    });
    await withClient({ ...world, permissions, candidateFiles: file(1.3) }, {}, async (stage) => {
      const { scene } = stage;
      const label = 'perf: accepted';
      scene.repository.collaborators.set('grace', 'write');
      const date = new Date(scene.now.getTime() + 600_000);
      addLabel(scene.world, scene.repository, { pull: scene.pullRequest, label, actorLogin: 'grace', date });
      const { notes } = await act(stage, check, 1, [label]);
      expect(notes.outputs).toMatchObject({ verdict: 'pass', waived: '1' });
      expect(scene.repository.checkRuns[0]).toMatchObject({ conclusion: 'neutral' });
    });
  });

  test('no comment is tried with a token that GitHub has rejected', async () => {
    const effect = { kind: 'respond', status: 401, body: { message: 'Bad credentials' } } as const;
    await withClient(world, { faults: [{ path: /artifacts/, times: Infinity, effect }] }, async (stage) => {
      const { result } = await act(stage);
      expect(result).toBe('failed');
      expect(stage.github.requests.filter(({ path }) => path.includes('/comments'))).toEqual([]);
    });
  });
});
