/**
 * The verdict as JSON: by which policy, for which reasons, and how each gate stood. Room: report.
 */
import type { Policy } from '../../verdict/policy.ts';
import { countExcused } from '../../verdict/excuse.ts';
import type { GateResult, Verdict } from '../../verdict/verdict.ts';
import type { Waiver } from '../../verdict/waivers.ts';
import { finite } from './numbers.ts';

/** The policy, and how the gate stood. */
export function gateJson({
  policy,
  reasons,
  selfTest,
  gates,
  notJudged,
  tooManyInconclusive,
  incomplete,
  failsCheck,
}: Verdict) {
  return {
    policy: policyJson(policy),
    reasons: [...reasons],
    selfTest: {
      passed: selfTest.passed,
      injectedSlowdown: finite(selfTest.injectedSlowdown),
      smallestSlowdownCaught: finite(selfTest.smallestSlowdownCaught),
      waivedUpTo: finite(selfTest.waivedUpTo),
    },
    results: gates.map(resultJson),
    waived: countExcused(gates, 'waived'),
    accepted: countExcused(gates, 'accepted'),
    acceptance: acceptanceJson(policy),
    notJudged,
    tooManyInconclusive,
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
    waivedBy: gate.excuse?.kind === 'waived' ? waiverJson(gate.excuse.waiver) : null,
    accepted: gate.excuse?.kind === 'accepted',
    notCoveredBy: gate.notCovering === null ? null : waiverJson(gate.notCovering),
  };
}

function waiverJson({ scope, metric, ceiling, reason, expires }: Waiver) {
  const pattern = scope.kind === 'suite' ? null : scope.pattern;
  return { scope: scope.kind, pattern, metric, ceiling, reason, expires };
}

/** The label that accepts what failed, or does not and why; null without one. */
function acceptanceJson({ acceptance }: Policy) {
  if (acceptance === undefined) return null;
  const { label, by, at, refused } = acceptance;
  return { label, by, at, refused };
}

function policyJson(policy: Policy) {
  const { thresholds, maxInconclusive, failOn, claim, onMissingBaseline, comparison, waivers, seed } = policy;
  return {
    thresholds: {
      geomean: thresholds.geomean,
      benchmark: thresholds.benchmark,
      memory: thresholds.memory,
      tags: Object.fromEntries(Object.entries(thresholds.tags)),
    },
    maxInconclusive,
    failOn: [...failOn],
    claim,
    onMissingBaseline,
    significance: comparison.significance,
    smallestEffect: comparison.smallestEffect,
    equivalenceMargin: comparison.equivalenceMargin,
    excludedBenchmarks: [...comparison.excludedBenchmarks],
    weights: comparison.weights.map(({ pattern, weight }) => ({ pattern, weight })),
    groups: comparison.groups.map(({ name, patterns }) => ({ name, patterns: [...patterns] })),
    waivers: (waivers ?? []).map(waiverJson),
    seed,
  };
}
