/** One result each of the formats that have no fixture, by hand from their documented structure (docs/formats). */
import type { Seed } from './seeds.ts';

const seed = (name: string, files: Readonly<Record<string, unknown>>): Seed => ({
  name,
  files: Object.entries(files).map(([path, content]) => ({
    name: path,
    bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content, null, 1)),
  })),
});

const asv = {
  version: 2,
  commit_hash: 'abcdef0123',
  python: '3.12',
  date: 1700000000000,
  params: { cpu: 'Example', os: 'Linux 6.1', arch: 'x86_64', machine: 'm', num_cpu: '4' },
  result_columns: ['result', 'params', 'version', 'stats_repeat', 'samples'],
  results: {
    'a.time_sort': [
      [1, 2, null, 4],
      [
        ['10', '20'],
        ["'x'", "'y'"],
      ],
      'v1',
      null,
      [[1, 1.5], null, null, null],
    ],
    'a.Suite.peakmem_all': [[100], [], 'v2'],
  },
};

const criterion = {
  'criterion/hash/8/new/benchmark.json': {
    group_id: 'hash',
    function_id: null,
    value_str: '8',
    throughput: { Bytes: 100 },
    full_id: 'hash/8',
    directory_name: 'hash/8',
    title: 'hash/8',
  },
  'criterion/hash/8/new/sample.json': { sampling_mode: 'Linear', iters: [10, 20], times: [1000, 2200] },
  'criterion/hash/8/new/estimates.json': { mean: { point_estimate: 5 }, std_dev: { point_estimate: 1 } },
};

const nanobench = {
  results: [
    {
      title: 'sorting',
      name: 'quick',
      unit: 'op',
      batch: 1,
      epochs: 2,
      'median(elapsed)': 1e-8,
      'medianAbsolutePercentError(elapsed)': 0.01,
      measurements: [
        { iterations: 100, elapsed: 1e-8 },
        { iterations: 110, elapsed: 1.1e-8 },
      ],
    },
  ],
};

const gungraun = {
  module_path: 'lib::group::bench',
  id: 'a',
  details: 'x',
  profiles: [
    {
      tool: 'Callgrind',
      summaries: { total: { summary: { Callgrind: { Ir: { metrics: { Both: [{ Int: 120 }, { Int: 100 }] } } } } } },
    },
  ],
  version: '6',
};

const divan = `Timer precision: 41 ns
example        fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ add         0.625 ns      │ 1.375 ns      │ 0.646 ns      │ 0.655 ns      │ 100     │ 102400
├─ old         (ignored)
╰─ sort                      │               │               │               │         │
   ├─ 10       12.5 ns       │ 41.7 ns       │ 13 ns         │ 14.5 ns       │ 100     │ 6400
   │           800 MB/s      │ 239 MB/s      │ 769 MB/s      │ 689 MB/s      │         │
   ╰─ 100      1.25 µs       │ 4.17 µs       │ 1.3 µs        │ 1.45 µs       │ 100     │ 6400
               alloc:        │               │               │               │         │
                 400 B       │ 400 B         │ 400 B         │ 1.5 KiB       │         │
`;

const cargo = `     Running benches/a.rs (target/release/deps/a-1)
running 2 tests
test sort::big   ... bench:   1,234,567.50 ns/iter (+/- 1,000.25)
test sort::small ... bench:         10 ns/iter (+/- 1) = 800 MB/s
fib 20                  time:   [2.10 µs 2.20 µs 2.30 µs]
                        change: [-1% +0% +1%] (p = 0.5 > 0.05)
`;

const iai = `bench_fibonacci_short
  Instructions:                1734 (No change)
  L1 Accesses:                 2359 (+1.0%)
  Estimated Cycles:            2829|2800 (+1.03571%)

lib::group::bench a:x
  Instructions:                 120|100 (+20.0000%) [+1.20000x]
`;

const plumbline = {
  plumblineSuite: 1,
  format: 'pyperf',
  label: 'main',
  environment: { cpuModel: 'Example', cpuCount: 4, features: { jit: true }, flags: ['-O3'], timerResolution: 1e-9 },
  provenance: { files: [{ name: 'main.json', sha256: 'ab'.repeat(32), byteLength: 12 }], commit: 'abcdef0123' },
  metadata: { python_version: '3.14', nested: { list: [1, null, 'x'] } },
  benchmarks: [
    {
      name: 'nbody',
      parameters: { n: '10' },
      tags: ['math'],
      metadata: {},
      loops: 4,
      series: [
        {
          kind: 'samples',
          metric: { id: 'time', unit: 'second', direction: 'smaller' },
          nesting: 'processes',
          ordered: true,
          sessions: [{ processes: [{ values: [1, 1.1], warmups: [{ loops: 1, value: 1.2 }], metadata: { load: 1 } }] }],
        },
        {
          kind: 'summary',
          metric: { id: 'memory', unit: 'byte', direction: 'smaller' },
          mean: 5,
          standardDeviation: 1,
          count: 3,
        },
      ],
    },
  ],
};

const actionHistory = {
  lastUpdate: 1700000000000,
  repoUrl: 'https://github.com/owner/name',
  entries: {
    Benchmark: [
      {
        commit: { id: 'abcdef0123', timestamp: '2025-01-01T00:00:00Z' },
        date: 1700000000000,
        tool: 'cargo',
        benches: [{ name: 'a', value: 1234, range: '± 12', unit: 'ns/iter' }],
      },
    ],
  },
};

/** Seeds that no file holds. */
export const textSeeds: readonly Seed[] = [
  seed('asv', { 'abcdef01.json': asv }),
  seed('bmf', {
    'bmf.json': { sort: { latency: { value: 88.5, lower_value: 87, upper_value: 90 }, size: { value: 3 } } },
  }),
  seed('cargo-bench', { 'cargo.txt': cargo }),
  seed('criterion', criterion),
  seed('divan', { 'divan.txt': divan }),
  seed('github-action-benchmark', {
    'custom.json': [
      { name: 'a', unit: 'ms', value: 12.5, range: '± 1', extra: 'x\ny' },
      { name: 'b', unit: 'ops/sec', value: '7' },
    ],
  }),
  seed('github-action-benchmark history', { 'data.js': `window.BENCHMARK_DATA = ${JSON.stringify(actionHistory)}` }),
  seed('gungraun', { 'gungraun.txt': `running 0 tests\n\n${JSON.stringify(gungraun, null, 1)}\nmore text\n` }),
  seed('iai', { 'iai.txt': iai }),
  seed('nanobench', { 'nanobench.json': nanobench }),
  seed('plumbline', { 'suite.json': plumbline }),
];
