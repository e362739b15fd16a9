/** The page’s size, which decides whether it opens from a download: far below 2 MB for a hundred benchmarks. */
import { expect, test } from '@jest/globals';
import type { Suite } from '../../src/model/suite.ts';
import { renderHtml } from '../../src/report/html.ts';
import type { Review } from '../../src/verdict/review.ts';
import { benchmarksOf } from './many-benchmarks.ts';
import { buildReview, buildSuite, context } from './review-builder.ts';

const mebibyte = 1024 * 1024;

/** So many benchmarks on both sides, on three references, and in eight earlier sessions. */
function reviewOf(benchmarks: number): Review {
  const also = (seed: number): Suite['benchmarks'] => benchmarksOf(benchmarks - 8, seed);
  const references = [3, 4, 5].map((seed) => ({
    label: `reference-${seed}`,
    suite: buildSuite({ label: `reference-${seed}`, seed, also: also(seed) }),
  }));
  const history = [11, 12, 13, 14, 15, 16, 17, 18].map((seed) => {
    const suite = buildSuite({ label: `earlier-${seed}`, seed, also: also(seed) });
    const measuredAt = `2025-02-${seed}T08:00:00Z`;
    return { ...suite, provenance: { ...suite.provenance, measuredAt } };
  });
  return buildReview({ also: also(1) }, { also: also(2) }, { evidence: { references, history } });
}

test.each([
  [100, 1],
  [1000, 5],
])('%d benchmarks are less than %d MB, each with its row, interval and strips', (benchmarks, limit) => {
  const review = reviewOf(benchmarks);
  expect(review.comparison.metrics[0]?.benchmarks).toHaveLength(benchmarks);
  const html = renderHtml(review, context);
  expect(html.match(/<figure data-row=/gu)).toHaveLength(benchmarks);
  expect(html.match(/<g class="[a-z-]+" data-row=/gu)).toHaveLength(benchmarks);
  expect(html).toContain('<figure class="history">');
  expect(Buffer.byteLength(html)).toBeLessThan(limit * mebibyte);
  // The plot and the table scroll in boxes of their own, and the drawings are folded.
  expect(html.match(/class="scroll[^"]* tall"/gu)?.length).toBeGreaterThanOrEqual(2);
  expect(html).toContain('<details class="fold"><summary>');
});
