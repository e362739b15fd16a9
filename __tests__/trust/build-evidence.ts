/** Evidence for tests: two suites and nothing else, unless said otherwise. */
import type { Suite } from '../../src/model/suite.ts';
import type { Evidence } from '../../src/trust/evidence.ts';

export function evidence(baseline: Suite, candidate: Suite, more: Partial<Evidence> = {}): Evidence {
  return { baseline, candidate, references: [], history: [], findings: [], notes: [], ...more };
}
