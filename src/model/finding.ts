/**
 * Findings: what a parser or a sanity check has to say, with evidence and what to do next. Codes are a closed union,
 * and docs/checks.md has one heading for each. Room: model.
 */

/** Every code a finding can carry. Input codes come from reading; the rest from comparing. */
export const findingCodes = [
  'input.empty-file',
  'input.not-json',
  'input.unknown-format',
  'input.invalid-record',
  'input.invalid-value',
  'input.duplicate-name',
  'input.truncated',
  'input.no-benchmarks',
  'suite.parameters',
  'coverage.missing',
  'coverage.failed',
  'coverage.nothing-in-common',
  'samples.few',
  'gate.blind',
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
