/**
 * The whole pipeline as one pure function: evidence and policy in, review out.
 * The action, the command line, the benchmarks and the tests all call this, so they cannot disagree.
 */
import { compareSuites } from './comparison/compare-suites.ts';
import { assessTrust } from './trust/assess-trust.ts';
import { noteIdleExclusions } from './trust/edit-evidence.ts';
import type { Evidence } from './trust/evidence.ts';
import { sessionKnowledge } from './trust/session-knowledge.ts';
import { sortFindings } from './trust/sort-findings.ts';
import { judge } from './verdict/judge.ts';
import type { Policy } from './verdict/policy.ts';
import type { Review } from './verdict/review.ts';

/** Compares candidate and baseline, assesses the baseline, and judges both by the policy. Never throws for data. */
export function review(given: Evidence, policy: Policy): Review {
  const evidence = noteIdleExclusions(given, policy.comparison.excludedBenchmarks);
  const { baseline, candidate } = evidence;
  const comparison = compareSuites(baseline, candidate, policy.comparison, sessionKnowledge(evidence));
  const { thresholds, claim } = policy;
  const trust = assessTrust(evidence, comparison, policy.comparison, policy.trust, thresholds, claim);
  const verdict = judge({ evidence, comparison, trust, policy });
  return { evidence, comparison, trust, verdict, findings: sortFindings([...trust.findings, ...verdict.findings]) };
}
