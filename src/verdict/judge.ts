/**
 * Comparison, trust and policy become a verdict. Room: verdict.
 */
import type { Comparison } from '../comparison/comparison.ts';
import { timeMetric } from '../model/metric.ts';
import type { Evidence } from '../trust/evidence.ts';
import type { Trust } from '../trust/trust.ts';
import { refusedInWords } from './acceptance.ts';
import { acceptedWorsening, applyWaivers, dateWaivers, inForce } from './apply-waivers.ts';
import { failsVerdict } from './excuse.ts';
import { holdThresholds } from './gates.ts';
import { tooManyInconclusive } from './inconclusive-share.ts';
import type { Policy } from './policy.ts';
import { gateReasons, incompleteReason, nothingComparedReason, untrustedReason } from './reasons.ts';
import { blindGate, testGate } from './self-test.ts';
import type { GateResult, Verdict, VerdictKind } from './verdict.ts';
import { checkWaivers } from './waiver-findings.ts';

/** What a verdict is made from. */
export interface Case {
  readonly evidence: Evidence;
  readonly comparison: Comparison;
  readonly trust: Trust;
  readonly policy: Policy;
}

/**
 * Judges. Each threshold fails or passes only when the whole 95 % interval lies on one side of it. One failed gate
 * fails the verdict; one inconclusive gate, or more inconclusive benchmarks than tolerated, keeps it from passing; and an unusable baseline makes it untrusted whatever the
 * gates say. What could not be judged at all, or a threshold that had no data to hold against it, never passes. A failed
 * threshold that is waived, or accepted by the label, fails nothing, and counts as held for nothing else.
 */
export function judge({ evidence, comparison, trust, policy }: Case): Verdict {
  const held = holdThresholds(comparison, policy.thresholds);
  const waivers = dateWaivers(policy.waivers ?? [], policy.waiversAsOf ?? evidence.now);
  const gates = accept(applyWaivers(held.results, inForce(waivers), comparison), policy);
  const anyFailed = gates.some(failsVerdict);
  const nothing = comparison.metrics[0]?.suite ? null : nothingComparedReason(comparison);
  // A threshold that is set for what was not measured; a failed gate decides all the same.
  const notJudged = nothing ?? (anyFailed ? null : (held.withoutData[0] ?? null));
  const unsettled = tooManyInconclusive(comparison, policy.maxInconclusive);
  const kind = kindOf(trust, gates, anyFailed, notJudged ?? unsettled);
  const missing = incompleteReason(comparison);
  const waivedUpTo = acceptedWorsening(inForce(waivers), comparison);
  const selfTest = testGate(evidence, comparison, policy, waivedUpTo);
  const aboutWaivers = checkWaivers(waivers, gates, comparison);
  const failing = [
    notJudged !== null,
    policy.failOn.some((reason) => reason === kind),
    // An unusable baseline makes the verdict untrusted, but must not make a regression harmless.
    anyFailed && policy.failOn.includes('fail'),
    missing !== null && policy.failOn.includes('incomplete'),
  ];
  const answers = gateReasons(gates, comparison.metrics[0]?.metric ?? timeMetric);
  const refused = refusedInWords(policy.acceptance);
  const open = unsettled === null ? [] : [unsettled];
  const noGate = gates.length === 0 && held.withoutData.length === 0;
  return {
    kind,
    notJudged,
    gates,
    tooManyInconclusive: unsettled !== null,
    reasons: [
      ...(notJudged === null ? [] : [notJudged]),
      ...(trust.level === 'unusable' ? [untrustedReason(trust)] : []),
      ...(anyFailed ? [...answers, ...open] : [...open, ...answers]),
      ...(refused === null ? [] : [refused]),
      // Where nothing was compared no threshold has data, and what was left out has been said.
      ...(nothing === null ? held.withoutData.filter((sentence) => sentence !== notJudged) : []),
      ...(noGate && notJudged === null ? ['No threshold is set, so nothing was held against one.'] : []),
      ...(missing === null || nothing !== null ? [] : [missing]),
    ],
    incomplete: missing !== null,
    failsCheck: failing.includes(true),
    selfTest,
    findings: [...(notJudged === null ? blindGate(selfTest) : []), ...aboutWaivers.findings],
    checks: aboutWaivers.checks,
    policy,
  };
}

/** The label answers for whatever failed and no waiver covers. */
function accept(gates: readonly GateResult[], { acceptance }: Policy): readonly GateResult[] {
  if (acceptance?.refused !== null) return gates;
  return gates.map((gate) => (failsVerdict(gate) ? { ...gate, excuse: { kind: 'accepted', acceptance } } : gate));
}

/** `unsettled`: a sentence on what keeps the verdict from passing beside the gates, or null. */
function kindOf(trust: Trust, gates: readonly GateResult[], anyFailed: boolean, unsettled: string | null): VerdictKind {
  if (trust.level === 'unusable') return 'untrusted';
  if (anyFailed) return 'fail';
  return unsettled !== null || gates.some((gate) => gate.outcome === 'inconclusive') ? 'inconclusive' : 'pass';
}
