/**
 * A side of one suite from what a command names: a file, a directory or a glob, in any format. Room: command-line.
 */
import * as registry from '../formats/registry.ts';
import { findFiles } from '../sources/files.ts';
import { readSide, type Side } from '../sources/read-side.ts';

/** A side, and the names of the files that were read for it. */
export interface NamedSide extends Side {
  readonly read: readonly string[];
}

/** Reads it; messages call the side as it was named. Throws PlumblineError. */
export async function readNamed(named: string, format: string): Promise<NamedSide> {
  const { files, chosen, label } = await findFiles(named, named);
  const side = readSide(files, {
    reader: registry,
    format,
    subject: named,
    chosen,
    ...(label === null ? {} : { label }),
  });
  return { ...side, read: files.map(({ name }) => name) };
}
