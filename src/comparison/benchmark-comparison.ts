/**
 * One benchmark and metric on both sides: can they be compared, and what is the log speedup. Room: comparison. How uncertain
 * it is needs the whole suite: noise between sessions in session-noise.ts, intervals in estimate-benchmarks.ts.
 */
import type { Metric } from '../model/metric.ts';
import { logRatio } from '../model/quantity.ts';
import type { Benchmark, Series } from '../model/suite.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import type { NotComparableBenchmark } from './comparison.ts';
import { costOf } from './cost.ts';
import { measureSide, type MeasuredSide, type UnusableSide } from './measured-side.ts';

/** A benchmark's two sides; at least one is there. */
export interface BenchmarkPair {
  readonly name: string;
  readonly baseline: Benchmark | undefined;
  readonly candidate: Benchmark | undefined;
}

/** A benchmark measured on both sides, with repetition. */
export interface MeasuredPair {
  readonly kind: 'measured';
  readonly name: string;
  readonly tags: readonly string[];
  readonly parameters: Benchmark['parameters'];
  readonly metric: Metric;
  readonly baseline: MeasuredSide;
  readonly candidate: MeasuredSide;
  readonly logSpeedup: number;
  /** Variances of the log speedup from within the sessions at hand, one a side. */
  readonly within: readonly VarianceComponent[];
  /** A count that repeats exactly within each side, or of which the tool says that it would: it has no noise. */
  readonly deterministic: boolean;
  /** `1/sessions` of both sides added: what a variance between sessions is multiplied by in the log speedup; 0 for exact counts. */
  readonly share: number;
}

/** A benchmark's tags: the baseline's, else the candidate's. */
export function tagsOf({ baseline, candidate }: BenchmarkPair): readonly string[] {
  return (baseline ?? candidate)?.tags ?? [];
}

/** A pair with its series of one metric, or of one of its name in another unit: that is told apart from having none. */
export interface SeriesPair {
  readonly pair: BenchmarkPair;
  readonly baselineSeries: Series | undefined;
  readonly candidateSeries: Series | undefined;
}

/** Measures one metric of a pair. Never throws for data: what cannot be compared says why. */
export function measurePair(
  { pair, baselineSeries, candidateSeries }: SeriesPair,
  metric: Metric,
): MeasuredPair | NotComparableBenchmark {
  const baseline = baselineSeries && measureSide(baselineSeries);
  const candidate = candidateSeries && measureSide(candidateSeries);
  const obstacle =
    whyMissing(pair, metric, baselineSeries, candidateSeries) ??
    whyDifferent(pair, baselineSeries, candidateSeries) ??
    whyUnusable(baseline, candidate);
  if (obstacle !== null || baseline?.kind !== 'measured' || candidate?.kind !== 'measured') {
    return notComparable(pair, baseline, candidate, null, obstacle ?? { cause: 'unusable', reason: 'no values' });
  }
  const logSpeedup = costOf(baseline.summary.mean, metric) - costOf(candidate.summary.mean, metric);
  const deterministic =
    isDeterministic(metric.unit, baseline, candidate) ||
    (baselineSeries?.metric.exact === true &&
      candidateSeries?.metric.exact === true &&
      baseline.constant &&
      candidate.constant);
  const within = deterministic ? [noVariance, noVariance] : withinOf(baseline, candidate);
  if (within === null) {
    return notComparable(pair, baseline, candidate, logSpeedup, whyUntested(baseline, candidate));
  }
  return {
    kind: 'measured',
    name: pair.name,
    tags: tagsOf(pair),
    parameters: pair.baseline?.parameters ?? {},
    metric,
    baseline,
    candidate,
    logSpeedup,
    within,
    deterministic,
    share: deterministic ? 0 : 1 / baseline.sessions + 1 / candidate.sessions,
  };
}

const noVariance: VarianceComponent = { variance: 0, degreesOfFreedom: Infinity };

/** The variances from within either side; null when one was not repeated. */
function withinOf(baseline: MeasuredSide, candidate: MeasuredSide): readonly VarianceComponent[] | null {
  return baseline.within === null || candidate.within === null ? null : [baseline.within, candidate.within];
}

/** Whether a pair is of counts that repeat exactly within each side, so that no noise is assumed between sessions. */
function isDeterministic(unit: string, baseline: MeasuredSide, candidate: MeasuredSide): boolean {
  const repeated = baseline.summary.units > 1 && candidate.summary.units > 1;
  return unit === 'integer' && repeated && baseline.constant && candidate.constant;
}

/** What keeps a pair from being compared. */
type Obstacle = Pick<NotComparableBenchmark, 'cause' | 'reason'>;

function notComparable(
  pair: BenchmarkPair,
  baseline: MeasuredSide | UnusableSide | undefined,
  candidate: MeasuredSide | UnusableSide | undefined,
  logSpeedup: number | null,
  obstacle: Obstacle,
): NotComparableBenchmark {
  return {
    outcome: 'not-comparable',
    name: pair.name,
    tags: tagsOf(pair),
    baseline: baseline?.kind === 'measured' ? baseline.summary : null,
    candidate: candidate?.kind === 'measured' ? candidate.summary : null,
    logSpeedup: logSpeedup === null ? null : logRatio(logSpeedup),
    ...obstacle,
  };
}

/** On which side the benchmark, or its metric, is missing; null when both have it. */
function whyMissing(
  { baseline, candidate }: BenchmarkPair,
  metric: Metric,
  baselineSeries: Series | undefined,
  candidateSeries: Series | undefined,
): Obstacle | null {
  const missing = (reason: string): Obstacle => ({ cause: 'missing', reason });
  if (baseline === undefined) return missing('only in the candidate');
  if (candidate === undefined) return missing('only in the baseline');
  if (baselineSeries === undefined) return missing(`no ${metric.id} in the baseline`);
  return candidateSeries === undefined ? missing(`no ${metric.id} in the candidate`) : null;
}

/** Why two sides do not measure the same thing, or null. */
function whyDifferent(
  { baseline, candidate }: BenchmarkPair,
  baselineSeries: Series | undefined,
  candidateSeries: Series | undefined,
): Obstacle | null {
  const [first, second] = [baselineSeries?.metric, candidateSeries?.metric];
  const different = (what: string, one = 'absent', other = 'absent'): string[] =>
    one === other ? [] : [`${what}: ${one} against ${other}`];
  const before = baseline?.parameters ?? {};
  const now = candidate?.parameters ?? {};
  const parameters = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  const reasons = [
    ...different('units differ', first?.unit, second?.unit),
    ...different('directions differ', first?.direction, second?.direction),
    ...parameters.flatMap((name) => different(`parameter ${name} differs`, before[name], now[name])),
  ];
  return reasons.length === 0 ? null : { cause: 'different', reason: reasons.join('; ') };
}

function whyUnusable(
  baseline: MeasuredSide | UnusableSide | undefined,
  candidate: MeasuredSide | UnusableSide | undefined,
): Obstacle | null {
  const reasons = [
    ...(baseline?.kind === 'unusable' ? [`the baseline ${baseline.reason}`] : []),
    ...(candidate?.kind === 'unusable' ? [`the candidate ${candidate.reason}`] : []),
  ];
  return reasons.length === 0 ? null : { cause: 'unusable', reason: reasons.join('; ') };
}

/** Why a ratio stands without a test: a side has a single value, or a summary without spread. */
function whyUntested(baseline: MeasuredSide, candidate: MeasuredSide): Obstacle {
  const [first, second] = [baseline, candidate].map(({ within, note }) =>
    within === null ? (note ?? 'no repetition') : null,
  );
  const reasons =
    first === second && typeof first === 'string'
      ? [`both sides have ${first}`]
      : [
          ...(typeof first === 'string' ? [`the baseline has ${first}`] : []),
          ...(typeof second === 'string' ? [`the candidate has ${second}`] : []),
        ];
  return { cause: 'untested', reason: `${reasons.join('; ')}: the ratio stands, but cannot be tested` };
}
