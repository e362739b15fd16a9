/**
 * How `pyperf compare_to` compares two benchmarks: ratio of means, pooled Student t with a table of critical values,
 * geometric mean of the ratios. Reproduced for the field's own reports, not used to judge. Room: comparison.
 */
import type { Benchmark, Suite } from '../model/suite.ts';
import { flatValues } from '../model/suite.ts';
import { exactMean } from './exact-mean.ts';

/** What pyperf says of one benchmark against the baseline's. */
export interface PyperfComparison {
  /** Candidate's mean ÷ baseline's: below 1 is faster. */
  readonly normalizedMean: number;
  readonly significant: boolean;
}

/** All values of the benchmark's main series in order, or none when the file has only a summary. */
export function pyperfValues(benchmark: Benchmark): readonly number[] {
  const main = benchmark.series[0];
  if (main?.kind !== 'samples') return [];
  return flatValues(main);
}

/**
 * Names of the benchmarks that every suite has values for, in the first suite's order. Empty without suites.
 */
export function commonBenchmarks(suites: readonly Suite[]): string[] {
  const measured = suites.map((suite) => new Set(suite.benchmarks.filter(hasValues).map((one) => one.name)));
  const [first] = suites;
  if (first === undefined) return [];
  return first.benchmarks.map((one) => one.name).filter((name) => measured.every((names) => names.has(name)));
}

function hasValues(benchmark: Benchmark): boolean {
  const main = benchmark.series[0];
  if (main?.kind !== 'samples') return false;
  return main.sessions.some((session) => session.processes.some((process) => process.values.length > 0));
}

/** Values of one side (seconds, bytes or counts; at least one) with their mean, which every figure needs. */
export interface PyperfSample {
  readonly values: readonly number[];
  readonly mean: number;
}

/** A sample of values. */
export const pyperfSample = (values: readonly number[]): PyperfSample => ({ values, mean: exactMean(values) });

const samples = new WeakMap<Benchmark, PyperfSample>();

/** The sample of a benchmark's values; the same object each time, as every part of the field's reports asks for it. */
export function pyperfSampleOf(benchmark: Benchmark): PyperfSample {
  const known = samples.get(benchmark);
  if (known !== undefined) return known;
  const sample = pyperfSample(pyperfValues(benchmark));
  samples.set(benchmark, sample);
  return sample;
}

/** Compares one benchmark's samples. */
export function pyperfCompare(baseline: PyperfSample, candidate: PyperfSample): PyperfComparison {
  return {
    normalizedMean: candidate.mean / baseline.mean,
    significant: pyperfSignificant(baseline, candidate),
  };
}

/**
 * Whether pyperf calls two samples different: one value a side, unequal counts and no variance at all count as
 * significant (pyperf meets an exception there), else |t| must reach the critical value.
 */
export function pyperfSignificant(baseline: PyperfSample, candidate: PyperfSample): boolean {
  const count = baseline.values.length;
  if (count !== candidate.values.length || count <= 1) return true;
  const t = pooledT(baseline, candidate);
  return Number.isFinite(t) ? reachesCriticalValue(t, count) : true;
}

/** Whether |t| reaches the two-sided 95 % critical value for two samples of `count` values each. NaN never does. */
export function reachesCriticalValue(t: number, count: number): boolean {
  return Math.abs(t) >= criticalValue95(2 * count - 2);
}

/**
 * Student's t of two samples of equal size n: t = (mean₁ − mean₂) / √(2 s²/n) with the pooled variance
 * s² = (SS₁ + SS₂)/(2n − 2). Without variance ±Infinity, or NaN when the means are equal too.
 */
export function pooledT(first: PyperfSample, second: PyperfSample): number {
  const count = first.values.length;
  const variance = (squaresAroundMean(first) + squaresAroundMean(second)) / (2 * count - 2);
  return (first.mean - second.mean) / Math.sqrt((variance / count) * 2);
}

function squaresAroundMean({ values, mean }: PyperfSample): number {
  let sum = 0;
  for (const value of values) sum += (value - mean) * (value - mean);
  return sum;
}

/** Two-sided 95 % points of Student's t for 0 to 30 degrees of freedom, to three digits, as printed tables have them. */
const criticalValues = [
  0, 12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12,
  2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];
/** Above the table pyperf goes by steps: from so many degrees of freedom on, this value. */
const criticalSteps: readonly (readonly [number, number])[] = [
  [200, 1.96],
  [100, 1.984],
  [80, 1.99],
  [60, 2],
  [50, 2.009],
  [40, 2.021],
  [31, 2.042],
];

/** pyperf's critical value for so many (whole) degrees of freedom. */
export function criticalValue95(degreesOfFreedom: number): number {
  const step = criticalSteps.find(([from]) => degreesOfFreedom >= from);
  return step?.[1] ?? criticalValues[degreesOfFreedom] ?? NaN;
}

/** exp of the mean of logarithms, as Python's `statistics.geometric_mean`; NaN for no ratios. */
export function pyperfGeometricMean(ratios: readonly number[]): number {
  return Math.exp(exactMean(ratios.map(Math.log)));
}
