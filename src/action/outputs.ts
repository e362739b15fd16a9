/**
 * A review as the action's outputs: plain numbers and words for the workflow's next steps. Part of the action.
 */
import { ratioOfLog } from '../model/quantity.ts';
import type { Review } from '../verdict/review.ts';

/** Paths and addresses that publishing gave; empty where nothing was written. */
export interface PublishedPlaces {
  readonly commentUrl: string;
  readonly reportPath: string;
  readonly jsonPath: string;
}

/** Where nothing was published. */
export const nowhere: PublishedPlaces = { commentUrl: '', reportPath: '', jsonPath: '' };

/**
 * Output names, as in action.yml, and their texts. Ratios have all their digits; without a review, or a geometric mean,
 * the outputs about it are empty.
 */
export function outputsOf(review: Review | null, places: PublishedPlaces): Record<string, string> {
  const main = review?.comparison.metrics[0];
  const counts = main?.suite?.counts;
  const estimate = main?.suite?.estimate;
  const coverage = review?.comparison.coverage;
  const inconclusive = main?.benchmarks.filter(({ outcome }) => outcome === 'inconclusive').map(({ name }) => name);
  const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    verdict: review?.verdict.kind ?? '',
    trust: review?.trust.level ?? '',
    'geomean-speedup': text(estimate && ratioOfLog(estimate.logSpeedup)),
    'geomean-low': text(estimate && ratioOfLog(estimate.low)),
    'geomean-high': text(estimate && ratioOfLog(estimate.high)),
    faster: text(counts?.faster),
    slower: text(counts?.slower),
    unchanged: text(counts?.equivalent),
    inconclusive: text(counts?.inconclusive),
    missing: text(coverage && coverage.onlyBaseline.length + coverage.onlyCandidate.length),
    'comment-url': places.commentUrl,
    'report-path': places.reportPath,
    'json-path': places.jsonPath,
    rerun: inconclusive === undefined ? '' : JSON.stringify(inconclusive),
  };
}
