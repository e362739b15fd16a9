/**
 * Downloads an artifact into memory: asks for the signed address, fetches it without the token, within a size limit,
 * hashing as the bytes come, and holds the hash against GitHub's digest. Room: github.
 */
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Artifact } from './artifacts.ts';
import type { GithubClient } from './client.ts';

/** An artifact's bytes. */
export interface Download {
  readonly bytes: Buffer;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** Far more than any result set has (the largest seen are a few megabytes), and little for a runner's memory. */
export const DOWNLOAD_LIMIT = 128 * 1024 * 1024;

/** Downloads an artifact. Throws `artifact-expired`, `digest-mismatch`, `archive-rejected` for its size, or a request's error. */
export async function downloadArtifact(
  client: GithubClient,
  artifact: Artifact,
  limit: number = DOWNLOAD_LIMIT,
): Promise<Download> {
  if (artifact.expired) throw expiredError(artifact);
  if (artifact.sizeInBytes > limit) throw tooLarge(artifact, limit);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const download = await fetchBytes(client, artifact, await findLocation(client, artifact), limit);
      checkDigest(artifact, download);
      return download;
    } catch (error) {
      // Only the store's own trouble is worth another try; the address is asked for afresh, since it lives a minute.
      if (!(error instanceof StoreTrouble) || attempt > client.policy.retries || client.deadline?.aborted === true) {
        throw error instanceof StoreTrouble ? storeError(error, artifact, client) : error;
      }
      client.log.debug(`Download of artifact ${artifact.id}, attempt ${attempt}: ${error.message}`);
      await wait(attempt ** 2 * client.policy.retryBaseMilliseconds, undefined, { signal: client.deadline });
    }
  }
}

/** A failure of the store behind the signed address that may pass. */
class StoreTrouble extends Error {}

/** The signed address of an artifact's bytes. */
async function findLocation(client: GithubClient, artifact: Artifact): Promise<string> {
  const answer = await client.attempt(
    {
      task: `hand out ${describe(artifact)}`,
      permission: ['actions', 'read'],
      missing: {
        message: `There is no ${describe(artifact)} any more (404): it was deleted, or the token may not see it.`,
        remedy: howToGetANewOne(artifact),
      },
      expired: { message: expiredError(artifact).message, remedy: howToGetANewOne(artifact) },
    },
    // Not followed by Octokit: it would send the token along, and would take a raw JSON file for an answer of the API.
    () =>
      client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...client.repository,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
      }),
  );
  const location = answer.headers.location;
  if (location === undefined || !/^https?:\/\//.test(location)) {
    throw new PlumblineError(
      'server-fault',
      `GitHub answered ${String(answer.status)} without an address for ${describe(artifact)}.`,
      'Re-run the job later.',
    );
  }
  return location;
}

async function fetchBytes(
  client: GithubClient,
  artifact: Artifact,
  location: string,
  limit: number,
): Promise<Download> {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const answer = await client.fetchPlain(location, { redirect: 'follow' });
    if (answer.status !== 200) {
      await answer.body?.cancel();
      throw new StoreTrouble(`the store answered ${answer.status}`);
    }
    for await (const chunk of answer.body ?? []) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > limit) throw tooLarge(artifact, limit);
      hash.update(bytes);
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof PlumblineError || error instanceof StoreTrouble) throw error;
    throw new StoreTrouble(error instanceof Error ? error.message : String(error), { cause: error });
  }
  return { bytes: Buffer.concat(chunks), sha256: hash.digest('hex') };
}

function checkDigest(artifact: Artifact, download: Download): void {
  const [algorithm, expected] = artifact.digest?.split(':') ?? [];
  // GitHub promises SHA-256; a digest of another kind cannot be checked and is reported with the artifact.
  if (algorithm !== 'sha256' || expected === undefined || expected.toLowerCase() === download.sha256) return;
  throw new PlumblineError(
    'digest-mismatch',
    `What was downloaded is not the ${describe(artifact)} that was uploaded: its SHA-256 is ${download.sha256}, GitHub’s digest ${expected}.`,
    'Re-run the job. If it happens again, run the workflow that uploads the artifact anew.',
  );
}

function storeError(trouble: StoreTrouble, artifact: Artifact, client: GithubClient): PlumblineError {
  const late = client.deadline?.aborted === true;
  return new PlumblineError(
    late ? 'timed-out' : 'server-fault',
    late
      ? `The time given by the input timeout was up while ${describe(artifact)} was downloaded.`
      : `Could not download ${describe(artifact)}: ${trouble.message}.`,
    late
      ? 'Raise the input timeout.'
      : 'Re-run the job later; on a self-hosted runner check that it reaches GitHub’s artifact store.',
    trouble,
  );
}

function expiredError(artifact: Artifact): PlumblineError {
  return new PlumblineError(
    'artifact-expired',
    `The ${describe(artifact)} has expired; GitHub no longer has its bytes (410).`,
    howToGetANewOne(artifact),
  );
}

function tooLarge(artifact: Artifact, limit: number): PlumblineError {
  return new PlumblineError(
    'archive-rejected',
    `The ${describe(artifact)} is larger than ${limit / 1024 / 1024} MiB, the most that is downloaded.`,
    'Upload the benchmark’s result files only, as an artifact of their own.',
  );
}

function howToGetANewOne(artifact: Artifact): string {
  const again =
    artifact.run === null ? 'Run the workflow that uploads it again' : `Re-run the jobs of run ${artifact.run.id}`;
  return `${again}, and set retention-days in its upload step to how long baselines are needed.`;
}

function describe(artifact: Artifact): string {
  return `artifact ${artifact.name} (id ${artifact.id}${artifact.run === null ? '' : `, run ${artifact.run.id}`})`;
}
