/** Commit statuses: posted, cut to length, refused. */
import { expect, test } from '@jest/globals';
import { publishStatus } from '../../src/github/status.ts';
import type { StatusRequest } from '../../src/github/status.ts';
import { withClient } from './connect-client.ts';

const request = (sha: string, changes: Partial<StatusRequest> = {}): StatusRequest => ({
  sha,
  state: 'failure',
  description: 'fail: slower',
  key: 'default',
  targetUrl: 'https://github.com/o/r/actions/runs/1',
  ...changes,
});

test('a status is posted on the head commit, its description cut by characters', async () => {
  await withClient({}, {}, async ({ client, scene }) => {
    const sha = scene.pullRequest.head.sha;
    expect(await publishStatus(client, request(sha, { description: '🚀'.repeat(200), key: 'micro' }))).toBeNull();
    expect(scene.repository.statuses).toMatchObject([
      { sha, state: 'failure', context: 'Plumbline (micro)', targetUrl: 'https://github.com/o/r/actions/runs/1' },
    ]);
    expect(scene.repository.statuses[0]?.description).toBe(`${'🚀'.repeat(139)}…`);
  });
});

test('a refusal is given back, with the line to add', async () => {
  await withClient({ permissions: { actions: 'read' } }, {}, async ({ client, scene }) => {
    const error = await publishStatus(client, request(scene.pullRequest.head.sha));
    expect(error?.code).toBe('permission-missing');
    expect(error?.remedy).toContain('Add the line `statuses: write`');
  });
});
