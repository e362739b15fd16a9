/**
 * The config file of a comparison on this machine: the one that `--config` names, else the project's own if there is
 * one, so that a laptop judges as the pull request will be judged. Room: command-line.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { ConfigFile } from '../settings/config-file.ts';
import { errorCode } from '../sources/error-code.ts';

/** Where a project's config file lies, from its root; the action's default too. */
export const usualConfig = '.github/plumbline.yml';

/** Reads it; null when there is none, or `named` is `off`. Throws PlumblineError `setting-invalid` for one that is named and missing. */
export async function readLocalConfig(named: string | null): Promise<ConfigFile | null> {
  if (named === 'off') return null;
  const name = named ?? usualConfig;
  const text = textOf(name, named === null ? 'The config file' : '--config: the file');
  if (text === null && named !== null) throw unreadable(`--config: the file ${name} does not exist.`);
  if (text === null) return null;
  // Loaded only now: most comparisons have no config file, and the description of one takes a while to build.
  const { readConfigFile } = await import('../settings/config-file.ts');
  return await readConfigFile({
    name,
    text,
    notes: [`Settings come from ${name}.`],
    readBeside: (path) => {
      const other = resolve(dirname(name), path);
      const found = textOf(other, `${name}: the file`);
      return Promise.resolve(found === null ? null : { name: path, text: found });
    },
  });
}

/** null when there is no such file. */
function textOf(path: string, what: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
    const why = error instanceof Error ? error.message : String(error);
    throw unreadable(`${what} ${path} cannot be read: ${why}.`, error);
  }
}

function unreadable(message: string, cause?: unknown): PlumblineError {
  return new PlumblineError(
    'setting-invalid',
    message,
    'Check the path, and that it is a file which you may read.',
    cause,
  );
}
