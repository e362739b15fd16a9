/**
 * The review as JSON: names that are a contract, a stable order, ratios as numbers (above 1 is better), no number that
 * JSON cannot write. Published as schema/review.schema.json. Room: report.
 */
import type {
  BenchmarkComparison,
  Comparison,
  Estimate,
  MetricComparison,
  SuiteAnswer,
} from '../comparison/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Suite } from '../model/suite.ts';
import type { ReferenceResult, Trust } from '../trust/trust.ts';
import type { Policy } from '../verdict/policy.ts';
import type { Review } from '../verdict/review.ts';
import type { GateResult, Verdict } from '../verdict/verdict.ts';
import { isCompared } from './facts.ts';

/** Raised when a name changes its meaning or goes; new names do not raise it. */
export const schemaVersion = 1;

/** The review as JSON text, two spaces of indentation, ending with a newline. */
export function renderJson(review: Review, context: { readonly version: string }): string {
  return `${JSON.stringify(reviewJson(review, context.version), null, 2).replace(unsafe, escaped)}\n`;
}

/** What JSON allows in strings but terminals and other languages stumble over. */
const unsafe = /[\u{7F}-\u{9F}\p{Cf}\u{2028}\u{2029}]/gu;

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** The review as the value that is written. */
export function reviewJson(review: Review, version: string) {
  const { comparison, evidence, trust, verdict } = review;
  return {
    schemaVersion,
    generator: { name: 'plumbline', version },
    verdict: verdict.kind,
    trust: trust.level,
    baseline: suiteJson(evidence.baseline),
    candidate: suiteJson(evidence.candidate),
    metrics: Object.fromEntries(metricKeys(comparison).map(([key, metric]) => [key, metricJson(metric)])),
    coverage: {
      common: comparison.coverage.common.length,
      onlyBaseline: [...comparison.coverage.onlyBaseline],
      onlyCandidate: [...comparison.coverage.onlyCandidate],
    },
    references: trust.references.map(referenceJson),
    credibleRange:
      trust.credibleRange === null
        ? null
        : { low: ratioOf(trust.credibleRange.low), high: ratioOf(trust.credibleRange.high) },
    claim: claimJson(trust),
    vouchedBy: [...trust.vouchedBy],
    findings: review.findings.map(findingJson),
    checks: trust.checks.map(({ code, outcome, reason }) => ({
      code,
      outcome,
      ...(reason === undefined ? {} : { reason }),
    })),
    gate: gateJson(verdict),
    notes: [...evidence.notes],
  };
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

/** A finite number, or null: JSON has no other. */
const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null);
/** The ratio of a log ratio. */
const ratioOf = (log: number | null): number | null => (log === null ? null : finite(Math.exp(log)));
/** A change on the log scale as a fraction: 0.02 is 2 %. */
const fractionOf = (log: number): number | null => finite(Math.expm1(log));

const intervalJson = (estimate: Estimate) => ({
  speedup: ratioOf(estimate.logSpeedup),
  low: ratioOf(estimate.low),
  high: ratioOf(estimate.high),
});

function suiteJson({ label, format, provenance }: Suite) {
  return { label, format, ...provenanceJson(provenance) };
}

function provenanceJson({ commit, branch, measuredAt, artifact, files }: Provenance) {
  return {
    commit: commit ?? null,
    branch: branch ?? null,
    measuredAt: measuredAt ?? null,
    artifact:
      artifact === undefined
        ? null
        : {
            name: artifact.name,
            id: artifact.id,
            repository: artifact.repository,
            runId: artifact.runId ?? null,
            digest: artifact.digest ?? null,
            createdAt: artifact.createdAt ?? null,
            headSha: artifact.headSha ?? null,
            headBranch: artifact.headBranch ?? null,
            foundAs: artifact.foundAs ?? null,
          },
    files: files.map(({ name, sha256, byteLength }) => ({ name, sha256: sha256 ?? null, byteLength })),
  };
}

function metricJson({ metric, suite, tags, sessionNoise, benchmarks }: MetricComparison) {
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
      perBenchmark: finite(sessionNoise.perBenchmark),
      common: finite(sessionNoise.common),
      degreesOfFreedom: finite(sessionNoise.degreesOfFreedom),
    },
    tags: tags.map(({ tag, suite: answer }) => ({
      tag,
      ...intervalJson(answer.estimate),
      benchmarks: answer.benchmarks.length,
      counts: countsJson(answer.counts),
      minimumDetectableEffect: fractionOf(answer.minimumDetectableEffect),
    })),
    benchmarks: benchmarks.map(benchmarkJson),
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
      ...{ name, tags: [...tags], speedup: ratioOf(benchmark.logSpeedup), low: null, high: null, p: null, q: null },
      ...{ outcome, minimumDetectableEffect: null, reason: benchmark.reason, ...sides },
    };
  }
  const { estimate, p, q, minimumDetectableEffect, note } = benchmark;
  return {
    ...{ name, tags: [...tags], ...intervalJson(estimate), p: finite(p), q: finite(q), outcome },
    minimumDetectableEffect: fractionOf(minimumDetectableEffect),
    ...(note === undefined ? {} : { reason: note }),
    ...sides,
  };
}

function sideJson(side: NonNullable<BenchmarkComparison['baseline']>) {
  const { mean, standardDeviation, units, unitKind, values } = side;
  return { mean: finite(mean), standardDeviation: finite(standardDeviation), units, unitKind, values };
}

function referenceJson({ label, comparison, deficit, explained, leftOut }: ReferenceResult) {
  const suite = comparison.metrics[0]?.suite ?? null;
  const interval = suite === null ? { speedup: null, low: null, high: null } : intervalJson(suite.estimate);
  return {
    label,
    ...interval,
    deficit: deficit === null ? null : fractionOf(deficit),
    explained: finite(explained),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

function findingJson({ code, severity, subject, message, evidence, remedy }: Finding) {
  return { code, severity, subject, message, evidence: [...evidence], remedy };
}

function gateJson({ policy, reasons, selfTest, gates, notJudged, incomplete, failsCheck }: Verdict) {
  return {
    policy: policyJson(policy),
    reasons: [...reasons],
    selfTest: {
      passed: selfTest.passed,
      injectedSlowdown: finite(selfTest.injectedSlowdown),
      smallestSlowdownCaught: finite(selfTest.smallestSlowdownCaught),
    },
    results: gates.map(resultJson),
    notJudged,
    incomplete,
    failsCheck,
  };
}

function resultJson(gate: GateResult) {
  return {
    scope: gate.scope,
    name: gate.name,
    threshold: finite(gate.threshold),
    outcome: gate.outcome,
    speedup: finite(gate.speedup),
    low: finite(gate.low),
    high: finite(gate.high),
    unitsNeeded: finite(gate.unitsNeeded),
    sessionsNeeded: finite(gate.sessionsNeeded),
  };
}

function policyJson({ thresholds, failOn, claim, onMissingBaseline, comparison, seed }: Policy) {
  return {
    thresholds: {
      geomean: thresholds.geomean,
      benchmark: thresholds.benchmark,
      memory: thresholds.memory,
      tags: Object.fromEntries(Object.entries(thresholds.tags)),
    },
    failOn: [...failOn],
    claim,
    onMissingBaseline,
    significance: comparison.significance,
    smallestEffect: comparison.smallestEffect,
    equivalenceMargin: comparison.equivalenceMargin,
    excludedBenchmarks: [...comparison.excludedBenchmarks],
    seed,
  };
}

/** The stated gain held against every baseline there is; null when none was stated. */
function claimJson({ statedClaim }: Trust) {
  if (statedClaim === null) return null;
  const { stated, outcome, sentence, against } = statedClaim;
  return {
    stated,
    outcome,
    sentence,
    against: against.map(({ label, role, outcome: answer, low, high }) => ({
      label,
      role,
      outcome: answer,
      low: ratioOf(low),
      high: ratioOf(high),
    })),
  };
}
