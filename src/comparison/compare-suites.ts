/**
 * Two suites become a comparison: benchmarks matched by name, each metric compared, the suite answered as a whole and by
 * tag. Room: comparison. The statistics are those of docs/method.md.
 */
import type { Metric } from '../model/metric.ts';
import { seriesFinder, type Suite } from '../model/suite.ts';
import { byTag } from '../model/by-tag.ts';
import { measurePair, tagsOf, type BenchmarkPair, type MeasuredPair, type SeriesPair } from './benchmark-comparison.ts';
import type {
  BenchmarkComparison,
  Comparison,
  ComparisonOptions,
  Coverage,
  MetricComparison,
  NotComparableBenchmark,
  TagAnswer,
} from './comparison.ts';
import { estimateBenchmarks, type EstimatedBenchmark } from './estimate-benchmarks.ts';
import { decideOutcomes } from './outcomes.ts';
import { answersByGroup, estimateOverGroups, type Answering } from './group-answers.ts';
import { measureSessionNoise, nothingKnown, type NoiseModel, type SessionKnowledge } from './session-noise.ts';
import { pairsOfSessions } from './paired-sessions.ts';
import { answerForSuite, estimateSuite, type SuiteEstimate } from './suite-answer.ts';
import { sharesOf } from './weighted-geomean.ts';

/**
 * Compares `candidate` with `baseline`, log speedups positive where the candidate is better. Total: suites with nothing in
 * common give a comparison without metrics, and what cannot be compared says why. `knowledge` is what is known beside the
 * two suites; without it noise between sessions is learned from several sessions a side, else assumed.
 */
export function compareSuites(
  baseline: Suite,
  candidate: Suite,
  options: ComparisonOptions,
  knowledge: SessionKnowledge = nothingKnown,
): Comparison {
  const pairs = matchBenchmarks(baseline, candidate, options.excludedBenchmarks);
  const known = withTimes(knowledge, baseline, candidate);
  return {
    baselineLabel: baseline.label,
    candidateLabel: candidate.label,
    metrics: metricsOf(pairs).map(({ metric, members, mainFor }) => ({
      ...compareMetric(metric, members, options, known),
      mainFor,
    })),
    coverage: coverageOf(pairs),
  };
}

/**
 * The geometric mean of the first metric alone, by the steps that `compareSuites` takes to it, without deciding each benchmark.
 * Null when no benchmark can be compared.
 */
export function estimateMain(
  baseline: Suite,
  candidate: Suite,
  options: ComparisonOptions,
  knowledge: SessionKnowledge,
): SuiteEstimate | null {
  const [main] = metricsOf(matchBenchmarks(baseline, candidate, options.excludedBenchmarks));
  if (main === undefined) return null;
  const known = withTimes(knowledge, baseline, candidate);
  const { estimated, noise } = estimateMetric(main.metric, main.members, known);
  return estimated.length === 0 ? null : estimateSuite(estimated, sharesOf(estimated, options.weights), noise);
}

/** What is known beside the suites, and what the times of their sessions tell. */
function withTimes(knowledge: SessionKnowledge, baseline: Suite, candidate: Suite): SessionKnowledge {
  return { ...knowledge, pairsOfSessions: pairsOfSessions(baseline.provenance, candidate.provenance) };
}

/** Every benchmark of either side once, in the baseline's order and then the candidate's own. */
function matchBenchmarks(baseline: Suite, candidate: Suite, excluded: readonly string[]): readonly BenchmarkPair[] {
  const leftOut = new Set(excluded);
  const byName = new Map(candidate.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  const inBaseline = new Set(baseline.benchmarks.map((benchmark) => benchmark.name));
  const pairs: BenchmarkPair[] = [
    ...baseline.benchmarks.map((benchmark) => ({
      name: benchmark.name,
      baseline: benchmark,
      candidate: byName.get(benchmark.name),
    })),
    ...candidate.benchmarks
      .filter((benchmark) => !inBaseline.has(benchmark.name))
      .map((benchmark) => ({ name: benchmark.name, baseline: undefined, candidate: benchmark })),
  ];
  return pairs.filter((pair) => !leftOut.has(pair.name));
}

function coverageOf(pairs: readonly BenchmarkPair[]): Coverage {
  const names = (chosen: (pair: BenchmarkPair) => boolean): string[] => pairs.filter(chosen).map((pair) => pair.name);
  return {
    common: names((pair) => pair.baseline !== undefined && pair.candidate !== undefined),
    onlyBaseline: names((pair) => pair.candidate === undefined),
    onlyCandidate: names((pair) => pair.baseline === undefined),
  };
}

interface MetricMembers {
  readonly metric: Metric;
  readonly members: SeriesPair[];
  /** Whether any benchmark has it on both sides. */
  onBothSides: boolean;
  /** For how many benchmarks it is the main metric. */
  mainFor: number;
}

/**
 * The metrics that some benchmark has on both sides, each with the benchmarks that have it on either; the one that most
 * benchmarks are about comes first. Benchmarks of other units are another metric, even under the same id.
 */
function metricsOf(pairs: readonly BenchmarkPair[]): readonly MetricMembers[] {
  const groups = new Map<string, MetricMembers>();
  for (const pair of pairs) {
    const [own, others] = [pair.baseline?.series ?? [], pair.candidate?.series ?? []];
    const [inBaseline, inCandidate] = [seriesFinder(own), seriesFinder(others)];
    const added = others.filter(({ metric }) => inBaseline(metric) === undefined);
    [...own, ...added].forEach(({ metric }, position) => {
      const key = `${metric.id}\u0000${metric.unit}\u0000${metric.direction}`;
      const group = groups.get(key) ?? { metric, members: [], onBothSides: false, mainFor: 0 };
      groups.set(key, group);
      const [baselineSeries, candidateSeries] = [inBaseline(metric), inCandidate(metric)];
      group.members.push({ pair, baselineSeries, candidateSeries });
      if (position === 0) group.mainFor += 1;
      group.onBothSides ||= baselineSeries !== undefined && candidateSeries !== undefined;
    });
  }
  return [...groups.values()].filter((group) => group.onBothSides).sort((a, b) => b.mainFor - a.mainFor);
}

interface EstimatedMetric {
  readonly attempts: readonly (MeasuredPair | NotComparableBenchmark)[];
  readonly estimated: readonly EstimatedBenchmark[];
  readonly noise: NoiseModel;
}

function estimateMetric(metric: Metric, pairs: readonly SeriesPair[], knowledge: SessionKnowledge): EstimatedMetric {
  const attempts = pairs.map((pair) => measurePair(pair, metric));
  const measured = attempts.filter(isMeasured);
  const noise = measureSessionNoise(measured, metric, knowledge);
  return { attempts, estimated: estimateBenchmarks(measured, noise), noise };
}

function compareMetric(
  metric: Metric,
  pairs: readonly SeriesPair[],
  options: ComparisonOptions,
  knowledge: SessionKnowledge,
): Omit<MetricComparison, 'mainFor'> {
  const { attempts, estimated, noise } = estimateMetric(metric, pairs, knowledge);
  const decided = new Map(decideOutcomes(estimated, options, noise).map((benchmark) => [benchmark.name, benchmark]));
  const benchmarks = attempts.flatMap((attempt): BenchmarkComparison[] => {
    const outcome = isMeasured(attempt) ? decided.get(attempt.name) : attempt;
    return outcome === undefined ? [] : [outcome];
  });
  const answerFor: Answering = (chosen, outcomes) =>
    answerForSuite(chosen, sharesOf(chosen, options.weights), outcomes, noise);
  const groups = answersByGroup(options.groups, estimated, benchmarks, answerFor);
  return {
    metric,
    benchmarks,
    suite: answerFor(estimated, benchmarks),
    tags: answersByTag(pairs, estimated, benchmarks, answerFor),
    groups,
    overGroups: estimateOverGroups(estimated, groups, options.weights, noise),
    sessionNoise: noise.summary,
  };
}

function isMeasured(attempt: MeasuredPair | NotComparableBenchmark): attempt is MeasuredPair {
  return 'kind' in attempt;
}

function answersByTag(
  pairs: readonly SeriesPair[],
  estimated: readonly EstimatedBenchmark[],
  benchmarks: readonly BenchmarkComparison[],
  answerFor: Answering,
): readonly TagAnswer[] {
  const tags = [...new Set(pairs.flatMap(({ pair }) => tagsOf(pair)))].sort();
  const [estimatedByTag, outcomesByTag] = [byTag(estimated), byTag(benchmarks)];
  return tags.flatMap((tag): TagAnswer[] => {
    const suite = answerFor(estimatedByTag.get(tag) ?? [], outcomesByTag.get(tag) ?? []);
    return suite === null ? [] : [{ tag, suite }];
  });
}
