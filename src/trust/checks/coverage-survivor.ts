/**
 * Check `coverage.survivor`: the benchmarks that are missing on one side are not a random part of the suite, but its long (or
 * short) ones: those that time out or crash. What is left then flatters. Room: trust.
 *
 * Held against each other are the times that the other side measured, by ranks. Fewer than three missing ones cannot show it.
 */
import type { NotComparableBenchmark } from '../../comparison/comparison.ts';
import type { Finding } from '../../model/finding.ts';
import { rankSum } from '../../statistics/rank-sum.ts';
import { notPossible, reportOf, type Check } from '../check.ts';
import { listed, measured } from '../phrases.ts';

const fewest = 3;

export const coverageSurvivor: Check = {
  code: 'coverage.survivor',
  run: ({ comparison, thresholds }) => {
    const [main] = comparison.metrics;
    if (main === undefined) return notPossible('no metric was measured on both sides');
    const missing = main.benchmarks.filter(
      (benchmark): benchmark is NotComparableBenchmark =>
        benchmark.outcome === 'not-comparable' && benchmark.cause === 'missing',
    );
    if (missing.length === 0) return reportOf([]);
    const limit = thresholds['coverage.survivor/p'];
    const tests = (['baseline', 'candidate'] as const).flatMap((side) => {
      const gone = missing.flatMap((benchmark) =>
        benchmark[side] === null ? [] : [{ name: benchmark.name, mean: benchmark[side].mean }],
      );
      const left = main.benchmarks.flatMap((benchmark) =>
        benchmark.outcome === 'not-comparable' ? [] : [benchmark[side].mean],
      );
      return gone.length < fewest || left.length < fewest
        ? []
        : [
            {
              side,
              gone,
              test: rankSum(
                gone.map(({ mean }) => mean),
                left,
              ),
            },
          ];
    });
    if (tests.length === 0) return notPossible(`fewer than ${fewest} benchmarks are missing on each side`);
    return reportOf(
      tests.flatMap(({ side, gone, test }): Finding[] => {
        if (test.p >= limit) return [];
        const other = side === 'baseline' ? 'candidate' : 'baseline';
        const [above, below] = main.metric.unit === 'second' ? ['long', 'short'] : ['large', 'small'];
        const kind = test.superiority > 0.5 ? above : below;
        return [
          {
            code: 'coverage.survivor',
            severity: 'warning',
            subject: 'both',
            message: `The benchmarks that the ${other} lacks are mostly ${kind} ones (p = ${test.p.toFixed(3)}): what is left is not the suite.`,
            evidence: listed(gone.map(({ name, mean }) => `${name}: ${measured(mean, main.metric)} in the ${side}`)),
            remedy: `Find out why the ${other} has no results for them; a time limit or too little memory is the usual reason.`,
          },
        ];
      }),
    );
  },
};
