/**
 * The nouns of a comparison: per benchmark and for the whole suite, what the candidate is against one baseline.
 * Room: comparison. Everything is on the natural-log scale and signed so that positive means the candidate is better,
 * whatever the metric's direction; reports turn it into ratios.
 */
import type { Metric } from '../model/metric.ts';
import type { LogRatio, Probability } from '../model/quantity.ts';

/** Two suites compared, one entry per metric both have; the suite's main metric (usually time) comes first. */
export interface Comparison {
  readonly baselineLabel: string;
  readonly candidateLabel: string;
  readonly metrics: readonly MetricComparison[];
  readonly coverage: Coverage;
}

/** Which benchmarks stand on both sides and which on one only; each list in its own file's order. */
export interface Coverage {
  readonly common: readonly string[];
  readonly onlyBaseline: readonly string[];
  readonly onlyCandidate: readonly string[];
}

/** One metric compared over the suite. */
export interface MetricComparison {
  readonly metric: Metric;
  /** How many benchmarks are about it: those whose first series it is. */
  readonly mainFor: number;
  /** Every benchmark that has the metric on at least one side, in the baseline's order, then the candidate's own. */
  readonly benchmarks: readonly BenchmarkComparison[];
  /** The suite's answer over all benchmarks that have an estimate, or null when there is none. */
  readonly suite: SuiteAnswer | null;
  /** The same per tag (of the baseline's benchmarks, else the candidate's), sorted by tag. */
  readonly tags: readonly TagAnswer[];
  /** The same per group of the options, in their order; groups without a benchmark that has an estimate are left out. */
  readonly groups: readonly GroupAnswer[];
  /** The geometric mean of the groups' geometric means, each group counting once; null with fewer than two groups. */
  readonly overGroups: Estimate | null;
  readonly sessionNoise: SessionNoise;
}

/** The suite's answer for the benchmarks that carry a tag. */
export interface TagAnswer {
  readonly tag: string;
  readonly suite: SuiteAnswer;
}

/** The suite's answer for the benchmarks of a group. */
export interface GroupAnswer {
  readonly name: string;
  readonly suite: SuiteAnswer;
}

/** One benchmark's answer. The outcome says which data there are. */
export type BenchmarkComparison = ComparedBenchmark | NotComparableBenchmark;

/** A benchmark with an estimate and an interval. */
export interface ComparedBenchmark {
  readonly outcome: 'faster' | 'slower' | 'equivalent' | 'inconclusive';
  readonly name: string;
  readonly tags: readonly string[];
  readonly baseline: SideSummary;
  readonly candidate: SideSummary;
  readonly estimate: Estimate;
  /**
   * Two-sided p-value of no change, session noise included; with a history against the median of the baseline and the sessions
   * before it. Where the environment differs between the sides: of no change against the suite's median, and then the outcome
   * is relative to that median too (the note says so).
   */
  readonly p: Probability;
  /** Benjamini–Hochberg adjusted p over the metric's benchmarks. */
  readonly q: Probability;
  /**
   * Holm-adjusted p of no change over the metric's benchmarks, for who reads the JSON; a threshold for single benchmarks adjusts
   * p-values of its own, those of lying inside it.
   */
  readonly holm: Probability;
  /** Smallest true change (log scale, positive) found with 80 % power at the 5 % level. */
  readonly minimumDetectableEffect: LogRatio;
  /** Cliff's delta of the units of replication, 1 when every one of the candidate's is better; null for summaries. */
  readonly cliffsDelta: number | null;
  /** Why an inconclusive one is so, or what weakens the answer, e.g. `values of one process only`. */
  readonly note?: string;
}

/** A benchmark without a tested answer; the ratio is still there when both sides have a usable mean. */
export interface NotComparableBenchmark {
  readonly outcome: 'not-comparable';
  readonly name: string;
  readonly tags: readonly string[];
  readonly baseline: SideSummary | null;
  readonly candidate: SideSummary | null;
  readonly logSpeedup: LogRatio | null;
  /** missing: on one side only. different: not the same measurement. unusable: no mean. untested: a ratio without a test. */
  readonly cause: 'missing' | 'different' | 'unusable' | 'untested';
  /** The same in words; may hold text from result files. */
  readonly reason: string;
}

/** What one side measured: mean of process means, in the metric's unit, and the units of replication behind it. */
export interface SideSummary {
  readonly mean: number;
  /** Standard deviation of the units of replication (n − 1), or null with fewer than two. */
  readonly standardDeviation: number | null;
  /** Units of replication: sessions, processes, or values of one process. */
  readonly units: number;
  readonly unitKind: 'sessions' | 'processes' | 'values' | 'summary';
  /** Number of raw values. */
  readonly values: number;
  /** Heaps that the processes (or the values of one process) fall into; null for fewer than eight, which cannot show two. */
  readonly modes: number | null;
}

/** A log speedup with its 95 % interval by Student's t. */
export interface Estimate {
  readonly logSpeedup: LogRatio;
  /** Standard error with session noise. */
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly low: LogRatio;
  readonly high: LogRatio;
  /** The part of the standard error that comes from within the sessions at hand. */
  readonly withinStandardError: number;
  readonly withinLow: LogRatio;
  readonly withinHigh: LogRatio;
}

/** The (weighted) geometric mean of the speedups with its interval, and figures beside it that tell how far to trust it. */
export interface SuiteAnswer {
  /** Names of the benchmarks in the mean. */
  readonly benchmarks: readonly string[];
  readonly estimate: Estimate;
  readonly counts: OutcomeCounts;
  readonly medianLogSpeedup: LogRatio;
  /** Mean after dropping the lowest and highest 10 % of the log speedups. */
  readonly trimmedLogSpeedup: LogRatio;
  /** Its 95 % interval, session noise included. */
  readonly trimmed: { readonly low: LogRatio; readonly high: LogRatio };
  /** 95 % interval when the benchmarks count as a sample too (would it hold for others?); null with fewer than two. */
  readonly acrossBenchmarks: { readonly low: LogRatio; readonly high: LogRatio } | null;
  /** Smallest true change of the geometric mean found with 80 % power at the 5 % level. */
  readonly minimumDetectableEffect: LogRatio;
  /** How often a typical benchmark was measured on the side that has fewer: what more of would narrow the interval. */
  readonly replication: Pick<SideSummary, 'units' | 'unitKind'>;
  /** The benchmark without which the geometric mean moves most; null with fewer than three. */
  readonly influence: { readonly name: string; readonly logSpeedupWithout: LogRatio } | null;
}

/** How many benchmarks had each outcome. */
export interface OutcomeCounts {
  readonly faster: number;
  readonly slower: number;
  readonly equivalent: number;
  readonly inconclusive: number;
  readonly notComparable: number;
}

/** Where the noise between sessions came from, and what it is assumed or measured to be (standard deviations of ln means). */
export interface SessionNoise {
  readonly source: 'sessions' | 'history' | 'prior';
  /** How many sessions it was learned from: of both sides, or earlier ones; 0 for the prior. */
  readonly sessions: number;
  /** How many pairs of sessions, one of either side taken in turn, it was learned from; 0 when they were not taken so. */
  readonly pairs: number;
  /** Of one session, the typical benchmark: its own part and the common one. */
  readonly perBenchmark: number;
  /** Common to all benchmarks of a session. */
  readonly common: number;
  /** How well the typical benchmark's is known. */
  readonly degreesOfFreedom: number;
  /** Whether the environment differs between the sides, so that the common part is assumed to be large. */
  readonly environmentDiffers: boolean;
}

/** What counts as a change, and what as none. */
export interface ComparisonOptions {
  /** False discovery rate for `faster` and `slower`. */
  readonly significance: Probability;
  /** Smallest change worth calling one, e.g. 0.01. */
  readonly smallestEffect: number;
  /** Half width of the band within which a benchmark is equivalent, e.g. 0.02. */
  readonly equivalenceMargin: number;
  /** Benchmarks left out of the comparison, by exact name. */
  readonly excludedBenchmarks: readonly string[];
  /** How much benchmarks count in the geometric mean, in order; the first whose pattern fits a name counts, others count 1. */
  readonly weights: readonly BenchmarkWeight[];
  /** Groups with a geometric mean of their own each. */
  readonly groups: readonly BenchmarkGroup[];
}

/** A positive weight of the benchmarks whose name fits the pattern (`*` stands for any text). */
export interface BenchmarkWeight {
  readonly pattern: string;
  readonly weight: number;
}

/** The benchmarks whose name fits one of the patterns. */
export interface BenchmarkGroup {
  readonly name: string;
  readonly patterns: readonly string[];
}

/** The defaults of statistics.md section 4: 5 %, 1 %, 2 %. */
export const defaultComparisonOptions: ComparisonOptions = {
  significance: 0.05 as Probability,
  smallestEffect: 0.01,
  equivalenceMargin: 0.02,
  excludedBenchmarks: [],
  weights: [],
  groups: [],
};
