import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { decode, largestTextBytes } from '../../src/sources/decode.ts';

const json = '{"name": "Grüße"}';
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const decoded = (bytes: Uint8Array) => decode({ name: 'a.json', bytes }, 'baseline');

describe('decode', () => {
  test('gives text, digest and length of plain bytes', () => {
    const bytes = bytesOf(json);
    const { input, findings } = decoded(bytes);
    expect(findings).toEqual([]);
    expect(input).toMatchObject({ name: 'a.json', text: json, byteLength: 19 });
    expect(input?.digest?.()).toBe(createHash('sha256').update(json).digest('hex'));
  });

  test('gives the digest of a large file, too', () => {
    const large = Buffer.alloc(5 * 1024 * 1024, ' ');
    expect(decoded(large).input?.digest?.()).toBe(createHash('sha256').update(large).digest('hex'));
  });

  test('unpacks gzip by its first bytes, whatever the name; digest and length are of the packed bytes', () => {
    const packed = gzipSync(json);
    const { input, findings } = decoded(packed);
    expect(findings).toEqual([]);
    expect(input).toMatchObject({ text: json, byteLength: packed.byteLength });
    expect(input?.digest?.()).toBe(createHash('sha256').update(packed).digest('hex'));
  });

  test.each([
    ['UTF-8', Buffer.from(`\uFEFF${json}`)],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${json}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\uFEFF${json}`, 'utf16le').swap16()],
    ['UTF-8 in gzip', gzipSync(Buffer.from(`\uFEFF${json}`))],
  ])('takes the byte order mark of %s off', (_, bytes) => {
    expect(decoded(bytes).input?.text).toBe(json);
  });

  test('reads a part of a larger buffer as that part only', () => {
    const whole = bytesOf(`xx${json}xx`);
    expect(decoded(whole.subarray(2, whole.length - 2)).input?.text).toBe(json);
  });

  test('keeps what stands before the end of a truncated gzip file, and says so', () => {
    // Noise does not compress, so that half of the bytes hold about half of the text.
    const noise = createHash('shake256', { outputLength: 200_000 }).update('noise').digest('base64');
    const packed = gzipSync(noise);
    const { input, findings } = decoded(packed.subarray(0, packed.length / 2));
    expect(noise.startsWith(input?.text ?? 'none')).toBe(true);
    expect(input?.text.length).toBeGreaterThan(noise.length / 4);
    expect(findings).toEqual([
      {
        code: 'input.truncated',
        severity: 'error',
        subject: 'baseline',
        message: 'a.json is a gzip file that ends too early.',
        evidence: [],
        remedy: 'Write, download or upload it again; `gzip -t` tells whether a copy is whole.',
      },
    ]);
  });

  test('takes no text from a gzip file whose checksum is wrong', () => {
    const packed = gzipSync(json);
    packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 0xff;
    const { input, findings } = decoded(packed);
    expect(input).toBeNull();
    expect(findings.map(({ message }) => message)).toEqual(['a.json is a gzip file whose content is damaged.']);
  });

  test('stops unpacking a gzip bomb at the bound', () => {
    const { input, findings } = decoded(gzipSync(Buffer.alloc(largestTextBytes + 1)));
    expect(input).toBeNull();
    expect(findings.map(({ message }) => message)).toEqual(['a.json holds more than 256 MiB of text.']);
  });

  test('takes plain text up to the bound, and no longer', () => {
    const { input, findings } = decoded(Buffer.alloc(largestTextBytes + 1));
    expect(input).toBeNull();
    expect(findings.map(({ message }) => message)).toEqual(['a.json holds more than 256 MiB of text.']);
  });

  test('keeps space at both ends, so that places are those of the file', () => {
    expect(decoded(bytesOf(`\n  ${json}\n\n`)).input?.text).toBe(`\n  ${json}\n\n`);
  });

  test.each([
    ['zip archive', [0x50, 0x4b, 0x03, 0x04]],
    ['Zstandard file', [0x28, 0xb5, 0x2f, 0xfd]],
    ['bzip2 file', [0x42, 0x5a, 0x68, 0x39]],
    ['xz file', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ])('names a %s', (title, magic) => {
    const { input, findings } = decoded(new Uint8Array(magic));
    expect(input).toBeNull();
    expect(findings).toMatchObject([
      { code: 'input.unknown-format', message: `a.json is a ${title}, not a result file.` },
    ]);
  });

  test('gives the empty text for no bytes: the parser says what that means', () => {
    expect(decoded(new Uint8Array())).toMatchObject({ input: { text: '', byteLength: 0 }, findings: [] });
  });
});
