/**
 * Results as the tools write them that print a summary or one value, and those of the other formats: made for a test like those
 * in tool-results.ts, which has the rest. What has no spread of its own comes in six files, as six runs would write it.
 */
import { json, mean, names, scaled, times, type ToolFiles } from './tool-results.ts';

const deviation = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1));

const runs = [0, 1, 2, 3, 4, 5];
/** One file for each of six runs; `time` is what one run measured of a benchmark, in seconds. */
const sixRuns = (file: string, write: (time: (name: string) => number) => string, factor: number): ToolFiles =>
  Object.fromEntries(
    runs.map((run) => [file.replace('N', String(run)), write((name) => times(name, factor)[run] ?? NaN)]),
  );

function pyperf(factor: number): ToolFiles {
  const benchmarks = names.map((name) => ({
    metadata: { name },
    runs: Array.from({ length: 10 }, (_, run) => ({ values: times(name, factor).slice(run * 3, run * 3 + 3) })),
  }));
  return { 'pyperf.json': json({ version: '1.0', metadata: { unit: 'second' }, benchmarks }) };
}

function asv(factor: number): ToolFiles {
  const results = names.map((name): [string, unknown] => [
    `bench.time_${name}`,
    [[mean(times(name, factor))], [], 'v', [times(name, factor)]],
  ]);
  const params = { cpu: 'Example', os: 'Linux', arch: 'x86_64', machine: 'm', num_cpu: '2' };
  const columns = ['result', 'params', 'version', 'samples'];
  const head = { commit_hash: 'abcdef0123', env_name: 'python3.12', python: '3.12', params, version: 2 };
  return {
    'abcdef01-python3.12.json': json({ ...head, result_columns: columns, results: Object.fromEntries(results) }),
  };
}

function benchmarkDotNet(factor: number): ToolFiles {
  const benchmarks = names.map((name) => {
    const values = scaled(name, factor, 1e9);
    const statistics = { OriginalValues: values, N: 30, Mean: mean(values), StandardDeviation: deviation(values) };
    return { FullName: `Example.Lists.${name}`, Method: name, Parameters: '', Statistics: statistics };
  });
  const host = { BenchmarkDotNetCaption: 'BenchmarkDotNet', BenchmarkDotNetVersion: '0.15.8' };
  const title = 'Example.Lists-20250102-030405';
  return { 'lists-report-full.json': json({ Title: title, HostEnvironmentInfo: host, Benchmarks: benchmarks }) };
}

const benchmarkJs = (factor: number): ToolFiles => {
  const line = (name: string): string => {
    const rate = Math.round(1 / mean(times(name, factor)));
    return `${name} x ${rate.toLocaleString('en')} ops/sec ±0.26% (30 runs sampled)`;
  };
  return { 'benchmark.txt': `${names.map(line).join('\n')}\n` };
};

function catch2(factor: number): ToolFiles {
  const results = names.map((name) => {
    const values = scaled(name, factor, 1e9);
    return `<BenchmarkResults name="${name}" samples="30" resamples="1000" iterations="9" clockResolution="25" estimatedDuration="2e6">
      <mean value="${mean(values)}" lowerBound="1" upperBound="1" ci="0.95"/>
      <standardDeviation value="${deviation(values)}" lowerBound="1" upperBound="1" ci="0.95"/></BenchmarkResults>`;
  });
  const group = `<Group name="t"><TestCase name="case" filename="t.cpp" line="1">${results.join('\n')}</TestCase></Group>`;
  return { 'catch2.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<Catch name="t">${group}</Catch>\n` };
}

/** Callgrind's counts: one run, without noise. */
const gungraun = (factor: number): ToolFiles => ({
  'gungraun.txt': names
    .map(
      (name) =>
        `bench::group::${name} run:1\n  Instructions: ${Math.round(mean(times(name, factor)) * 1e9)}|N/A (*********)`,
    )
    .join('\n'),
});

function mitata(factor: number): ToolFiles {
  const benchmarks = names.map((name) => {
    const samples = scaled(name, factor, 1e9).toSorted((one, two) => one - two);
    const stats = { kind: 'fn', samples, min: samples[0], max: samples.at(-1), p50: samples[15], avg: mean(samples) };
    return { kind: 'static', args: {}, alias: name, group: 0, runs: [{ stats, args: {}, name }] };
  });
  const context = { runtime: 'node', version: '24.0.0', arch: 'x64-linux', cpu: { name: 'Example' } };
  return { 'mitata.json': json({ layout: [{ name: null, types: [] }], benchmarks, context }) };
}

function nanobench(factor: number): ToolFiles {
  const results = names.map((name) => ({
    ...{
      title: 'benchmark',
      name,
      unit: 'op',
      batch: 1,
      complexityN: -1,
      'median(elapsed)': mean(times(name, factor)),
    },
    measurements: times(name, factor).map((elapsed) => ({ iterations: 10, elapsed })),
  }));
  return { 'nanobench.json': json({ results }) };
}

function plumbline(factor: number): ToolFiles {
  const metric = { id: 'time', unit: 'second', direction: 'smaller' };
  const benchmarks = names.map((name) => {
    const processes = [{ values: times(name, factor), warmups: [], metadata: {} }];
    const series = [{ kind: 'samples', metric, nesting: 'values', ordered: true, sessions: [{ processes }] }];
    return { name, parameters: {}, tags: [], series, metadata: {} };
  });
  const suite = {
    plumblineSuite: 1,
    format: 'go',
    label: 'kept',
    environment: {},
    provenance: { files: [] },
    metadata: {},
  };
  return { 'plumbline.json': json({ ...suite, benchmarks }) };
}

function tinybench(factor: number): ToolFiles {
  const tasks = names.map((name) => {
    const samples = scaled(name, factor, 1e3).toSorted((one, two) => one - two);
    const latency = { mean: mean(samples), sd: deviation(samples), samples, critical: 2.04, df: 29, moe: 0.01, rme: 1 };
    return { name, runs: 30, result: { latency, throughput: { mean: 1e3 / mean(samples), sd: 1 } } };
  });
  return { 'tinybench.json': json(tasks) };
}

function vitest(factor: number): ToolFiles {
  const benchmarks = names.map((name) => {
    const values = scaled(name, factor, 1e3);
    const center = { mean: mean(values), hz: 1e3 / mean(values), sd: deviation(values) };
    return { id: name, name, rank: 1, rme: 0.3, samples: [], min: 0, max: 9, sampleCount: 30, ...center };
  });
  const group = { fullName: 'a.bench.ts > suite', benchmarks };
  return { 'vitest.json': json({ files: [{ filepath: '/project/a.bench.ts', groups: [group] }] }) };
}

const cargoLine = (name: string, time: number): string =>
  `test ${name} ... bench: ${(time * 1e9).toLocaleString('en', { maximumFractionDigits: 0 })} ns/iter (+/- 9)`;

const divanTree = (time: (name: string) => number): string =>
  [
    'Timer precision: 41 ns',
    'example   fastest       │ slowest       │ median        │ mean          │ samples │ iters',
    ...names.map((name, index) => {
      const cell = `${(time(name) * 1e3).toPrecision(4)} ms`;
      return `${index === 0 ? '├' : '╰'}─ ${name}   ${cell}  │ ${cell}  │ ${cell}  │ ${cell}  │ 100     │ 100`;
    }),
    '',
  ].join('\n');

/** A tool's files with everything `factor` times as long. */
export const furtherTools: Readonly<Record<string, (factor: number) => ToolFiles>> = {
  asv,
  'benchmark-js': benchmarkJs,
  benchmarkdotnet: benchmarkDotNet,
  bmf: (factor) =>
    sixRuns(
      'bmf-N.json',
      (time) => json(Object.fromEntries(names.map((name) => [name, { latency: { value: time(name) * 1e9 } }]))),
      factor,
    ),
  'cargo-bench': (factor) =>
    sixRuns('cargo-N.txt', (time) => `${names.map((name) => cargoLine(name, time(name))).join('\n')}\n`, factor),
  catch2,
  divan: (factor) => sixRuns('divan-N.txt', divanTree, factor),
  'github-action-benchmark': (factor) =>
    sixRuns(
      'custom-N.json',
      (time) => json(names.map((name) => ({ name, unit: 'ns', value: time(name) * 1e9 }))),
      factor,
    ),
  gungraun,
  mitata,
  nanobench,
  plumbline,
  pyperf,
  tinybench,
  vitest,
};
