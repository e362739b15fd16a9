/** Hostile names, labels and sentences stay text: in the comment, the summary, the page, the terminal. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderComment } from '../../src/report/comment.ts';
import { markdownCell, markdownCode, markdownProse } from '../../src/report/escape.ts';
import { renderHtml } from '../../src/report/html.ts';
import { pageScript } from '../../src/report/page-script.ts';
import { renderProblemComment } from '../../src/report/problem.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { elements, pageTree, textOf, textOutsideCode, type PageNode } from './markdown-pipeline.ts';
import { benchmark, series, single } from '../comparison/build-suite.ts';
import { buildReview, context, hostileNames, hostileReview, marker, searchOf, states } from './review-builder.ts';

/** What our own markup uses; anything else came from a file. */
const ourElements = new Set(
  'h3 p strong br code table thead tbody tr th td blockquote details summary ul li sub a'.split(' '),
);
/** Our own links lead to runs, and within the comment to the list of findings. */
const ourLink = /^(?:https:\/\/github\.com\/owner\/name\/actions\/runs\/\d+|#user-content-plumbline-default-checks)$/u;

function expectOnlyOurs(tree: PageNode): void {
  const all = elements(tree);
  expect(all.map((element) => element.tagName).filter((tag) => !ourElements.has(tag ?? ''))).toEqual([]);
  // The place that the one link within the comment leads to is ours, and stands there once.
  const places = all.filter((element) => element.properties?.name !== undefined);
  const links = all
    .filter((element) => element.tagName === 'a' && !places.includes(element))
    .map((element) => element.properties?.href);
  const within = links.filter((href) => String(href).startsWith('#'));
  expect(within.length).toBeLessThanOrEqual(1);
  expect(places.map((element) => `#${String(element.properties?.name)}`)).toEqual(within);
  expect(links.filter((href) => !ourLink.test(String(href)))).toEqual([]);
  // GitHub turns these into mentions, references and mathematics wherever they stand outside of code.
  expect(textOutsideCode(tree)).not.toMatch(/@\w|#\d|gh-\d|https?:|www\.|\$/iu);
  // The word joiner is ours: it keeps an interval on one line.
  expect(textOf(tree)).not.toMatch(/(?!\n)\p{Cc}|(?!\u2060)\p{Cf}/u);
}

/** Every row of a table has as many cells as its head. */
function expectWholeTables(tree: PageNode): void {
  for (const table of elements(tree).filter((element) => element.tagName === 'table')) {
    const rows = elements(table).filter((element) => element.tagName === 'tr');
    const counts = rows.map((row) => elements(row).filter((cell) => /^t[hd]$/u.test(cell.tagName ?? '')).length);
    expect(new Set(counts).size).toBe(1);
  }
}

describe('a review whose every text is hostile', () => {
  const review = hostileReview();

  test.each([
    ['comment', renderComment(review, { ...context, marker })],
    ['summary', renderSummary(review, context)],
  ])('%s: only our own elements, whole tables', (_, markdown) => {
    const tree = pageTree(markdown);
    expectOnlyOurs(tree);
    expectWholeTables(tree);
    // The folded sections stand side by side at the top, none swallowed by another.
    const top = (tree.children ?? []).filter((node) => node.tagName === 'details').length;
    expect(top).toBe(markdown.match(/^<details>$/gmu)?.length);
    expect(top).toBeGreaterThan(6);
  });

  test('every row of the table of all benchmarks is there', () => {
    const tables = elements(pageTree(renderSummary(review, context))).filter((node) => node.tagName === 'table');
    const all = tables.map((table) => elements(table).filter((node) => node.tagName === 'tr').length - 1);
    // Names that are equal after cleaning are still rows of their own.
    expect(all).toContain(review.comparison.metrics[0]!.benchmarks.length);
  });

  test('page: no element, attribute or script from a name', () => {
    const page = renderHtml(review, context);
    const html = page.replace(`<script>${pageScript}</script>`, '');
    expect(html).not.toBe(page);
    expect(html).not.toMatch(/<script|<img|<b>|onerror=[^&]*>|<!-- plumbline/iu);
    expect(html.match(/<h1>/gu)).toHaveLength(1);
    expect(html).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
    const hrefs = Array.from(html.matchAll(/href="([^"]*)"/gu), (match) => match[1] ?? '');
    expect(hrefs.filter((href) => !href.startsWith('#') && !ourLink.test(href))).toEqual([]);
  });

  test('terminal: no control character', () => {
    const text = renderTerminal(review, { width: 80 });
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  });

  test('problems', () => {
    for (const text of hostileNames) {
      const error = { code: 'internal', message: text, remedy: text } as const;
      expectOnlyOurs(
        pageTree(renderProblemComment({ kind: 'not-judged', error, notes: [text] }, { ...context, marker })),
      );
      const none = {
        kind: 'no-baseline',
        candidate: text,
        searches: [searchOf(text)],
        notes: [text],
        failsCheck: true,
      } as const;
      expectOnlyOurs(pageTree(renderProblemComment(none, { ...context, marker })));
    }
  });
});

/** Text made of what markdown, HTML and GitHub give a meaning to. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('`|\\<>&*_~[]()!#@$:-+=\n\t {}"\'')),
      fc.constantFrom(
        '```',
        '</details>',
        '<!--',
        '-->',
        '@user',
        '#12',
        'https://a.b',
        '| --- |',
        '\u202E',
        '\u001b[1m',
        '$$',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('properties', () => {
  test('any name is one code element in a table cell of its own', () => {
    fc.assert(
      fc.property(nasty, nasty, (first, second) => {
        const cells = [first, second].map((text) => markdownCell(markdownCode(text)));
        const tree = pageTree(`| a | b |\n| --- | --- |\n| ${cells.join(' | ')} |\n`);
        const data = elements(tree).filter((node) => node.tagName === 'td');
        expect(data).toHaveLength(2);
        for (const cell of data) {
          expect(cell.children?.map((child) => child.tagName ?? child.type)).toEqual(['code']);
        }
        expect(elements(tree).filter((node) => node.tagName === 'tr')).toHaveLength(2);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test('any sentence is text and code elements, in a paragraph, a cell and a quote', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const prose = markdownProse(text);
        const markdown = `**x** ${prose}\n\n| a | b |\n| --- | --- |\n| ${markdownCell(prose)} | z |\n\n> ${prose}\n\n- ${prose}\n`;
        const tree = pageTree(markdown);
        const allowed = new Set('p strong code table thead tbody tr th td blockquote ul li'.split(' '));
        expect(elements(tree).filter((node) => !allowed.has(node.tagName ?? ''))).toEqual([]);
        expect(elements(tree).filter((node) => node.tagName === 'td')).toHaveLength(2);
        expect(textOutsideCode(tree)).not.toMatch(/@\w|#\d|https?:|www\.|\$/iu);
      }),
      { numRuns: 400, seed: 2 },
    );
  });

  test('a visible name is shown as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), (text) => {
        // Spaces at the ends and runs of them are not shown, and pipes need a table.
        fc.pre(text.trim() === text && !/ {2}|\|/u.test(text) && text !== '');
        expect(textOf(pageTree(markdownCode(text))).trim()).toBe(text);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

test('a unit from a file mentions nobody', () => {
  const metric = { id: 'rate', unit: '@octocat/s', direction: 'larger' } as const;
  const side = (factor: number) => [
    benchmark('nbody', series(single(...[1, 1.01, 1.02].map((one) => one * factor)), metric)),
  ];
  const none = states.faster.evidence.baseline.benchmarks.map(({ name }) => name);
  const review = buildReview({ without: none, also: side(1) }, { without: none, also: side(1.3) });
  const comment = renderComment(review, { ...context, marker });
  expect(comment).toContain('`@octocat/s`');
  expectOnlyOurs(pageTree(comment));
});

test('the states’ comments pass the same examination', () => {
  for (const review of Object.values(states)) {
    const tree = pageTree(renderComment(review, { ...context, marker }));
    expectOnlyOurs(tree);
    expectWholeTables(tree);
  }
});
