/**
 * The pull request comment: the marker, then verdict, reason, numbers, what to do, details folded. Room: report.
 */
import type { Review } from '../verdict/review.ts';
import { byteLength, commentBudget, fitDocument } from './fit.ts';
import { type Marker, renderMarker, sanitiseKey } from './marker.ts';
import { markdownOf } from './markdown.ts';
import type { ReportContext } from './report-context.ts';
import { reviewDocument } from './review-document.ts';

/** The comment's own needs: its marker, its size in bytes, and where a reader finds what does not fit. */
export interface CommentContext extends ReportContext {
  readonly marker: Marker;
  /** Bytes; the default is `commentBudget`. */
  readonly limit?: number;
  /** Where the whole report is, e.g. `in the job summary`. */
  readonly elsewhere?: string;
}

/** The comment's body: the marker as its first line, then at most `limit` bytes of markdown in all. */
export function renderComment(review: Review, context: CommentContext): string {
  const head = `${renderMarker(context.marker)}\n`;
  const room = (context.limit ?? commentBudget) - byteLength(head);
  const elsewhere = context.elsewhere ?? 'in the job summary';
  // A pull request can have several comments, one for each key.
  const document = reviewDocument(review, { ...context, anchor: `plumbline-${sanitiseKey(context.marker.key)}` });
  return head + markdownOf(fitDocument(document, room, elsewhere));
}
