/** The scenario table of docs/github.md against the end-to-end tests that exist: every row names one, and none is left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const files = readdirSync(new URL('../e2e/', import.meta.url)).filter((name) =>
  /^(?:action|events).*\.test\.ts$/.test(name),
);
const titles = files.flatMap((name) =>
  [...read(`__tests__/e2e/${name}`).matchAll(/(?:\btest|\))\(\s*'([^']+)'/g)].map(([, title]) => title),
);
const [, table = ''] = read('docs/github.md').split('## Scenarios');
const named = [...table.matchAll(/^\|.*\| `([^`]+)` +\|$/gm)].map(([, title]) => title);

test('every scenario names an end-to-end test that exists', () => {
  expect(named.length).toBeGreaterThan(35);
  expect(named.filter((title) => !titles.includes(title))).toEqual([]);
});

test('no scenario stands there twice', () => {
  expect(named.filter((title, index) => named.indexOf(title) !== index)).toEqual([]);
});

test('every test of an event stands in the table', () => {
  const events = [...read('__tests__/e2e/events.test.ts').matchAll(/^ {2}test\('([^']+)'/gm)].map(([, title]) => title);
  expect(events.length).toBeGreaterThan(10);
  expect(events.filter((title) => !named.includes(title))).toEqual([]);
});
