/**
 * Check `sentinel.moved`: a benchmark that the code under test cannot touch, and that the policy names for this purpose, moved.
 * Then the machine did. Room: trust.
 */
import type { ComparedBenchmark } from '../../comparison/comparison.ts';
import { fitsPattern } from '../../model/pattern.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { change, countOf, listed, mainWords } from '../phrases.ts';

export const sentinelMoved: Check = {
  code: 'sentinel.moved',
  run: ({ comparison, policy, thresholds }) => {
    if (policy.sentinels.length === 0) return notPossible('the policy names no benchmark that cannot change');
    const sentinels = (comparison.metrics[0]?.benchmarks ?? []).filter(
      (benchmark): benchmark is ComparedBenchmark =>
        benchmark.outcome !== 'not-comparable' &&
        policy.sentinels.some((pattern) => fitsPattern(benchmark.name, pattern)),
    );
    if (sentinels.length === 0) return notPossible('none of the benchmarks that the policy names was compared');
    const limit = thresholds['sentinel.moved/change'];
    // The interval must leave out zero as well: a noisy benchmark is a bad sentinel, but no proof.
    const moved = sentinels.filter(
      ({ estimate: { logSpeedup, low, high } }) => Math.abs(logSpeedup) > limit && (low > 0 || high < 0),
    );
    if (moved.length === 0) return reportOf([]);
    const { better, worse } = mainWords(comparison);
    return reportOf([
      {
        code: 'sentinel.moved',
        severity: 'warning',
        subject: 'both',
        message: `${countOf(moved.length, 'benchmark')} that cannot change moved by more than ${change(limit)}: the machine changed, not the code.`,
        evidence: listed(
          moved.map(
            ({ name, estimate }) =>
              `${name}: ${change(estimate.logSpeedup)} ${estimate.logSpeedup > 0 ? better : worse}`,
          ),
        ),
        remedy: 'Measure both sides again, in turns on the same machine.',
      },
    ]);
  },
};
