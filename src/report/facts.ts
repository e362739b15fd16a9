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
import { timeMetric } from '../model/metric.ts';
import type { Review } from '../verdict/review.ts';
import { type Direction, directionOf } from './figures.ts';

/** Which way the geometric mean went, as far as its 95 % interval tells. */
export type Movement = 'better' | 'worse' | 'unchanged' | 'unclear' | 'unknown';

/** A review's essentials. */
export interface Facts {
  readonly main: MetricComparison | null;
  readonly suite: SuiteAnswer | null;
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
    direction: directionOf(main?.metric ?? timeMetric),
    movement: movementOf(suite, review.verdict.policy.comparison.equivalenceMargin),
    baselineLabel: comparison.baselineLabel,
    candidateLabel: comparison.candidateLabel,
    missing: onlyBaseline,
    added: onlyCandidate,
    notComparable: (main?.benchmarks ?? [])
      .filter((benchmark) => benchmark.outcome === 'not-comparable')
      .filter((benchmark) => !oneSided.has(benchmark.name)),
    sameCommit: commitOfBoth(review),
  };
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
