/**
 * One benchmark and metric on both sides: can they be compared, what is the log speedup, how uncertain is it.
 * Room: comparison. Outcomes need the whole suite's p-values and are decided in outcomes.ts.
 */
import type { Metric } from '../model/metric.ts';
import { logRatio } from '../model/quantity.ts';
import { seriesOf, type Benchmark, type Series } from '../model/suite.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import type { Estimate, NotComparableBenchmark, SessionNoise } from './comparison.ts';
import { estimateOf } from './estimate.ts';
import { measureSide, type MeasuredSide, type UnusableSide } from './measured-side.ts';
import { isDeterministic, sessionComponent, sessionShare } from './session-noise.ts';

/** A benchmark's two sides; at least one is there. */
export interface BenchmarkPair {
  readonly name: string;
  readonly baseline: Benchmark | undefined;
  readonly candidate: Benchmark | undefined;
}

/** A benchmark that has an estimate, with the parts that the suite's answer is made from. */
export interface EstimatedBenchmark {
  readonly kind: 'estimated';
  readonly name: string;
  readonly tags: readonly string[];
  readonly baseline: MeasuredSide;
  readonly candidate: MeasuredSide;
  readonly estimate: Estimate;
  readonly within: readonly VarianceComponent[];
  readonly betweenSessions: VarianceComponent;
  /** How often a session's common shift enters the log speedup, as a factor on its variance; 0 for exact counts. */
  readonly commonShare: number;
}

/** A benchmark's tags: the baseline's, else the candidate's. */
export function tagsOf({ baseline, candidate }: BenchmarkPair): readonly string[] {
  return (baseline ?? candidate)?.tags ?? [];
}

/** Compares one metric of a pair. Never throws for data: what cannot be compared says why. */
export function compareBenchmark(
  pair: BenchmarkPair,
  metric: Metric,
  noise: SessionNoise,
): EstimatedBenchmark | NotComparableBenchmark {
  const baselineSeries = pair.baseline && seriesOf(pair.baseline, metric.id);
  const candidateSeries = pair.candidate && seriesOf(pair.candidate, metric.id);
  const baseline = baselineSeries && measureSide(baselineSeries);
  const candidate = candidateSeries && measureSide(candidateSeries);
  const obstacle =
    whyMissing(pair, metric, baselineSeries, candidateSeries) ??
    whyDifferent(pair, baselineSeries, candidateSeries) ??
    whyUnusable(baseline, candidate);
  if (obstacle !== null || baseline?.kind !== 'measured' || candidate?.kind !== 'measured') {
    return notComparable(pair, baseline, candidate, null, obstacle ?? { cause: 'unusable', reason: 'no values' });
  }
  const logSpeedup =
    (metric.direction === 'smaller' ? 1 : -1) * (Math.log(baseline.summary.mean) - Math.log(candidate.summary.mean));
  if (baseline.within === null || candidate.within === null) {
    return notComparable(pair, baseline, candidate, logSpeedup, whyUntested(baseline, candidate));
  }
  const deterministic = isDeterministic(metric.unit, baseline, candidate);
  const within = [baseline.within, candidate.within];
  const betweenSessions = sessionComponent(noise, deterministic, baseline, candidate);
  return {
    kind: 'estimated',
    name: pair.name,
    tags: tagsOf(pair),
    baseline,
    candidate,
    estimate: estimateOf(logSpeedup, within, [betweenSessions]),
    within,
    betweenSessions,
    commonShare: deterministic ? 0 : sessionShare(baseline, candidate),
  };
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
  const reasons = [
    ...(baseline.within === null ? [`the baseline has ${baseline.note ?? 'no repetition'}`] : []),
    ...(candidate.within === null ? [`the candidate has ${candidate.note ?? 'no repetition'}`] : []),
  ];
  return { cause: 'untested', reason: `${reasons.join('; ')}: the ratio stands, but cannot be tested` };
}
