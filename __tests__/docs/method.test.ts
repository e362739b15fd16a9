import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { shipped } from '../../benchmarks/calibration/calibration.ts';
import { withTables } from '../../benchmarks/calibration/document.ts';
import { pictures } from '../../benchmarks/calibration/pictures/pictures.ts';
import type { Results } from '../../benchmarks/calibration/results.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const results = JSON.parse(read('benchmarks/calibration/results.json')) as Results;
const method = read('docs/method.md');
/** Prettier pads the cells of tables, and breaks no lines. */
const unpadded = (text: string): string => text.replaceAll(/[ -]+/g, ' ').replaceAll(/\n+/g, '\n');

describe('docs/method.md', () => {
  test('has the tables and figures of the last recorded calibration', () => {
    expect(unpadded(withTables(method, results))).toBe(unpadded(method));
  });

  test('shows pictures that are there, and those of the record as they are drawn from it', () => {
    const shown = [...method.matchAll(/\]\(images\/([^)]+)\)/g)].map(([, name]) => name ?? '');
    const drawn = pictures(results);
    expect(shown.toSorted()).toEqual(Object.keys(drawn).toSorted());
    for (const [name, svg] of Object.entries(drawn)) expect([name, read(`docs/images/${name}`)]).toEqual([name, svg]);
  });

  test('links only to files and headings that are there', () => {
    const links = [...method.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g)];
    expect(links.length).toBeGreaterThan(10);
    for (const [, file, heading] of links) {
      if (file !== '') expect([file, existsSync(new URL(`../../docs/${file}`, import.meta.url))]).toEqual([file, true]);
      else expect(headings).toContain(heading);
    }
  });
});

const headings = [...method.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
  (title ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-'),
);

test('the calibration knows the constants that it varies as they are in the sources', () => {
  const sources = ['comparison/bulk', 'statistics/step-variance', 'comparison/baseline-level']
    .map((name) => read(`src/${name}.ts`))
    .join('\n');
  for (const [name, value] of Object.entries(shipped)) expect(sources).toContain(`const ${name} = ${value};`);
});
