/** From an artifact's bytes to its files. */
import { describe, expect, test } from '@jest/globals';
import { filesOfArtifact } from '../../src/sources/artifact-files.ts';
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
