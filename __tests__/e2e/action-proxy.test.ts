/** The bundle behind a proxy, as the runner's variables name it: for the API, for the store of artifacts, for either alone. */
import { describe, expect, test } from '@jest/globals';
import { withProxy } from './loopback-proxy.ts';
import { withBundle } from './run-bundle.ts';

/** Names that only the proxy can reach. */
const api = { GITHUB_API_URL: 'http://api.github.test', GITHUB_GRAPHQL_URL: 'http://api.github.test/graphql' };
const store = { storeUrl: 'http://store.github.test:8080' };

describe('behind a proxy', () => {
  test('everything goes through it', async () => {
    await withBundle({}, store, async ({ run, github, comments, scene }) => {
      await withProxy(github.url, { credentials: 'runner:s3cret' }, async (proxy) => {
        const http_proxy = proxy.url.replace('http://', 'http://runner:s3cret@');
        const step = await run({ environment: { ...api, http_proxy } });
        expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
        expect(comments()).toHaveLength(1);
        expect(proxy.tunnels.sort()).toEqual(['api.github.test:80', 'store.github.test:8080']);
        // The proxy itself is told no token, and the log no password.
        expect(proxy.seen.join('\n')).not.toContain(scene.token);
        expect(step.log).not.toContain('s3cret');
      });
    });
  });

  test('the store alone, when the API is inside', async () => {
    await withBundle({}, store, async ({ run, github }) => {
      await withProxy(github.url, {}, async (proxy) => {
        const step = await run({ environment: { HTTP_PROXY: proxy.url } });
        expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
        expect(proxy.tunnels).toEqual(['store.github.test:8080']);
      });
    });
  });

  test('the API alone, when the store is inside', async () => {
    await withBundle({}, {}, async ({ run, github }) => {
      await withProxy(github.url, {}, async (proxy) => {
        const environment = { ...api, http_proxy: proxy.url, no_proxy: 'example.org,127.0.0.1' };
        const step = await run({ environment });
        expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
        expect(proxy.tunnels).toEqual(['api.github.test:80']);
      });
    });
  });

  test('not where no_proxy says so', async () => {
    await withBundle({}, {}, async ({ run, github }) => {
      await withProxy(github.url, {}, async (proxy) => {
        const environment = { ...api, http_proxy: proxy.url, no_proxy: '.github.test', INPUT_TIMEOUT: '30s' };
        const step = await run({ environment });
        expect(step.code).toBe(1);
        expect(step.log).toContain('check the network, the proxy (https_proxy, no_proxy) and GITHUB_API_URL');
        expect(proxy.tunnels).toEqual([]);
      });
    });
  });

  test('one that refuses is named as what to check, for https as well', async () => {
    await withBundle({}, {}, async ({ run, github }) => {
      await withProxy(github.url, { refuse: 403 }, async (proxy) => {
        const environment = { GITHUB_API_URL: 'https://api.github.test', https_proxy: proxy.url, INPUT_TIMEOUT: '30s' };
        const step = await run({ environment });
        expect(step.code).toBe(1);
        expect(step.log).toContain('check the network, the proxy (https_proxy, no_proxy) and GITHUB_API_URL');
        expect(proxy.seen[0]).toMatch(/^CONNECT api\.github\.test:443 /);
      });
    });
  });
});

test('on an enterprise server, artifacts come from the store that it names', async () => {
  await withBundle({}, { layout: 'enterprise', ...store }, async ({ run, github }) => {
    await withProxy(github.url, {}, async (proxy) => {
      const step = await run({ environment: { http_proxy: proxy.url } });
      expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
      expect(proxy.tunnels).toEqual(['store.github.test:8080']);
      expect(github.requests.every(({ kind, path }) => kind !== 'rest' || !path.startsWith('//'))).toBe(true);
    });
  });
});
