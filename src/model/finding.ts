/**
 * Findings: what a parser or a sanity check has to say, with evidence and what to do next. Codes are a closed union,
 * and docs/checks.md has one heading for each. Room: model.
 */

/**
 * Every code a finding can carry, in the order in which reports list them: what reading said, what the machine was, what
 * was built, what was measured, how well, what it adds up to, and whether others agree. Codes are stable.
 */
export const findingCodes = [
  'input.empty-file',
  'input.not-json',
  'input.unknown-format',
  'input.invalid-record',
  'input.invalid-value',
  'input.assumed-direction',
  'input.duplicate-name',
  'input.mixed-formats',
  'input.missing-metric',
  'input.truncated',
  'input.no-benchmarks',
  'environment.cpu',
  'environment.platform',
  'environment.kernel',
  'environment.host',
  'environment.governor',
  'environment.aslr',
  'environment.affinity',
  'environment.reboot',
  'environment.unknown',
  'toolchain.compiler',
  'toolchain.minor',
  'toolchain.flags',
  'toolchain.debug',
  'toolchain.runtime',
  'toolchain.advisory',
  'harness.version',
  'suite.version',
  'suite.parameters',
  'suite.loops',
  'coverage.missing',
  'coverage.survivor',
  'coverage.failed',
  'coverage.nothing-in-common',
  'identity.same-file',
  'identity.same-commit',
  'ancestry.unrelated',
  'ancestry.not-merge-base',
  'ancestry.dirty',
  'age.stale',
  'samples.few',
  'noise.spread',
  'noise.blind',
  'noise.asymmetric',
  'shape.bimodal',
  'drift.within-run',
  'warmup.unfinished',
  'timer.coarse',
  'load.busy',
  'thermal.throttled',
  'shift.uniform',
  'sentinel.moved',
  'geomean.dominated',
  'reference.flattering',
  'reference.outlier',
  'reference.inconsistent',
  'history.slow',
  'history.fast',
  'history.drift',
  'history.cherry-picked',
  'memory.semantics',
  'gate.blind',
  'waiver.expired',
  'waiver.unused',
] as const;

/** The stable name of a kind of finding. */
export type FindingCode = (typeof findingCodes)[number];

/** `error` makes a baseline unusable, `warning` makes it suspect, `info` changes nothing. */
export type Severity = 'error' | 'warning' | 'info';

/** One complaint or observation. `message` and `evidence` may hold text from result files: reports escape them. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What it is about, e.g. `baseline`, `candidate`, or `reference clang-18`. */
  readonly subject: string;
  /** One sentence that stands alone. */
  readonly message: string;
  /** Facts behind it: file and place, numbers, names. */
  readonly evidence: readonly string[];
  /** What to do next, one sentence. */
  readonly remedy: string;
}
