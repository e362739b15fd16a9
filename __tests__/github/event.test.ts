/** Events as GitHub sends them, and the context that is read from each. */
import { describe, expect, test } from '@jest/globals';
import { startJob } from '../../examples/demo/loopback/job.ts';
import type { JobEvent } from '../../examples/demo/loopback/job.ts';
import { prepareRunner } from '../../examples/demo/loopback/runner.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baselineScope } from '../../src/github/event.ts';
import type { RunContext, StartedRun } from '../../src/github/event.ts';
import { addressOf, readRunContext } from '../../src/github/read-event.ts';
import { onStage } from '../contract/scene.ts';
import type { Stage } from '../contract/scene.ts';
import { errorOf } from '../plumbline-error.ts';

/** The context of a job for this event, and the stage it plays on. */
async function contextOf(event: JobEvent, fork: boolean, check: (context: RunContext, stage: Stage) => void) {
  const directory = await mkdtemp(join(tmpdir(), 'plumbline-event-'));
  try {
    await onStage({ fork }, {}, async (stage) => {
      const job = await startJob(stage.scene, event, { api: stage.github.url, html: stage.github.htmlUrl });
      const { environment } = await prepareRunner(stage.github, stage.scene, job, { directory });
      check(reviewable(readRunContext(environment, job.payload)), stage);
    });
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** The context of an event that leaves nothing open. */
function reviewable(started: StartedRun): RunContext {
  const { event } = started;
  switch (event.kind) {
    case 'finished-run':
    case 'comment-written':
    case 'named-pull-request':
      throw new Error(`${event.kind} leaves something open`);
    case 'pull-request':
    case 'merge-group':
    case 'push':
    case 'workflow-dispatch':
      return { ...started, event };
  }
}

const environment = {
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_RUN_ID: '5',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
};
const push = {
  ref: 'refs/heads/main',
  before: 'b'.repeat(40),
  after: 'a'.repeat(40),
  repository: { default_branch: 'main' },
};

describe('the context of an event', () => {
  test.each([false, true])('pull_request: head and base, not the test merge (fork: %s)', async (fork) => {
    await contextOf('pull_request', fork, (context, { scene }) => {
      const { head, base } = scene.pullRequest;
      expect(context).toEqual({
        repository: { owner: 'fastlang', repo: 'fastlang' },
        runId: scene.candidateRun.id,
        runAttempt: 1,
        serverUrl: 'https://github.com',
        event: {
          kind: 'pull-request',
          number: 7,
          headSha: head.sha,
          headBranch: 'tail-calls',
          baseSha: base.sha,
          baseBranch: 'main',
          fromFork: fork,
          headRepositoryId: scene.headRepository.id,
          labels: [],
        },
      });
      expect(baselineScope(context.event)).toEqual({ headSha: head.sha, base: base.sha, branch: 'main' });
    });
  });

  test('push: what was pushed and what was there before', async () => {
    await contextOf('push', false, (context, { scene }) => {
      const after = scene.repository.branches.get('main');
      const before = scene.world.commits.get(after ?? '')?.parents[0];
      expect(context.event).toEqual({ kind: 'push', headSha: after, before, branch: 'main', defaultBranch: 'main' });
      expect(baselineScope(context.event)).toEqual({ headSha: after, base: before, branch: 'main' });
    });
  });

  test('workflow_dispatch: held against the default branch', async () => {
    await contextOf('workflow_dispatch', false, (context, { scene }) => {
      const headSha = scene.pullRequest.head.sha;
      expect(context.event).toEqual({
        kind: 'workflow-dispatch',
        headSha,
        branch: 'tail-calls',
        defaultBranch: 'main',
      });
      expect(baselineScope(context.event)).toEqual({ headSha, base: 'main', branch: 'main' });
    });
  });

  test('merge_group: held against the queue’s base', async () => {
    await contextOf('merge_group', false, (context, { scene }) => {
      expect(context.event).toMatchObject({ kind: 'merge-group', baseBranch: 'main' });
      expect(baselineScope(context.event).base).toBe(scene.repository.branches.get('main'));
    });
  });
});

describe('an address', () => {
  test.each([
    [undefined, 'https://api.github.com'],
    ['', 'https://api.github.com'],
    ['https://git.example/api/v3', 'https://git.example/api/v3'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('%j is %s', (given, expected) => {
    expect(addressOf({ GITHUB_API_URL: given }, 'GITHUB_API_URL', 'https://api.github.com')).toBe(expected);
  });

  test.each(['api.github.com', 'file:///etc', 'javascript:1', ' '])('%j is none', (given) => {
    const error = errorOf(() => addressOf({ GITHUB_API_URL: given }, 'GITHUB_API_URL', 'https://api.github.com'));
    expect(error.message).toBe(`GITHUB_API_URL is not the address of a GitHub server: ${JSON.stringify(given)}.`);
    expect(error.remedy).toContain('https://api.github.com');
  });
});

describe('the scope of a push', () => {
  test.each([
    ['to another branch', { ref: 'refs/heads/topic' }, 'main'],
    ['of a tag', { ref: 'refs/tags/v1' }, 'main'],
    ['that makes the default branch', { before: '0'.repeat(40) }, 'a'.repeat(40)],
    ['to the default branch', {}, 'b'.repeat(40)],
  ])('%s', (_, changes, base) => {
    const { event } = reviewable(readRunContext(environment, { ...push, ...changes }));
    expect(baselineScope(event)).toEqual({ headSha: 'a'.repeat(40), base, branch: 'main' });
  });
});

describe('what cannot be reviewed', () => {
  test.each<[string, Record<string, string | undefined>, unknown, string]>([
    ['another event', { GITHUB_EVENT_NAME: 'release' }, {}, 'cannot review on the event release'],
    [
      'a deletion',
      { GITHUB_EVENT_NAME: 'push' },
      { ...push, after: '0'.repeat(40), ref: 'refs/tags/v1' },
      'This push deleted refs/tags/v1, so there is no commit to review',
    ],
    ...[0, -7, 1.5, '7', null].map((number): [string, Record<string, string>, unknown, string] => [
      `pull request ${number}`,
      { GITHUB_EVENT_NAME: 'pull_request' },
      { pull_request: { number, head: { sha: 'a', ref: 'x' }, base: { sha: 'b', ref: 'y' } } },
      'has no usable pull_request.number',
    ]),
    [
      'no server',
      { GITHUB_SERVER_URL: 'not an address' },
      push,
      'GITHUB_SERVER_URL is not the address of a GitHub server',
    ],
    ['no event', { GITHUB_EVENT_NAME: undefined }, {}, 'GITHUB_EVENT_NAME is not set'],
    ['no run', { GITHUB_RUN_ID: 'x' }, push, 'GITHUB_RUN_ID is not a number'],
    ['no repository', { GITHUB_REPOSITORY: 'o' }, push, 'GITHUB_REPOSITORY is not OWNER/NAME'],
    ['an empty payload', {}, null, 'The payload of the event push has no usable after.'],
    ['a pull request without number', { GITHUB_EVENT_NAME: 'pull_request' }, {}, 'no usable pull_request.number'],
  ])('%s', (_, changes, payload, message) => {
    const error = errorOf(() => readRunContext({ ...environment, ...changes }, payload));
    expect(error.code).toBe('event-unsupported');
    expect(error.message).toContain(message);
    expect(error.remedy).not.toBe('');
  });
});

test('a deleted fork is a fork still', () => {
  const side = (id: number | null) => ({ sha: 'a', ref: 'x', repo: id === null ? null : { id } });
  const payload = { pull_request: { number: 3, head: side(null), base: side(1) } };
  const { event } = reviewable(readRunContext({ ...environment, GITHUB_EVENT_NAME: 'pull_request' }, payload));
  expect(event).toMatchObject({ kind: 'pull-request', fromFork: true });
});
