/**
 * Unpacks a zip in memory, trusting nothing in it: names, kinds, sizes and checksums are all checked, and one entry that
 * breaks a rule makes the whole archive unacceptable. Nothing is ever written to disk. Room: sources.
 */
import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { NamedBytes } from './decode.ts';

/** How much an archive may hold. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Unpacked size of one entry, in bytes. */
  readonly entryBytes: number;
  /** Unpacked size of all entries, in bytes. */
  readonly totalBytes: number;
  /** Unpacked ÷ packed size of an entry of more than a megabyte. */
  readonly compressionRatio: number;
}

/** Benchmark results take megabytes; JSON packs 10 to 50 times, and a bomb a thousand times. */
export const defaultArchiveLimits: ArchiveLimits = {
  entries: 1000,
  entryBytes: 128 * 1024 * 1024,
  totalBytes: 256 * 1024 * 1024,
  compressionRatio: 200,
};

/** Small entries may pack as well as they like: a file of blanks does. */
const RATIO_MATTERS_ABOVE = 1024 * 1024;

/** File types in the upper half of the external attributes, as Unix zips write them. */
const TYPE_MASK = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
const SYMLINK = 0o120000;

/** True when the bytes begin like a zip archive (also an empty one). */
export function isZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * The regular files of a zip, in its order. `name` is what the user knows the archive as.
 * Throws PlumblineError `archive-rejected` that names archive, entry and rule.
 */
export async function unpackArchive(
  bytes: Uint8Array,
  name: string,
  limits: ArchiveLimits = defaultArchiveLimits,
): Promise<NamedBytes[]> {
  const reject = (problem: string, cause?: unknown): never => {
    throw new PlumblineError(
      'archive-rejected',
      `The archive of ${name} was not read: ${problem}.`,
      'Upload the benchmark’s result files alone, as plain files, with actions/upload-artifact.',
      cause,
    );
  };
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      // A backslash in a name is then an error and not a slash.
      strictFileNames: true,
      validateEntrySizes: true,
    });
    if (zip.entryCount > limits.entries) reject(`it has ${zip.entryCount} entries, more than ${limits.entries}`);
    return await readEntries(zip, limits, reject);
  } catch (error) {
    if (error instanceof PlumblineError) throw error;
    return reject(inPlainWords(error instanceof Error ? error.message : String(error)), error);
  }
}

/** The library's words as a part of a sentence; what they say of a file that is cut off is said so. */
function inPlainWords(words: string): string {
  if (words.startsWith('End of central directory record signature not found'))
    return 'it is cut off, for the list of its entries, which stands last, is missing';
  if (words.startsWith('Invalid comment length')) return 'it goes on behind its end, or is cut off within it';
  return words.replace(/[.?]+$/u, '');
}

type Reject = (problem: string, cause?: unknown) => never;

async function readEntries(zip: ZipFile, limits: ArchiveLimits, reject: Reject): Promise<NamedBytes[]> {
  const files = new Map<string, NamedBytes>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const problem = problemOf(entry, limits);
    if (problem !== null) reject(`its entry ${entry.fileName} ${problem}`);
    if (files.has(entry.fileName)) reject(`its entry ${entry.fileName} is there twice`);
    total += entry.uncompressedSize;
    if (total > limits.totalBytes) reject(`unpacked it is larger than ${mebibytes(limits.totalBytes)}`);
    if (entry.fileName.endsWith('/')) continue;
    files.set(entry.fileName, { name: entry.fileName, bytes: await readEntry(zip, entry, reject) });
  }
  return [...files.values()];
}

/** Why an entry cannot be accepted, by what the archive's directory says of it; null when it can. */
function problemOf(entry: Entry, limits: ArchiveLimits): string | null {
  const type = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
  const isDirectory = entry.fileName.endsWith('/');
  if (entry.fileName === '' || entry.fileName.includes('\0')) return 'has no usable name';
  if (type === SYMLINK) return 'is a symbolic link';
  if (type !== 0 && type !== (isDirectory ? DIRECTORY : REGULAR)) return 'is neither a file nor a directory';
  if (entry.isEncrypted()) return 'is encrypted';
  if (!entry.canDecodeFileData()) return `is packed by method ${entry.compressionMethod}, which is not supported`;
  if (entry.uncompressedSize > limits.entryBytes) return `is larger than ${mebibytes(limits.entryBytes)} unpacked`;
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > RATIO_MATTERS_ABOVE && ratio > limits.compressionRatio) {
    return `unpacks to ${Math.round(ratio)} times its size, more than ${limits.compressionRatio} (a zip bomb)`;
  }
  return null;
}

/** Reads an entry; yauzl holds the stream to the size announced, the checksum is ours to check. */
async function readEntry(zip: ZipFile, entry: Entry, reject: Reject): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  } catch (error) {
    reject(`its entry ${entry.fileName} is damaged (${error instanceof Error ? error.message : String(error)})`, error);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) reject(`its entry ${entry.fileName} is damaged (wrong CRC-32)`);
  return bytes;
}

function mebibytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}
