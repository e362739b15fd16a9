/**
 * What people see: the comment through GitHub's kind of pipeline and style sheet, and the HTML report, in Chromium; and
 * cmark-gfm, GitHub's own markdown parser, on tables with hostile names. Screenshots go to the temporary folder.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { renderComment } from '../../src/report/comment.ts';
import { htmlText } from '../../src/report/escape.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderSummary } from '../../src/report/summary.ts';
import type { Review } from '../../src/verdict/review.ts';
import { pageHtml } from '../report/markdown-pipeline.ts';
import { comments, context, hostileReview, marker, states } from '../report/review-builder.ts';
import { browserOfFile } from './browser.ts';
import { violationsOf } from './violations.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const style = readFileSync(join(root, 'node_modules', 'github-markdown-css', 'github-markdown.css'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-browser-'));
const hostile = hostileReview();
const views = {
  light: { width: 1280, colorScheme: 'light' },
  dark: { width: 1280, colorScheme: 'dark' },
  phone: { width: 390, colorScheme: 'light' },
} as const;

/** The comment as GitHub would put it on a page, boxed like a comment. */
function commentPage(markdown: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>comment</title>
<style>${style} body { margin: 0 } .markdown-body { box-sizing: border-box; max-width: 920px; margin: 0 auto; padding: 16px }</style></head>
<body><article class="markdown-body">${pageHtml(markdown)}</article></body></html>`;
}

const browser = browserOfFile();
beforeAll(() => {
  console.log(`screenshots: ${folder}`);
});

interface Opened {
  readonly page: Page;
  readonly problems: string[];
}

/** Opens a page written to a file; collects console errors and every request beyond the file. */
async function open(
  name: string,
  html: string,
  width: number,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Opened> {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, html);
  const page = await browser().newPage({ viewport: { width, height: 900 }, colorScheme });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
  const address = pathToFileURL(path).href;
  page.on('request', (request) => {
    if (request.url() !== address) problems.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, problems };
}

/** How many pixels the page is wider than its window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** How light a colour of the comment is, 0 (black) to 1 (white). */
async function lightness(page: Page, property: 'color' | 'background-color'): Promise<number> {
  const colour = await page.evaluate<string>(
    `getComputedStyle(document.querySelector('article')).getPropertyValue('${property}')`,
  );
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/gu) ?? []).map(Number);
  return (red + green + blue) / (3 * 255);
}

const everyComment: readonly (readonly [string, string])[] = [
  ...comments,
  ['hostile', renderComment(hostile, { ...context, marker })],
];

/** What GitHub's own page and style sheet answer for: headings around the comment, and tables that scroll without a tab stop. */
const ofGithub = /^(moderate (heading-order|page-has-heading-one|region)|serious scrollable-region-focusable): /u;

describe('the comment', () => {
  test.each(everyComment)(
    '%s: folds open, fits its window, axe finds nothing, loads and reports nothing',
    async (name, markdown) => {
      for (const [view, { width, colorScheme }] of Object.entries(views)) {
        const { page, problems } = await open(`comment-${name}-${view}`, commentPage(markdown), width, colorScheme);
        await page.screenshot({ path: join(folder, `comment-${name}-${view}.png`), fullPage: true });
        expect(await lightness(page, 'background-color')).toBeCloseTo(colorScheme === 'light' ? 1 : 0, 0);
        expect(await lightness(page, 'color')).toBeCloseTo(colorScheme === 'light' ? 0 : 1, 0);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        const folds = page.locator('details');
        for (let index = 0; index < (await folds.count()); index += 1) {
          const fold = folds.nth(index);
          const isOpen = async (): Promise<boolean> => (await fold.getAttribute('open')) !== null;
          expect(await isOpen()).toBe(false);
          await fold.locator('summary').click();
          expect(await isOpen()).toBe(true);
          expect((await fold.innerText()).length).toBeGreaterThan((await fold.locator('summary').innerText()).length);
        }
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.screenshot({ path: join(folder, `comment-${name}-${view}-open.png`), fullPage: true });
        const { violations, passes } = await violationsOf(page, 'article');
        expect(violations.filter((violation) => !ofGithub.test(violation))).toEqual([]);
        expect(passes).toBeGreaterThan(5);
        expect(problems).toEqual([]);
        await page.close();
      }
    },
  );

  test('the link to further findings opens their fold and shows them', async () => {
    const { page } = await open('jump', commentPage(renderComment(states.suspect, { ...context, marker })), 390);
    const fold = page.locator('details', { hasText: 'Baseline checks' });
    expect(await fold.getAttribute('open')).toBeNull();
    await page.getByRole('link', { name: /more finding/u }).click();
    await fold.locator('li').first().waitFor({ state: 'visible', timeout: 10_000 });
    expect(await fold.getAttribute('open')).not.toBeNull();
    await page.close();
  });

  test('verdict and reason are within the first screen of a phone', async () => {
    const markdown = renderComment(states.faster, { ...context, marker });
    const { page } = await open('phone', commentPage(markdown), 390);
    const box = await page.locator('p').first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? Infinity)).toBeLessThan(600);
    await page.close();
  });

  test('all intervals of a column are equally wide, so that they line up', async () => {
    const markdown = renderComment(states.faster, { ...context, marker });
    const { page } = await open('forest', commentPage(markdown), 1280);
    await page.locator('details').first().locator('summary').click();
    const drawn = page.locator('details >> nth=0 >> td:nth-child(4) code');
    const boxes = await Promise.all(
      Array.from({ length: await drawn.count() }, (_, index) => drawn.nth(index).boundingBox()),
    );
    expect(boxes.length).toBeGreaterThan(3);
    const size = new Set(boxes.map((box) => `${Math.round(box?.width ?? 0)} ${Math.round(box?.height ?? 0)}`));
    expect(size.size).toBe(1);
    // One line each: none is broken within its cell.
    expect(boxes[0]?.height ?? Infinity).toBeLessThan(30);
    await page.close();
  });
});

describe('the HTML report', () => {
  const reviews: readonly (readonly [string, Review])[] = [
    ['faster', states.faster],
    ['partial', states.partial],
    ['hostile', hostile],
  ];

  test.each(reviews)('%s: fits its window, loads and reports nothing', async (name, review) => {
    const html = renderHtml(review, context);
    for (const [width, scheme] of [
      [1280, 'light'],
      [390, 'dark'],
    ] as const) {
      const { page, problems } = await open(`report-${name}-${width}`, html, width, scheme);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(folder, `report-${name}-${width}.png`), fullPage: true });
      expect(problems).toEqual([]);
      await page.close();
    }
  });

  test('is accessible: titles, captions, headers, described drawings, working anchors', async () => {
    const { page } = await open('accessible', renderHtml(states.faster, context), 1280);
    expect(await page.locator('h1').count()).toBe(1);
    const tables = await page.locator('table').count();
    expect(await page.locator('table > caption').count()).toBe(tables);
    expect(await page.locator('table thead th:not([scope=col])').count()).toBe(0);
    expect(await page.locator('table tbody tr > :first-child:not(th[scope=row])').count()).toBe(0);
    const drawings = await page.locator('svg').count();
    expect(drawings).toBeGreaterThan(8);
    expect(await page.locator('svg[role=img][aria-label]').count()).toBe(drawings);
    const anchors = page.locator('nav a');
    for (let index = 0; index < (await anchors.count()); index += 1) {
      const target = (await anchors.nth(index).getAttribute('href')) ?? '';
      expect(await page.locator(`[id="${target.slice(1)}"]`).count()).toBe(1);
    }
    await page.close();
  });
});

describe('cmark-gfm', () => {
  /** The parser's own XML: every table row with the number of its cells. */
  function rowsOf(markdown: string): number[][] {
    const { stdout, status, error } = spawnSync(
      'cmark-gfm',
      ['--to', 'xml', '--extension', 'table', '--extension', 'autolink', '--extension', 'strikethrough'],
      { input: markdown, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    if (status !== 0) throw new Error(`cmark-gfm, a Debian package, could not be run: ${String(error)}`);
    return Array.from(stdout.matchAll(/<table>.*?<\/table>/gsu), (table) =>
      Array.from(table[0].matchAll(/<table_(?:header|row)[ >].*?<\/table_(?:header|row)>/gsu), (row) => {
        return row[0].match(/<table_cell/gu)?.length ?? 0;
      }),
    );
  }

  test.each([
    ['comment', renderComment(hostile, { ...context, marker })],
    ['summary', renderSummary(hostile, context)],
  ])('%s with hostile names: every row has as many cells as its head, no row is lost', (_, markdown) => {
    const tables = rowsOf(markdown);
    const written = markdown.match(/^\| (?!:--|--)/gmu)?.length ?? 0;
    expect(tables.length).toBe(markdown.match(/^\| :?-{3}/gmu)?.length);
    expect(tables.flat()).toHaveLength(written);
    for (const rows of tables) expect(new Set(rows).size).toBe(1);
    const heads = Array.from(
      markdown.matchAll(/^(\|.*\|)\n\| :?-/gmu),
      (match) => (match[1] ?? '').split('|').length - 2,
    );
    expect(tables.map((rows) => rows[0])).toEqual(heads);
  });

  test('every hostile name is one code element in its cell', () => {
    const summary = renderSummary(hostile, context);
    const table = summary.slice(summary.indexOf('<summary>All benchmarks'));
    const rows = table.match(/^\| `.*$/gmu) ?? [];
    expect(rows.length).toBe(hostile.comparison.metrics[0]?.benchmarks.length);
    for (const row of rows) {
      const { stdout } = spawnSync('cmark-gfm', ['--to', 'html', '--extension', 'table'], {
        input: `|a|b|c|d|e|f|g|\n|-|-|-|-|-|-|-|\n${row}\n`,
        encoding: 'utf8',
      });
      const cells = Array.from(stdout.matchAll(/<td>(.*?)<\/td>/gsu), (match) => match[1] ?? '');
      expect(cells).toHaveLength(7);
      expect(cells[0]).toMatch(/^<code>[^<]*<\/code>$/u);
      // The last cell is the detectable change, where it belongs: nothing before it was split.
      expect(cells[6]).toMatch(/\u00A0%$/u);
    }
  });

  test('a name with a pipe that is not escaped would be noticed', () => {
    const name = htmlText('a|b');
    expect(rowsOf(`| x | y |\n| --- | --- |\n| \`${name}\` | 1 |\n`)).toEqual([[2, 2]]);
    const { stdout } = spawnSync('cmark-gfm', ['--to', 'html', '--extension', 'table'], {
      input: `| x | y |\n| --- | --- |\n| \`${name}\` | 1 |\n`,
      encoding: 'utf8',
    });
    expect(stdout).not.toContain('<code>a|b</code>');
  });
});
