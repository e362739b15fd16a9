/** Archives, honest and hostile: what is unpacked, and the rule by which each of the others is refused. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createZip } from '../../examples/demo/loopback/zip.ts';
import { PlumblineError } from '../../src/model/plumbline-error.ts';
import { defaultArchiveLimits, isZip, unpackArchive } from '../../src/sources/archive.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';
import { makeZip } from './make-zip.ts';
import type { HostileEntry } from './make-zip.ts';

const good: HostileEntry = { name: 'good.json', content: '{}' };

describe('an honest archive', () => {
  test('gives its files in order, directories left out', async () => {
    const zip = makeZip([
      good,
      { name: 'a/', mode: 0o040755, method: 0 },
      { name: 'a/ß.json', content: '[1]', method: 0 },
    ]);
    const files = await unpackArchive(zip, 'artifact x');
    expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['good.json', '{}'],
      ['a/ß.json', '[1]'],
    ]);
  });

  test('as yazl writes it', async () => {
    const zip = await createZip([{ name: 'results/a.json', content: 'x'.repeat(100_000) }]);
    expect(isZip(zip)).toBe(true);
    expect((await unpackArchive(zip, 'artifact x'))[0]?.bytes).toHaveLength(100_000);
  });

  test('may hold a small file that packs very well', async () => {
    expect(await unpackArchive(makeZip([{ name: 'a', content: ' '.repeat(1_000_000) }]), 'x')).toHaveLength(1);
  });
});

describe('a hostile archive is refused', () => {
  test.each<[string, HostileEntry[], string]>([
    ['a path that climbs', [{ name: '../evil.json' }], 'invalid relative path: ../evil.json'],
    ['a path that climbs later', [{ name: 'a/../../evil.json' }], 'invalid relative path'],
    ['an absolute path', [{ name: '/etc/passwd' }], 'absolute path: /etc/passwd'],
    ['a drive letter', [{ name: 'C:evil.json' }], 'absolute path: C:evil.json'],
    ['backslashes', [{ name: '..\\evil.json' }], 'invalid characters in fileName: ..\\evil.json'],
    [
      'a symbolic link',
      [{ name: 'link', content: '/etc/passwd', mode: 0o120777 }],
      'its entry link is a symbolic link',
    ],
    ['a device', [{ name: 'tty', mode: 0o020644 }], 'its entry tty is neither a file nor a directory'],
    ['a directory with a file’s name', [{ name: 'd', mode: 0o040755 }], 'is neither a file nor a directory'],
    ['a duplicate', [good, good], 'its entry good.json is there twice'],
    ['a wrong checksum', [{ ...good, crc: 1 }], 'its entry good.json is damaged (wrong CRC-32)'],
    ['a size that is too small', [{ ...good, uncompressedSize: 1 }], 'its entry good.json is damaged (too many bytes'],
    [
      'a size that is too large',
      [{ ...good, uncompressedSize: 9 }],
      'its entry good.json is damaged (not enough bytes',
    ],
    ['encryption', [{ ...good, flags: 1 }], 'its entry good.json is encrypted'],
    ['an unknown method', [{ ...good, method: 12 }], 'is packed by method 12'],
    ['no name', [{ name: '' }], 'has no usable name'],
  ])('%s', async (_, entries, reason) => {
    const error = await plumblineErrorOf(unpackArchive(makeZip(entries), 'artifact x'));
    expect(error.code).toBe('archive-rejected');
    expect(error.message).toMatch(/^The archive of artifact x was not read: /);
    expect(error.message).toContain(reason);
    expect(error.remedy).toContain('actions/upload-artifact');
  });

  test('one that is cut off, or goes on behind its end', async () => {
    const whole = makeZip([good]);
    const cut = await plumblineErrorOf(unpackArchive(whole.subarray(0, whole.length - 10), 'artifact x'));
    expect(cut.message).toBe(
      'The archive of artifact x was not read: it is cut off, for the list of its entries, which stands last, is missing.',
    );
    const longer = await plumblineErrorOf(unpackArchive(Buffer.concat([whole, Buffer.from('more')]), 'artifact x'));
    expect(longer.message).toBe(
      'The archive of artifact x was not read: it goes on behind its end, or is cut off within it.',
    );
  });

  test('a bomb, before it is unpacked', async () => {
    const zip = makeZip([{ name: 'bomb.json', content: Buffer.alloc(20_000_000) }]);
    const error = await plumblineErrorOf(unpackArchive(zip, 'artifact x'));
    expect(error.message).toMatch(/its entry bomb\.json unpacks to \d+ times its size, more than 200 \(a zip bomb\)/);
  });

  test('a bomb that lies about its size, when it exceeds it', async () => {
    const zip = makeZip([{ name: 'bomb.json', content: Buffer.alloc(20_000_000), uncompressedSize: 1000 }]);
    expect((await plumblineErrorOf(unpackArchive(zip, 'x'))).message).toContain('too many bytes');
  });

  test.each<[string, Partial<typeof defaultArchiveLimits>, string]>([
    ['too many entries', { entries: 1 }, 'it has 2 entries, more than 1'],
    ['a large entry', { entryBytes: 1024 }, 'its entry b is larger than 0.0009765625 MiB unpacked'],
    ['a large sum', { totalBytes: 1024 }, 'unpacked it is larger than'],
  ])('%s', async (_, limits, reason) => {
    const zip = makeZip([good, { name: 'b', content: 'x'.repeat(1025) }]);
    const error = await plumblineErrorOf(unpackArchive(zip, 'x', { ...defaultArchiveLimits, ...limits }));
    expect(error.message).toContain(reason);
  });

  test('whatever its bytes are: an error of ours, or files', async () => {
    const zip = makeZip([good, { name: 'b/c.json', content: 'x'.repeat(500) }]);
    const damaged = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damaged, fc.nat(zip.length), async (changes, length) => {
        const bytes = Buffer.from(zip.subarray(0, Math.max(4, length)));
        for (const [place, byte] of changes) if (place < bytes.length) bytes.writeUInt8(byte, place);
        try {
          await unpackArchive(bytes, 'x');
        } catch (error) {
          expect(error).toBeInstanceOf(PlumblineError);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
