/**
 * The project's rules applied to what the checks found: raised, lowered or muted, and always said so. Room: trust.
 */
import type { Finding } from '../model/finding.ts';
import { sortFindings } from './sort-findings.ts';
import type { MutedFinding } from './trust.ts';
import type { CheckRule } from './trust-policy.ts';

/**
 * Findings after the rules; the last rule for a code counts. A finding whose severity a rule changes carries the reason in
 * its evidence; one that is muted is left out: `mutedFindings` gives those, `mutedBy` the reason for the list of checks.
 */
export function applyRules(findings: readonly Finding[], rules: readonly CheckRule[]): readonly Finding[] {
  return findings.flatMap((finding): Finding[] => {
    const rule = ruleFor(finding.code, rules);
    if (rule === undefined || rule.severity === finding.severity) return [finding];
    if (rule.severity === 'mute') return [];
    const verb = weight[rule.severity] > weight[finding.severity] ? 'raised' : 'lowered';
    if (rule.direction !== undefined && !verb.startsWith(rule.direction)) return [finding];
    const note = `${verb} from ${finding.severity} to ${rule.severity} by the policy: ${rule.reason}`;
    return [{ ...finding, severity: rule.severity, evidence: [...finding.evidence, note] }];
  });
}

/** The findings that rules mute, with the reason: they count for nothing, and are told all the same. */
export function mutedFindings(findings: readonly Finding[], rules: readonly CheckRule[]): readonly MutedFinding[] {
  return sortFindings(findings).flatMap((finding) => {
    const rule = ruleFor(finding.code, rules);
    return rule?.severity === 'mute' ? [{ ...finding, mutedBecause: rule.reason }] : [];
  });
}

/** Why findings of this code are not shown, or undefined when they are. */
export function mutedBy(code: Finding['code'], rules: readonly CheckRule[]): string | undefined {
  const rule = ruleFor(code, rules);
  return rule?.severity === 'mute' ? `muted by the policy: ${rule.reason}` : undefined;
}

const weight = { info: 0, warning: 1, error: 2 } as const;

function ruleFor(code: Finding['code'], rules: readonly CheckRule[]): CheckRule | undefined {
  return rules.findLast((rule) => rule.code === code);
}
