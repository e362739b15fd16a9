/**
 * Check `suite.parameters`: benchmarks of the same name that do not measure the same thing: other parameters, another
 * unit, another direction. Room: trust.
 */
import { reportOf, type Check } from '../check.ts';
import { countOf, listed } from '../phrases.ts';

export const suiteParameters: Check = {
  code: 'suite.parameters',
  run: ({ comparison }) => {
    if (comparison.coverage.common.length === 0) {
      return { outcome: 'not-possible', reason: 'the two sides have no benchmark in common' };
    }
    const different = new Map<string, string>();
    for (const benchmark of comparison.metrics.flatMap((metric) => metric.benchmarks)) {
      if (benchmark.outcome === 'not-comparable' && benchmark.cause === 'different') {
        different.set(benchmark.name, benchmark.reason);
      }
    }
    if (different.size === 0) return reportOf([]);
    return reportOf([
      {
        code: 'suite.parameters',
        severity: 'error',
        subject: 'both',
        message: `${countOf(different.size, 'benchmark')} of the same name measure something else on each side, and were not compared.`,
        evidence: listed([...different].map(([name, reason]) => `${name}: ${reason}`)),
        remedy: 'Measure both sides with the same parameters and units, or give different things different names.',
      },
    ]);
  },
};
