/**
 * What a user names on the command line becomes files: a file, a directory with everything usable below it, a glob, or
 * `-` for standard input. Room: sources. Paths stay as they were typed: reports repeat them.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { PlumblineError } from '../model/plumbline-error.ts';
import { nearestName } from '../settings/nearest-name.ts';
import type { NamedBytes } from './decode.ts';
import { errorCode } from './error-code.ts';

/** Files for one side. */
export interface FoundFiles {
  readonly files: readonly NamedBytes[];
  /** False when the user named a directory or a glob, where other files may lie too. */
  readonly chosen: boolean;
  /** What to call several files together; null for a single one, which has a name of its own. */
  readonly label: string | null;
  /** The folder that the user named: the directory, the fixed part of the glob, the folder of a file. */
  readonly root: string;
}

/** What result files in a directory are called; a file named by the user may be called anything. */
const usableName = /(\.(jsonl?|txt|xml|out|log|bench)|(^|[/\\])data\.js)(\.gz)?$/i;
/** Whether a file found in a directory may be a result, by its name. */
export const looksUsable = (name: string): boolean => usableName.test(name);
const usableInWords = '.json, .jsonl, .txt, .xml, .out, .log or .bench';

/**
 * The files that `named` stands for, with their bytes; `subject` is what messages call it, e.g. `baseline`.
 * Throws PlumblineError `file-not-found` or `file-unreadable`.
 */
export async function findFiles(named: string, subject: string): Promise<FoundFiles> {
  if (named === '-')
    return {
      files: [{ name: 'standard input', bytes: readBytes(0, 'standard input', subject) }],
      chosen: true,
      label: null,
      root: '',
    };
  const { names, ...found } = await listFiles(named, subject);
  return { ...found, files: names.map((name) => ({ name, bytes: readBytes(name, name, subject) })) };
}

/** Which files those are, without their bytes; `named` is not standard input. Throws PlumblineError `file-not-found`. */
export async function listFiles(
  named: string,
  subject: string,
): Promise<Omit<FoundFiles, 'files'> & { readonly names: readonly string[] }> {
  const kind = kindOf(named, subject);
  if (kind === 'file') return { names: [named], chosen: true, label: null, root: dirname(named) };
  const names = kind === 'directory' ? filesBelow(named, subject) : await filesMatching(named, subject);
  const together = kind === 'directory' ? basename(resolve(named)) : named;
  return {
    names,
    chosen: false,
    label: names.length > 1 ? together : null,
    root: kind === 'directory' ? named : fixedPart(named),
  };
}

/** The folders of a glob before its first wildcard. */
function fixedPart(pattern: string): string {
  const folders = pattern.replaceAll('\\', '/').split('/');
  const first = folders.findIndex((folder) => /[*?[\]{}]/.test(folder));
  return folders.slice(0, Math.max(first, 0)).join('/');
}

function kindOf(named: string, subject: string): 'file' | 'directory' | 'glob' {
  try {
    return statSync(named).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR' && errorCode(error) !== 'EINVAL')
      throw unreadable(named, subject, error);
    // A name that exists is taken as it stands, brackets and all; only one that does not can be a glob.
    if (/[*?[\]{}]/.test(named)) return 'glob';
    throw new PlumblineError(
      'file-not-found',
      `${about(subject, named)}there is no file or directory ${named}.`,
      notFoundRemedy(named),
      error,
    );
  }
}

/** What a message begins with, unless it goes on with the same words. */
const about = (subject: string, named: string): string => (subject === named ? '' : `${subject}: `);

function notFoundRemedy(named: string): string {
  const folder = dirname(named);
  let neighbours: string[];
  try {
    neighbours = readdirSync(folder);
  } catch {
    return `Check the path: its folder ${folder} does not exist either (looked from ${process.cwd()}).`;
  }
  const nearest = nearestName(basename(named), neighbours);
  return nearest === undefined
    ? `Check the path (looked from ${process.cwd()}).`
    : `Did you mean ${folder === '.' ? nearest : `${folder}/${nearest}`}?`;
}

function filesBelow(folder: string, subject: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw unreadable(pathOf(error) ?? folder, subject, error);
  }
  const names = entries
    .filter(looksUsable)
    .filter((entry) => !/(^|[/\\])(\.|node_modules[/\\])/.test(entry))
    .map((entry) => `${folder.replace(/[/\\]+$/, '')}/${entry}`)
    .filter((name) => statSync(name, { throwIfNoEntry: false })?.isDirectory() !== true)
    .toSorted();
  if (names.length > 0) return names;
  const others = entries.length === 1 ? '1 other entry' : `${entries.length} other entries`;
  const seen = entries.length === 0 ? 'it is empty' : `it has ${others}`;
  throw new PlumblineError(
    'file-not-found',
    `${about(subject, folder)}the directory ${folder} has no ${usableInWords} file (${seen}).`,
    'Give the directory that the benchmark tool writes its results to, or name the files.',
  );
}

async function filesMatching(pattern: string, subject: string): Promise<string[]> {
  // Loaded only for globs: it takes longer to load than most result files take to read.
  const { glob } = await import('tinyglobby');
  const names = await glob(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern, {
    expandDirectories: false,
    absolute: /^([/\\]|[a-z]:)/i.test(pattern),
  });
  if (names.length > 0) return names.toSorted();
  throw new PlumblineError(
    'file-not-found',
    `${about(subject, pattern)}no file matches ${pattern}.`,
    `Check the pattern (looked from ${process.cwd()}); quote it so that the shell leaves it alone.`,
  );
}

function readBytes(file: string | number, name: string, subject: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(name, subject, error);
  }
}

/** The file or folder that an error of the file system is about: perhaps one deep below that which was named. */
function pathOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'path' in error && typeof error.path === 'string'
    ? error.path
    : null;
}

function unreadable(name: string, subject: string, error: unknown): PlumblineError {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'permission was denied',
    EPERM: 'permission was denied',
    ELOOP: 'its symbolic links run in a circle',
    ENOENT: 'it is gone, or a symbolic link to nothing',
    ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
  };
  const code = errorCode(error);
  const why = reasons[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
  return new PlumblineError(
    'file-unreadable',
    `${about(subject, name)}${name} cannot be read: ${why}.`,
    'Check what it is and who may read it.',
    error,
  );
}
