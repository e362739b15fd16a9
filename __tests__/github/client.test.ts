/** What the client does about each way in which GitHub can fail, against the embedded GitHub with faults. */
import { describe, expect, test } from '@jest/globals';
import { secondaryRateLimit, serverError } from '../../examples/demo/loopback/faults.ts';
import { listRunArtifacts } from '../../src/github/artifacts.ts';
import type { GithubClient } from '../../src/github/client.ts';
import { acceptedPermission, permissionLines } from '../../src/github/errors.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';
import { hastyPolicy, withClient } from './connect-client.ts';

const list = (client: GithubClient) => listRunArtifacts(client, 4711);
const path = /artifacts/;

describe('a failing request', () => {
  test('401: the token is rejected, once', async () => {
    await withClient({}, {}, async ({ connectAgain, github }) => {
      const error = await plumblineErrorOf(list(connectAgain({ token: 'nobody-knows-me' })));
      expect(error.code).toBe('token-rejected');
      expect(error.message).toBe(
        'GitHub would not list the artifacts of run 4711: it rejects the token (401, “Bad credentials”).',
      );
      expect(error.remedy).toContain('github-token');
      expect(github.requests).toHaveLength(1);
    });
  });

  test('403: prints the line to add, and the whole block', async () => {
    await withClient({ permissions: { contents: 'read' } }, {}, async ({ client, github }) => {
      const error = await plumblineErrorOf(list(client));
      expect(error.code).toBe('permission-missing');
      expect(error.message).toContain('Missing: `actions: read`');
      expect(error.remedy).toBe(
        'Add the line `actions: read` under `permissions:` of the workflow or the job. Such a block replaces the defaults, ' +
          'so it has to list all that this action needs: `actions: read`, `contents: read` and `pull-requests: write`.',
      );
      expect(github.requests).toHaveLength(1);
    });
  });

  test.each([
    ['Unable to create comment because issue is locked.', 'Unlock the conversation'],
    ['Repository was archived so is read-only.', 'unarchive it'],
    [
      'Although you appear to have the correct authorization credentials, the `o` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      'IP allow list',
    ],
    [
      'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.',
      'single sign-on',
    ],
  ])('403 that no permission mends (%s): the words, and what does', async (message, remedy) => {
    const effect = { kind: 'respond', status: 403, body: { message } } as const;
    await withClient({}, { faults: [{ path, times: 9, effect }] }, async ({ client, github }) => {
      const error = await plumblineErrorOf(list(client));
      expect(error.code).toBe('refused');
      expect(error.message).toContain(message.slice(0, 40));
      expect(error.message).not.toContain('permission');
      expect(error.remedy).toContain(remedy);
      expect(github.requests).toHaveLength(1);
    });
  });

  test('404: says what it may mean, once', async () => {
    await withClient({}, {}, async ({ client, github }) => {
      const error = await plumblineErrorOf(list(client));
      expect(error.code).toBe('not-found');
      expect(error.message).toBe('GitHub would not list the artifacts of run 4711: it finds no such thing (404).');
      expect(github.requests).toHaveLength(1);
    });
  });

  test.each([410, 422])('%d is not tried again', async (status) => {
    const faults = [{ path, times: 9, effect: { kind: 'respond', status, body: { message: 'no' } } as const }];
    await withClient({}, { faults }, async ({ client, github }) => {
      const error = await plumblineErrorOf(list(client));
      expect(error.code).toBe(status === 410 ? 'artifact-expired' : 'server-fault');
      expect(github.requests).toHaveLength(1);
    });
  });

  test.each([500, 502, 503] as const)('%d is tried again, then reported', async (status) => {
    await withClient(
      {},
      { faults: [{ path, times: Infinity, effect: serverError(status) }] },
      async ({ client, github }) => {
        const error = await plumblineErrorOf(list(client));
        expect(error.code).toBe('server-fault');
        expect(error.message).toContain(`it answered ${status}, “Server Error”`);
        expect(error.remedy).toContain('githubstatus.com');
        expect(github.requests).toHaveLength(1 + hastyPolicy.retries);
      },
    );
  });

  test('a broken connection and a cut-off answer are tried again', async () => {
    const faults = [
      { path, times: 1, effect: { kind: 'disconnect' } as const },
      { path, times: 1, effect: { kind: 'truncate', bytes: 40 } as const },
    ];
    await withClient({}, { faults }, async ({ client, scene }) => {
      expect(await listRunArtifacts(client, scene.candidateRun.id)).toHaveLength(1);
    });
  });

  test('a broken connection that stays broken is named', async () => {
    const faults = [{ path, times: Infinity, effect: { kind: 'disconnect' } as const }];
    await withClient({}, { faults }, async ({ client }) => {
      const error = await plumblineErrorOf(list(client));
      expect(error.code).toBe('server-fault');
      expect(error.message).toContain('the connection to GitHub failed (other side closed)');
      expect(error.remedy).toContain('proxy');
    });
  });

  test('an answer that never comes ends with the request’s time', async () => {
    const faults = [{ path, times: Infinity, effect: { kind: 'hang' } as const }];
    await withClient({}, { faults }, async ({ connectAgain, github }) => {
      const policy = { ...hastyPolicy, retries: 1, requestTimeoutMilliseconds: 50 };
      const error = await plumblineErrorOf(list(connectAgain({ policy })));
      expect(error.code).toBe('timed-out');
      expect(error.message).toContain('no answer in time');
      expect(github.requests).toHaveLength(2);
    });
  });

  test('the action’s own deadline ends everything, without another try', async () => {
    const faults = [{ path, times: Infinity, effect: { kind: 'hang' } as const }];
    await withClient({}, { faults }, async ({ connectAgain, github }) => {
      const controller = new AbortController();
      const failing = plumblineErrorOf(list(connectAgain({ deadline: controller.signal })));
      while (github.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      controller.abort();
      const error = await failing;
      expect(error.code).toBe('timed-out');
      expect(error.message).toContain('The time given by the input timeout was up');
      expect(github.requests).toHaveLength(1);
    });
  });
});

describe('a rate limit', () => {
  test.each([403, 429] as const)('a secondary one (%d) is waited for when it is short', async (status) => {
    await withClient({}, { faults: [{ path, times: 1, effect: secondaryRateLimit(1, status) }] }, async (stage) => {
      expect(await listRunArtifacts(stage.client, stage.scene.candidateRun.id)).toHaveLength(1);
      expect(stage.lines.join('\n')).toContain('Secondary rate limit');
    });
  });

  test.each([403, 429] as const)('a secondary one (%d) that asks for an hour is reported at once', async (status) => {
    await withClient({}, { faults: [{ path, times: 9, effect: secondaryRateLimit(3600, status) }] }, async (stage) => {
      const error = await plumblineErrorOf(list(stage.client));
      expect(error.code).toBe('rate-limited');
      expect(error.message).toContain(`(${status}). It asks for 3600 s of patience.`);
      expect(stage.github.requests).toHaveLength(1);
    });
  });

  test('one that does not end is given up', async () => {
    await withClient({}, { faults: [{ path, times: Infinity, effect: secondaryRateLimit(1) }] }, async (stage) => {
      expect((await plumblineErrorOf(list(stage.client))).code).toBe('rate-limited');
      expect(stage.github.requests).toHaveLength(1 + hastyPolicy.rateLimitRetries);
    });
  });

  test('the primary one says when it ends', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.UTC(2037, 0, 1) / 1000) };
    const effect = { kind: 'respond', status: 403, headers, body: { message: 'API rate limit exceeded' } } as const;
    await withClient({}, { faults: [{ path, times: 9, effect }] }, async ({ client, github }) => {
      const error = await plumblineErrorOf(list(client));
      expect(error.code).toBe('rate-limited');
      expect(error.message).toContain('The limit ends at 2037-01-01T00:00:00.000Z.');
      expect(github.requests).toHaveLength(1);
    });
  });

  test('the primary one that ends at no time that there is', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999999999' };
    const effect = { kind: 'respond', status: 403, headers, body: { message: 'API rate limit exceeded' } } as const;
    await withClient({}, { faults: [{ path, times: 9, effect }] }, async ({ client }) => {
      const error = await plumblineErrorOf(list(client));
      expect([error.code, error.message.endsWith('It does not say for how long.')]).toEqual(['rate-limited', true]);
    });
  });
});

describe('where requests go', () => {
  test('an enterprise server is asked below its own path', async () => {
    await withClient({}, { layout: 'enterprise' }, async ({ client, github, scene }) => {
      expect(await listRunArtifacts(client, scene.candidateRun.id)).toHaveLength(1);
      expect(github.requests[0]?.requestHeaders['user-agent']).toMatch(/^plumbline /);
      expect(github.requests[0]?.requestHeaders.authorization).toBe(`token ${scene.token}`);
    });
  });
});

describe('permissions', () => {
  test.each([
    ['issues=write; pull_requests=write', ['pull-requests', 'write']],
    ['actions=read', ['actions', 'read']],
    ['contents=read,actions=read; statuses=write', ['contents', 'read']],
    ['', null],
    [undefined, null],
  ])('of the header %j', (header, expected) => {
    expect(acceptedPermission(header)).toEqual(expected);
  });

  test('the list keeps what is recommended and adds what is missing', () => {
    expect(permissionLines('statuses', 'write')).toBe(
      '`actions: read`, `contents: read`, `pull-requests: write` and `statuses: write`',
    );
    expect(permissionLines('pull-requests', 'read')).toContain('`pull-requests: write`');
  });
});
