/** Files in the workspace, and the ways out of it. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readInWorkspace, writeInWorkspace } from '../../src/github/workspace.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';

let outside = '';
let workspace = '';
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'plumbline-workspace-'));
  workspace = join(outside, 'workspace');
  await mkdir(workspace);
  await writeFile(join(outside, 'secret'), 'secret');
});
afterEach(() => rm(outside, { recursive: true }));

describe('writing', () => {
  test('makes the folders', async () => {
    await writeInWorkspace(workspace, 'a/b/report.html', 'text', 'report-path');
    await writeInWorkspace(workspace, 'a/b/report.html', 'later', 'report-path');
    expect(await readFile(join(workspace, 'a/b/report.html'), 'utf8')).toBe('later');
  });

  test('an absolute path inside is fine', async () => {
    await writeInWorkspace(workspace, join(workspace, 'report.html'), 'text', 'report-path');
    expect(await readFile(join(workspace, 'report.html'), 'utf8')).toBe('text');
  });

  test.each(['../secret', '/etc/plumbline', '.', 'link', 'folder/secret', 'folder/new/secret'])(
    'not to %s',
    async (path) => {
      await symlink('../secret', join(workspace, 'link'));
      await symlink('..', join(workspace, 'folder'));
      const error = await plumblineErrorOf(writeInWorkspace(workspace, path, 'changed', 'report-path'));
      expect(error.code).toBe('setting-invalid');
      expect(error.message).toBe(`report-path: ${path} does not lie in the workspace, or leads out of it by a link.`);
      expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('secret');
    },
  );

  test.each(['out/', 'out\\'])('%s is the name of a folder', async (path) => {
    const error = await plumblineErrorOf(writeInWorkspace(workspace, path, 'x', 'report-path'));
    expect(error.message).toBe(`report-path: ${path} is the name of a folder.`);
    expect(error.remedy).toBe('Name a file in it, such as out/report.html.');
  });

  test('a workspace that is gone is said', async () => {
    const gone = join(outside, 'gone');
    const error = await plumblineErrorOf(writeInWorkspace(gone, 'report.html', 'x', 'report-path'));
    expect(error.message).toMatch(/^report-path: report\.html cannot be written: .*ENOENT.*gone/);
    expect(await readInWorkspace(gone, 'a.yml', 'config')).toBeNull();
  });

  test('a folder is no file', async () => {
    await mkdir(join(workspace, 'folder'));
    const error = await plumblineErrorOf(writeInWorkspace(workspace, 'folder', 'x', 'json-path'));
    expect(error.message).toMatch(/^json-path: folder cannot be written: .*EISDIR/);
  });
});

describe('reading', () => {
  test('gives the text, or null', async () => {
    await writeFile(join(workspace, 'a.yml'), 'seed: 1');
    expect(await readInWorkspace(workspace, 'a.yml', 'config')).toBe('seed: 1');
    expect(await readInWorkspace(workspace, 'b.yml', 'config')).toBeNull();
    expect(await readInWorkspace(workspace, 'a.yml/b', 'config')).toBeNull();
  });

  test('does not follow a link outside', async () => {
    await symlink('../secret', join(workspace, 'link'));
    expect((await plumblineErrorOf(readInWorkspace(workspace, 'link', 'config'))).code).toBe('setting-invalid');
    expect((await plumblineErrorOf(readInWorkspace(workspace, '../secret', 'config'))).code).toBe('setting-invalid');
  });

  test('nothing that has no end, or is no file', async () => {
    execFileSync('mkfifo', [join(workspace, 'pipe')]);
    await writeFile(join(workspace, 'large'), ' '.repeat(2 ** 20 + 1));
    const pipe = await plumblineErrorOf(readInWorkspace(workspace, 'pipe', 'config'));
    expect(pipe.message).toBe('config: pipe cannot be read: it is no regular file.');
    const large = await plumblineErrorOf(readInWorkspace(workspace, 'large', 'config'));
    expect(large.message).toBe('config: large cannot be read: it has more than 1 MiB.');
  });
});
