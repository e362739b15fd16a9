/** Size limits: rows go, least important first, markup is never cut, and the report says what went. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentBudget, byteLength, fitDocument, summaryBudget } from '../../src/report/fit.ts';
import { renderComment } from '../../src/report/comment.ts';
import { item, paragraph, type ReportDocument } from '../../src/report/document.ts';
import { markdownOf } from '../../src/report/markdown.ts';
import { renderProblemComment } from '../../src/report/problem.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { elements, pageTree } from './markdown-pipeline.ts';
import { context, hostileNames, hostileReview, marker, states } from './review-builder.ts';

const commentContext = { ...context, marker };

function expectWhole(markdown: string): void {
  const opened = markdown.match(/^<details>$/gmu)?.length ?? 0;
  expect(markdown.match(/^<\/details>$/gmu)?.length ?? 0).toBe(opened);
  const tree = pageTree(markdown);
  expect((tree.children ?? []).filter((node) => node.tagName === 'details')).toHaveLength(opened);
  for (const table of elements(tree).filter((node) => node.tagName === 'table')) {
    const rows = elements(table).filter((node) => node.tagName === 'tr');
    const counts = rows.map((row) => elements(row).filter((cell) => /^t[hd]$/u.test(cell.tagName ?? '')).length);
    expect(new Set(counts).size).toBe(1);
  }
}

describe('thousands of benchmarks with hostile names', () => {
  const many = hostileReview(
    Array.from({ length: 4000 }, (_, index) => `${hostileNames[index % 40] ?? ''} ${index} 日本語`),
    1,
  );
  const comment = renderComment(many, commentContext);
  const summary = renderSummary(many, context);

  test('comment: within its budget and GitHub’s limit, nothing cut, and says what was left out', () => {
    expect(byteLength(comment)).toBeLessThanOrEqual(commentBudget);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(byteLength(comment)).toBeGreaterThan(commentBudget * 0.8);
    expectWhole(comment);
    expect(comment).toMatch(/\d+ benchmarks left out here to keep this short/u);
    expect(comment).toContain('in the job summary');
    // Verdict and the claim against the baseline are there in any case.
    expect(comment).toMatch(/^### /mu);
    expect(comment).toContain('| **baseline** ');
  });

  test('summary: within its budget, with far more rows', () => {
    expect(byteLength(summary)).toBeLessThanOrEqual(summaryBudget);
    expect(byteLength(summary)).toBeLessThan(1_048_576);
    expect(summary.length).toBeGreaterThan(3 * comment.length);
    expect(summary).toContain('in the JSON and HTML reports');
  });

  test('the number of rows left out and of those shown add up', () => {
    const total = many.comparison.metrics[0]!.benchmarks.length;
    const section = summary.slice(summary.indexOf('<summary>All benchmarks'));
    const shown = section.slice(0, section.indexOf('</details>')).match(/^\| `/gmu)?.length ?? 0;
    const left = Number(
      /(\d+) more benchmarks? left out/u.exec(section)?.[1] ?? /(\d+) benchmarks? left out/u.exec(section)?.[1] ?? 0,
    );
    expect(shown + left).toBe(total);
  });
});

describe('any limit', () => {
  test('is kept from 14,000 bytes on, whatever the state', () => {
    const reviews = [...Object.values(states), hostileReview()];
    fc.assert(
      fc.property(fc.constantFrom(...reviews), fc.integer({ min: 14_000, max: 80_000 }), (review, limit) => {
        const comment = renderComment(review, { ...commentContext, limit });
        expect(byteLength(comment)).toBeLessThanOrEqual(limit);
        expectWhole(comment);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('a document that fits is not touched', () => {
    const document: ReportDocument = { title: ['t'], blocks: [paragraph('text')] };
    expect(fitDocument(document, 1000, 'there')).toBe(document);
  });

  test('the lightest rows of the least important block go first, the rest keeps its order', () => {
    const row = (weight: number) => item(weight, `row of weight ${weight} ${'.'.repeat(80)}`);
    const document: ReportDocument = {
      title: ['t'],
      blocks: [
        { kind: 'list', priority: 5, noun: 'line', rows: [row(1), row(2)] },
        { kind: 'list', priority: 1, noun: 'thing', rows: [row(30), row(10), row(20), row(40)] },
      ],
    };
    const all = byteLength(markdownOf(document));
    const fitted = markdownOf(fitDocument(document, all - 60, 'there'));
    expect(fitted.match(/weight \d+/gu)).toEqual(['weight 1', 'weight 2', 'weight 30', 'weight 40']);
    expect(fitted).toContain('2 more things left out here to keep this short, least important first; all are there.');
    const smaller = markdownOf(fitDocument(document, all - 300, 'there'));
    expect(smaller).toContain('4 things left out');
    expect(smaller.match(/weight \d+/gu)).toEqual(['weight 1', 'weight 2']);
  });

  test('a few short rows stay where the sentence about them would be longer, and rows of infinite weight always', () => {
    const long = (weight: number) => item(weight, `row of weight ${weight} ${'.'.repeat(200)}`);
    const document: ReportDocument = {
      title: ['t'],
      blocks: [
        { kind: 'list', priority: 1, noun: 'word', rows: [item(1, 'tiny'), item(2, 'small')] },
        { kind: 'list', priority: 5, noun: 'line', rows: [long(1), long(Infinity)] },
      ],
    };
    const fitted = markdownOf(fitDocument(document, 10, 'there'));
    expect(fitted).toContain('tiny');
    expect(fitted).toContain('small');
    expect(fitted.match(/weight \w+/gu)).toEqual(['weight Infinity']);
  });
});

test('a problem with ten thousand notes stays within the budget', () => {
  const notes = Array.from({ length: 10_000 }, (_, index) => `note ${index} of "${hostileNames[index % 40] ?? ''}"`);
  const error = { code: 'internal', message: 'x'.repeat(100_000), remedy: '`'.repeat(100_000) } as const;
  const comment = renderProblemComment({ kind: 'not-judged', error, notes }, commentContext);
  expect(byteLength(comment)).toBeLessThanOrEqual(commentBudget);
  expectWhole(comment);
});

test('bytes are counted as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
