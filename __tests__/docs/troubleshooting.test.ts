/** docs/troubleshooting.md against the codes that errors have: a section for each, and none besides. */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'troubleshooting.md'), 'utf8');
const source = readFileSync(join(root, 'src', 'model', 'plumbline-error.ts'), 'utf8');

test('one section for each code, in the order of the codes, with something to read', () => {
  const [, union = ''] = /export type ErrorCode =([^;]+);/.exec(source) ?? [];
  const codes = [...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1]);
  expect(codes.length).toBeGreaterThan(15);
  const sections = page.split(/^(?=## )/m).slice(1);
  expect(sections.map((section) => /^## `([a-z-]+)`$/m.exec(section)?.[1])).toEqual(codes);
  for (const section of sections) expect(section.split('\n').slice(1).join(' ').trim().length).toBeGreaterThan(60);
});
