/**
 * Results as each tool writes them, made for a test: one benchmark in two shapes, `short` and `long`, thirty measurements each
 * where the tool keeps them, and everything `factor` times as long as it was. Structure as in docs/formats.
 */

/** The files of one side, by their path below its folder. */
export type ToolFiles = Readonly<Record<string, string>>;

export const names = ['short', 'long'] as const;
/** Seconds, with a spread of about one percent. */
export const times = (name: string, factor: number): number[] =>
  Array.from({ length: 30 }, (_, index) => {
    const center = (name === 'short' ? 1e-3 : 2e-3) * factor;
    return center * (1 + 0.01 * Math.sin(index * 2.4 + center * 1e5));
  });
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
export const json = (value: unknown): string => JSON.stringify(value, null, 2);
export const scaled = (name: string, factor: number, scale: number): number[] =>
  times(name, factor).map((value) => value * scale);

function jmh(mode: 'avgt' | 'thrpt', factor: number): ToolFiles {
  const isRate = mode === 'thrpt';
  const results = names.map((name) => {
    const values = times(name, factor).map((value) => (isRate ? 1 / value : value * 1e6));
    return {
      jmhVersion: '1.37',
      benchmark: `org.example.Bench.${name}`,
      mode,
      threads: 1,
      forks: 6,
      warmupIterations: 2,
      measurementIterations: 5,
      primaryMetric: {
        score: mean(values),
        scoreError: 0.1,
        scoreUnit: isRate ? 'ops/s' : 'us/op',
        rawData: Array.from({ length: 6 }, (_, fork) => values.slice(fork * 5, fork * 5 + 5)),
      },
      secondaryMetrics: {},
    };
  });
  return { 'jmh.json': json(results) };
}

function googleBenchmark(factor: number): ToolFiles {
  const benchmarks = names.flatMap((name) =>
    scaled(name, factor, 1e9).map((time, index) => ({
      name: `BM_${name}`,
      run_name: `BM_${name}`,
      run_type: 'iteration',
      repetitions: 30,
      repetition_index: index,
      threads: 1,
      iterations: 100,
      real_time: time,
      cpu_time: time,
      time_unit: 'ns',
    })),
  );
  return { 'google.json': json({ context: { num_cpus: 2, library_build_type: 'release' }, benchmarks }) };
}

function goText(factor: number): string {
  const lines = names.flatMap((name) =>
    scaled(name, factor, 1e9).map(
      (time) => `Benchmark_${name}-2 \t 1000\t ${time.toFixed(1)} ns/op\t ${(1e9 / time).toFixed(3)} MB/s`,
    ),
  );
  return ['goos: linux', 'goarch: amd64', 'pkg: example.com/bench', ...lines, 'PASS', ''].join('\n');
}

const goEvents = (factor: number): string =>
  goText(factor)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.stringify({ Action: 'output', Package: 'example.com/bench', Output: `${line}\n` }))
    .join('\n');

function hyperfine(factor: number): ToolFiles {
  const results = names.map((name) => {
    const values = times(name, factor);
    const facts = { mean: mean(values), stddev: 1e-5, median: mean(values), user: 0, system: 0 };
    return { command: `./${name}`, ...facts, min: 0, max: 1, times: values, exit_codes: values.map(() => 0) };
  });
  return { 'hyperfine.json': json({ results }) };
}

function criterion(factor: number): ToolFiles {
  const files = names.flatMap((name): [string, string][] => {
    const values = scaled(name, factor, 1e9);
    const identity = { group_id: name, function_id: null, value_str: null, full_id: name, directory_name: name };
    const sample = { sampling_mode: 'Flat', iters: values.map(() => 10), times: values.map((value) => value * 10) };
    return [
      [`target/criterion/${name}/new/benchmark.json`, json({ ...identity, throughput: null, title: name })],
      [`target/criterion/${name}/new/sample.json`, json(sample)],
      [`target/criterion/${name}/new/estimates.json`, json({ mean: { point_estimate: mean(values) } })],
    ];
  });
  return Object.fromEntries(files);
}

function pytestBenchmark(factor: number): ToolFiles {
  const benchmarks = names.map((name) => {
    const data = times(name, factor);
    const stats = { mean: mean(data), stddev: 1e-5, rounds: data.length, iterations: 1, data };
    return { group: null, name, fullname: `test_bench.py::${name}`, params: null, stats };
  });
  const machine = { node: 'host', system: 'Linux', python_version: '3.12.1' };
  return { 'pytest.json': json({ machine_info: machine, commit_info: {}, benchmarks, version: '4.0.0' }) };
}

/** A tool's files with everything `factor` times as long; further-tools.ts has the other formats'. */
export const tools: Readonly<Record<string, (factor: number) => ToolFiles>> = {
  jmh: (factor) => jmh('avgt', factor),
  'jmh throughput': (factor) => jmh('thrpt', factor),
  'google-benchmark': googleBenchmark,
  go: (factor) => ({ 'go.txt': goText(factor) }),
  'go test -json': (factor) => ({ 'go.jsonl': goEvents(factor) }),
  hyperfine,
  criterion,
  'pytest-benchmark': pytestBenchmark,
};
