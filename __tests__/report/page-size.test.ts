/** The page's size, which decides whether it opens from a download: 2 MB for a hundred benchmarks. */
import { expect, test } from '@jest/globals';
import type { Suite } from '../../src/model/suite.ts';
import { renderHtml } from '../../src/report/html.ts';

import { benchmarksOf } from './many-benchmarks.ts';
import { buildReview, buildSuite, context } from './review-builder.ts';

const reference = (seed: number): Suite =>
  buildSuite({ label: `reference-${seed}`, seed, also: benchmarksOf(92, seed) });

test('a hundred benchmarks on both sides and on three references are less than 2 MB', () => {
  const references = [3, 4, 5].map((seed) => ({ label: `reference-${seed}`, suite: reference(seed) }));
  const review = buildReview(
    { also: benchmarksOf(92, 1) },
    { also: benchmarksOf(92, 2) },
    { evidence: { references } },
  );
  expect(review.comparison.metrics[0]?.benchmarks).toHaveLength(100);
  const html = renderHtml(review, context);
  expect(html.match(/<figure>/gu)).toHaveLength(100);
  expect(Buffer.byteLength(html)).toBeLessThan(2 * 1024 * 1024);
});
