/**
 * Thresholds held against intervals. Room: verdict. The self-test runs the same functions, so that what it proves is
 * what judges.
 */
import type {
  ComparedBenchmark,
  Comparison,
  Estimate,
  MetricComparison,
  SideSummary,
  SuiteAnswer,
} from '../comparison/comparison.ts';
import type { SuiteEstimate } from '../comparison/suite-answer.ts';
import { ratioOfLog, type Ratio } from '../model/quantity.ts';
import { holm } from '../statistics/holm.ts';
import { unitsForStandardError } from '../statistics/sample-size.ts';
import { studentCumulative } from '../statistics/student-t.ts';
import type { Thresholds } from './policy.ts';

/** One threshold held against one interval. */
export interface HeldThreshold {
  readonly scope: 'geomean' | 'metric' | 'benchmark' | 'tag' | 'memory';
  /** Benchmark, tag or metric name; empty for the suite. Text from result files. */
  readonly name: string;
  readonly threshold: Ratio;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  readonly speedup: Ratio;
  readonly low: Ratio;
  readonly high: Ratio;
  /** What was repeated, so what more of might settle an inconclusive gate: processes, mostly. */
  readonly unitKind: SideSummary['unitKind'];
  /** Such units per side, in as many sessions as now, that would settle an inconclusive gate; else null. */
  readonly unitsNeeded: number | null;
  /** True when the noise between sessions alone keeps more units from settling it, however many. */
  readonly betweenDecides: boolean;
  /** Sessions per side, each like those at hand, that would settle an inconclusive gate; null when no sensible number would. */
  readonly sessionsNeeded: number | null;
}

/** The gates that could be held against data, and a sentence for each that could not. */
export interface Gates {
  readonly results: readonly HeldThreshold[];
  readonly withoutData: readonly string[];
}

/** A one-sided error of 2.5 % is what a whole 95 % interval beyond the threshold amounts to. */
const oneSidedLevel = 0.025;
/** Nobody measures more sessions than this for one pull request. */
const mostSessions = 50;

/** Every threshold that is on: suite, memory, tags, benchmarks, in this order. */
export function holdThresholds(comparison: Comparison, thresholds: Thresholds): Gates {
  const [main] = comparison.metrics;
  const memory = comparison.metrics.find(({ metric }) => metric.id === 'memory');
  const parts = [
    ...suiteGate('geomean', '', main?.suite, thresholds.geomean, 'No benchmark could be compared.'),
    ...metricGates(comparison, thresholds.geomean),
    ...suiteGate(
      'memory',
      '',
      memory?.suite,
      thresholds.memory,
      'memory-threshold is set, but no memory could be compared; set it to `off` or measure memory on both sides.',
    ),
    ...tagGates(main, thresholds),
    ...benchmarkGates(main, thresholds.benchmark),
  ];
  return {
    results: parts.filter((part) => typeof part !== 'string'),
    withoutData: parts.filter((part) => typeof part === 'string'),
  };
}

/** The geometric mean of a suite or tag against its threshold; a sentence when there is no answer to hold it against. */
export function suiteGate(
  scope: 'geomean' | 'metric' | 'memory' | 'tag',
  name: string,
  answer: SuiteEstimate | null | undefined,
  threshold: Ratio | null,
  missing: string,
): (HeldThreshold | string)[] {
  if (threshold === null) return [];
  if (!answer) return [missing];
  const { estimate } = answer;
  const outcome = outcomeOf(estimate, threshold);
  return [
    {
      scope,
      name,
      threshold,
      outcome,
      ...boundsOf(estimate),
      ...effort(outcome, estimate, threshold, answer.replication),
    },
  ];
}

/**
 * The geometric mean's threshold for every further metric that benchmarks are about, as in a suite of which some measure times
 * and others rates: none of them may get worse unseen. Peak memory has a threshold of its own.
 */
function metricGates({ metrics }: Comparison, threshold: Ratio | null): (HeldThreshold | string)[] {
  return metrics
    .slice(1)
    .filter(({ metric, mainFor }) => mainFor > 0 && metric.id !== 'memory')
    .flatMap(({ metric: { id, unit }, suite }) => {
      const isFirst = metrics.find((one) => one.metric.id === id)?.metric.unit === unit;
      const name = isFirst ? id : `${id} (${unit})`;
      const missing = `No benchmark that is about ${JSON.stringify(name)} could be compared; leave them out with \`exclude\`, or choose the metric that is judged.`;
      return suiteGate('metric', name, suite, threshold, missing);
    });
}

function tagGates(main: MetricComparison | undefined, thresholds: Thresholds): (HeldThreshold | string)[] {
  const tags = Object.entries(thresholds.tags).sort(([a], [b]) => (a < b ? -1 : 1));
  return tags.flatMap(([tag, threshold]) => {
    const answer = main?.tags.find((one) => one.tag === tag)?.suite;
    return suiteGate(
      'tag',
      tag,
      answer,
      threshold,
      `A threshold is set for the tag ${JSON.stringify(tag)}, but no benchmark with it could be compared.`,
    );
  });
}

/**
 * Each benchmark of the main metric against the threshold. Failing takes more than its own interval: with a hundred
 * benchmarks two or three intervals lie beyond by chance, so the one-sided p-values are adjusted by Holm, and the
 * comparison itself must call it slower (which guards small samples by ranks). Passing needs no adjustment.
 */
function benchmarkGates(main: MetricComparison | undefined, threshold: Ratio | null): (HeldThreshold | string)[] {
  if (threshold === null) return [];
  const compared = (main?.benchmarks ?? []).filter(
    (benchmark): benchmark is ComparedBenchmark => benchmark.outcome !== 'not-comparable',
  );
  if (compared.length === 0) return ['benchmark-threshold is set, but no benchmark could be compared.'];
  const adjusted = holm(compared.map(({ estimate }) => probabilityInside(estimate, threshold)));
  return compared.map((benchmark, index): HeldThreshold => {
    const { estimate, name } = benchmark;
    const proven = benchmark.outcome === 'slower' && (adjusted[index] ?? 1) < oneSidedLevel;
    const unadjusted = outcomeOf(estimate, threshold);
    const outcome = proven ? 'fail' : unadjusted === 'fail' ? 'inconclusive' : unadjusted;
    const poorer = benchmark.candidate.units < benchmark.baseline.units ? benchmark.candidate : benchmark.baseline;
    return {
      scope: 'benchmark',
      name,
      threshold,
      outcome,
      ...boundsOf(estimate),
      ...effort(outcome, estimate, threshold, poorer),
    };
  });
}

/** fail: the whole 95 % interval beyond the threshold; pass: wholly inside; else inconclusive. */
function outcomeOf({ low, high }: Estimate, threshold: Ratio): HeldThreshold['outcome'] {
  const limit = -Math.log(threshold);
  if (high < limit) return 'fail';
  return low >= limit ? 'pass' : 'inconclusive';
}

/** One-sided p-value of being no worse than the threshold. */
function probabilityInside({ logSpeedup, standardError, degreesOfFreedom }: Estimate, threshold: Ratio): number {
  const beyond = logSpeedup + Math.log(threshold);
  if (standardError === 0) return beyond < 0 ? 0 : 1;
  return studentCumulative(beyond / standardError, degreesOfFreedom);
}

function boundsOf({ logSpeedup, low, high }: Estimate): Pick<HeldThreshold, 'speedup' | 'low' | 'high'> {
  return { speedup: ratioOfLog(logSpeedup), low: ratioOfLog(low), high: ratioOfLog(high) };
}

/** What would settle an inconclusive gate if the truth is what was estimated: more units, or more sessions. */
function effort(
  outcome: HeldThreshold['outcome'],
  estimate: Estimate,
  threshold: Ratio,
  { units, unitKind }: SuiteAnswer['replication'],
): Pick<HeldThreshold, 'unitKind' | 'unitsNeeded' | 'betweenDecides' | 'sessionsNeeded'> {
  if (outcome !== 'inconclusive' || estimate.standardError === 0)
    return { unitKind, unitsNeeded: null, betweenDecides: false, sessionsNeeded: null };
  const halfWidth = estimate.high - estimate.logSpeedup;
  const distance = Math.abs(estimate.logSpeedup + Math.log(threshold));
  const wanted = (estimate.standardError * distance) / halfWidth;
  const variance = estimate.standardError ** 2;
  const within = estimate.withinStandardError ** 2;
  const sessions = unitsForStandardError(unitKind === 'sessions' ? variance * units : variance, 0, wanted);
  const sessionsNeeded = sessions === null || sessions > mostSessions ? null : sessions;
  if (unitKind === 'sessions') return { unitKind, unitsNeeded: sessionsNeeded, betweenDecides: false, sessionsNeeded };
  const between = variance - within;
  return {
    unitKind,
    unitsNeeded: unitsForStandardError(within * units, between, wanted),
    betweenDecides: between >= wanted ** 2,
    sessionsNeeded,
  };
}
