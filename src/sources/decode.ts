/**
 * Bytes become text: gzip is unpacked within a bound, byte order marks are taken off, other containers are named.
 * Room: sources; files on disk and files from artifacts both come through here.
 */
import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';
import type * as Zlib from 'node:zlib';
import type { FormatInput } from '../formats/format.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import { errorCode } from './error-code.ts';

// Required where they are needed: importing either takes the command line milliseconds, and most files are not packed.
const load = createRequire(import.meta.url);
const crypto = (): typeof Crypto => load('node:crypto') as typeof Crypto;
const zlib = (): typeof Zlib => load('node:zlib') as typeof Zlib;

/** A file's name, as the user or the artifact has it, and its bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text, null when there is none, and what was wrong with the bytes. */
export interface Decoded {
  readonly input: FormatInput | null;
  /** How much was unpacked for it, in bytes, also where nothing came of it. */
  readonly textBytes: number;
  readonly findings: readonly Finding[];
}

/** Largest text in bytes. The largest real result files have some 50 MB; a gzip bomb has any number. */
export const largestTextBytes = 256 * 1024 * 1024;

/** Bytes. */
const keptForDigest = 4 * 1024 * 1024;

const containers: readonly { readonly magic: readonly number[]; readonly title: string }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], title: 'zip archive' },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], title: 'Zstandard file' },
  { magic: [0x42, 0x5a, 0x68], title: 'bzip2 file' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], title: 'xz file' },
];

/**
 * The text in a file's bytes, with the SHA-256 and number of the bytes as they were read (still packed). A gzip file
 * that ends too early gives the text before its end, for whatever is good in it, and a finding.
 * `subject` is the finding's subject, e.g. `baseline`. Never throws for data.
 */
export function decode(file: NamedBytes, subject: string): Decoded {
  const finding = (code: FindingCode, problem: string, remedy: string): Finding => ({
    code,
    severity: 'error',
    subject,
    message: `${file.name} ${problem}`,
    evidence: [],
    remedy,
  });
  const container = containers.find(({ magic }) => startsWith(file.bytes, magic));
  if (container !== undefined) {
    const remedy = 'Unpack it and give the result files inside; plain and gzip-compressed ones are read as they are.';
    return {
      input: null,
      textBytes: 0,
      findings: [finding('input.unknown-format', `is a ${container.title}, not a result file.`, remedy)],
    };
  }
  const unpacked = unpack(file.bytes);
  const findings: Finding[] = [];
  if (unpacked.fault === 'too-large') {
    const problem = `holds more than ${largestTextBytes / 1024 / 1024} MiB of text.`;
    const remedy =
      'Give the benchmark results only, or split them by benchmark: several files for one side are merged.';
    findings.push(finding('input.unknown-format', problem, remedy));
  } else if (unpacked.fault !== null) {
    const problem =
      unpacked.fault === 'truncated'
        ? 'is a gzip file that ends too early.'
        : 'is a gzip file whose content is damaged.';
    const remedy = 'Write, download or upload it again; `gzip -t` tells whether a copy is whole.';
    findings.push(finding('input.truncated', problem, remedy));
  }
  const { content } = unpacked;
  return {
    input: content === null ? null : formatInput(file, content),
    textBytes: content?.byteLength ?? (unpacked.fault === 'too-large' ? largestTextBytes : 0),
    findings,
  };
}

function formatInput(file: NamedBytes, content: Uint8Array): FormatInput {
  return {
    name: file.name,
    text: textOf(content),
    digest: digestOf(file.bytes),
    byteLength: file.bytes.byteLength,
  };
}

/** Few reports show digests, and loading node:crypto takes milliseconds; but no large file is kept in memory for one. */
const digestOf = (bytes: Uint8Array): (() => string) =>
  bytes.byteLength > keptForDigest ? asKnown(sha256Of(bytes)) : whenAsked(bytes);

const asKnown = (digest: string) => (): string => digest;

function whenAsked(bytes: Uint8Array): () => string {
  let known: string | null = null;
  return () => (known ??= sha256Of(bytes));
}

const sha256Of = (bytes: Uint8Array): string => crypto().createHash('sha256').update(bytes).digest('hex');

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

interface Unpacked {
  readonly content: Uint8Array | null;
  readonly fault: 'truncated' | 'damaged' | 'too-large' | null;
}

function unpack(bytes: Uint8Array): Unpacked {
  if (!startsWith(bytes, [0x1f, 0x8b]))
    return bytes.byteLength > largestTextBytes
      ? { content: null, fault: 'too-large' }
      : { content: bytes, fault: null };
  const whole = gunzip(bytes, 'Z_FINISH');
  if (whole.fault !== 'truncated') return whole;
  return { content: gunzip(bytes, 'Z_SYNC_FLUSH').content, fault: 'truncated' };
}

function gunzip(bytes: Uint8Array, flush: 'Z_FINISH' | 'Z_SYNC_FLUSH'): Unpacked {
  const { constants, gunzipSync } = zlib();
  try {
    return {
      content: gunzipSync(bytes, { maxOutputLength: largestTextBytes, finishFlush: constants[flush] }),
      fault: null,
    };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ERR_BUFFER_TOO_LARGE') return { content: null, fault: 'too-large' };
    return { content: null, fault: code === 'Z_BUF_ERROR' ? 'truncated' : 'damaged' };
  }
}

/** UTF-8 unless a byte order mark says UTF-16, which is what PowerShell's `>` writes. */
function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const start = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8');
}
