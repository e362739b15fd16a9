/**
 * Every number that a check compares with, by the check's code and a word for what it limits, with its default. Shares are
 * parts of one, changes are log ratios' sizes (0.02 is 2 %). Why a default is what it is stands in the check's file.
 * Room: trust.
 */

/** The defaults of baseline-trust; a project may set its own. */
export const defaultThresholds = {
  'coverage.missing/warning-share': 0.05,
  'coverage.missing/error-share': 0.2,
  'samples.few/warning-count': 5,
  'samples.few/error-count': 3,
} as const satisfies Record<string, number>;

/** The name of a threshold: the code, a slash, and what it limits. */
export type ThresholdName = keyof typeof defaultThresholds;

/** A value for each threshold. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;
