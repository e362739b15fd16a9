/**
 * The whole pipeline as one pure function: evidence and policy in, review out.
 * The action, the command line, the benchmarks and the tests all call this, so they cannot disagree.
 */
import { compareSuites } from './comparison/compare-suites.ts';
import type { Environment } from './model/environment.ts';
import { assessTrust } from './trust/assess-trust.ts';
import type { Evidence } from './trust/evidence.ts';
import { sortFindings } from './trust/sort-findings.ts';
import { judge } from './verdict/judge.ts';
import type { Policy } from './verdict/policy.ts';
import type { Review } from './verdict/review.ts';

/** Compares candidate and baseline, assesses the baseline, and judges both by the policy. Never throws for data. */
export function review(evidence: Evidence, policy: Policy): Review {
  const comparison = compareSuites(evidence.baseline, evidence.candidate, policy.comparison, {
    history: evidence.history,
    environmentDiffers: environmentDiffers(evidence.baseline.environment, evidence.candidate.environment),
  });
  const { thresholds, claim } = policy;
  const trust = assessTrust(evidence, comparison, policy.comparison, policy.trust, thresholds, claim);
  const verdict = judge({ evidence, comparison, trust, policy });
  return { evidence, comparison, trust, verdict, findings: sortFindings([...trust.findings, ...verdict.findings]) };
}

/** What moves a whole suite when it changes: a kernel, another processor, its governor and turbo settings. */
const movesTheSuite = ['kernel', 'cpuModel', 'cpuConfig'] as const;

/**
 * Whether both sides say what they were measured in and say different things. A plain comparison of fields: a check of the
 * environment that knows which differences matter would take its place.
 */
function environmentDiffers(baseline: Environment, candidate: Environment): boolean {
  return movesTheSuite.some(
    (field) => baseline[field] !== undefined && candidate[field] !== undefined && baseline[field] !== candidate[field],
  );
}
