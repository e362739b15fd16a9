/**
 * Downloads what GitHub keeps in a store behind a signed address: fetched without the token, within a size limit, hashing as
 * the bytes come, and held against GitHub's digest. Room: github; artifacts and files of releases come through here.
 */
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { GithubClient } from './client.ts';

/** Bytes that were downloaded. */
export interface Download {
  readonly bytes: Buffer;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** Something in the store. */
export interface StoredThing {
  /** What messages call it, e.g. `artifact bench (id 5, run 42)`. */
  readonly called: string;
  readonly sizeInBytes: number;
  /** `sha256:` and 64 hexadecimal digits; null when GitHub keeps none. */
  readonly digest: string | null;
  /** Asks for its signed address, which lives a minute; or for its bytes, where GitHub gives them at once. */
  readonly locate: () => Promise<string | Buffer>;
  /** What to do when it is too large, or not what it was. */
  readonly remedies: { readonly tooLarge: string; readonly otherDigest: string };
}

/** All that is downloaded for one side. */
export const TOGETHER_LIMIT = 256 * 1024 * 1024;

/** Far more than any result set has (the largest seen are a few megabytes), and little for a runner's memory. */
export const DOWNLOAD_LIMIT = 128 * 1024 * 1024;

/** Downloads it. Throws `digest-mismatch`, `archive-rejected` for its size, or a request's error. */
export async function downloadStored(
  client: GithubClient,
  thing: StoredThing,
  limit: number = DOWNLOAD_LIMIT,
): Promise<Download> {
  if (thing.sizeInBytes > limit) throw tooLarge(thing, limit);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const place = await thing.locate();
      const download =
        typeof place === 'string' ? await fetchBytes(client, thing, place, limit) : atOnce(thing, place, limit);
      checkDigest(thing, download);
      return download;
    } catch (error) {
      // Only the store's own trouble is worth another try; the address is asked for afresh, since it lives a minute.
      if (!(error instanceof StoreTrouble) || attempt > client.policy.retries || client.deadline?.aborted === true) {
        throw error instanceof StoreTrouble ? storeError(error, thing, client) : error;
      }
      client.log.debug(`Download of ${thing.called}, attempt ${attempt}: ${error.message}`);
      await wait(attempt ** 2 * client.policy.retryBaseMilliseconds, undefined, { signal: client.deadline });
    }
  }
}

/** A failure of the store behind the signed address that may pass. */
class StoreTrouble extends Error {}

function atOnce(thing: StoredThing, bytes: Buffer, limit: number): Download {
  if (bytes.length > limit) throw tooLarge(thing, limit);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function fetchBytes(
  client: GithubClient,
  thing: StoredThing,
  location: string,
  limit: number,
): Promise<Download> {
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const answer = await client.fetchPlain(location, {});
    if (answer.status !== 200) {
      await answer.body?.cancel();
      throw new StoreTrouble(`the store answered ${answer.status}`);
    }
    for await (const chunk of answer.body ?? []) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > limit) throw tooLarge(thing, limit);
      hash.update(bytes);
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof PlumblineError || error instanceof StoreTrouble) throw error;
    throw new StoreTrouble(error instanceof Error ? error.message : String(error), { cause: error });
  }
  return { bytes: Buffer.concat(chunks), sha256: hash.digest('hex') };
}

function checkDigest(thing: StoredThing, download: Download): void {
  const [algorithm, expected] = thing.digest?.split(':') ?? [];
  // GitHub promises SHA-256; a digest of another kind cannot be checked and is reported with the artifact.
  if (algorithm !== 'sha256' || expected === undefined || expected.toLowerCase() === download.sha256) return;
  throw new PlumblineError(
    'digest-mismatch',
    `What was downloaded is not the ${thing.called} that was uploaded: its SHA-256 is ${download.sha256}, GitHub’s digest ${expected}.`,
    thing.remedies.otherDigest,
  );
}

function storeError(trouble: StoreTrouble, thing: StoredThing, client: GithubClient): PlumblineError {
  const late = client.deadline?.aborted === true;
  return new PlumblineError(
    late ? 'timed-out' : 'server-fault',
    late
      ? `The time given by the input timeout was up while ${thing.called} was downloaded.`
      : `Could not download ${thing.called}: ${trouble.message}.`,
    late
      ? 'Raise the input timeout.'
      : 'Re-run the job later; on a self-hosted runner check that it reaches GitHub’s artifact store.',
    trouble,
  );
}

function tooLarge({ called, remedies }: StoredThing, limit: number): PlumblineError {
  return new PlumblineError(
    'archive-rejected',
    `The ${called} is larger than ${limit / 1024 / 1024} MiB, the most that is downloaded.`,
    remedies.tooLarge,
  );
}

/** Refuses files of one side that have more bytes together than are read. `called` names them, e.g. `the files of …`. */
export function refuseTogether(sizes: readonly number[], called: string): void {
  if (sizes.reduce((sum, size) => sum + size, 0) <= TOGETHER_LIMIT) return;
  throw new PlumblineError(
    'archive-rejected',
    `${called} have more than ${TOGETHER_LIMIT / 1024 / 1024} MiB together, the most that is read for one side.`,
    'Name the result files only, by a narrower glob.',
  );
}
