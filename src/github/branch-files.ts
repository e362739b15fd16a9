/**
 * Files on a branch, such as results kept on `gh-pages`: the branch is pinned to its commit first, then each file is read
 * through the contents API, or the blob API when it is too large for that. Room: github.
 */
import { createHash } from 'node:crypto';
import { PlumblineError } from '../model/plumbline-error.ts';
import { fitsPattern } from '../model/pattern.ts';
import { nearestName } from '../settings/nearest-name.ts';
import type { BranchSource } from '../sources/source.ts';
import { isGlob } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { shortSha } from './compare.ts';
import { inTurns } from './in-turns.ts';
import { defaultBranchOf } from './other-repository.ts';
import { resolveCommit } from './run-search.ts';
import type { SearchLog } from './search-log.ts';
import { refuseTogether } from './stored-bytes.ts';
import type { FoundFiles, StoredFile } from './stored-files.ts';

/** The largest blob that GitHub gives: https://docs.github.com/rest/git/blobs */
const LARGEST_BLOB = 100 * 1024 * 1024;
/** Files of one folder that are read. */
const FILES = 50;
/** GitHub lists no more of a folder than this. */
const LISTED = 1000;

/** What the contents API says of a file or of an entry of a folder. */
interface Entry {
  readonly type: string;
  readonly path: string;
  readonly name: string;
  readonly sha: string;
  readonly size: number;
  readonly encoding?: string;
  readonly content?: string;
}

/** Finds and reads. Throws PlumblineError `not-found` for a branch or file that is not there. */
export async function branchFiles(
  client: GithubClient,
  source: BranchSource,
  subject: string,
  log: SearchLog,
): Promise<FoundFiles> {
  const { owner, repo } = client.repository;
  if (source.repository !== null) await defaultBranchOf(client);
  const commit = await resolveCommit(client, { kind: 'branch', name: source.branch }, subject);
  const place = { branch: source.branch, commit, subject };
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const entries = isGlob(name)
    ? await matchingEntries(client, source, place, log)
    : [await fileAt(client, source.path, place)];
  refuseTogether(
    entries.map(({ size }) => size),
    `The ${entries.length} files of ${source.path} on the branch ${source.branch}`,
  );
  const files = await inTurns(entries, (entry) => readEntry(client, entry, place));
  const foundAs = `branch ${source.branch} at ${shortSha(commit)}`;
  for (const file of files) log.take(`${file.name} of the branch ${source.branch}`, foundAs);
  return {
    files,
    chosen: !isGlob(name),
    foundAs,
    called: files.map((file) => `${file.name} of the branch ${source.branch}`).join(', '),
    place: `branch ${source.branch}`,
    repository: `${owner}/${repo}`,
    kept: { commit },
  };
}

/** A branch pinned to a commit, and what messages call the side. */
interface Place {
  readonly branch: string;
  readonly commit: string;
  readonly subject: string;
}

/** The contents API's answer: a file, or the entries of a folder. */
async function contentsOf(
  client: GithubClient,
  path: string,
  { branch, commit, subject }: Place,
): Promise<Entry | Entry[]> {
  const { owner, repo } = client.repository;
  const answer = await client.attempt(
    {
      task: `read ${path === '' ? 'the root' : path} of the branch ${branch}`,
      permission: ['contents', 'read'],
      missing: {
        message: `There is no ${path} on the branch ${branch} of ${owner}/${repo} (at ${shortSha(commit)}), which the ${subject} is to come from (404).`,
        remedy: 'Check the path, which is from the repository’s root; a slash in the branch’s own name is written %2F.',
      },
    },
    () => client.rest.repos.getContent({ ...client.repository, path, ref: commit }),
  );
  return answer.data;
}

async function fileAt(client: GithubClient, path: string, place: Place): Promise<Entry> {
  const answer = await contentsOf(client, path, place);
  if (!Array.isArray(answer) && answer.type === 'file') return answer;
  const what = Array.isArray(answer) ? 'is a folder' : `is a ${answer.type}, not a file`;
  throw new PlumblineError(
    'not-found',
    `${path} on the branch ${place.branch} ${what}, and the ${place.subject} is to come from it.`,
    Array.isArray(answer) ? `For the files in it write branch:NAME/${path}/*.` : 'Name the file itself.',
  );
}

/** The files of a folder that a glob matches. */
async function matchingEntries(
  client: GithubClient,
  { path }: BranchSource,
  place: Place,
  log: SearchLog,
): Promise<Entry[]> {
  const cut = path.lastIndexOf('/');
  const [folder, pattern] = [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)];
  const listed = await contentsOf(client, folder, place);
  const entries = Array.isArray(listed) ? listed : [listed];
  if (entries.length >= LISTED)
    log.note(
      `the folder ${folder}`,
      `GitHub lists no more than ${LISTED} of its files`,
      'Keep fewer files in one folder.',
    );
  const matching = entries.filter((entry) => fitsPattern(entry.name, pattern) && entry.type === 'file');
  if (matching.length > FILES)
    throw new PlumblineError(
      'setting-invalid',
      `${matching.length} files on the branch ${place.branch} match ${path}, and at most ${FILES} are read.`,
      'Write a narrower glob.',
    );
  if (matching.length > 0) return matching;
  const nearest = nearestName(
    pattern,
    entries.map(({ name }) => name),
  );
  throw new PlumblineError(
    'not-found',
    `No file matches ${path} on the branch ${place.branch}, which the ${place.subject} is to come from; ${folder === '' ? 'the root' : folder} has ${entries.length} entries.`,
    nearest === undefined ? 'Check the pattern.' : `Did you mean ${nearest}?`,
  );
}

async function readEntry(client: GithubClient, entry: Entry, place: Place): Promise<StoredFile> {
  if (entry.size > LARGEST_BLOB) throw tooLarge(entry, place);
  const bytes =
    entry.encoding === 'base64' ? Buffer.from(entry.content ?? '', 'base64') : await readBlob(client, entry, place);
  // Git's own name for the bytes: what came is what lies there.
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  if (sha !== entry.sha)
    throw new PlumblineError(
      'digest-mismatch',
      `What GitHub gave for ${entry.path} on the branch ${place.branch} is not the blob ${entry.sha} that lies there, but ${sha}.`,
      'Re-run the job.',
    );
  if (bytes.subarray(0, 60).toString('latin1').startsWith('version https://git-lfs.github.com/'))
    throw new PlumblineError(
      'artifact-unusable',
      `${entry.path} on the branch ${place.branch} is kept in Git LFS: the branch has only a pointer to it.`,
      'Keep the result file in the branch itself, gzip-compressed if it is large, or attach it to a release.',
    );
  return { name: entry.path, bytes, digest: `git:${sha}`, createdAt: null };
}

/** Files of more than a megabyte, and those that a folder listed, come without their content. */
async function readBlob(client: GithubClient, { path, sha }: Entry, { branch }: Place): Promise<Buffer> {
  const answer = await client.attempt(
    { task: `read ${path} of the branch ${branch}`, permission: ['contents', 'read'] },
    () => client.rest.git.getBlob({ ...client.repository, file_sha: sha }),
  );
  return Buffer.from(answer.data.content, answer.data.encoding === 'base64' ? 'base64' : 'utf8');
}

function tooLarge({ path, size }: Entry, { branch }: Place): PlumblineError {
  return new PlumblineError(
    'archive-rejected',
    `${path} on the branch ${branch} has ${size} bytes, and GitHub gives files of at most ${LARGEST_BLOB / 1024 / 1024} MB.`,
    'Compress the file with gzip, or attach it to a release.',
  );
}
