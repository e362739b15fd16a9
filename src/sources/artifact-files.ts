/**
 * The result files in an artifact's bytes: the entries of a zip, or the one file that was uploaded unpacked (which may
 * itself be gzip; decode.ts sees to that). Room: sources.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { defaultArchiveLimits, isZip, unpackArchive } from './archive.ts';
import type { ArchiveLimits } from './archive.ts';
import { largestTextBytes, type NamedBytes } from './decode.ts';
import { readSide } from './read-side.ts';
import type { Side, SideOptions } from './read-side.ts';

/**
 * The files of an artifact. `name` is the artifact's, which is also the file's own for an upload that was not zipped;
 * `called` is what messages say.
 * Throws `archive-rejected` for hostile archives and `artifact-unusable` for empty ones.
 */
export async function filesOfArtifact(
  bytes: Uint8Array,
  name: string,
  limits: ArchiveLimits = defaultArchiveLimits,
  called = `artifact ${name}`,
): Promise<NamedBytes[]> {
  // Uploads with `archive: false` are single files as they were.
  if (!isZip(bytes)) return [{ name, bytes }];
  const files = await unpackArchive(bytes, called, limits);
  if (files.length > 0) return files;
  throw new PlumblineError(
    'artifact-unusable',
    `The ${called} is empty: there is no file in it.`,
    'Check the path of the upload step, and that the benchmark wrote its results there.',
  );
}

/**
 * How much text the files of a stranger may unpack to together, in bytes: twice what one file may have. A file within an archive
 * may be packed again, and a thousand such of a few kilobytes would unpack for an hour that nothing could end.
 */
export const LARGEST_TOGETHER = 2 * largestTextBytes;

/**
 * Reads the files of one or more artifacts as one side. `called` names the artifacts in the message when none of their
 * files is usable; throws `artifact-unusable` then, with what was there and why each file was refused.
 */
export function readArtifactSide(files: readonly NamedBytes[], options: SideOptions, called: string): Side {
  try {
    return readSide(files, { largestTogether: LARGEST_TOGETHER, ...options });
  } catch (error) {
    if (!(error instanceof PlumblineError) || error.code !== 'input-unusable') throw error;
    throw new PlumblineError(
      'artifact-unusable',
      `No usable result file in ${called}. ${error.message}`,
      error.remedy,
      error,
    );
  }
}
