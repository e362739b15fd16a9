/**
 * Check `coverage.missing`: benchmarks that stand on one side only. A benchmark that crashed or was renamed is missing
 * from the geometric mean, and those that go missing are seldom the harmless ones. Room: trust.
 */
import type { Coverage } from '../../comparison/comparison.ts';
import { reportOf, type Check } from '../check.ts';
import { countOf, listed, percent } from '../phrases.ts';

export const coverageMissing: Check = {
  code: 'coverage.missing',
  run: ({ comparison: { coverage }, thresholds }) => {
    const { common, onlyBaseline, onlyCandidate } = coverage;
    const missing = onlyBaseline.length + onlyCandidate.length;
    const all = common.length + missing;
    if (all === 0) return { outcome: 'not-possible', reason: 'there are no benchmarks on either side' };
    if (common.length === 0)
      return { outcome: 'not-possible', reason: 'nothing in common: see coverage.nothing-in-common' };
    const share = missing / all;
    // Beyond these the answer is about another suite than the one people think of.
    const severity =
      share > thresholds['coverage.missing/error-share']
        ? 'error'
        : share > thresholds['coverage.missing/warning-share']
          ? 'warning'
          : 'info';
    return reportOf(
      missing === 0
        ? []
        : [
            {
              code: 'coverage.missing',
              severity,
              subject: 'both',
              message: `${countOf(missing, 'benchmark')} of ${all} (${percent(share)}) ${whereMissing(coverage)}.`,
              evidence: [
                ...(onlyBaseline.length > 0 ? [`only in the baseline: ${listed(onlyBaseline).join(', ')}`] : []),
                ...(onlyCandidate.length > 0 ? [`only in the candidate: ${listed(onlyCandidate).join(', ')}`] : []),
              ],
              remedy:
                onlyBaseline.length === 0
                  ? 'Measure the baseline with the candidate’s suite; or leave new benchmarks out (`exclude`) until the baseline has them.'
                  : 'Find out why (failed, renamed or left out), and measure both sides with the same suite.',
            },
          ],
    );
  },
};

/** On which side, in as few words as it takes. */
function whereMissing({ onlyBaseline, onlyCandidate }: Coverage): string {
  const one = onlyBaseline.length + onlyCandidate.length === 1;
  if (onlyCandidate.length === 0) return `${one ? 'is' : 'are'} missing from the candidate`;
  if (onlyBaseline.length === 0) return `${one ? 'is' : 'are'} new: the baseline lacks ${one ? 'it' : 'them'}`;
  return `stand on one side only: ${onlyBaseline.length} in the baseline, ${onlyCandidate.length} in the candidate`;
}
