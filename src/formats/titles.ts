/**
 * Ids and titles of all formats, for whoever only names them: the settings, the messages. Room: formats; a test holds them
 * against the registry, which loads every parser.
 */
const titles: Readonly<Record<string, string>> = {
  asv: 'asv results JSON',
  benchmarkdotnet: 'BenchmarkDotNet JSON',
  'benchmark-js': 'benchmark.js text',
  bmf: 'Bencher metric format',
  'cargo-bench': 'cargo bench text',
  catch2: 'Catch2 XML or console text',
  criterion: 'Criterion.rs directory',
  divan: 'divan text',
  'github-action-benchmark': 'github-action-benchmark JSON',
  go: 'Go benchmark text',
  'google-benchmark': 'Google Benchmark JSON',
  gungraun: 'Gungraun or Iai-Callgrind',
  hyperfine: 'hyperfine JSON',
  jmh: 'JMH JSON',
  mitata: 'mitata JSON',
  nanobench: 'nanobench JSON',
  plumbline: 'Plumbline suite JSON',
  pyperf: 'pyperf JSON',
  'pytest-benchmark': 'pytest-benchmark JSON',
  tinybench: 'tinybench JSON',
  vitest: 'Vitest bench JSON',
};

/** What the `format` setting may name; `auto` looks at the text. */
export const formatIds: readonly string[] = ['auto', ...Object.keys(titles)];

/** The tool's own name of a format, e.g. `pyperf JSON`; the id itself when it is none of these. */
export const titleOf = (id: string): string => titles[id] ?? id;
