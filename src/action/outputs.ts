/**
 * A review as the action's outputs: plain numbers and words for the workflow's next steps. Part of the action.
 */
import type { BenchmarkComparison } from '../comparison/comparison.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import { ratioOfLog } from '../model/quantity.ts';
import type { Review } from '../verdict/review.ts';
import type { Runner } from './request.ts';

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

/** Hands the outputs to the runner; what went wrong when they cannot be written, for no report may be lost with them. */
export function writeOutputs(runner: Runner, texts: Readonly<Record<string, string>>): PlumblineError | null {
  try {
    for (const [name, text] of Object.entries(texts)) runner.setOutput(name, text);
    return null;
  } catch (error) {
    if (error instanceof PlumblineError) return error;
    throw error;
  }
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

/** One output of the action. */
export interface Output {
  readonly name: string;
  readonly description: string;
}

/** All outputs of the action. */
export const outputs: readonly Output[] = [
  { name: 'verdict', description: 'The verdict: `pass`, `fail`, `inconclusive` or `untrusted`.' },
  { name: 'trust', description: 'Trust in the baseline: `trusted`, `unverified`, `suspect` or `unusable`.' },
  {
    name: 'geomean-speedup',
    description: 'Geometric mean of the speedups, baseline ÷ candidate: above 1 the candidate is faster.',
  },
  { name: 'geomean-low', description: 'Lower bound of its 95 % interval.' },
  { name: 'geomean-high', description: 'Upper bound of its 95 % interval.' },
  { name: 'faster', description: 'Number of benchmarks that became faster.' },
  { name: 'slower', description: 'Number of benchmarks that became slower.' },
  { name: 'unchanged', description: 'Number of benchmarks shown to be equivalent.' },
  { name: 'inconclusive', description: 'Number of benchmarks of which neither could be shown.' },
  { name: 'missing', description: 'Number of benchmarks on one side only.' },
  {
    name: 'waived',
    description:
      'Number of exceeded thresholds that do not fail the verdict, because a waiver or the label answers for them.',
  },
  { name: 'comment-url', description: 'Address of the pull-request comment; empty when none was written.' },
  { name: 'report-path', description: 'Path of the HTML report; empty when none was written.' },
  { name: 'json-path', description: 'Path of the JSON report; empty when none was written.' },
  {
    name: 'rerun',
    description:
      'JSON list, for a matrix, of the benchmarks whose answer a rerun could settle: inconclusive ones, and those measured too seldom; 256 at most, the largest change first.',
  },
];
