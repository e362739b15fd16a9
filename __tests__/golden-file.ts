/**
 * Golden files: readable expected texts under __tests__/golden. A difference writes what was got beside the expected
 * file as `*.got.*` (ignored by git); to accept it, move it over, or run the test with UPDATE_GOLDEN=1 and look at the diff.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'golden');

/** Fails unless `text` equals the golden file of that name to the byte. */
export function expectGolden(name: string, text: string): void {
  const extension = extname(name);
  const got = join(folder, `${name.slice(0, name.length - extension.length)}.got${extension}`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(join(folder, name), text);
  const expected = readOrEmpty(join(folder, name));
  if (text === expected) rmSync(got, { force: true });
  else writeFileSync(got, text);
  expect(text).toBe(expected);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
