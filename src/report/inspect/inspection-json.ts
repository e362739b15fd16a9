/**
 * An inspection as JSON, published as schema/inspection.schema.json. Changes and spreads are fractions: 0.02 is 2 %.
 * Room: report.
 */
import { finite, fractionOf } from '../json/numbers.ts';
import { suiteJson } from '../json/suite.ts';
import { jsonText } from '../json/text.ts';
import { findingJson } from '../json/trust.ts';
import type { InspectedBenchmark, InspectedMetric, Inspection } from './inspection.ts';

/** Raised when a name changes its meaning or goes; new names do not raise it. */
const schemaVersion = 1;

/** What several files hold, as JSON text. */
export function renderInspectionJson(inspections: readonly Inspection[], version: string): string {
  return jsonText({
    schemaVersion,
    generator: { name: 'plumbline', version },
    inspections: inspections.map(inspectionJson),
  });
}

function inspectionJson(inspection: Inspection) {
  const { suite, checks } = inspection;
  return {
    named: inspection.named,
    formatTitle: inspection.formatTitle,
    recognised: inspection.recognised,
    suite: suiteJson(suite),
    environment: suite.environment,
    benchmarks: suite.benchmarks.length,
    tags: inspection.tags,
    metrics: inspection.metrics.map(metricJson),
    checks: checks.map(({ code, outcome, reason }) => ({ code, outcome, ...(reason === undefined ? {} : { reason }) })),
    findings: inspection.findings.map(findingJson),
    notes: inspection.notes,
  };
}

function metricJson({ metric, nesting, ordered, typicalSpread, detectable, ...rest }: InspectedMetric) {
  return {
    id: metric.id,
    unit: metric.unit,
    direction: metric.direction,
    nesting,
    ordered,
    typicalSpread: finite(typicalSpread),
    detectable: detectable === null ? null : fractionOf(detectable),
    sessionNoise: rest.sessionNoise,
    typicalDetectable: rest.typicalDetectable === null ? null : fractionOf(rest.typicalDetectable),
    benchmarks: rest.benchmarks.map(benchmarkJson),
  };
}

function benchmarkJson(benchmark: InspectedBenchmark) {
  const { name, tags, sessions, processes, values, detectable } = benchmark;
  return {
    name,
    tags,
    mean: finite(benchmark.mean),
    spread: finite(benchmark.spread),
    sessions,
    processes,
    values,
    detectable: detectable === null ? null : fractionOf(detectable),
  };
}
