/** From an artifact's bytes to its files. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import * as registry from '../../src/formats/registry.ts';
import { filesOfArtifact, readArtifactSide } from '../../src/sources/artifact-files.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';
import { makeZip } from './make-zip.ts';

const good = { name: 'good.json', content: '{}' };

describe('the files of an artifact', () => {
  test('are the entries of a zip', async () => {
    expect((await filesOfArtifact(makeZip([good]), 'bench')).map(({ name }) => name)).toEqual(['good.json']);
  });

  test('or the one file itself', async () => {
    const bytes = Buffer.from('{}');
    expect(await filesOfArtifact(bytes, 'results.json')).toEqual([{ name: 'results.json', bytes }]);
  });

  test('none at all is an error', async () => {
    const error = await plumblineErrorOf(filesOfArtifact(makeZip([]), 'bench'));
    expect(error.code).toBe('artifact-unusable');
    expect(error.message).toBe('The artifact bench is empty: there is no file in it.');
  });
});

test('files that are packed within an archive are unpacked up to a limit together', () => {
  const text = JSON.stringify([{ name: 'a', unit: 'ns', value: 1 }]) + ' '.repeat(1e6);
  const files = Array.from({ length: 4 }, (_, index) => ({ name: `${index}.json`, bytes: gzipSync(text) }));
  const options = { reader: registry, format: 'auto', subject: 'candidate', chosen: false } as const;
  expect(readArtifactSide(files, options, 'the artifact bench').suite.benchmarks).toHaveLength(1);
  const read = () => readArtifactSide(files, { ...options, largestTogether: 2 * 1024 * 1024 }, 'the artifact bench');
  expect(read).toThrow('candidate: its files unpack to more than 2 MiB of text, the most that is read for one side.');
});
