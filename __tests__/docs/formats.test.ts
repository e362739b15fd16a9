import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formats } from '../../src/formats/registry.ts';

const text = readFileSync('docs/formats.md', 'utf8');
const rows = [...text.matchAll(/^\| .*? \| `([\w-]+)` +\| .*? \| (?:\[.*?\]\((.*?)\))? *\|$/gm)];

describe('docs/formats.md', () => {
  test('has a row for every format, and for no other', () => {
    expect(rows.map(([, id]) => id).toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
  });

  test.each(rows.flatMap(([, id = '', page]) => (page === undefined ? [] : [[id, page]])))(
    '%s has the page it names',
    (_, page) => {
      expect(existsSync(`docs/${page}`)).toBe(true);
    },
  );
});
