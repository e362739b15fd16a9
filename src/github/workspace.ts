/**
 * Files in the runner's workspace. What is checked out there comes from the pull request, so a path is followed only as
 * long as it stays inside, symbolic links included. Room: github.
 */
import { lstat, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { PlumblineError } from '../model/plumbline-error.ts';
import { errorCode } from '../sources/error-code.ts';

/** As much as GitHub's contents API gives at once, from which the same files are read elsewhere. Bytes. */
const LARGEST_TEXT = 1024 * 1024;

/** Writes a file and the folders it needs. `input` names the setting for the message; throws `setting-invalid`. */
export async function writeInWorkspace(workspace: string, path: string, text: string, input: string): Promise<void> {
  try {
    const root = await realpath(workspace);
    const target = resolve(root, path);
    if (target === root || !isInside(root, target)) throw outside(path, input);
    if (/[/\\]$/.test(path)) throw isFolder(path, input);
    await makeFolder(root, dirname(target), path, input);
    if (await isLink(target)) throw outside(path, input);
    await writeFile(target, text);
  } catch (error) {
    if (error instanceof PlumblineError) throw error;
    throw new PlumblineError(
      'setting-invalid',
      `${input}: ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
      'Name a file in the workspace whose folder this job may write to.',
      error,
    );
  }
}

/** The text of a file, null when there is none. Throws `setting-invalid` for one that lies outside. */
export async function readInWorkspace(workspace: string, path: string, input: string): Promise<string | null> {
  try {
    const root = await realpath(workspace);
    const target = await realpath(resolve(root, path));
    if (!isInside(root, target)) throw outside(path, input);
    // What an earlier step of the job left there may be a pipe, which never ends, or have no end in sight.
    const there = await stat(target);
    if (!there.isFile()) throw new Error('it is no regular file');
    if (there.size > LARGEST_TEXT) throw new Error(`it has more than ${LARGEST_TEXT / 1024 / 1024} MiB`);
    return await readFile(target, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
    if (error instanceof PlumblineError) throw error;
    throw new PlumblineError(
      'setting-invalid',
      `${input}: ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'Check what it is and who may read it.',
      error,
    );
  }
}

/** Makes a folder below the root step by step, so that no link on the way leads outside. */
async function makeFolder(root: string, folder: string, path: string, input: string): Promise<void> {
  let here = root;
  for (const name of relative(root, folder).split(sep)) {
    if (name === '') continue;
    here = join(here, name);
    await mkdir(here).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
    if (!isInside(root, await realpath(here))) throw outside(path, input);
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Whether a path without links is the root or lies below it. */
export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function outside(path: string, input: string): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    `${input}: ${path} does not lie in the workspace, or leads out of it by a link.`,
    'Give a path relative to the workspace, such as report.html.',
  );
}

function isFolder(path: string, input: string): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    `${input}: ${path} is the name of a folder.`,
    `Name a file in it, such as ${path.replace(/[/\\]+$/, '')}/${input.startsWith('report') ? 'report.html' : 'results'}.`,
  );
}
