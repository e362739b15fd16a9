/** SECURITY.md: each threat names a test that exists; and the sources make no code of data. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesIn = (directory: string): string[] =>
  readdirSync(new URL(directory, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${directory}/${name}`);

test('every threat names a test that exists', () => {
  const rows = read('SECURITY.md').match(/^\| (?!threat|-).*$/gm) ?? [];
  const named = rows.map((row) => /`([^`]+)` +\|$/.exec(row)?.[1] ?? row);
  const tests = filesIn('__tests__').map(read).join('\n');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((title) => !tests.includes(`'${title}'`))).toEqual([]);
});

/** Ways to make code of data, or to start a process. `import('…')` of a literal is none. */
const forbidden = [
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bFunction\s*\(/,
  /from 'node:(?:child_process|vm|worker_threads)'/,
  /\bimport\s*\(\s*[^'\s]/,
  /\brequire\s*\(/,
];
const foundIn = (text: string): RegExp[] => forbidden.filter((pattern) => pattern.test(text));

test('no source file makes code of data or starts a process', () => {
  expect(foundIn("eval('1'); import(name); new Function('x')")).toHaveLength(4);
  const guilty = filesIn('src').filter((path) => {
    const code = read(path).replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
    return foundIn(code).length > 0;
  });
  expect(guilty).toEqual([]);
});
