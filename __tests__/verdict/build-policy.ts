/** A policy for tests: a gate of 2 % on the geometric mean unless said otherwise. */
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import { ratio } from '../../src/model/quantity.ts';
import type { Policy, Thresholds } from '../../src/verdict/policy.ts';

export function policy(thresholds: Partial<Thresholds> = {}, more: Partial<Policy> = {}): Policy {
  return {
    thresholds: { geomean: ratio(1.02), benchmark: null, memory: null, tags: {}, ...thresholds },
    maxInconclusive: null,
    failOn: ['fail'],
    claim: null,
    onMissingBaseline: 'notice',
    comparison: defaultComparisonOptions,
    seed: 1,
    ...more,
  };
}
