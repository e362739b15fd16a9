/** Small result files in pyperf's format, for tests of everything around them. */

/** Values that scatter by half a percent around a mean, always alike: six processes of five values. */
function runsOf(mean: number): unknown[] {
  return Array.from({ length: 6 }, (_, process) => ({
    metadata: { date: `2026-01-02 03:04:0${process}.000000`, duration: 1 },
    values: Array.from({ length: 5 }, (__, index) => mean * (1 + (((process * 5 + index * 7) % 11) - 5) / 1000)),
    warmups: [[1, mean]],
  }));
}

/** The JSON text of a pyperf suite: benchmark names and their mean times in seconds; `more` metadata of the whole. */
export function pyperfText(
  means: Readonly<Record<string, number>>,
  more: Readonly<Record<string, string>> = {},
): string {
  return JSON.stringify({
    version: '1.0',
    metadata: { unit: 'second', loops: 1, cpu_model_name: 'Test CPU', platform: 'Linux', ...more },
    benchmarks: Object.entries(means).map(([name, mean]) => ({ metadata: { name }, runs: runsOf(mean) })),
  });
}

/** Names and means of a suite of `count` benchmarks, all `factor` times the usual. */
export function usualMeans(factor = 1, count = 12): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`bench_${index}`, factor * 0.01 * (index + 1)]),
  );
}
