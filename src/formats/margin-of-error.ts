/**
 * The standard deviation behind a margin of error as benchmark.js and tinybench print it. Room: formats.
 */

/** Two-sided 95 % critical values of Student's t, by degrees of freedom from 1, as both tools have them; else 1.96. */
const criticalValues: readonly number[] = [
  ...[12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228],
  ...[2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086],
  ...[2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042],
];

/**
 * The standard deviation of `count` values whose mean has a relative margin of error of `percent`: the margin is
 * t · sd / √n (https://benchmarkjs.com/docs/#stats_rme). Undefined when there are fewer than two values.
 */
export function deviationOfMargin(mean: number, percent: number, count: number): number | undefined {
  if (!(count >= 2 && percent >= 0)) return undefined;
  const critical = criticalValues[count - 2] ?? 1.96;
  return ((percent / 100) * mean * Math.sqrt(count)) / critical;
}
