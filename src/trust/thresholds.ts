/**
 * Every number that a check compares with, by the check's code and a word for what it limits, with its default. Shares are
 * parts of one, changes are log ratios' sizes (0.02 is 2 %). Why a default is what it is stands in the check's file.
 * Room: trust.
 */
import { defaultModeRule } from '../statistics/modes.ts';

/** The defaults of baseline-trust; a project may set its own. */
export const defaultThresholds = {
  'environment.unknown/known-share': 0.5,
  'suite.loops/apart': 4,
  'coverage.missing/warning-share': 0.1,
  'coverage.missing/error-share': 0.2,
  'coverage.survivor/p': 0.05,
  'identity.same-file/equal-share': 0.95,
  'identity.same-commit/difference': 0.01,
  'samples.few/warning-count': 5,
  'samples.few/error-count': 3,
  'noise.spread/deviation': 0.1,
  'noise.spread/warning-share': 0.05,
  'noise.asymmetric/variance-ratio': 4,
  'noise.asymmetric/p': 0.001,
  'noise.asymmetric/warning-share': 0.1,
  'noise.asymmetric/typical-ratio': 1.25,
  'shape.bimodal/explained': defaultModeRule.explained,
  'shape.bimodal/gap': defaultModeRule.gap,
  'shape.bimodal/warning-share': 0.1,
  'drift.within-run/p': 0.01,
  'drift.within-run/warning-share': 0.05,
  'warmup.unfinished/excess': 0.01,
  'warmup.unfinished/p': 0.001,
  'warmup.unfinished/warning-share': 0.15,
  'timer.coarse/shortest-sample-seconds': 0.001,
  'timer.coarse/resolution-share': 0.01,
  'timer.coarse/warning-share': 0.05,
  'load.busy/above-median': 2,
  'load.busy/warning-share': 0.05,
  'thermal.throttled/frequency': 0.05,
  'thermal.throttled/degrees': 15,
  'thermal.throttled/limit-degrees': 90,
  'shift.uniform/median': 0.01,
  'shift.uniform/deviations': 1.5,
  'shift.uniform/same-sign': 0.9,
  'sentinel.moved/change': 0.02,
  'geomean.dominated/points': 0.02,
  'geomean.dominated/share': 0.25,
  'age.stale/warning-days': 14,
  'age.stale/error-days': 60,
  'age.stale/commits': 50,
  'reference.flattering/error-deficit': 0.03,
  'reference.flattering/error-proven-deficit': 0.01,
  'reference.flattering/error-explained': 0.5,
  'reference.flattering/error-slowest': 2,
  'reference.flattering/warning-deficit': 0.015,
  'reference.flattering/warning-explained': 0.25,
  'reference.flattering/one-proven-deficit': 0.02,
  'reference.outlier/robust-z': 3,
  'reference.outlier/smallest-deficit': 0.01,
  'reference.inconsistent/standard-errors': 3,
  'history.slow/smallest': 0.01,
  'history.slow/error': 0.05,
  'history.slow/deviations': 3,
  'history.slow/same-way': 0.9,
  'history.fast/smallest': 0.01,
  'history.fast/error': 0.05,
  'history.fast/deviations': 3,
  'history.fast/same-way': 0.9,
  'history.drift/smallest': 0.01,
  'history.drift/smallest-benchmark': 0.03,
  'history.drift/significance': 0.01,
  'history.drift/benchmarks-share': 0.1,
  'history.cherry-picked/standard-errors': 2,
} as const satisfies Record<string, number>;

/** The name of a threshold: the code, a slash, and what it limits. */
export type ThresholdName = keyof typeof defaultThresholds;

/** A value for each threshold. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;
