/**
 * Files attached to a release: the release is found by its tag, or is the latest; of its files those that match are downloaded.
 * Room: github.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { fitsPattern } from '../model/pattern.ts';
import { nearestName } from '../settings/nearest-name.ts';
import type { ReleaseSource } from '../sources/source.ts';
import { isGlob } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import type { SearchLog } from './search-log.ts';
import type { Attempt } from './errors.ts';
import { inTurns } from './in-turns.ts';
import { addressIn, followWithinApi } from './store-address.ts';
import { downloadStored, refuseTogether, type StoredThing } from './stored-bytes.ts';
import { defaultBranchOf } from './other-repository.ts';
import type { FoundFiles, StoredFile } from './stored-files.ts';

/** A file of a release, as the API lists it. */
interface Asset {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly size: number;
  readonly digest: string | null;
  readonly updated_at: string;
}

/** GitHub's largest page, and how many of them: a release holds a thousand files at most. */
const PAGE = 100;
const PAGES = 10;
/** Files of one release that are read. */
const FILES = 50;
/** Asks for a file itself and not for what is known of it. */
const BYTES = 'application/octet-stream';

/** Finds and downloads. Throws PlumblineError `not-found` for a release or file that is not there, naming what is. */
export async function releaseFiles(
  client: GithubClient,
  source: ReleaseSource,
  subject: string,
  log: SearchLog,
): Promise<FoundFiles> {
  const { owner, repo } = client.repository;
  if (source.repository !== null) await defaultBranchOf(client);
  const release = await findRelease(client, source, subject);
  const tag = release.tag_name;
  const called = `release ${tag} of ${owner}/${repo}`;
  const assets = await listAssets(client, release.id, called);
  const matching = assets.filter(({ name }) => fitsPattern(name, source.asset)).sort(byName);
  const uploaded = matching.filter(({ state }) => state === 'uploaded');
  for (const { name } of matching.filter(({ state }) => state !== 'uploaded'))
    log.reject(`${name} of the ${called}`, 'its upload has not ended', 'Wait for it, or upload the file again.');
  if (uploaded.length === 0) throw noSuchFile(source.asset, called, assets, subject);
  if (uploaded.length > FILES) throw tooMany(source.asset, uploaded.length, called);
  const foundAs = source.tag === null ? `latest release, ${tag}` : `release ${tag}`;
  refuseTogether(
    uploaded.map(({ size }) => size),
    `The ${uploaded.length} files of the ${called} that match ${source.asset}`,
  );
  const files = await inTurns(uploaded, (asset) => downloadAsset(client, asset, called));
  for (const { name } of uploaded) log.take(`${name} of the ${called}`, foundAs);
  return {
    files,
    chosen: !isGlob(source.asset),
    foundAs,
    called: files.map(({ name }) => `${name} of the ${called}`).join(', '),
    place: `release ${tag}`,
    repository: `${owner}/${repo}`,
    kept: { tag },
  };
}

const byName = (first: Asset, second: Asset): number => (first.name < second.name ? -1 : 1);

async function findRelease(
  client: GithubClient,
  { tag }: ReleaseSource,
  subject: string,
): Promise<{ id: number; tag_name: string }> {
  const { owner, repo } = client.repository;
  const called = tag === null ? 'latest release' : `release ${tag}`;
  const answer = await client.attempt(
    {
      task: `look up the ${called}`,
      permission: ['contents', 'read'],
      missing: {
        message: `There is no ${called} in ${owner}/${repo}, which the ${subject} is to come from (404).`,
        remedy:
          tag === null
            ? 'Publish a release; drafts and pre-releases are never the latest one, and are named by their tag.'
            : 'Check the tag’s name. A tag alone is no release: publish one for it, with the result file attached.',
      },
    },
    async () =>
      tag === null
        ? await client.rest.repos.getLatestRelease({ ...client.repository })
        : await client.rest.repos.getReleaseByTag({ ...client.repository, tag }),
  );
  return answer.data;
}

async function listAssets(client: GithubClient, releaseId: number, called: string): Promise<Asset[]> {
  const found: Asset[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const answer = await client.attempt(
      { task: `list the files of the ${called}`, permission: ['contents', 'read'] },
      () => client.rest.repos.listReleaseAssets({ ...client.repository, release_id: releaseId, per_page: PAGE, page }),
    );
    found.push(...answer.data);
    if (answer.data.length < PAGE) break;
  }
  return found;
}

async function downloadAsset(client: GithubClient, asset: Asset, release: string): Promise<StoredFile> {
  const called = `file ${asset.name} of the ${release}`;
  const thing: StoredThing = {
    called,
    sizeInBytes: asset.size,
    digest: asset.digest,
    locate: () => findLocation(client, asset, called),
    remedies: {
      tooLarge: 'Attach the benchmark’s result file by itself.',
      otherDigest: 'Re-run the job. If it happens again, attach the file to the release anew.',
    },
  };
  const { bytes, sha256 } = await downloadStored(client, thing);
  return { name: asset.name, bytes, digest: asset.digest ?? `sha256:${sha256}`, createdAt: asset.updated_at };
}

async function findLocation(client: GithubClient, asset: Asset, called: string): Promise<string | Buffer> {
  const attempt: Attempt = {
    task: `hand out the ${called}`,
    permission: ['contents', 'read'],
    missing: {
      message: `There is no ${called} any more (404): it was deleted meanwhile.`,
      remedy: 'Attach it to the release again, or name another file.',
    },
  };
  // Not followed, and not parsed: Octokit would send the token along, and take a JSON file for an answer of the API.
  const first = await client.attempt(attempt, () =>
    client.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
      ...client.repository,
      asset_id: asset.id,
      headers: { accept: BYTES },
      request: { redirect: 'manual', parseSuccessResponseBody: false },
    }),
  );
  const answer = await followWithinApi(client, attempt, first, BYTES);
  if (answer.status !== 200) return addressIn(client, answer, `the ${called}`);
  // Servers without a store, such as enterprise ones, give the bytes themselves.
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.data as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The names in a release that are shown when the one looked for is not among them. */
const NAMES_SHOWN = 10;

function noSuchFile(asset: string, called: string, assets: readonly Asset[], subject: string): PlumblineError {
  const names = assets.map(({ name }) => name);
  const shown = names.slice(0, NAMES_SHOWN).join(', ') + (names.length > NAMES_SHOWN ? ', …' : '');
  const nearest = nearestName(asset, names);
  return new PlumblineError(
    'not-found',
    `There is no file ${asset} for the ${subject} in the ${called}; ${names.length === 0 ? 'it has none at all' : `it has ${shown}`}.`,
    nearest === undefined
      ? 'Attach the result file to the release, or name one that is there.'
      : `Did you mean ${nearest}?`,
  );
}

function tooMany(asset: string, count: number, called: string): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    `${count} files of the ${called} match ${asset}, and at most ${FILES} are read.`,
    'Write a narrower glob.',
  );
}
