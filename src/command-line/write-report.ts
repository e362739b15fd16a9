/**
 * A report becomes a file. Room: command-line.
 */
import { writeFileSync } from 'node:fs';
import { PlumblineError } from '../model/plumbline-error.ts';

/** Writes the text to the path that the flag names. Throws PlumblineError `file-unreadable`. */
export function writeReport(flag: string, path: string, text: string): void {
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
