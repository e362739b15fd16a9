/** Downloads from the embedded GitHub: whole, truncated, corrupted, expired, too large; and never with the token. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { addArtifact } from '../../examples/demo/loopback/world-builder.ts';
import { listRunArtifacts } from '../../src/github/artifacts.ts';
import type { Artifact } from '../../src/github/artifacts.ts';
import { downloadArtifact } from '../../src/github/download.ts';
import { addressIn } from '../../src/github/store-address.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';
import { hastyPolicy, withClient } from './connect-client.ts';
import type { ClientStage } from './connect-client.ts';

const blob = /^\/blob-store\//;

/** The scene's candidate artifact, as listed. */
async function candidate({ client, scene }: ClientStage): Promise<Artifact> {
  const [artifact] = await listRunArtifacts(client, scene.candidateRun.id);
  if (artifact === undefined) throw new Error('no artifact');
  return artifact;
}

describe('a download', () => {
  test('gives the bytes and their hash, and does not show the token to the store', async () => {
    await withClient({}, {}, async (stage) => {
      const { bytes, sha256 } = await downloadArtifact(stage.client, await candidate(stage));
      expect(bytes.equals(stage.scene.candidateArtifact?.bytes ?? Buffer.alloc(0))).toBe(true);
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      const [request] = stage.github.requests.filter(({ kind }) => kind === 'blob');
      expect(request?.status).toBe(200);
      expect(request?.requestHeaders.authorization).toBeUndefined();
    });
  });

  test('takes a raw JSON file as it is', async () => {
    await withClient({}, {}, async (stage) => {
      const { scene } = stage;
      const bytes = Buffer.from('{"a": [1, 2]}\n');
      const content = { kind: 'bytes', bytes, contentType: 'application/json' } as const;
      await addArtifact(scene.world, scene.repository, scene.candidateRun, { name: 'raw.json', content });
      expect((await downloadArtifact(stage.client, await candidate(stage))).bytes.toString()).toBe('{"a": [1, 2]}\n');
    });
  });

  test('of a repository that was renamed: within the API with the token, to the store without', async () => {
    await withClient({}, {}, async (stage) => {
      const artifact = await candidate(stage);
      const { repository } = stage.scene;
      const location = `${stage.github.url}/repositories/${repository.id}/actions/artifacts/${artifact.id}/zip`;
      const effect = { kind: 'respond', status: 301, headers: { location } } as const;
      stage.github.faults.push({ path: /^\/repos\/.*\/zip/, times: 1, effect });
      const { bytes } = await downloadArtifact(stage.client, artifact);
      expect(bytes.equals(stage.scene.candidateArtifact?.bytes ?? Buffer.alloc(0))).toBe(true);
      const [first, second, blobs] = stage.github.requests.slice(-3);
      expect([first?.status, second?.status, blobs?.status]).toEqual([301, 302, 200]);
      expect(second?.path).toBe(`/repositories/${repository.id}/actions/artifacts/${artifact.id}/zip`);
      expect([second, blobs].map((request) => request?.requestHeaders.authorization !== undefined)).toEqual([
        true,
        false,
      ]);
    });
  });

  test('sent on to anywhere else never takes the token along', async () => {
    await withClient({}, {}, async (stage) => {
      const artifact = await candidate(stage);
      // The same machine by another name is another place.
      const location = `${stage.github.url.replace('127.0.0.1', 'localhost')}/blob-store/stolen`;
      const effect = { kind: 'respond', status: 301, headers: { location } } as const;
      stage.github.faults.push({ path: /^\/repos\/.*\/zip/, times: Infinity, effect });
      await plumblineErrorOf(downloadArtifact(stage.client, artifact));
      const stolen = stage.github.requests.filter(({ path }) => path.endsWith('/stolen'));
      expect(stolen.length).toBeGreaterThan(0);
      expect(stolen.filter(({ requestHeaders }) => requestHeaders.authorization !== undefined)).toEqual([]);
    });
  });

  test('from an address that is not encrypted is refused where the API is', async () => {
    await withClient({}, {}, ({ connectAgain }) => {
      const client = connectAgain({ apiUrl: 'https://api.github.com' });
      const answer = (location: string) => ({ status: 302, headers: { location }, data: null });
      expect(addressIn(client, answer('https://store/x'), 'x')).toBe('https://store/x');
      expect(() => addressIn(client, answer('http://store/x'), 'x')).toThrow('it is not encrypted');
      expect(() => addressIn(client, { ...answer(''), headers: {} }, 'x')).toThrow('without an address for x');
      return Promise.resolve();
    });
  });

  test.each([
    ['broken off', { kind: 'truncate', bytes: 20 }],
    ['refused', { kind: 'disconnect' }],
    ['answered 503', { kind: 'respond', status: 503 }],
    ['too late for its address', { kind: 'respond', status: 403 }],
  ] as const)('%s once is tried again with a fresh address', async (_, effect) => {
    await withClient({}, { faults: [{ path: blob, times: 1, effect }] }, async (stage) => {
      const { bytes } = await downloadArtifact(stage.client, await candidate(stage));
      expect(bytes.equals(stage.scene.candidateArtifact?.bytes ?? Buffer.alloc(0))).toBe(true);
      const addresses = stage.github.requests.filter(({ kind }) => kind === 'blob').map(({ path }) => path);
      expect(new Set(addresses).size).toBe(2);
    });
  });

  test('that keeps breaking is reported', async () => {
    const effect = { kind: 'truncate', bytes: 20 } as const;
    await withClient({}, { faults: [{ path: blob, times: Infinity, effect }] }, async (stage) => {
      const error = await plumblineErrorOf(downloadArtifact(stage.client, await candidate(stage)));
      expect(error.code).toBe('server-fault');
      expect(error.message).toMatch(/^Could not download artifact benchmarks \(id \d+, run \d+\): /);
      expect(stage.github.requests.filter(({ kind }) => kind === 'blob')).toHaveLength(1 + hastyPolicy.retries);
    });
  });

  test('of other bytes than were uploaded is a digest mismatch', async () => {
    await withClient({}, { faults: [{ path: blob, times: 1, effect: { kind: 'corrupt' } }] }, async (stage) => {
      const error = await plumblineErrorOf(downloadArtifact(stage.client, await candidate(stage)));
      expect(error.code).toBe('digest-mismatch');
      expect(error.message).toContain(stage.scene.candidateArtifact?.digest?.slice('sha256:'.length));
    });
  });

  test('without a digest to hold it against is accepted', async () => {
    await withClient({}, {}, async (stage) => {
      const artifact = { ...(await candidate(stage)), digest: null };
      expect((await downloadArtifact(stage.client, artifact)).bytes.length).toBeGreaterThan(0);
    });
  });

  test('of an artifact that expired meanwhile names it, its run, and how to get a new one', async () => {
    await withClient({}, {}, async (stage) => {
      const artifact = await candidate(stage);
      if (stage.scene.candidateArtifact !== null) stage.scene.candidateArtifact.expired = true;
      const error = await plumblineErrorOf(downloadArtifact(stage.client, artifact));
      expect(error.code).toBe('artifact-expired');
      const run = stage.scene.candidateRun.id;
      expect(error.message).toBe(
        `The artifact benchmarks (id ${artifact.id}, run ${run}) has expired; GitHub no longer has its bytes (410).`,
      );
      expect(error.remedy).toContain(`Re-run the jobs of run ${run}, and set retention-days`);
      const known = await plumblineErrorOf(downloadArtifact(stage.client, { ...artifact, expired: true }));
      expect(known.message).toBe(error.message);
    });
  });

  test('of an artifact that was deleted says so', async () => {
    await withClient({}, {}, async (stage) => {
      const artifact = { ...(await candidate(stage)), id: 1 };
      const error = await plumblineErrorOf(downloadArtifact(stage.client, artifact));
      expect(error.code).toBe('not-found');
      expect(error.message).toContain('There is no artifact benchmarks (id 1');
    });
  });

  test('is refused when it is too large, by the listing or by what comes', async () => {
    await withClient({}, {}, async (stage) => {
      const artifact = await candidate(stage);
      const before = stage.github.requests.length;
      const announced = await plumblineErrorOf(downloadArtifact(stage.client, artifact, 10));
      expect(announced.code).toBe('archive-rejected');
      expect(stage.github.requests).toHaveLength(before);
      const lied = await plumblineErrorOf(downloadArtifact(stage.client, { ...artifact, sizeInBytes: 1 }, 10));
      expect(lied.code).toBe('archive-rejected');
    });
  });
});
