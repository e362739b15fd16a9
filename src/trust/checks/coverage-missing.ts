/**
 * Check `coverage.missing`: benchmarks that stand on one side only. A benchmark that crashed or was renamed is missing
 * from the geometric mean, and those that go missing are seldom the harmless ones. Room: trust.
 */
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
              message: `${countOf(missing, 'benchmark')} of ${all} (${percent(share)}) ${missing === 1 ? 'stands' : 'stand'} on one side only: ${onlyBaseline.length} only in the baseline, ${onlyCandidate.length} only in the candidate.`,
              evidence: [
                ...(onlyBaseline.length > 0 ? [`only in the baseline: ${listed(onlyBaseline).join(', ')}`] : []),
                ...(onlyCandidate.length > 0 ? [`only in the candidate: ${listed(onlyCandidate).join(', ')}`] : []),
              ],
              remedy:
                'Find out whether they failed, were renamed or were left out, and measure both sides with the same suite.',
            },
          ],
    );
  },
};
