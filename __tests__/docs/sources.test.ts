/** docs/sources.md: every example can be read, every selector and kind is in it, and so is every limit. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseSource } from '../../src/sources/read-source.ts';
import { selectorNames, sourceKinds } from '../../src/sources/source.ts';
import { longestSearch } from '../../src/model/source-search.ts';

const text = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');

test('every example can be read', () => {
  const [, block = ''] = /```text\n([^]*?)```/.exec(text) ?? [];
  const examples = block.trim().split('\n');
  expect(examples.length).toBeGreaterThan(12);
  expect(examples.filter((example) => !parseSource(example).ok)).toEqual([]);
});

test('every kind and selector has its row', () => {
  const rows = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell ?? '');
  expect(sourceKinds.filter((kind) => !rows.some((row) => row.startsWith(`${kind}:`)))).toEqual([]);
  expect(selectorNames.filter((name) => !rows.some((row) => row.startsWith(`@${name}`)))).toEqual([]);
  expect([longestSearch, text.includes('Fifty entries')]).toEqual([50, true]);
});
