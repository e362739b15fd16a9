/**
 * What can be said of one suite by itself: what is in it, what is known of how it was measured, which checks it makes
 * possible, how noisy it is, and what a comparison with another run like it could detect. Room: report.
 */
import { compareSuites } from '../../comparison/compare-suites.ts';
import { defaultComparisonOptions, type MetricComparison, type SessionNoise } from '../../comparison/comparison.ts';
import { measureSide } from '../../comparison/measured-side.ts';
import type { Finding, FindingCode } from '../../model/finding.ts';
import type { Metric } from '../../model/metric.ts';
import { logRatio, type LogRatio } from '../../model/quantity.ts';
import type { Benchmark, Series, Suite } from '../../model/suite.ts';
import { assessTrust } from '../../trust/assess-trust.ts';
import type { CheckResult } from '../../trust/trust.ts';
import { middleOf } from '../facts.ts';

/** What was read, before anything is concluded from it. */
export interface InspectedSource {
  /** What the user named. */
  readonly named: string;
  readonly suite: Suite;
  /** The format's own name, and what the text was recognised by, e.g. `detected, 95 % sure`. */
  readonly formatTitle: string;
  readonly recognised: string;
  /** What reading had to say. */
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** Everything that `plumbline inspect` tells. */
export interface Inspection extends InspectedSource {
  readonly metrics: readonly InspectedMetric[];
  /** Tags with the number of benchmarks that carry them, by name. */
  readonly tags: readonly { readonly tag: string; readonly benchmarks: number }[];
  readonly checks: readonly InspectedCheck[];
}

/**
 * Whether a trust check can be made with this file. `finding`: it has something to say of the file by itself; `not-possible`:
 * the file does not tell enough; `needs-more`: it takes something beside two files (the repository, history, references).
 */
export interface InspectedCheck {
  readonly code: FindingCode;
  readonly outcome: 'possible' | 'finding' | 'not-possible' | 'needs-more';
  readonly reason?: string;
}

/** One metric of the suite. */
export interface InspectedMetric {
  readonly metric: Metric;
  /** How deep the samples are nested, by how many benchmarks. */
  readonly nesting: Readonly<Partial<Record<Nesting, number>>>;
  /** Whether all series keep the order in which the values were taken; null for summaries. */
  readonly ordered: boolean | null;
  readonly benchmarks: readonly InspectedBenchmark[];
  /** The typical benchmark's relative spread between units of replication; null when nothing was repeated. */
  readonly typicalSpread: number | null;
  /** Smallest change of the geometric mean that another run like this one would show (log scale), or null. */
  readonly detectable: LogRatio | null;
  /** Where the noise between sessions behind it comes from: this suite's sessions, or an assumption. */
  readonly sessionNoise: SessionNoise['source'];
  /** The same of the typical benchmark. */
  readonly typicalDetectable: LogRatio | null;
}

/** The deepest level that a series tells apart. */
export type Nesting = 'sessions' | 'processes' | 'values' | 'summary';

/** One benchmark's series of a metric. */
export interface InspectedBenchmark {
  readonly name: string;
  readonly tags: readonly string[];
  /** In the metric's unit; null when no value is usable. */
  readonly mean: number | null;
  /** Standard deviation of the units of replication ÷ mean. */
  readonly spread: number | null;
  readonly sessions: number;
  readonly processes: number;
  readonly values: number;
  /** Smallest change that another run like this one would show with 80 % power (log scale), or null. */
  readonly detectable: LogRatio | null;
}

/** Inspects; total. */
export function inspect(source: InspectedSource): Inspection {
  const { suite } = source;
  // Another run like this one: the same suite again, as a session of its own.
  const comparison = compareSuites(suite, suite, defaultComparisonOptions);
  const evidence = { baseline: suite, candidate: suite, references: [], history: [], findings: [], notes: [] };
  const { checks, findings } = assessTrust(evidence, comparison, defaultComparisonOptions);
  const own = findings.filter(({ code, subject }) => subject === 'baseline' && !ofPairs.has(code));
  const ofItself = own.map((finding) => ({ ...finding, subject: source.named }));
  return {
    ...source,
    findings: [...source.findings, ...ofItself],
    metrics: inspectMetrics(suite, comparison.metrics),
    tags: tagsOf(suite.benchmarks),
    checks: checks.map((check) => inspectCheck(check, new Set(own.map(({ code }) => code)))),
  };
}

/** Checks that find fault with a suite being held against itself. */
const ofPairs: ReadonlySet<FindingCode> = new Set(['identity.same-file', 'identity.same-commit']);
/** What the repository, earlier results, further baselines or a policy decide. */
const beyondFiles = /^(age|ancestry|history|reference|sentinel|gate)\.|^noise\.blind$/;

function inspectCheck({ code, outcome, reason = '' }: CheckResult, own: ReadonlySet<FindingCode>): InspectedCheck {
  if (outcome !== 'not-possible') return { code, outcome: own.has(code) ? 'finding' : 'possible' };
  if (beyondFiles.test(code)) return { code, outcome: 'needs-more', reason };
  return { code, outcome, reason: ofOneFile(reason) };
}

/** A reason that speaks of two sides, said of the one file. */
function ofOneFile(reason: string): string {
  return reason
    .replace(/^the baseline and the candidate do not/, 'it does not')
    .replace(/^the baseline names/, 'it names')
    .replace(/^the two sides do not both (say|tell)/, 'it does not $1')
    .replace(/^neither side (says|tells|say|tell)/, (_, word: string) => `it does not ${word.replace(/s$/, '')}`)
    .replace(/ on both sides/, '');
}

/** A benchmark with its series of one metric. */
interface Member {
  readonly benchmark: Benchmark;
  readonly series: Series;
}

function inspectMetrics({ benchmarks }: Suite, metrics: readonly MetricComparison[]): readonly InspectedMetric[] {
  const members = new Map<string, Member[]>();
  for (const benchmark of benchmarks) {
    const own = new Set<string>();
    for (const series of benchmark.series) {
      const key = keyOf(series.metric);
      // Of two series of one metric the first is the benchmark's.
      if (own.has(key)) continue;
      own.add(key);
      const list = members.get(key);
      if (list === undefined) members.set(key, [{ benchmark, series }]);
      else list.push({ benchmark, series });
    }
  }
  return metrics.map((metric) => inspectMetric(members.get(keyOf(metric.metric)) ?? [], metric));
}

/** Equal where `sameMetric` is true. */
const keyOf = ({ id, unit, direction }: Metric): string => JSON.stringify([id, unit, direction]);

function inspectMetric(
  members: readonly Member[],
  { metric, benchmarks, suite: answer, sessionNoise }: MetricComparison,
): InspectedMetric {
  const detectable = new Map(
    benchmarks.flatMap((one) =>
      one.outcome === 'not-comparable' ? [] : [[one.name, one.minimumDetectableEffect] as const],
    ),
  );
  const inspected = members.map((member) => inspectBenchmark(member, detectable));
  const known = (read: (benchmark: InspectedBenchmark) => number | null): number[] =>
    inspected.map(read).filter((value) => value !== null);
  const typical = middleOf(known((benchmark) => benchmark.detectable));
  return {
    metric,
    nesting: nestingOf(members.map(({ series }) => series)),
    ordered: orderOf(members.map(({ series }) => series)),
    benchmarks: inspected,
    typicalSpread: middleOf(known(({ spread }) => spread)),
    detectable: answer?.minimumDetectableEffect ?? null,
    sessionNoise: sessionNoise.source,
    typicalDetectable: typical === null ? null : logRatio(typical),
  };
}

function inspectBenchmark(
  { benchmark, series }: Member,
  detectable: ReadonlyMap<string, LogRatio>,
): InspectedBenchmark {
  const side = measureSide(series);
  const summary = side.kind === 'measured' ? side.summary : null;
  const deviation = summary?.standardDeviation ?? null;
  const sessions = series.kind === 'samples' ? series.sessions : [];
  const processes = sessions.flatMap((session) => session.processes).filter(({ values }) => values.length > 0);
  return {
    name: benchmark.name,
    tags: benchmark.tags,
    mean: summary?.mean ?? null,
    spread: summary === null || deviation === null ? null : deviation / Math.abs(summary.mean),
    sessions: sessions.length,
    processes: processes.length,
    values:
      series.kind === 'summary' ? (series.count ?? 0) : processes.reduce((sum, one) => sum + one.values.length, 0),
    detectable: detectable.get(benchmark.name) ?? null,
  };
}

function nestingOf(all: readonly Series[]): Readonly<Partial<Record<Nesting, number>>> {
  const counts: Partial<Record<Nesting, number>> = {};
  for (const series of all) {
    const nesting = series.kind === 'summary' ? 'summary' : series.nesting;
    counts[nesting] = (counts[nesting] ?? 0) + 1;
  }
  return counts;
}

function orderOf(all: readonly Series[]): boolean | null {
  const sampled = all.filter((series) => series.kind === 'samples');
  return sampled.length === 0 ? null : sampled.every(({ ordered }) => ordered);
}

function tagsOf(benchmarks: readonly Benchmark[]): Inspection['tags'] {
  const counts = new Map<string, number>();
  for (const { tags } of benchmarks) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, benchmarks: count }))
    .toSorted((one, other) => (one.tag < other.tag ? -1 : 1));
}
