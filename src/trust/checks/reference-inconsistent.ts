/**
 * Check `reference.inconsistent`: baseline → reference → candidate must multiply up to baseline → candidate. On one set of
 * files it does exactly, or this program has a bug; where one reference was measured twice (two references of one label)
 * the two must agree within their noise. Room: trust.
 */
import type { Finding } from '../../model/finding.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { change } from '../phrases.ts';
import type { ReferenceResult, Witness } from '../references/triangulation.ts';
import { whyNoReference } from './reference-flattering.ts';

/** Rounding in sums over a few hundred logarithms stays far below this. */
const rounding = 1e-9;

export const referenceInconsistent: Check = {
  code: 'reference.inconsistent',
  run: ({ references: { results, triangulation, ...rest }, thresholds }) => {
    if (triangulation === null) return notPossible(whyNoReference({ results, triangulation, ...rest }));
    return reportOf([
      ...triangulation.witnesses.flatMap(bugOf),
      ...disagreements(results, thresholds['reference.inconsistent/standard-errors']),
    ]);
  },
};

function bugOf({ label, claim, overReference, deficit }: Witness): Finding[] {
  const gap = claim - overReference - deficit;
  if (Math.abs(gap) <= rounding) return [];
  return [
    {
      code: 'reference.inconsistent',
      severity: 'error',
      subject: 'both',
      message: `Baseline, reference ${label} and candidate do not multiply up on one set of benchmarks: a bug in this program, so its numbers cannot be believed.`,
      evidence: [`claim ${claim}, over the reference ${overReference}, deficit ${deficit}: ${gap} is left`],
      remedy: 'Report it with the three files, and do not act on this review.',
    },
  ];
}

/** Two references of one label are one build measured twice. */
function disagreements(results: readonly ReferenceResult[], limit: number): Finding[] {
  return results.flatMap((one, index) =>
    results.slice(index + 1).flatMap((other): Finding[] => {
      const [first, second] = [one, other].map(({ comparison }) => comparison.metrics[0]?.suite?.estimate);
      if (one.label !== other.label || !first || !second) return [];
      const gap = first.logSpeedup - second.logSpeedup;
      const error = Math.hypot(first.standardError, second.standardError);
      if (error === 0 || Math.abs(gap) <= limit * error) return [];
      // In the order of their size: nothing else tells the two apart, and the order of the files must not show.
      const answers = [first.logSpeedup, second.logSpeedup].sort((a, b) => a - b).map((log) => log.toFixed(4));
      return [
        {
          code: 'reference.inconsistent',
          severity: 'warning',
          subject: `reference ${one.label}`,
          message: `Two measurements of the reference ${one.label} differ by ${change(gap)}, ${(Math.abs(gap) / error).toFixed(1)} standard errors.`,
          evidence: [`against the candidate: ${answers.join(' and ')} (ln)`],
          remedy: 'Measure the reference again on a quiet machine, and find out which of the two is right.',
        },
      ];
    }),
  );
}
