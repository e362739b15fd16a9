/**
 * `--junit` and `--badge`: files beside the report. Room: command-line. Loaded only when they are asked for.
 */
import { renderBadge } from '../report/badge.ts';
import { renderJunit } from '../report/junit.ts';
import type { Review } from '../verdict/review.ts';
import type { CompareRequest } from './arguments.ts';
import { filesOf, writeReport } from './write-report.ts';

/** Writes them. Throws PlumblineError `file-unreadable` where that cannot be done, `usage` over a file that was read. */
export function writeFurtherFiles(request: CompareRequest, review: Review): void {
  const read = filesOf(review.evidence);
  if (request.junit !== null) writeReport('--junit', request.junit, renderJunit(review), read);
  if (request.badge !== null) writeReport('--badge', request.badge, renderBadge(review, { key: 'default' }), read);
}
