/*
 * Faults on order: the embedded GitHub fails as it is told, as often as it is told, and can always be stopped.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { secondaryRateLimit, serverError } from '../../examples/demo/loopback/faults.ts';
import type { Fault } from '../../examples/demo/loopback/faults.ts';
import { pullRequestWorld } from '../../examples/demo/loopback/pull-request-world.ts';
import { startLoopbackGitHub } from '../../examples/demo/loopback/server.ts';
import { failureOf, FILES, get, onStage } from './scene.ts';

describe('faults', () => {
  test('hit the requests that they name, as often as they say, in their order', async () => {
    const path = /\/pulls\/7$/;
    const faults: Fault[] = [
      { path, times: 1, effect: serverError(502) },
      { method: 'get', path, times: 1, effect: secondaryRateLimit(3, 429) },
      { path, times: 1, after: 1, effect: { kind: 'respond', status: 200, body: 'not JSON' } },
    ];
    await onStage({}, { faults }, async (stage) => {
      const answers = [];
      for (let index = 0; index < 5; index += 1) {
        const response = await get(stage, `/repos/${stage.scene.repository.fullName}/pulls/7`);
        answers.push([response.status, response.headers.get('retry-after'), (await response.text()).slice(0, 8)]);
      }
      expect(answers).toEqual([
        [502, null, '{"messag'],
        [429, '3', '{"messag'],
        [200, null, '{"url":"'],
        [200, null, 'not JSON'],
        [200, null, '{"url":"'],
      ]);
      expect(stage.github.requests.map((exchange) => exchange.fault)).toEqual([
        'respond',
        'respond',
        null,
        'respond',
        null,
      ]);
      // What faults answer is not held against the description.
      expect(stage.contract.violations).toEqual([]);
    });
  });

  test('cut a body short, change it, close the connection, or say nothing', async () => {
    await onStage({}, {}, async (stage) => {
      const path = `/repos/${stage.scene.repository.fullName}`;
      const honest = Buffer.from(await (await get(stage, path)).arrayBuffer());
      stage.github.faults.push(
        { path: /./, times: 1, effect: { kind: 'corrupt' } },
        { path: /./, times: 1, effect: { kind: 'truncate', bytes: 10 } },
        { path: /./, times: 1, effect: { kind: 'disconnect' } },
        { path: /./, times: 1, effect: { kind: 'delay', milliseconds: 1 } },
        { path: /./, times: 1, effect: { kind: 'hang' } },
      );
      const corrupt = Buffer.from(await (await get(stage, path)).arrayBuffer());
      expect([corrupt.length, corrupt.equals(honest)]).toEqual([honest.length, false]);
      const cut = await get(stage, path);
      expect(cut.headers.get('content-length')).toBe(String(honest.length));
      await expect(cut.arrayBuffer()).rejects.toThrow('terminated');
      await expect(get(stage, path)).rejects.toThrow('fetch failed');
      expect((await get(stage, path)).status).toBe(200);
      const hanging = get(stage, path, { signal: AbortSignal.timeout(100) });
      await expect(hanging).rejects.toThrow('timeout');
    });
  });

  test('that hang do not keep the server from stopping', async () => {
    await onStage({}, { faults: [{ path: /./, times: 1, effect: { kind: 'hang' } }] }, async (stage) => {
      const hanging = failureOf(get(stage, '/rate_limit'));
      while (stage.github.requests.length === 0) await sleep(5);
      await stage.github.close();
      expect((await hanging).message).toBe('fetch failed');
    });
  });
});

describe('a hook that throws', () => {
  test('is heard of when the server is closed', async () => {
    const { world } = await pullRequestWorld({ baselineFiles: FILES, candidateFiles: FILES });
    const onExchange = (): never => {
      throw new Error('broken hook');
    };
    const github = await startLoopbackGitHub(world, { onExchange });
    await expect(fetch(`${github.url}/rate_limit`)).rejects.toThrow('fetch failed');
    await expect(github.close()).rejects.toMatchObject({ cause: { message: 'broken hook' } });
  });
});
