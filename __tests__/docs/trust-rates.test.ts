/** The tables of what the checks say of real files are what the checks say. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeWithSharedData } from '../shared-data.ts';

const root = join(import.meta.dirname, '..', '..');

describeWithSharedData('docs/checks.md and docs/method.md', (folder) => {
  test('hold the tables that benchmarks/trust-rates.mjs prints', () => {
    const { status, stderr } = spawnSync(process.execPath, [join('benchmarks', 'trust-rates.mjs'), '--check'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PLUMBLINE_DATA: folder },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 180_000);
});
