/** What the pages tell people to run in the project itself is there: scripts of package.json, and programs by their path. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { settingsFrom } from '../settings/read-config.ts';
import { blocksOf, pagesIn, readPage, root } from './pages.ts';
import { complaintsAbout } from './workflow.ts';

const own = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...pagesIn('docs'), ...pagesIn('examples')]
  // These are about other people's projects.
  .filter((page) => !/^docs\/(?:recipes|migration|formats)\//.test(page));
const foundBy = (pattern: RegExp) =>
  own.flatMap((page) => Array.from(readPage(page).matchAll(pattern), ([, found = '']) => [page, found] as const));

const { scripts } = JSON.parse(readPage('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

test.each(foundBy(/\bnpm run ([\w:-]+)/g))('%s: npm run %s is a script', (_, script) => {
  expect(Object.keys(scripts)).toContain(script);
});

test.each(foundBy(/\bnode (?:--[\w-]+ )*((?:benchmarks|scripts|dist|examples)\/[\w./-]+)/g))(
  '%s: node %s is a file',
  (_, path) => {
    expect(existsSync(join(root, path))).toBe(true);
  },
);

/** Pages whose YAML is no steps of a workflow: those are held against actionlint elsewhere, within the workflow around them. */
const blocks = pagesIn('docs')
  .filter((page) => !page.startsWith('docs/formats/'))
  .flatMap((page) => blocksOf('yaml', readPage(page)).map((block, index) => [page, index, block] as const));

/** The file that a config file of the documentation names, as the same page shows it. */
const [advisories = ''] = blocksOf('json', readPage('docs/contributing-an-advisory.md'));
const beside = { 'advisories.json': advisories };

describe('YAML of all pages', () => {
  test('is found', () => {
    expect(blocks.length).toBeGreaterThan(25);
  });

  test.each(blocks)('%s, block %i, is a workflow, a part of one, or a config file', async (_, __, block) => {
    const keys = Object.keys(parse(block) as object);
    if (!keys.includes('jobs') && !keys.includes('permissions')) {
      await expect(settingsFrom(block, beside)).resolves.toBeDefined();
      return;
    }
    const rest = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n';
    const workflow = keys.includes('jobs') ? block : `${block}${rest}`;
    expect(complaintsAbout(workflow)).toEqual([]);
  });
});
