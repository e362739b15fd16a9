/**
 * A report becomes a file. Room: command-line.
 */
import { realpathSync, writeFileSync } from 'node:fs';
import { PlumblineError } from '../model/plumbline-error.ts';
import { suitesOf, type Evidence } from '../trust/evidence.ts';
import { usageError } from './usage.ts';

/** The file that `--output` and its like name; null for standard output, which is where a report goes without it. */
export const fileOrStandardOutput = (named: string | undefined | null): string | null =>
  named === '-' ? null : (named ?? null);

/**
 * Writes the text to the path that the flag names; never over one of the files that were `read`, for a result cannot be
 * measured again. Throws PlumblineError `usage` for that, `file-unreadable` where it cannot be written.
 */
export function writeReport(flag: string, path: string, text: string, read: readonly string[]): void {
  if (read.some((name) => areOneFile(name, path)))
    throw usageError(
      `${flag}: ${path} is one of the files that were read, so it was left as it is.`,
      'Name another file to write to.',
    );
  try {
    writeFileSync(path, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PlumblineError(
      'file-unreadable',
      `${flag}: ${path} cannot be written: ${why}.`,
      'Name a file in a folder that exists and that you may write to.',
      error,
    );
  }
}

/** The files that the suites were read from. */
export const filesOf = (evidence: Evidence): readonly string[] =>
  suitesOf(evidence).flatMap(({ provenance }) => provenance.files.map(({ name }) => name));

/** Whether both names lead to one file, by links too. */
function areOneFile(first: string, second: string): boolean {
  try {
    return realpathSync(first) === realpathSync(second);
  } catch {
    return false;
  }
}
