/**
 * Writes zips byte by byte, so that a test can lie about anything: names, kinds, sizes, checksums. Zip tools refuse to.
 */
import { crc32, deflateRawSync } from 'node:zlib';

/** An entry; what is not said is honest. */
export interface HostileEntry {
  name: string;
  content?: string | Uint8Array;
  /** 8 is deflate (the default), 0 stored. */
  method?: number;
  crc?: number;
  uncompressedSize?: number;
  /** Unix mode with file type; a regular file when absent. */
  mode?: number;
  flags?: number;
}

/** The bytes of a zip. */
export function makeZip(entries: readonly HostileEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localPart(entry);
    parts.push(local.bytes);
    directory.push(directoryPart(entry, local, offset));
    offset += local.bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

interface Local {
  bytes: Buffer;
  crc: number;
  packedSize: number;
  size: number;
}

function localPart(entry: HostileEntry): Local {
  const content = Buffer.from(entry.content ?? '');
  const packed = (entry.method ?? 8) === 8 ? deflateRawSync(content) : content;
  const crc = entry.crc ?? crc32(content);
  const size = entry.uncompressedSize ?? content.length;
  const name = Buffer.from(entry.name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flagsOf(entry), 6);
  head.writeUInt16LE(entry.method ?? 8, 8);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  return { bytes: Buffer.concat([head, name, packed]), crc, packedSize: packed.length, size };
}

function directoryPart(entry: HostileEntry, local: Local, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  // Made on Unix: then the upper half of the attributes is the mode.
  head.writeUInt16LE((3 << 8) | 20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flagsOf(entry), 8);
  head.writeUInt16LE(entry.method ?? 8, 10);
  head.writeUInt32LE(local.crc, 16);
  head.writeUInt32LE(local.packedSize, 20);
  head.writeUInt32LE(local.size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

/** Names are UTF-8 throughout. */
function flagsOf(entry: HostileEntry): number {
  return 0x800 | (entry.flags ?? 0);
}
