/**
 * The HTML report in Chromium: sorting and filtering by mouse and keyboard, drawings, a thousand benchmarks, and the same
 * page without its script. Screenshots go to the temporary folder.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { renderHtml } from '../../src/report/html.ts';
import { context, hostileReview, states } from '../report/review-builder.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-page-'));
jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser.close();
});

/** Opens the page from a file; what the console and the page complain about is collected. */
async function open(html: string, options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> {
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
  await page.goto(pathToFileURL(path).href);
  return { page, problems };
}

const sortable = '[data-filter] + .scroll table';
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
    // The next stops are the table's own scrolling region and the button of its first column.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const sorted = await namesIn(page);
    expect(sorted).toEqual([...order].sort(new Intl.Collator('en', { numeric: true }).compare));
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
