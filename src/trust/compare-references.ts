/**
 * The candidate held against further baselines: how much of its win is only this baseline's slowness? Room: trust.
 */
import { compareSuites } from '../comparison/compare-suites.ts';
import type { Comparison, ComparisonOptions } from '../comparison/comparison.ts';
import { logRatio, type LogRatio } from '../model/quantity.ts';
import type { Evidence } from './evidence.ts';
import type { ReferenceResult, Trust } from './trust.ts';

/** Shares of a claim smaller than this (1 %) would divide by noise. */
const smallestClaim = Math.log(1.01);

/** One result per reference, in the order given. */
export function compareReferences(
  { references, candidate }: Evidence,
  comparison: Comparison,
  options: ComparisonOptions,
): readonly ReferenceResult[] {
  return references.map(({ label, suite }) => {
    const against = compareSuites({ ...suite, label }, candidate, options);
    return { label, comparison: against, ...deficitOf(comparison, against) };
  });
}

/**
 * On one set of benchmarks `ln speedup over the baseline − ln speedup over the reference = mean ln(baseline/reference)`
 * exactly (for smaller-is-better metrics): the baseline's deficit, and divided by the claim the share it explains.
 */
function deficitOf(comparison: Comparison, against: Comparison): Pick<ReferenceResult, 'deficit' | 'explained'> {
  const overBaseline = logSpeedups(comparison);
  const overReference = logSpeedups(against);
  const shared = [...overBaseline].flatMap(([name, claimed]) => {
    const real = overReference.get(name);
    return real === undefined ? [] : [{ claimed, deficit: claimed - real }];
  });
  if (shared.length === 0) return { deficit: null, explained: null };
  const claim = shared.reduce((sum, one) => sum + one.claimed, 0) / shared.length;
  const deficit = shared.reduce((sum, one) => sum + one.deficit, 0) / shared.length;
  return { deficit: logRatio(deficit), explained: claim > smallestClaim ? deficit / claim : null };
}

/** Of the main metric, by benchmark. */
function logSpeedups({ metrics: [main] }: Comparison): ReadonlyMap<string, number> {
  return new Map(
    (main?.benchmarks ?? []).flatMap((benchmark): [string, number][] =>
      benchmark.outcome === 'not-comparable' ? [] : [[benchmark.name, benchmark.estimate.logSpeedup]],
    ),
  );
}

/** From the smallest to the largest geometric mean over the baseline and all references; null without references. */
export function credibleRange(comparison: Comparison, references: readonly ReferenceResult[]): Trust['credibleRange'] {
  const answers = [comparison, ...references.map((reference) => reference.comparison)].flatMap(
    ({ metrics: [main] }): LogRatio[] => (main?.suite ? [main.suite.estimate.logSpeedup] : []),
  );
  if (references.length === 0 || answers.length < 2) return null;
  return { low: logRatio(Math.min(...answers)), high: logRatio(Math.max(...answers)) };
}
