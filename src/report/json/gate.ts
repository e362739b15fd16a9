/**
 * The verdict as JSON: by which policy, for which reasons, and how each gate stood. Room: report.
 */
import type { Policy } from '../../verdict/policy.ts';
import type { GateResult, Verdict } from '../../verdict/verdict.ts';
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
    },
    results: gates.map(resultJson),
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
  };
}

function policyJson({ thresholds, maxInconclusive, failOn, claim, onMissingBaseline, comparison, seed }: Policy) {
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
    seed,
  };
}
