/**
 * The HTML report for everybody: axe-core's rules in light and dark, contrast of the drawings, a phone's width, and paper.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { renderHtml } from '../../src/report/html.ts';
import type { Review } from '../../src/verdict/review.ts';
import { earlierSuites } from '../report/earlier-suites.ts';
import { benchmarksOf } from '../report/many-benchmarks.ts';
import { buildReview, context, hostileReview, states } from '../report/review-builder.ts';
import { browserOfFile } from './browser.ts';
import { violationsOf } from './violations.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-access-'));
const browser = browserOfFile();

async function open(html: string, options: BrowserContextOptions): Promise<Page> {
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  const page = await browser().newPage(options);
  await page.goto(pathToFileURL(path).href);
  return page;
}

/** What axe-core finds; it must have looked. */
async function findingsOf(page: Page): Promise<string[]> {
  const { violations, passes } = await violationsOf(page);
  expect(passes).toBeGreaterThan(15);
  return violations;
}

const large = buildReview(
  { also: benchmarksOf(92, 1) },
  { also: benchmarksOf(92, 2), factors: { nbody: 1.2 } },
  { evidence: { history: earlierSuites } },
);
const reviews: readonly (readonly [string, Review])[] = [
  ['a win over a slow baseline', states.faster],
  ['benchmarks missing', states.partial],
  ['nothing to judge', states.notJudged],
  ['hostile names', hostileReview()],
  ['a hundred benchmarks with a history', large],
];

describe('axe-core', () => {
  test.each(
    reviews.flatMap(([name, review]) => [[name, 'light', 1280, review] as const, [name, 'dark', 390, review] as const]),
  )('%s, %s, %d px: no violation', async (_, colorScheme, width, review) => {
    const page = await open(renderHtml(review, context), { viewport: { width, height: 900 }, colorScheme });
    expect(await findingsOf(page)).toEqual([]);
    await page.close();
  });

  test('with a table sorted and filtered, and what is folded open', async () => {
    const page = await open(renderHtml(large, context), {
      viewport: { width: 1280, height: 900 },
      colorScheme: 'dark',
    });
    await page.locator('.fold summary').click();
    await page.locator('section:has([data-filter]) thead button').nth(3).click();
    await page.locator('[data-filter] input').fill('extra_1');
    expect(await findingsOf(page)).toEqual([]);
    await page.close();
  });

  test('a drawing without a description, and faint text, would be found', async () => {
    const html = renderHtml(states.faster, context)
      .replace(/ aria-label="Forest plot of 8[^"]*"/u, '')
      .replace('<main>', '<main><p style="color:#ccc;background:#fff">faint</p>');
    const page = await open(html, { viewport: { width: 1280, height: 900 } });
    const found = await findingsOf(page);
    expect(found.some((one) => one.startsWith('serious svg-img-alt'))).toBe(true);
    expect(found.some((one) => one.startsWith('serious color-contrast'))).toBe(true);
    await page.close();
  });
});

test.each(reviews)('%s: nothing is wider than a phone', async (_, review) => {
  const page = await open(renderHtml(review, context), { viewport: { width: 390, height: 844 } });
  const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate<number>(wide)).toBeLessThanOrEqual(0);
  for (const fold of await page.locator('.fold > summary').all()) await fold.click();
  expect(await page.evaluate<number>(wide)).toBeLessThanOrEqual(0);
  await page.close();
});

describe('on paper', () => {
  /** A4 with Chromium's margins, in CSS pixels. */
  const paper = { width: 718, height: 1000 };

  test('everything is open and nothing scrolls, in black on white', async () => {
    const page = await open(renderHtml(large, context), { viewport: paper, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('[data-filter], nav').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.figures-grid figure:visible').count()).toBe(100);
    const cut = await page.evaluate<string[]>(`Array.from(document.querySelectorAll('.scroll'))
      .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1
        || getComputedStyle(box).overflow !== 'visible')
      .map((box) => box.getAttribute('aria-label') + ' ' + box.scrollWidth + ' > ' + box.clientWidth)`);
    expect(cut).toEqual([]);
    // Head, rows and foot one below the other, and no table's head over its rows.
    const places = await page.evaluate<number[]>(
      `Array.from(document.querySelectorAll('.forest-plot svg'), (part) => part.getBoundingClientRect().top)`,
    );
    expect(places).toHaveLength(3);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    const stuck = `Array.from(document.querySelectorAll('*')).filter((one) => getComputedStyle(one).position === 'sticky').length`;
    expect(await page.evaluate<number>(stuck)).toBe(0);
    const ground = 'getComputedStyle(document.body).backgroundColor';
    expect(await page.evaluate<string>(ground)).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(40);
    await page.close();
  });

  test('without its script the folded drawings are printed too', async () => {
    const page = await open(renderHtml(large, context), { viewport: paper, javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('.figures-grid figure').last().boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(20);
    await page.close();
  });
});
