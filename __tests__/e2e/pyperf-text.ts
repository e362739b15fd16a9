/**
 * Small pyperf files for end-to-end tests: two processes of three values would be too few, so eight of three.
 */

/** Texts of benchmarks by name: `scale` times a fixed pattern of noise of about one per cent. */
export function pyperfText(scales: Readonly<Record<string, number>>, metadata: Record<string, unknown> = {}): string {
  const benchmarks = Object.entries(scales).map(([name, scale], index) => ({
    metadata: { name, unit: 'second', loops: 1 },
    runs: Array.from({ length: 8 }, (_, run) => ({
      metadata: {},
      values: Array.from({ length: 3 }, (__, value) => scale * (1 + 0.01 * Math.sin(7 * index + 3 * run + value))),
      warmups: [[1, scale]],
    })),
  }));
  return JSON.stringify({ version: '1.0', metadata: { python_version: '3.14', ...metadata }, benchmarks });
}
