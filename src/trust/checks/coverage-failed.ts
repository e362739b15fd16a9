/**
 * Check `coverage.failed`: benchmarks that are there but measured nothing that a ratio can be made of: no values, a zero
 * or negative mean, values that are no numbers. Room: trust.
 */
import type { NotComparableBenchmark } from '../../comparison/comparison.ts';
import { reportOf, type Check } from '../check.ts';
import { countOf, listed } from '../phrases.ts';

export const coverageFailed: Check = {
  code: 'coverage.failed',
  run: ({ comparison }) => {
    const [main] = comparison.metrics;
    if (main === undefined) return { outcome: 'not-possible', reason: 'no metric was measured on both sides' };
    const failed = main.benchmarks.filter(
      (benchmark): benchmark is NotComparableBenchmark =>
        benchmark.outcome === 'not-comparable' && benchmark.cause === 'unusable',
    );
    return reportOf(
      (['baseline', 'candidate'] as const).flatMap((side) => {
        const own = failed.filter((benchmark) => benchmark[side] === null);
        if (own.length === 0) return [];
        return [
          {
            code: 'coverage.failed' as const,
            severity: 'error' as const,
            subject: side,
            message: `${countOf(own.length, 'benchmark')} of the ${side} failed: no usable ${main.metric.id} was measured.`,
            evidence: listed(own.map((benchmark) => `${benchmark.name}: ${benchmark.reason}`)),
            remedy: `Look into the log of the ${side}'s benchmark run, mend or exclude these benchmarks, and measure again.`,
          },
        ];
      }),
    );
  },
};
