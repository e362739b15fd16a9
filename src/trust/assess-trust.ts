/**
 * Is the baseline believable? Runs the catalogue of checks, holds the candidate against the references, and adds up.
 * Room: trust.
 */
import type { Comparison, ComparisonOptions } from '../comparison/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Ratio } from '../model/quantity.ts';
import { applyRules, mutedBy, mutedFindings } from './apply-policy.ts';
import { catalogue } from './catalogue.ts';
import type { CheckContext, CheckReport, GateLimits } from './check.ts';
import type { Evidence } from './evidence.ts';
import { readHistory } from './history/history-reading.ts';
import { referenceSentences } from './references/sentences.ts';
import { holdClaim } from './references/stated-claim.ts';
import { triangulate } from './references/triangulate.ts';
import { samplesOf } from './samples.ts';
import { sortFindings } from './sort-findings.ts';
import { defaultThresholds } from './thresholds.ts';
import type { CheckResult, Trust } from './trust.ts';
import { trustLevelOf } from './trust-level.ts';
import { vouchersOf } from './vouchers.ts';
import { defaultTrustPolicy, type CheckRule, type TrustPolicy } from './trust-policy.ts';

/**
 * Trust in the evidence's baseline. Findings hold those of reading the files too, errors first. `gates` are the largest
 * tolerated worsenings, null when there are none; `claim` the gain that was stated, null when none was.
 */
export function assessTrust(
  evidence: Evidence,
  comparison: Comparison,
  options: ComparisonOptions,
  policy: TrustPolicy = defaultTrustPolicy,
  gates: GateLimits | null = null,
  claim: Ratio | null = null,
): Trust {
  const thresholds = { ...defaultThresholds, ...policy.thresholds };
  const references = triangulate(evidence, comparison, options);
  const history = readHistory(evidence, comparison, options);
  const samples = samplesOf(evidence.baseline, evidence.candidate, comparison);
  const found: Finding[] = [];
  const context: CheckContext = {
    evidence,
    comparison,
    samples,
    references,
    history,
    policy,
    thresholds,
    gates: gates ?? noGates,
    get earlier() {
      return applyRules(found, policy.rules);
    },
  };
  const checks = catalogue.map((check): CheckResult => {
    const report = check.run(context);
    if (report.outcome === 'finding') found.push(...report.findings);
    return resultOf(check.code, report, policy.rules);
  });
  const all = [...evidence.findings, ...found];
  const findings = sortFindings(applyRules(all, policy.rules));
  const statedClaim = claim === null ? null : holdClaim(claim, comparison, references);
  const vouchedBy = vouchersOf(checks, references, history);
  return {
    level: trustLevelOf(findings, vouchedBy),
    findings,
    muted: mutedFindings(all, policy.rules),
    checks,
    references: references.results,
    triangulation: references.triangulation,
    credibleRange: references.credibleRange,
    statedClaim,
    vouchedBy,
    sentences: [...referenceSentences(references, comparison), ...(statedClaim === null ? [] : [statedClaim.sentence])],
  };
}

const noGates: GateLimits = { geomean: null, memory: null };

function resultOf(code: Finding['code'], report: CheckReport, rules: readonly CheckRule[]): CheckResult {
  if (report.outcome === 'not-possible') return { code, outcome: report.outcome, reason: report.reason };
  const muted = report.outcome === 'finding' ? mutedBy(code, rules) : undefined;
  return { code, outcome: report.outcome, ...(muted === undefined ? {} : { reason: muted }) };
}
