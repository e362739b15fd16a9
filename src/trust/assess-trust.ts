/**
 * Is the baseline believable? Runs the catalogue of checks, holds the candidate against the references, and adds up.
 * Room: trust.
 */
import type { Comparison, ComparisonOptions } from '../comparison/comparison.ts';
import { catalogue } from './catalogue.ts';
import type { CheckContext } from './check.ts';
import { compareReferences, credibleRange } from './compare-references.ts';
import type { Evidence } from './evidence.ts';
import { sortFindings } from './sort-findings.ts';
import type { CheckResult, Trust } from './trust.ts';
import { trustLevelOf } from './trust-level.ts';

/** Trust in the evidence's baseline. Findings hold those of reading the files too, errors first. */
export function assessTrust(evidence: Evidence, comparison: Comparison, options: ComparisonOptions): Trust {
  const context: CheckContext = { evidence, comparison };
  const reports = catalogue.map((check) => ({ code: check.code, report: check.run(context) }));
  const found = reports.flatMap(({ report }) => (report.outcome === 'finding' ? report.findings : []));
  const findings = sortFindings([...evidence.findings, ...found]);
  const references = compareReferences(evidence, comparison, options);
  return {
    level: trustLevelOf(findings),
    findings,
    checks: reports.map(({ code, report }): CheckResult =>
      report.outcome === 'not-possible'
        ? { code, outcome: report.outcome, reason: report.reason }
        : { code, outcome: report.outcome },
    ),
    references,
    credibleRange: credibleRange(comparison, references),
  };
}
