/**
 * Is the baseline believable? Runs the catalogue of checks, holds the candidate against the references, and adds up.
 * Room: trust.
 */
import type { Comparison, ComparisonOptions } from '../comparison/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Ratio } from '../model/quantity.ts';
import { applyRules, mutedBy } from './apply-policy.ts';
import { catalogue } from './catalogue.ts';
import type { CheckReport } from './check.ts';
import { compareReferences, credibleRange } from './compare-references.ts';
import type { Evidence } from './evidence.ts';
import { sortFindings } from './sort-findings.ts';
import { defaultThresholds } from './thresholds.ts';
import type { CheckResult, Trust } from './trust.ts';
import { trustLevelOf } from './trust-level.ts';
import { defaultTrustPolicy, type CheckRule, type TrustPolicy } from './trust-policy.ts';

/**
 * Trust in the evidence's baseline. Findings hold those of reading the files too, errors first. `gate` is the largest
 * tolerated worsening of the geometric mean, null when that gate is off.
 */
export function assessTrust(
  evidence: Evidence,
  comparison: Comparison,
  options: ComparisonOptions,
  policy: TrustPolicy = defaultTrustPolicy,
  gate: Ratio | null = null,
): Trust {
  const thresholds = { ...defaultThresholds, ...policy.thresholds };
  const found: Finding[] = [];
  const checks = catalogue.map((check): CheckResult => {
    const earlier = applyRules(found, policy.rules);
    const report = check.run({ evidence, comparison, policy, thresholds, gate, earlier });
    if (report.outcome === 'finding') found.push(...report.findings);
    return resultOf(check.code, report, policy.rules);
  });
  const findings = sortFindings(applyRules([...evidence.findings, ...found], policy.rules));
  const references = compareReferences(evidence, comparison, options);
  return {
    level: trustLevelOf(findings),
    findings,
    checks,
    references,
    credibleRange: credibleRange(comparison, references),
  };
}

function resultOf(code: Finding['code'], report: CheckReport, rules: readonly CheckRule[]): CheckResult {
  if (report.outcome === 'not-possible') return { code, outcome: report.outcome, reason: report.reason };
  const muted = report.outcome === 'finding' ? mutedBy(code, rules) : undefined;
  return { code, outcome: report.outcome, ...(muted === undefined ? {} : { reason: muted }) };
}
