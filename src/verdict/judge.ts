/**
 * Comparison, trust and policy become a verdict. Room: verdict.
 */
import type { Comparison } from '../comparison/comparison.ts';
import { timeMetric } from '../model/metric.ts';
import type { Evidence } from '../trust/evidence.ts';
import type { Trust } from '../trust/trust.ts';
import { holdThresholds, type Gates } from './gates.ts';
import { tooManyInconclusive } from './inconclusive-share.ts';
import type { Policy } from './policy.ts';
import { gateReasons, incompleteReason, untrustedReason } from './reasons.ts';
import { blindGate, testGate } from './self-test.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

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
 * gates say. What could not be judged at all, or a threshold that had no data to hold against it, never passes.
 */
export function judge({ evidence, comparison, trust, policy }: Case): Verdict {
  const gates = holdThresholds(comparison, policy.thresholds);
  const anyFailed = gates.results.some((gate) => gate.outcome === 'fail');
  const notJudged = whyNotJudged(comparison, gates, anyFailed);
  const unsettled = tooManyInconclusive(comparison, policy.maxInconclusive);
  const kind = kindOf(trust, gates, anyFailed, notJudged ?? unsettled);
  const missing = incompleteReason(comparison);
  const selfTest = testGate(evidence, comparison, policy);
  const failing = [
    notJudged !== null,
    policy.failOn.some((reason) => reason === kind),
    // An unusable baseline makes the verdict untrusted, but must not make a regression harmless.
    anyFailed && policy.failOn.includes('fail'),
    missing !== null && policy.failOn.includes('incomplete'),
  ];
  const held = gateReasons(gates.results, comparison.metrics[0]?.metric ?? timeMetric);
  const open = unsettled === null ? [] : [unsettled];
  const noGate = gates.results.length === 0 && gates.withoutData.length === 0;
  return {
    kind,
    notJudged,
    gates: gates.results,
    tooManyInconclusive: unsettled !== null,
    reasons: [
      ...(notJudged === null ? [] : [notJudged]),
      ...(trust.level === 'unusable' ? [untrustedReason(trust)] : []),
      ...(anyFailed ? [...held, ...open] : [...open, ...held]),
      ...gates.withoutData.filter((sentence) => sentence !== notJudged),
      ...(noGate && notJudged === null ? ['No threshold is set, so nothing was held against one.'] : []),
      ...(missing === null ? [] : [missing]),
    ],
    incomplete: missing !== null,
    failsCheck: failing.includes(true),
    selfTest,
    findings: notJudged === null ? blindGate(selfTest) : [],
    policy,
  };
}

/** Nothing was compared, or a threshold is set for what was not measured; a failed gate decides all the same. */
function whyNotJudged({ metrics: [main] }: Comparison, { withoutData }: Gates, anyFailed: boolean): string | null {
  if (!main?.suite) return 'It could not be judged: no benchmark could be compared with the baseline.';
  return anyFailed ? null : (withoutData[0] ?? null);
}

/** `unsettled`: a sentence on what keeps the verdict from passing beside the gates, or null. */
function kindOf(trust: Trust, { results }: Gates, anyFailed: boolean, unsettled: string | null): VerdictKind {
  if (trust.level === 'unusable') return 'untrusted';
  if (anyFailed) return 'fail';
  return unsettled !== null || results.some((gate) => gate.outcome === 'inconclusive') ? 'inconclusive' : 'pass';
}
