/** docs/page.md: every picture of the page is there, small, as wide as its window, and shown; the plots are today's. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pagePictures, pagePlots, pageReferences, pageSides, pageViews } from '../../scripts/images/page.mjs';
import { plumbline } from '../e2e/run-cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const images = join(root, 'docs', 'images');
const views = Object.entries(pageViews);
const pictures = Object.keys(pagePictures).flatMap((picture) =>
  views.map(([view, { width, height }]) => ({ name: `${picture}-${view}.png`, width, height })),
);

test('docs/page.md shows every picture, and no others', () => {
  const text = readFileSync(join(root, 'docs', 'page.md'), 'utf8');
  const shown = Array.from(text.matchAll(/images\/([\w.-]+)/gu), ([, name]) => name);
  const drawn = [...pictures.map(({ name }) => name), ...Object.keys(pagePlots)];
  expect(shown.toSorted()).toEqual(drawn.toSorted());
  expect(readdirSync(images).filter((name) => /^(page|plot)/u.test(name))).toEqual(drawn.toSorted());
});

test.each(pictures)('$name is a small PNG of its window', ({ name, width, height }) => {
  const path = join(images, name);
  expect(statSync(path).size).toBeLessThan(100_000);
  const header = readFileSync(path).subarray(0, 24);
  expect(header.toString('latin1', 1, 4)).toBe('PNG');
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([width, height]);
});

test.each(Object.entries(pagePlots))('%s is what the command line draws', (name, words) => {
  const references = pageReferences.flatMap((reference) => ['--reference', reference]);
  const folder = join(root, 'examples', 'tail-call', 'results');
  const { status, stdout } = plumbline(['plot', ...pageSides, ...words, ...references], { folder });
  expect(status).toBe(0);
  expect(stdout).toBe(readFileSync(join(images, name), 'utf8'));
});
