/**
 * The job summary: what the comment says, with room for far more rows. Room: report.
 */
import type { Review } from '../verdict/review.ts';
import { fitDocument, summaryBudget } from './fit.ts';
import { markdownOf } from './markdown.ts';
import type { ReportContext } from './report-context.ts';
import { reviewDocument } from './review-document.ts';

/** The summary as markdown of at most `limit` bytes. The runner drops a summary that is too long whole. */
export function renderSummary(review: Review, context: ReportContext, limit = summaryBudget): string {
  return markdownOf(
    fitDocument(
      reviewDocument(review, context),
      limit,
      'in the JSON and HTML reports that json-path and report-path write',
    ),
  );
}
