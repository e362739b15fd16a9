import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..', '..');

test('docs/advisories.md is what the records say', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'advisories.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
