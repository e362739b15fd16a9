/**
 * Files in the runner's workspace as a source. What lies there may come from the change under review, so a file is read only
 * when it really lies inside, symbolic links included, and only as much as an artifact may hold. Room: github.
 */
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PlumblineError } from '../model/plumbline-error.ts';
import { defaultArchiveLimits } from '../sources/archive.ts';
import { errorCode } from '../sources/error-code.ts';
import { looksUsable } from '../sources/files.ts';
import type { FileSource } from '../sources/source.ts';
import type { SearchLog } from './search-log.ts';
import type { FoundFiles, StoredFile } from './stored-files.ts';
import { isInside } from './workspace.ts';

/** Finds and reads. Throws PlumblineError `file-not-found`, `file-unreadable`, or `archive-rejected` for too much of it. */
export async function workspaceFiles(
  workspace: string,
  { pattern }: FileSource,
  subject: string,
  log: SearchLog,
): Promise<FoundFiles> {
  const root = await realpath(workspace);
  const { names, chosen } = await namesOf(root, pattern);
  if (names.length === 0) throw notFound(pattern, subject);
  if (names.length > defaultArchiveLimits.entries)
    throw tooMuch(
      subject,
      `${names.length} files match ${pattern}, and at most ${defaultArchiveLimits.entries} are read`,
    );
  const files: StoredFile[] = [];
  let total = 0;
  // One after the other, so that the limit holds while they are read.
  for (const name of names) {
    const file = await readInside(root, name, subject);
    total += file.bytes.length;
    if (total > defaultArchiveLimits.totalBytes)
      throw tooMuch(
        subject,
        `the files of ${pattern} have more than ${megabytes(defaultArchiveLimits.totalBytes)} together`,
      );
    files.push(file);
  }
  const listed = names.length === 1 ? (names[0] ?? '') : `${names.length} files of ${pattern}`;
  log.take(`${listed} in the workspace`, 'workspace');
  return {
    files,
    chosen,
    foundAs: 'workspace',
    called: `${listed} in the workspace`,
    place: 'workspace',
    repository: null,
    kept: null,
  };
}

/** The paths that a pattern stands for, from the root: the file of that very name, those below a folder, or a glob's. */
async function namesOf(root: string, pattern: string): Promise<{ names: string[]; chosen: boolean }> {
  const found = await stat(join(root, pattern)).catch(() => null);
  // A name that exists is taken as it stands, brackets and all.
  if (found !== null && !found.isDirectory()) return { names: [pattern], chosen: true };
  // Loaded only when it is wanted.
  const { glob } = await import('tinyglobby');
  const names = await glob(found === null ? pattern : `${escapeGlob(pattern)}/**/*`, {
    cwd: root,
    expandDirectories: false,
    followSymbolicLinks: false,
    dot: false,
  });
  return { names: names.filter((name) => found === null || looksUsable(name)).toSorted(), chosen: false };
}

const escapeGlob = (path: string): string => path.replace(/[*?[\]{}()!|@+]/g, '\\$&');

async function readInside(root: string, name: string, subject: string): Promise<StoredFile> {
  const path = join(root, name);
  try {
    const target = await realpath(path);
    if (!isInside(root, target)) throw outside(name, subject);
    const { size } = await lstat(target);
    if (!(await stat(target)).isFile())
      throw new PlumblineError('file-unreadable', `${subject}: ${name} is no regular file.`, 'Name a result file.');
    if (size > defaultArchiveLimits.entryBytes)
      throw tooMuch(subject, `${name} has more than ${megabytes(defaultArchiveLimits.entryBytes)}`);
    return { name, bytes: await readFile(target), digest: null, createdAt: null };
  } catch (error) {
    if (error instanceof PlumblineError) throw error;
    if (errorCode(error) === 'ENOENT') throw notFound(name, subject);
    throw new PlumblineError(
      'file-unreadable',
      `${subject}: ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'Check what it is and who may read it.',
      error,
    );
  }
}

const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;

function notFound(pattern: string, subject: string): PlumblineError {
  return new PlumblineError(
    'file-not-found',
    `There is no file ${pattern} for the ${subject} in the workspace.`,
    'Check the path, which is from the workspace’s root, and that an earlier step of this job wrote the file there; files of other jobs come as artifacts.',
  );
}

function outside(name: string, subject: string): PlumblineError {
  return new PlumblineError(
    'file-unreadable',
    `${subject}: ${name} leads out of the workspace by a link, and is not read.`,
    'Put the file itself into the workspace.',
  );
}

function tooMuch(subject: string, why: string): PlumblineError {
  return new PlumblineError('archive-rejected', `${subject}: ${why}.`, 'Name the result files only.');
}
