/**
 * What all reports derive from a review before they word it: the main metric's answer, which way it went, what is
 * missing, and which doubts must stand beside it. Room: report.
 */
import type {
  BenchmarkComparison,
  ComparedBenchmark,
  MetricComparison,
  NotComparableBenchmark,
  SuiteAnswer,
} from '../comparison/comparison.ts';
import { isAgainstMedian } from '../comparison/outcomes.ts';
import { timeMetric } from '../model/metric.ts';
import type { Suite } from '../model/suite.ts';
import type { Review } from '../verdict/review.ts';
import { type Direction, directionOf } from './figures.ts';

/** Which way the geometric mean went, as far as its 95 % interval tells. */
export type Movement = 'better' | 'worse' | 'unchanged' | 'unclear' | 'unknown';

/** A review's essentials. */
export interface Facts {
  readonly main: MetricComparison | null;
  readonly suite: SuiteAnswer | null;
  /** Metrics that other benchmarks are about, each with a geometric mean and a threshold of its own. */
  readonly furtherMain: readonly MetricComparison[];
  readonly direction: Direction;
  readonly movement: Movement;
  readonly baselineLabel: string;
  readonly candidateLabel: string;
  /** Benchmarks of the baseline that the candidate lacks. */
  readonly missing: readonly string[];
  /** Benchmarks of the candidate that the baseline lacks. */
  readonly added: readonly string[];
  /** Benchmarks on both sides without a tested answer. */
  readonly notComparable: readonly NotComparableBenchmark[];
  /** The commit both sides were measured at, when it is the same. */
  readonly sameCommit: string | null;
}

/** What every report of this review needs to know. */
export function factsOf(review: Review): Facts {
  const { comparison } = review;
  const main = comparison.metrics[0] ?? null;
  const suite = main?.suite ?? null;
  const { onlyBaseline, onlyCandidate } = comparison.coverage;
  const oneSided = new Set([...onlyBaseline, ...onlyCandidate]);
  return {
    main,
    suite,
    furtherMain: comparison.metrics.slice(1).filter(({ metric, mainFor }) => mainFor > 0 && metric.id !== 'memory'),
    direction: directionOf(main?.metric ?? timeMetric),
    movement: movementOf(suite, review.verdict.policy.comparison.equivalenceMargin),
    ...sideLabels(review),
    missing: onlyBaseline,
    added: onlyCandidate,
    notComparable: (main?.benchmarks ?? [])
      .filter((benchmark) => benchmark.outcome === 'not-comparable')
      .filter((benchmark) => !oneSided.has(benchmark.name)),
    sameCommit: commitOfBoth(review),
  };
}

/**
 * What the two sides are called. Artifacts of one name say nothing about which is which: then branch and commit do.
 */
function sideLabels({ comparison, evidence }: Review): Pick<Facts, 'baselineLabel' | 'candidateLabel'> {
  const { baselineLabel, candidateLabel } = comparison;
  if (baselineLabel !== candidateLabel) return { baselineLabel, candidateLabel };
  const baseline = revisionOf(evidence.baseline);
  const candidate = revisionOf(evidence.candidate);
  if (baseline === candidate) return { baselineLabel, candidateLabel };
  return { baselineLabel: baseline ?? baselineLabel, candidateLabel: candidate ?? candidateLabel };
}

/** Branch and abbreviated commit, as far as they are known; null when neither is. */
function revisionOf({ provenance: { artifact, branch, commit } }: Suite): string | null {
  const sha = (commit ?? artifact?.headSha)?.slice(0, 7);
  const parts = [branch ?? artifact?.headBranch, sha].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join('@');
}

/** Unchanged needs the whole 95 % interval within the equivalence margin; otherwise we only could not tell. */
function movementOf(suite: SuiteAnswer | null, margin: number): Movement {
  if (suite === null) return 'unknown';
  const { low, high } = suite.estimate;
  if (low > 0) return 'better';
  if (high < 0) return 'worse';
  return Math.max(Math.abs(low), high) <= Math.log1p(margin) ? 'unchanged' : 'unclear';
}

function commitOfBoth(review: Review): string | null {
  const baseline = review.evidence.baseline.provenance.commit;
  const candidate = review.evidence.candidate.provenance.commit;
  return baseline !== undefined && baseline !== '' && baseline === candidate ? baseline : null;
}

/**
 * ` than the suite’s median`, where the environment differs between the sides so that benchmarks were held against that, and
 * not against no change: without these words a benchmark that is faster would be called slower.
 */
export function thanMedian({ benchmarks }: MetricComparison): string {
  return benchmarks.some((one) => isCompared(one) && isAgainstMedian(one)) ? ' than the suite’s median' : '';
}

/** Whether a benchmark has an estimate and a tested answer. */
export function isCompared(benchmark: BenchmarkComparison): benchmark is ComparedBenchmark {
  return benchmark.outcome !== 'not-comparable';
}

/** Benchmarks called changed: the slower first, because they are what a reader must act on; each strongest first. */
export function changedBenchmarks(metric: MetricComparison): ComparedBenchmark[] {
  const strength = (benchmark: ComparedBenchmark): number => Math.abs(benchmark.estimate.logSpeedup);
  const ofOutcome = (outcome: 'faster' | 'slower'): ComparedBenchmark[] =>
    metric.benchmarks
      .filter(isCompared)
      .filter((benchmark) => benchmark.outcome === outcome)
      .sort((first, second) => strength(second) - strength(first));
  return [...ofOutcome('slower'), ...ofOutcome('faster')];
}

/** The middle one of some numbers (the upper one of two), or null when there are none. */
export function middleOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
