/**
 * Check `coverage.nothing-in-common`: the two sides share no benchmark, so there is nothing to compare. Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { countOf, listed } from '../phrases.ts';

export const coverageNothingInCommon: Check = {
  code: 'coverage.nothing-in-common',
  run: ({ comparison: { coverage } }) =>
    reportOf(
      coverage.common.length > 0
        ? []
        : [
            {
              code: 'coverage.nothing-in-common',
              severity: 'error',
              subject: 'both',
              message: `Baseline (${countOf(coverage.onlyBaseline.length, 'benchmark')}) and candidate (${countOf(coverage.onlyCandidate.length, 'benchmark')}) have no benchmark in common.`,
              evidence: [
                `baseline: ${listed(coverage.onlyBaseline).join(', ') || 'none'}`,
                `candidate: ${listed(coverage.onlyCandidate).join(', ') || 'none'}`,
              ],
              remedy: 'Check that both sides are results of the same benchmark suite, with the same names.',
            },
          ],
    ),
};
