/** The one comment: created, updated, left alone; among strangers, races, and tokens that may not write. */
import { describe, expect, test } from '@jest/globals';
import { ACTIONS_BOT } from '../../examples/demo/loopback/represent-user.ts';
import { addComment } from '../../examples/demo/loopback/world-builder.ts';
import { publishComment, viewerLogin } from '../../src/github/comment.ts';
import type { CommentRequest } from '../../src/github/comment.ts';
import { renderMarker } from '../../src/report/marker.ts';
import { hastyPolicy, withClient as withPacedClient } from './connect-client.ts';
import type { ClientStage } from './connect-client.ts';

/** Nothing here is about the pace of writing, which is one a second. */
const unpaced = { policy: { ...hastyPolicy, paced: false } };

const withClient: typeof withPacedClient = (world, options, check) =>
  withPacedClient(world, options, (stage) => check({ ...stage, client: stage.connectAgain(unpaced) }));

/** A request of the scene's pull request for a comment with this text. */
function requestOf(stage: ClientStage, text: string, changes: Partial<CommentRequest['marker']> = {}): CommentRequest {
  const marker = { key: 'default', sha: stage.scene.pullRequest.head.sha, run: 5, attempt: 1, ...changes };
  return {
    pullRequest: stage.scene.pullRequest.number,
    fromFork: false,
    create: true,
    viewer: () => viewerLogin(stage.client),
    marker,
    render: (notes) => [renderMarker(marker), text, ...notes].join('\n'),
  };
}

const bodies = ({ scene }: ClientStage): string[] =>
  scene.repository.comments.map(({ body }) => body.split('\n').slice(1).join('\n'));
const writes = ({ github }: ClientStage): string[] =>
  github.requests.filter(({ method, kind }) => method !== 'GET' && kind === 'rest').map(({ method }) => method);

/** Someone's comment on the pull request. */
const post = ({ scene }: ClientStage, body: string, authorLogin = ACTIONS_BOT) =>
  addComment(scene.world, scene.repository, { issueNumber: 7, body, authorLogin, date: scene.now });

describe('publishing a comment', () => {
  test('creates it, then updates it, then leaves it alone', async () => {
    await withClient({}, {}, async (stage) => {
      const created = await publishComment(stage.client, requestOf(stage, 'first'));
      expect(created).toEqual({ kind: 'created', url: expect.stringMatching(/pull\/7#issuecomment-\d+$/) });
      const updated = await publishComment(stage.client, requestOf(stage, 'second'));
      expect(updated).toEqual({ ...created, kind: 'updated' });
      expect(await publishComment(stage.client, requestOf(stage, 'second'))).toEqual({ ...created, kind: 'unchanged' });
      expect(bodies(stage)).toEqual(['second']);
      expect(writes(stage)).toEqual(['POST', 'PATCH']);
    });
  });

  test('of two commits that both are no longer the newest, the later run’s stays', async () => {
    await withClient({}, {}, async (stage) => {
      const [first, second] = ['1'.repeat(40), '2'.repeat(40)];
      await publishComment(stage.client, requestOf(stage, 'second', { sha: second, run: 20 }));
      const late = await publishComment(stage.client, requestOf(stage, 'first', { sha: first, run: 10 }));
      expect(late).toMatchObject({
        kind: 'superseded',
        reason: 'the comment shows a later run, 20, which is about 2222222',
      });
      expect(bodies(stage)[0]).toMatch(/^second/);
      // The newest commit’s result counts, even of an old run: the branch may have been set back to it.
      const head = await publishComment(stage.client, requestOf(stage, 'head', { run: 5 }));
      expect([head.kind, bodies(stage)]).toEqual(['updated', ['head']]);
    });
  });

  test('a newer result that came while this one was written stays', async () => {
    await withClient({}, {}, async (stage) => {
      await publishComment(stage.client, requestOf(stage, 'earlier', { run: 3 }));
      const newer = renderMarker(requestOf(stage, '', { run: 6 }).marker);
      const ours = requestOf(stage, 'ours');
      const late = await publishComment(stage.client, {
        ...ours,
        render: (notes) => {
          const [comment] = stage.scene.repository.comments;
          if (comment !== undefined) comment.body = `${newer}\nnewer`;
          return ours.render(notes);
        },
      });
      expect(late).toMatchObject({ kind: 'superseded', reason: 'the comment shows a later run of the same commit, 6' });
      expect(bodies(stage)).toEqual(['newer']);
    });
  });

  test('the same where GitHub does not say which commit is the newest', async () => {
    const faults = [{ path: /\/pulls\/7$/, times: Infinity, effect: { kind: 'respond', status: 404 } as const }];
    await withClient({}, { faults }, async (stage) => {
      const [first, second] = ['1'.repeat(40), '2'.repeat(40)];
      await publishComment(stage.client, requestOf(stage, 'second', { sha: second, run: 20 }));
      const late = await publishComment(stage.client, requestOf(stage, 'first', { sha: first, run: 10 }));
      expect([late.kind, bodies(stage)]).toEqual(['superseded', ['second']]);
    });
  });

  test('keeps one comment per key', async () => {
    await withClient({}, {}, async (stage) => {
      await publishComment(stage.client, requestOf(stage, 'one'));
      await publishComment(stage.client, requestOf(stage, 'two', { key: 'other key' }));
      await publishComment(stage.client, requestOf(stage, 'three', { key: 'other key' }));
      expect(bodies(stage)).toEqual(['one', 'three']);
    });
  });

  test('creates none where none is wanted, but updates the one that is there', async () => {
    await withClient({}, {}, async (stage) => {
      const modest = (text: string) => publishComment(stage.client, { ...requestOf(stage, text), create: false });
      expect(await modest('quiet')).toEqual({ kind: 'omitted' });
      expect(bodies(stage)).toEqual([]);
      await publishComment(stage.client, requestOf(stage, 'loud'));
      expect((await modest('quiet')).kind).toBe('updated');
      expect(bodies(stage)).toEqual(['quiet']);
    });
  });

  test('finds it beyond the first page', async () => {
    await withClient({}, {}, async (stage) => {
      for (let index = 0; index < 120; index += 1) post(stage, `remark ${index}`, 'ada');
      await publishComment(stage.client, requestOf(stage, 'first'));
      await publishComment(stage.client, requestOf(stage, 'second'));
      expect(stage.scene.repository.comments).toHaveLength(121);
      expect(bodies(stage).at(-1)).toBe('second');
    });
  });

  test('ignores a stranger’s comment with our marker, and a quote of ours', async () => {
    await withClient({}, {}, async (stage) => {
      const { marker } = requestOf(stage, '');
      post(stage, `${renderMarker(marker)}\nnot ours`, 'mallory');
      post(stage, `Look:\n${renderMarker(marker)}`);
      const outcome = await publishComment(stage.client, requestOf(stage, 'ours'));
      expect(outcome.kind).toBe('created');
      expect(writes(stage)).toEqual(['POST']);
      expect(stage.scene.repository.comments.map(({ authorLogin }) => authorLogin)).toEqual([
        'mallory',
        ACTIONS_BOT,
        ACTIONS_BOT,
      ]);
    });
  });

  test('still knows itself when GraphQL does not answer', async () => {
    const faults = [{ path: /graphql/, times: Infinity, effect: { kind: 'respond', status: 404 } as const }];
    await withClient({}, { faults }, async (stage) => {
      await publishComment(stage.client, requestOf(stage, 'first'));
      expect((await publishComment(stage.client, requestOf(stage, 'second'))).kind).toBe('updated');
    });
  });

  test('asks who it is on an enterprise server too', async () => {
    await withClient({}, { layout: 'enterprise' }, async (stage) => {
      expect(await viewerLogin(stage.client)).toBe(ACTIONS_BOT);
      expect(stage.github.requests.map(({ kind, status }) => [kind, status])).toEqual([['graphql', 200]]);
    });
  });
});

describe('duplicates', () => {
  test('of before are deleted, the oldest stays', async () => {
    await withClient({}, {}, async (stage) => {
      const { marker } = requestOf(stage, '');
      const oldest = post(stage, `${renderMarker(marker)}\na`);
      post(stage, `${renderMarker(marker)}\nb`);
      expect((await publishComment(stage.client, requestOf(stage, 'new'))).kind).toBe('updated');
      expect(stage.scene.repository.comments.map(({ id, body }) => [id, body.endsWith('new')])).toEqual([
        [oldest.id, true],
      ]);
    });
  });

  test('of two runs that create at the same time: one stays, with the later words', async () => {
    await withClient({}, {}, async (stage) => {
      const outcomes = await Promise.all([
        publishComment(stage.client, requestOf(stage, 'one')),
        publishComment(stage.connectAgain(unpaced), requestOf(stage, 'two')),
      ]);
      expect(stage.scene.repository.comments).toHaveLength(1);
      expect(outcomes.every(({ kind }) => kind !== 'failed')).toBe(true);
    });
  });

  test('ours is the younger: the older is updated and ours deleted', async () => {
    await withClient({}, {}, async (stage) => {
      const request = requestOf(stage, 'ours');
      let older = 0;
      const outcome = await publishComment(stage.client, {
        ...request,
        // Between the listing and our own comment another run's comment appears.
        render: (notes) => {
          older = post(stage, `${renderMarker(request.marker)}\ntheirs`).id;
          return request.render(notes);
        },
      });
      expect(outcome).toMatchObject({ kind: 'updated', url: expect.stringContaining(String(older)) });
      expect(stage.scene.repository.comments.map(({ id }) => id)).toEqual([older]);
      expect(bodies(stage)).toEqual(['ours']);
    });
  });
});

describe('a newer result stays', () => {
  test('of a later run, whatever the attempts', async () => {
    await withClient({}, {}, async (stage) => {
      await publishComment(stage.client, requestOf(stage, 'run 5', { attempt: 2 }));
      expect((await publishComment(stage.client, requestOf(stage, 'run 6', { run: 6 }))).kind).toBe('updated');
      const outcome = await publishComment(stage.client, requestOf(stage, 'run 5 again', { attempt: 3 }));
      expect(outcome).toMatchObject({ kind: 'superseded', reason: expect.stringContaining('a later run') });
      expect(bodies(stage)).toEqual(['run 6']);
    });
  });

  test('of a later attempt', async () => {
    await withClient({}, {}, async (stage) => {
      await publishComment(stage.client, requestOf(stage, 'attempt 2', { attempt: 2 }));
      const outcome = await publishComment(stage.client, requestOf(stage, 'attempt 1'));
      expect(outcome).toMatchObject({ kind: 'superseded', reason: expect.stringContaining('attempt 2') });
      expect(bodies(stage)).toEqual(['attempt 2']);
      expect((await publishComment(stage.client, requestOf(stage, 'attempt 3', { attempt: 3 }))).kind).toBe('updated');
    });
  });

  test('of the commit that the pull request has moved on to', async () => {
    await withClient({}, {}, async (stage) => {
      await publishComment(stage.client, requestOf(stage, 'new commit'));
      const outcome = await publishComment(stage.client, requestOf(stage, 'old commit', { sha: 'c'.repeat(40) }));
      expect(outcome.kind).toBe('superseded');
      expect(bodies(stage)).toEqual(['new commit']);
    });
  });

  test('but an older one is replaced, and a comment on an older commit says so', async () => {
    await withClient({}, {}, async (stage) => {
      await publishComment(stage.client, requestOf(stage, 'older', { sha: 'c'.repeat(40), attempt: 9 }));
      expect(bodies(stage)[0]).toContain(
        `The pull request has moved on to ${stage.scene.pullRequest.head.sha.slice(0, 7)}`,
      );
      expect((await publishComment(stage.client, requestOf(stage, 'newer'))).kind).toBe('updated');
      expect(bodies(stage)).toEqual(['newer']);
    });
  });
});

describe('a comment that cannot be written', () => {
  test('for a read-only token: the line to add', async () => {
    await withClient(
      { permissions: { actions: 'read', contents: 'read', pull_requests: 'read' } },
      {},
      async (stage) => {
        const outcome = await publishComment(stage.client, requestOf(stage, 'text'));
        if (outcome.kind !== 'failed') throw new Error(outcome.kind);
        expect(outcome.error.code).toBe('permission-missing');
        expect(outcome.error.remedy).toContain('Add the line `pull-requests: write`');
        expect(stage.scene.repository.comments).toEqual([]);
      },
    );
  });

  test('for a fork: another way', async () => {
    await withClient({ fork: true }, {}, async (stage) => {
      const outcome = await publishComment(stage.client, { ...requestOf(stage, 'text'), fromFork: true });
      if (outcome.kind !== 'failed') throw new Error(outcome.kind);
      expect(outcome.error.message).toContain('This pull request comes from a fork');
      expect(outcome.error.remedy).toContain('workflow_run');
    });
  });

  test('for its length', async () => {
    await withClient({}, {}, async (stage) => {
      const outcome = await publishComment(stage.client, requestOf(stage, 'x'.repeat(70_000)));
      if (outcome.kind !== 'failed') throw new Error(outcome.kind);
      expect(outcome.error.message).toContain('Body is too long');
    });
  });

  test('one deleted meanwhile is written again', async () => {
    await withClient({}, {}, async (stage) => {
      await publishComment(stage.client, requestOf(stage, 'first'));
      const request = requestOf(stage, 'second');
      const outcome = await publishComment(stage.client, {
        ...request,
        render: (notes) => {
          stage.scene.repository.comments = [];
          return request.render(notes);
        },
      });
      expect(outcome.kind).toBe('created');
      expect(bodies(stage)).toEqual(['second']);
    });
  });
});
