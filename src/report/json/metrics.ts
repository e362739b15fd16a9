/**
 * The comparison as JSON: each metric's suite answer and its benchmarks. Room: report.
 */
import type { BenchmarkComparison, Comparison, MetricComparison, SuiteAnswer } from '../../comparison/comparison.ts';
import { isCompared } from '../facts.ts';
import { finite, fractionOf, intervalJson, ratioOf } from './numbers.ts';

/** Every metric with its benchmarks, the main one first. */
export function metricsJson(comparison: Comparison) {
  return Object.fromEntries(metricKeys(comparison).map(([key, metric]) => [key, metricJson(metric)]));
}

/** A metric's id is its key; of several with one id (other units, say) the later ones add their unit. */
function metricKeys({ metrics }: Comparison): (readonly [string, MetricComparison])[] {
  const taken = new Set<string>();
  return metrics.map((metric) => {
    const { id, unit, direction } = metric.metric;
    const key = [id, `${id} (${unit})`, `${id} (${unit}, ${direction})`].find((one) => !taken.has(one)) ?? id;
    taken.add(key);
    return [key, metric] as const;
  });
}

function metricJson({ metric, suite, tags, groups, overGroups, sessionNoise, benchmarks }: MetricComparison) {
  const counts = suite?.counts ?? {
    faster: 0,
    slower: 0,
    equivalent: 0,
    inconclusive: 0,
    notComparable: benchmarks.filter((benchmark) => !isCompared(benchmark)).length,
  };
  return {
    unit: metric.unit,
    direction: metric.direction,
    geomean: suite === null ? null : geomeanJson(suite),
    counts: countsJson(counts),
    sessionNoise: {
      source: sessionNoise.source,
      sessions: sessionNoise.sessions,
      pairs: sessionNoise.pairs,
      perBenchmark: finite(sessionNoise.perBenchmark),
      common: finite(sessionNoise.common),
      degreesOfFreedom: finite(sessionNoise.degreesOfFreedom),
      environmentDiffers: sessionNoise.environmentDiffers,
    },
    tags: tags.map(({ tag, suite: answer }) => ({ tag, ...partJson(answer) })),
    groups: groups.map(({ name, suite: answer }) => ({ name, ...partJson(answer) })),
    overGroups: overGroups === null ? null : intervalJson(overGroups),
    benchmarks: benchmarks.map(benchmarkJson),
  };
}

/** The answer for a tag or group. */
function partJson(answer: SuiteAnswer) {
  return {
    ...intervalJson(answer.estimate),
    benchmarks: answer.benchmarks.length,
    counts: countsJson(answer.counts),
    minimumDetectableEffect: fractionOf(answer.minimumDetectableEffect),
  };
}

function geomeanJson(suite: SuiteAnswer) {
  const { estimate, acrossBenchmarks, influence } = suite;
  return {
    ...intervalJson(estimate),
    withinSessions: { low: ratioOf(estimate.withinLow), high: ratioOf(estimate.withinHigh) },
    acrossBenchmarks:
      acrossBenchmarks === null ? null : { low: ratioOf(acrossBenchmarks.low), high: ratioOf(acrossBenchmarks.high) },
    benchmarks: suite.benchmarks.length,
    median: ratioOf(suite.medianLogSpeedup),
    trimmed: ratioOf(suite.trimmedLogSpeedup),
    trimmedInterval: { low: ratioOf(suite.trimmed.low), high: ratioOf(suite.trimmed.high) },
    minimumDetectableEffect: fractionOf(suite.minimumDetectableEffect),
    influence: influence === null ? null : { name: influence.name, without: ratioOf(influence.logSpeedupWithout) },
  };
}

function countsJson(counts: SuiteAnswer['counts']) {
  const { faster, slower, equivalent, inconclusive, notComparable } = counts;
  return { faster, slower, equivalent, inconclusive, notComparable };
}

function benchmarkJson(benchmark: BenchmarkComparison) {
  const { name, tags, baseline, candidate, outcome } = benchmark;
  const sides = {
    baseline: baseline === null ? null : sideJson(baseline),
    candidate: candidate === null ? null : sideJson(candidate),
  };
  if (!isCompared(benchmark)) {
    return {
      ...{
        name,
        tags: [...tags],
        speedup: ratioOf(benchmark.logSpeedup),
        low: null,
        high: null,
        p: null,
        q: null,
        holm: null,
      },
      ...{ outcome, minimumDetectableEffect: null, cliffsDelta: null, reason: benchmark.reason, ...sides },
    };
  }
  const { estimate, p, q, holm, minimumDetectableEffect, cliffsDelta, note } = benchmark;
  return {
    ...{ name, tags: [...tags], ...intervalJson(estimate), p: finite(p), q: finite(q), holm: finite(holm), outcome },
    minimumDetectableEffect: fractionOf(minimumDetectableEffect),
    cliffsDelta: finite(cliffsDelta),
    ...(note === undefined ? {} : { reason: note }),
    ...sides,
  };
}

function sideJson(side: NonNullable<BenchmarkComparison['baseline']>) {
  const { mean, standardDeviation, units, unitKind, values, modes } = side;
  return { mean: finite(mean), standardDeviation: finite(standardDeviation), units, unitKind, values, modes };
}
