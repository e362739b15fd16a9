/**
 * A review as the action's outputs: plain numbers and words for the workflow's next steps. Part of the action.
 */
import type { BenchmarkComparison } from '../comparison/comparison.ts';
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
    waived: review === null ? '' : String(review.verdict.gates.filter(({ excuse }) => excuse !== null).length),
    'comment-url': places.commentUrl,
    'report-path': places.reportPath,
    'json-path': places.jsonPath,
    rerun: review === null ? '' : JSON.stringify(toConfirm(review)),
  };
}

/** GitHub runs at most so many jobs of one matrix. */
const matrixLimit = 256;

/**
 * The benchmarks of the main metric whose answer a rerun could settle, the largest change first: those that could not be
 * told, those whose own threshold neither held nor failed, and those measured too seldom to be tested.
 */
function toConfirm({ comparison, verdict }: Review): readonly string[] {
  const open = new Set(
    verdict.gates
      .filter((gate) => gate.scope === 'benchmark' && gate.outcome === 'inconclusive')
      .map(({ name }) => name),
  );
  const sizeOf = (benchmark: BenchmarkComparison): number => {
    const log = benchmark.outcome === 'not-comparable' ? benchmark.logSpeedup : benchmark.estimate.logSpeedup;
    return Math.abs(log ?? 0);
  };
  return (comparison.metrics[0]?.benchmarks ?? [])
    .filter((benchmark) => {
      if (benchmark.outcome === 'not-comparable') return benchmark.cause === 'untested';
      return benchmark.outcome === 'inconclusive' || open.has(benchmark.name);
    })
    .toSorted((first, second) => sizeOf(second) - sizeOf(first))
    .slice(0, matrixLimit)
    .map(({ name }) => name);
}
