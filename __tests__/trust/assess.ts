/** Suites and evidence for tests of trust: means per benchmark in, a Trust out. */
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Environment } from '../../src/model/environment.ts';
import type { Finding, FindingCode } from '../../src/model/finding.ts';
import type { Provenance } from '../../src/model/provenance.ts';
import type { Ratio } from '../../src/model/quantity.ts';
import type { Suite } from '../../src/model/suite.ts';
import { assessTrust } from '../../src/trust/assess-trust.ts';
import type { Evidence } from '../../src/trust/evidence.ts';
import type { Trust } from '../../src/trust/trust.ts';
import { defaultTrustPolicy, type TrustPolicy } from '../../src/trust/trust-policy.ts';
import { benchmark, noisy, series, suite } from '../comparison/build-suite.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { evidence } from './build-evidence.ts';

/** How a suite is to be made. */
export interface Making {
  readonly label?: string;
  /** Factor on the time of all benchmarks, or of each. */
  readonly factor?: number | ((index: number) => number);
  readonly count?: number;
  readonly seed?: number;
  readonly environment?: Environment;
  readonly provenance?: Partial<Provenance>;
  readonly processes?: number;
}

/** A suite of `count` benchmarks around 1 s, each with its own noise within the session. */
export function makeSuite(making: Making = {}): Suite {
  const {
    label = 'suite',
    factor = 1,
    count = 40,
    seed = 1,
    environment = {},
    provenance = {},
    processes = 6,
  } = making;
  const random = seededRandom(seed);
  const list = Array.from({ length: count }, (_, index) => {
    const mean = (1 + index / count) * (typeof factor === 'number' ? factor : factor(index));
    return benchmark(`b${String(index).padStart(2, '0')}`, series(noisy(random, mean, processes)));
  });
  return { ...suite(label, list), environment, provenance: { files: [], ...provenance } };
}

/** Evidence with the given parts; baseline and candidate are alike by default. */
export function makeEvidence(parts: Partial<Evidence> = {}): Evidence {
  return evidence(makeSuite({ label: 'base', seed: 11 }), makeSuite({ label: 'new', seed: 12 }), parts);
}

/** Trust in the evidence's baseline. */
export function assess(
  parts: Partial<Evidence>,
  policy: Partial<TrustPolicy> = {},
  claim: number | null = null,
): Trust {
  const made = makeEvidence(parts);
  const comparison = compareSuites(made.baseline, made.candidate, defaultComparisonOptions);
  const will = { ...defaultTrustPolicy, ...policy };
  return assessTrust(made, comparison, defaultComparisonOptions, will, null, claim as Ratio | null);
}

/** The findings of one code. */
export function findingsOf({ findings }: Trust, code: FindingCode): readonly Finding[] {
  return findings.filter((finding) => finding.code === code);
}

/** How one check went: `passed`, `finding`, or `not-possible: …`. */
export function outcomeOf({ checks }: Trust, code: FindingCode): string {
  const check = checks.find((one) => one.code === code);
  if (check === undefined) throw new Error(`${code} is not in the catalogue`);
  return check.reason === undefined ? check.outcome : `${check.outcome}: ${check.reason}`;
}
