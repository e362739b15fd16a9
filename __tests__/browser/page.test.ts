/**
 * The HTML report in Chromium: sorting and filtering by mouse and keyboard, drawings, a thousand benchmarks, and the same
 * page without its script. Screenshots go to the temporary folder.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { renderHtml } from '../../src/report/html.ts';
import { earlierSuites } from '../report/earlier-suites.ts';
import { benchmarksOf } from '../report/many-benchmarks.ts';
import { buildReview, context, hostileReview, states } from '../report/review-builder.ts';
import { browserOfFile } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-page-'));
const browser = browserOfFile();

/** Opens the page from a file; what the console and the page complain about is collected. */
async function open(html: string, options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> {
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const page = await browser().newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
  await page.goto(pathToFileURL(path).href);
  return { page, problems };
}

const sortable = 'section:has([data-filter]) table';
const namesIn = (page: Page): Promise<string[]> => page.locator(`${sortable} tbody tr:visible th`).allInnerTexts();
/** The numbers that a column is sorted by, top to bottom. */
async function keysIn(page: Page, column: number): Promise<number[]> {
  const cells = page.locator(`${sortable} tbody tr:visible > :nth-child(${column})`);
  const keys = await Promise.all((await cells.all()).map((cell) => cell.getAttribute('data-key')));
  return keys.filter((key) => key !== null && key !== '').map(Number);
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);

describe('the table of all benchmarks', () => {
  test('sorts by mouse: up, down, and back to the order of the file', async () => {
    const { page, problems } = await open(renderHtml(states.faster, context));
    const order = await namesIn(page);
    expect(order.length).toBeGreaterThan(5);
    const head = page.locator(`${sortable} thead th`).nth(3);
    const button = head.locator('button');
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await keysIn(page, 4);
    expect(up).toHaveLength(order.length);
    expect(up).toEqual(ascending(up));
    expect(await namesIn(page)).not.toEqual(order);
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await keysIn(page, 4)).toEqual(ascending(up).reverse());
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await namesIn(page)).toEqual(order);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('sorts and filters by keyboard alone', async () => {
    const { page, problems } = await open(renderHtml(states.faster, context));
    const order = await namesIn(page);
    await page.locator('[data-filter] input').focus();
    await page.keyboard.type('RICH');
    expect(await namesIn(page)).toEqual(['richards']);
    expect(await page.locator('[data-filter] output').innerText()).toBe(`1 of ${order.length} benchmarks`);
    await page.keyboard.press('Escape');
    expect(await namesIn(page)).toEqual(order);
    // The next stops are the plot's and the table's scrolling regions, and the button of the table's first column.
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter', 'Enter']) await page.keyboard.press(key);
    expect(await page.locator(`${sortable} thead th`).first().getAttribute('aria-sort')).toBe('descending');
    const sorted = await namesIn(page);
    expect(sorted).toEqual([...order].sort(new Intl.Collator('en', { numeric: true }).compare).reverse());
    expect(sorted).not.toEqual(order);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('hostile names are sorted and filtered as text', async () => {
    const review = hostileReview();
    const { page, problems } = await open(renderHtml(review, context));
    const rows = (await namesIn(page)).length;
    for (const button of await page.locator(`${sortable} thead button`).all()) await button.click();
    expect(await namesIn(page)).toHaveLength(rows);
    await page.locator('[data-filter] input').fill('<script');
    expect((await namesIn(page)).length).toBeLessThan(rows);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('without its script the page says the same and offers no dead controls', async () => {
    const { page } = await open(renderHtml(states.faster, context), { javaScriptEnabled: false });
    expect(await page.locator('[data-filter]').isVisible()).toBe(false);
    expect(await page.locator('button').count()).toBe(0);
    expect((await namesIn(page)).length).toBeGreaterThan(5);
    await page.close();
  });
});

describe('the forest plot', () => {
  /** Names of the rows that are shown, top to bottom as they are drawn. */
  const drawnIn = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(`Array.from(document.querySelectorAll('.forest-plot g[data-row]'))
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => [row.getBoundingClientRect().top, row.querySelector('.name').textContent])
      .sort(([one], [other]) => one - other)
      .map(([, name]) => name)`);

  test('follows the table: its order, its filter, and grows and shrinks with it', async () => {
    const { page, problems } = await open(renderHtml(states.faster, context));
    const order = await namesIn(page);
    expect(await drawnIn(page)).toEqual(order);
    const rows = page.locator('.forest-plot svg[data-follows]');
    const height = async (): Promise<number> => (await rows.boundingBox())?.height ?? 0;
    const whole = await height();
    await page.locator(`${sortable} thead button`).nth(3).click();
    expect(await drawnIn(page)).toEqual(await namesIn(page));
    expect(await drawnIn(page)).not.toEqual(order);
    expect(await page.locator('.figures-grid figcaption').allInnerTexts()).toEqual(await namesIn(page));
    await page.locator('[data-filter] input').fill('json');
    expect(await drawnIn(page)).toEqual(await namesIn(page));
    expect(await drawnIn(page)).toHaveLength(2);
    expect(await page.locator('.figures-grid figure:visible').count()).toBe(2);
    expect(await height()).toBeCloseTo((whole * 2) / order.length, 0);
    await page.locator('[data-filter] input').fill('nothing is called this');
    expect(await drawnIn(page)).toEqual([]);
    await page.locator('[data-filter] input').fill('');
    expect(await height()).toBeCloseTo(whole, 0);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('a hundred rows scroll within a box that keeps axis and geometric mean in sight', async () => {
    const large = buildReview({ also: benchmarksOf(92, 1) }, { also: benchmarksOf(92, 2) });
    const { page, problems } = await open(renderHtml(large, context));
    const box = page.locator('.forest-plot');
    expect((await box.boundingBox())?.height ?? Infinity).toBeLessThan(900);
    expect(await drawnIn(page)).toHaveLength(100);
    await box.focus();
    await page.keyboard.press('End');
    const scrolled = (): Promise<number> => page.evaluate<number>(`document.querySelector('.forest-plot').scrollTop`);
    // Scrolling may take its time.
    for (let tries = 0; tries < 50 && (await scrolled()) < 500; tries += 1) await page.waitForTimeout(100);
    expect(await scrolled()).toBeGreaterThan(500);
    const [outer, head, foot] = await Promise.all(
      [box, box.locator('.sticky').first(), box.locator('.sticky').last()].map((one) => one.boundingBox()),
    );
    expect(head?.y ?? 0).toBeCloseTo(outer?.y ?? -1, 0);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeCloseTo((outer?.y ?? 0) + (outer?.height ?? 0), -1);
    expect(problems).toEqual([]);
    await page.close();
  });
});

const withHistory = buildReview({}, { factor: 0.95 }, { evidence: { history: earlierSuites } });

describe('the drawings', () => {
  test.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)(
    'at %d px, %s: one strip plot for each benchmark, the history with its step, nothing overflows',
    async (width, colorScheme) => {
      const { page, problems } = await open(renderHtml(withHistory, context), {
        viewport: { width, height: 900 },
        colorScheme,
      });
      const benchmarks = withHistory.comparison.metrics[0]!.benchmarks.length;
      expect(await page.locator('.figures-grid svg.plot[role=img][aria-label]').count()).toBe(benchmarks);
      expect(await page.locator('.history svg').getAttribute('aria-label')).toMatch(
        /1 step: [\d.]+ % faster as a whole between [^;]* \(from session 5 on\)/u,
      );
      expect(await page.locator('.history svg .mark').count()).toBe(1);
      const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate<number>(wide)).toBeLessThanOrEqual(0);
      // Text of the drawings stays legible on a phone.
      const text = await page.locator('.figures-grid svg.plot text').first().boundingBox();
      expect(text?.height ?? 0).toBeGreaterThan(8);
      await page.screenshot({ path: join(folder, `plots-${width}.png`), fullPage: true });
      expect(problems).toEqual([]);
      await page.close();
    },
  );
});

test('a thousand benchmarks: every row and drawing is there, and the page filters and sorts them', async () => {
  const large = buildReview({ also: benchmarksOf(992, 1) }, { also: benchmarksOf(992, 2) });
  const { page, problems } = await open(renderHtml(large, context));
  expect(await page.locator('.figures-grid svg.plot').count()).toBe(1000);
  expect(await page.locator('.forest-plot g[data-row]').count()).toBe(1000);
  // Folded, and scrolling in boxes: what follows is a few screens away, not a hundred.
  expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThan(12_000);
  await page.locator('[data-filter] input').fill('extra_99');
  // extra_99, extra_990 and extra_991; not extra_9, whose next cell begins with a 9.
  expect(await page.locator('[data-filter] output').innerText()).toBe('3 of 1000 benchmarks');
  await page.locator('[data-filter] input').fill('');
  await page.locator(`${sortable} thead button`).nth(1).click();
  const cells = JSON.stringify(`${sortable} tbody tr > :nth-child(2)`);
  const keys = await page.evaluate<number[]>(
    `Array.from(document.querySelectorAll(${cells}), (cell) => Number(cell.dataset.key))`,
  );
  expect(keys).toHaveLength(1000);
  expect(keys).toEqual(ascending(keys));
  expect(problems).toEqual([]);
  await page.close();
});
