/**
 * The review as JSON: names that are a contract, a stable order, ratios as numbers (above 1 is better), no number that
 * JSON cannot write. Published as schema/review.schema.json. Room: report.
 */
import type { Review } from '../verdict/review.ts';
import { gateJson } from './json/gate.ts';
import { metricsJson } from './json/metrics.ts';
import { suiteJson } from './json/suite.ts';
import { jsonText } from './json/text.ts';
import { findingJson, trustJson } from './json/trust.ts';

/** Raised when a name changes its meaning or goes; new names do not raise it. */
export const schemaVersion = 1;

/** The review as JSON text, two spaces of indentation, ending with a newline. */
export function renderJson(review: Review, context: { readonly version: string }): string {
  return jsonText(reviewJson(review, context.version));
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
    metrics: metricsJson(comparison),
    coverage: {
      common: comparison.coverage.common.length,
      onlyBaseline: [...comparison.coverage.onlyBaseline],
      onlyCandidate: [...comparison.coverage.onlyCandidate],
    },
    ...trustJson(trust),
    findings: review.findings.map(findingJson),
    muted: trust.muted.map((finding) => ({ ...findingJson(finding), mutedBecause: finding.mutedBecause })),
    checks: [...trust.checks, ...verdict.checks].map(({ code, outcome, reason }) => ({
      code,
      outcome,
      ...(reason === undefined ? {} : { reason }),
    })),
    gate: gateJson(verdict),
    notes: [...evidence.notes],
    sources: (evidence.searches ?? []).map(({ side, label, source, foundAs, search, further }) => ({
      side,
      label,
      source,
      foundAs,
      search: search.map(({ what, outcome, reason, remedy }) => ({ what, outcome, reason, remedy })),
      further,
    })),
  };
}
