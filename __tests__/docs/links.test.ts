/** Every relative link of every page leads to a file that is there, and to a heading that is in it; the index reaches all pages. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pagesIn, readPage, root, withoutBlocks } from './pages.ts';

const documents = pagesIn('docs');
const pages = [...documents, 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...pagesIn('examples')];

interface Link {
  readonly path: string;
  readonly anchor: string;
}

/** The relative links and pictures of a page, their paths relative to the project; an empty target is the page itself. */
function linksOf(page: string, text: string): readonly Link[] {
  const prose = withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '');
  const inText = Array.from(prose.matchAll(/\]\(\s*<?([^)\s>]+)/g), ([, target = '']) => target);
  const inTags = Array.from(prose.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g), ([, target = '']) => target);
  return [...inText, ...inTags]
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#');
      return { path: path === '' ? page : posix.join(posix.dirname(page), path), anchor };
    });
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, title = ''] of withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)) {
    const anchor = title
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\p{Mark}\s_-]/gu, '')
      .replaceAll(/\s/g, '-');
    let number = 0;
    while (anchors.has(number === 0 ? anchor : `${anchor}-${number}`)) number += 1;
    anchors.add(number === 0 ? anchor : `${anchor}-${number}`);
  }
  return anchors;
}

function isBroken({ path, anchor }: Link): boolean {
  if (path.startsWith('..') || !existsSync(join(root, path))) return true;
  return anchor !== '' && path.endsWith('.md') && !anchorsOf(readPage(path)).has(anchor);
}

test('a broken path, a broken anchor and a link out of the project are found, and others are not', () => {
  const text = '# A `b` c?\n[1](#a-b-c) [2](#other) [3](none.md) [4](../../x.md) [5](https://x.org) `[6](no.md)`\n';
  const links = linksOf('README.md', text);
  expect(links.map(({ path }) => path)).toEqual(['README.md', 'README.md', 'none.md', '../../x.md']);
  expect(anchorsOf(text)).toEqual(new Set(['a-b-c']));
  expect(links.map(isBroken)).toEqual([true, true, true, true]);
  expect(isBroken({ path: 'docs/method.md', anchor: 'glossary' })).toBe(false);
});

test.each(pages)('%s has no broken link', (page) => {
  const broken = linksOf(page, readPage(page)).filter(isBroken);
  expect(broken).toEqual([]);
});

describe('docs/README.md', () => {
  const index = 'docs/README.md';
  const listed = linksOf(index, readPage(index)).map(({ path }) => path);

  test('lists every page of docs, of the recipes and of the migrations once', () => {
    const direct = documents.filter((page) => page !== index && /^docs\/(?:(?:recipes|migration)\/)?[^/]+$/.test(page));
    expect(direct.length).toBeGreaterThan(20);
    for (const page of direct) expect([page, listed.filter((path) => path === page).length]).toEqual([page, 1]);
  });

  test('leads to every page', () => {
    const reached = new Set([index]);
    for (const page of reached)
      for (const { path } of linksOf(page, readPage(page)))
        if (path.endsWith('.md') && existsSync(join(root, path))) reached.add(path);
    expect(documents.filter((page) => !reached.has(page))).toEqual([]);
  });
});
