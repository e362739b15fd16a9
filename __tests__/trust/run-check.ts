/** One check run on evidence made for it: what a test says of environment and samples, and nothing odd otherwise. */
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Environment } from '../../src/model/environment.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Benchmark, Suite } from '../../src/model/suite.ts';
import type { Check, CheckContext, CheckReport } from '../../src/trust/check.ts';
import { readHistory } from '../../src/trust/history/history-reading.ts';
import { triangulate } from '../../src/trust/references/triangulate.ts';
import { samplesOf } from '../../src/trust/samples.ts';
import { defaultThresholds } from '../../src/trust/thresholds.ts';
import { defaultTrustPolicy, type TrustPolicy } from '../../src/trust/trust-policy.ts';
import { suite } from '../comparison/build-suite.ts';
import { evidence } from './build-evidence.ts';

/** Everything that the checks of the environment look for, as a good tool tells it. */
export const knownEnvironment: Environment = {
  cpuModel: 'Intel(R) Xeon(R) W-2255 CPU @ 3.70GHz',
  cpuCount: 20,
  cpuAffinity: '0-1,11',
  cpuGroups: [{ cpus: [0, 1, 11], driver: 'intel_pstate', governor: 'performance', turbo: false, isolated: true }],
  operatingSystem: 'Linux',
  architecture: 'x86_64',
  kernel: '5.4.0-164-generic',
  libc: 'glibc2.31',
  aslr: 'Full randomization',
  host: 'bench-1',
  bootTime: '2023-10-14 21:52:47',
  compiler: 'GCC 9.4.0',
  compilerFlags: '-DNDEBUG -O3',
  flags: ['-DNDEBUG', '-O3'],
  buildOptions: [],
  features: { debug: false, jit: false, lto: true, pgo: true },
  runtime: 'cpython 3.13.0',
  harness: 'pyperf 2.7.0',
  suiteVersion: 'pyperformance 1.11.0',
  suiteHash: '177356',
  timerResolution: 1e-9,
};

/** What differs from two sides of which everything is known and alike. */
export interface Parts {
  readonly baseline?: Partial<Suite>;
  readonly candidate?: Partial<Suite>;
  readonly benchmarks?: readonly Benchmark[];
  readonly policy?: Partial<TrustPolicy>;
  readonly context?: Partial<CheckContext>;
}

/** The context in which a check runs. */
export function contextOf({ baseline, candidate, benchmarks = [], policy, context }: Parts): CheckContext {
  const side = (label: string, own: Partial<Suite> = {}): Suite => ({
    ...suite(label, benchmarks),
    environment: knownEnvironment,
    ...own,
  });
  const sides = evidence(side('base', baseline), side('new', candidate));
  const comparison = compareSuites(sides.baseline, sides.candidate, defaultComparisonOptions);
  return {
    evidence: sides,
    comparison,
    samples: samplesOf(sides.baseline, sides.candidate, comparison),
    references: triangulate(sides, comparison, defaultComparisonOptions),
    history: readHistory(sides, comparison, defaultComparisonOptions),
    policy: { ...defaultTrustPolicy, ...policy },
    thresholds: { ...defaultThresholds, ...policy?.thresholds },
    gates: { geomean: null, memory: null },
    earlier: [],
    ...context,
  };
}

/** Runs a check. */
export const runCheck = (check: Check, parts: Parts = {}): CheckReport => check.run(contextOf(parts));

/** Runs a check on two environments that differ from the known one as given; undefined takes a field away. */
export function runOnEnvironments(
  check: Check,
  baseline: Readonly<Record<string, unknown>>,
  candidate: Readonly<Record<string, unknown>>,
  parts: Parts = {},
): CheckReport {
  const changed = (fields: Readonly<Record<string, unknown>>): Environment =>
    Object.fromEntries(
      Object.entries<unknown>({ ...knownEnvironment, ...fields }).filter(([, value]) => value !== undefined),
    );
  return runCheck(check, {
    ...parts,
    baseline: { ...parts.baseline, environment: changed(baseline) },
    candidate: { ...parts.candidate, environment: changed(candidate) },
  });
}

/** `passed`, `not possible: …`, or `severity subject` of each finding. */
export function told(report: CheckReport): string {
  if (report.outcome === 'not-possible') return `not possible: ${report.reason}`;
  if (report.outcome === 'passed') return 'passed';
  return report.findings.map(({ severity, subject }) => `${severity} ${subject}`).join(', ');
}

/** Its findings. */
export const findingsIn = (report: CheckReport): readonly Finding[] =>
  report.outcome === 'finding' ? report.findings : [];

/** All that its findings say, on lines. */
export const wordsOf = (report: CheckReport): string =>
  findingsIn(report)
    .flatMap(({ message, evidence, remedy }) => [message, ...evidence, remedy])
    .join('\n');
