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
  const incomparable =
    whyIncomparable(pair, metric, baselineSeries, candidateSeries) ?? whyUnusable(baseline, candidate);
  if (incomparable !== null || baseline?.kind !== 'measured' || candidate?.kind !== 'measured') {
    return notComparable(pair, baseline, candidate, null, incomparable ?? 'has no usable values');
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

function notComparable(
  pair: BenchmarkPair,
  baseline: MeasuredSide | UnusableSide | undefined,
  candidate: MeasuredSide | UnusableSide | undefined,
  logSpeedup: number | null,
  reason: string,
): NotComparableBenchmark {
  return {
    outcome: 'not-comparable',
    name: pair.name,
    tags: tagsOf(pair),
    baseline: baseline?.kind === 'measured' ? baseline.summary : null,
    candidate: candidate?.kind === 'measured' ? candidate.summary : null,
    logSpeedup: logSpeedup === null ? null : logRatio(logSpeedup),
    reason,
  };
}

/** Why two sides do not measure the same thing, or null. */
function whyIncomparable(
  { baseline, candidate }: BenchmarkPair,
  metric: Metric,
  baselineSeries: Series | undefined,
  candidateSeries: Series | undefined,
): string | null {
  if (baseline === undefined) return 'only in the candidate';
  if (candidate === undefined) return 'only in the baseline';
  if (baselineSeries === undefined) return `no ${metric.id} in the baseline`;
  if (candidateSeries === undefined) return `no ${metric.id} in the candidate`;
  const [first, second] = [baselineSeries.metric, candidateSeries.metric];
  if (first.unit !== second.unit) return `units differ: ${first.unit} against ${second.unit}`;
  if (first.direction !== second.direction)
    return `directions differ: ${first.direction} against ${second.direction} is better`;
  return parametersDiffer(baseline.parameters, candidate.parameters);
}

/** Which parameters differ, as a reason; null when all are equal. */
function parametersDiffer(
  baseline: Readonly<Record<string, string>>,
  candidate: Readonly<Record<string, string>>,
): string | null {
  const names = [...new Set([...Object.keys(baseline), ...Object.keys(candidate)])].sort();
  const different = names.filter((name) => baseline[name] !== candidate[name]);
  const parts = different.map((name) => `${name} ${baseline[name] ?? 'absent'} against ${candidate[name] ?? 'absent'}`);
  return parts.length === 0 ? null : `parameters differ: ${parts.join(', ')}`;
}

function whyUnusable(
  baseline: MeasuredSide | UnusableSide | undefined,
  candidate: MeasuredSide | UnusableSide | undefined,
): string | null {
  const reasons = [
    ...(baseline?.kind === 'unusable' ? [`the baseline ${baseline.reason}`] : []),
    ...(candidate?.kind === 'unusable' ? [`the candidate ${candidate.reason}`] : []),
  ];
  return reasons.length === 0 ? null : reasons.join('; ');
}

/** Why a ratio stands without a test: a side has a single value, or a summary without spread. */
function whyUntested(baseline: MeasuredSide, candidate: MeasuredSide): string {
  const reasons = [
    ...(baseline.within === null ? [`the baseline has ${baseline.note ?? 'no repetition'}`] : []),
    ...(candidate.within === null ? [`the candidate has ${candidate.note ?? 'no repetition'}`] : []),
  ];
  return `${reasons.join('; ')}: the ratio stands, but cannot be tested`;
}
