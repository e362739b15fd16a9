/*
 * Zip files in memory, as actions/upload-artifact makes them, for the artifacts of the embedded GitHub. Hostile zips
 * are not made here (yazl refuses to): hand them to the world as bytes.
 */
import { createHash } from 'node:crypto';
import { ZipFile } from 'yazl';

/** A file in an artifact. */
export interface ZipEntry {
  /** Path inside the zip, with forward slashes. */
  name: string;
  content: string | Uint8Array;
}

/**
 * What every entry gets, so that equal entries give equal bytes (and digests) on every run. A zip stores local time;
 * a date made from local parts, without the extended timestamp in UTC, is the same in every time zone.
 */
const ENTRY_OPTIONS = { mtime: new Date(2026, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/** The bytes of a zip with these entries; equal entries give equal bytes. Rejects names that are absolute or leave the zip. */
export async function createZip(entries: readonly ZipEntry[]): Promise<Buffer> {
  const zip = new ZipFile();
  const ended = new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('error', reject);
    zip.outputStream.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
  for (const entry of entries) {
    zip.addBuffer(Buffer.from(entry.content), entry.name, ENTRY_OPTIONS);
  }
  zip.end();
  return ended;
}

/** The digest that GitHub reports for an artifact: `sha256:` and 64 hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
