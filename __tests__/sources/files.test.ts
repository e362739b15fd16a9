import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PlumblineError } from '../../src/model/plumbline-error.ts';
import { findFiles } from '../../src/sources/files.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-files-')).replaceAll('\\', '/');
  const names = [
    'b.json',
    'a.json.gz',
    'notes.txt',
    'plot.svg',
    'events.jsonl',
    'go.txt.gz',
    'dev/bench/data.js',
    'other.js',
    'sub/c.JSON',
    '.hidden/d.json',
    'node_modules/e.json',
    'x[1].json',
  ];
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'texts/directory.json'), { recursive: true });
  writeFileSync(join(folder, 'texts/readme.md'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const namesOf = async (named: string) => {
  const { files, chosen, label } = await findFiles(named, 'baseline');
  return { names: files.map(({ name }) => name), chosen, label };
};
const failure = (named: string): Promise<PlumblineError> => plumblineErrorOf(findFiles(named, 'baseline'));

/** Root may read everything, so while this runs it is nobody. */
async function asOrdinaryUser<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.(65534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('findFiles', () => {
  test('names the folder deep below that may not be read, not the one that was given', async () => {
    const outer = mkdtempSync(join(tmpdir(), 'plumbline-unreadable-'));
    try {
      mkdirSync(join(outer, 'inner'));
      writeFileSync(join(outer, 'a.json'), '{}');
      chmodSync(outer, 0o755);
      chmodSync(join(outer, 'inner'), 0o000);
      const { message } = await asOrdinaryUser(() => failure(outer));
      expect(message).toBe(`baseline: ${join(outer, 'inner')} cannot be read: permission was denied.`);
    } finally {
      rmSync(outer, { recursive: true });
    }
  });

  test('reads a file under the name that was given', async () => {
    const { files, chosen } = await findFiles(`${folder}/./sub/../b.json`, 'baseline');
    expect(files).toEqual([{ name: `${folder}/./sub/../b.json`, bytes: Buffer.from('b.json') }]);
    expect(chosen).toBe(true);
  });

  test('takes any file that the user names, whatever its ending', async () => {
    expect(await namesOf(`${folder}/notes.txt`)).toEqual({ names: [`${folder}/notes.txt`], chosen: true, label: null });
  });

  test('takes what is usable below a directory, in order, hidden and installed files left out', async () => {
    expect(await namesOf(`${folder}/`)).toEqual({
      names: [
        'a.json.gz',
        'b.json',
        'dev/bench/data.js',
        'events.jsonl',
        'go.txt.gz',
        'notes.txt',
        'sub/c.JSON',
        'x[1].json',
      ].map((name) => `${folder}/${name}`),
      chosen: false,
      label: basename(folder),
    });
  });

  test('takes a glob', async () => {
    expect(await namesOf(`${folder}/*.json*`)).toEqual({
      names: ['a.json.gz', 'b.json', 'events.jsonl', 'x[1].json'].map((name) => `${folder}/${name}`),
      chosen: false,
      label: `${folder}/*.json*`,
    });
  });

  test('takes a name with brackets that exists as it stands', async () => {
    expect(await namesOf(`${folder}/x[1].json`)).toEqual({ names: [`${folder}/x[1].json`], chosen: true, label: null });
  });
});

describe('findFiles says what is wrong', () => {
  test('with a path that does not exist, and what is like it', async () => {
    const error = await failure(`${folder}/bb.json`);
    expect(error).toMatchObject({ code: 'file-not-found', remedy: `Did you mean ${folder}/b.json?` });
    expect(error.message).toBe(`baseline: there is no file or directory ${folder}/bb.json.`);
  });

  test('with a path whose folder does not exist', async () => {
    const error = await failure(`${folder}/nowhere/b.json`);
    expect(error.remedy).toMatch(/its folder .*\/nowhere does not exist either/);
  });

  test('with a path below a file', async () => {
    expect(await failure(`${folder}/b.json/c`)).toMatchObject({ code: 'file-not-found' });
  });

  test('with an empty directory', async () => {
    const error = await failure(`${folder}/empty`);
    expect(error.message).toBe(
      `baseline: the directory ${folder}/empty has no .json, .jsonl, .txt, .xml, .out, .log or .bench file (it is empty).`,
    );
  });

  test('with a directory of other things', async () => {
    const error = await failure(`${folder}/texts`);
    expect(error.message).toMatch(/has no \.json, .* or \.bench file \(it has 2 other entries\)/);
  });

  test('with a directory of one other thing', async () => {
    mkdirSync(join(folder, 'alone', 'inner'), { recursive: true });
    const error = await failure(`${folder}/alone`);
    expect(error.message).toMatch(/\(it has 1 other entry\)\.$/);
  });

  test('with a glob that matches nothing', async () => {
    const error = await failure(`${folder}/*.csv`);
    expect(error).toMatchObject({ code: 'file-not-found' });
    expect(error.message).toBe(`baseline: no file matches ${folder}/*.csv.`);
  });

  test('with a symbolic link in a circle', async () => {
    symlinkSync('circle', join(folder, 'circle'));
    const error = await failure(`${folder}/circle`);
    expect(error).toMatchObject({ code: 'file-unreadable' });
    expect(error.message).toMatch(/its symbolic links run in a circle/);
  });
});
