/**
 * What is read of real files, held against what the tool itself printed beside them, or against another reading of the same
 * text: a pattern or a path into the JSON, none of it through src/formats.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as registry from '../../src/formats/registry.ts';
import type { Suite } from '../../src/model/suite.ts';
import { readSide } from '../../src/sources/read-side.ts';
import { readText, suiteIn, valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

const perSecond: Readonly<Record<string, number>> = { ps: 1e12, ns: 1e9, us: 1e6, µs: 1e6, μs: 1e6, ms: 1e3, s: 1 };
const seconds = (value: string, unit: string): number => Number(value.replaceAll(',', '')) / (perSecond[unit] ?? NaN);
const means = (suite: Suite): number[] => suite.benchmarks.map(({ name }) => meanOf(valuesIn(suite, name)));
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every benchmark's values, the benchmarks in order of their first line. */
function grouped(rows: readonly (readonly [name: string, value: number])[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [name, value] of rows) groups.set(name, [...(groups.get(name) ?? []), value]);
  return [...groups.values()];
}

/** The lines of Go's text: package and name, and nanoseconds. */
function goRows(text: string): [string, number][] {
  let home = '';
  return text.split('\n').flatMap((line): [string, number][] => {
    home = /^pkg: (\S+)/.exec(line)?.[1] ?? home;
    const [, name = '', time] = /^(Benchmark\S*)\s+\d+\s+([\d.]+) ns\/op/.exec(line) ?? [];
    return time === undefined ? [] : [[`${home} ${name}`, Number(time) / 1e9]];
  });
}

const outputsOf = (events: string): string =>
  events
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { Output?: string }).Output ?? '')
    .join('');

interface GoogleRow {
  readonly name: string;
  readonly run_type?: string;
  readonly error_occurred?: boolean;
  readonly real_time?: number;
  readonly time_unit?: string;
}
const googleRows = (text: string): [string, number][] =>
  (JSON.parse(text) as { benchmarks: GoogleRow[] }).benchmarks
    .filter((row) => row.run_type !== 'aggregate' && row.error_occurred !== true && row.real_time !== undefined)
    .map((row) => [row.name, (row.real_time ?? NaN) / (perSecond[row.time_unit ?? 'ns'] ?? NaN)]);

const matches = (text: string, pattern: RegExp): number[][] =>
  [...text.matchAll(pattern)].map(([, value = '', unit = '']) => [seconds(value, unit)]);

/** Colours for a terminal. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

interface Mitata {
  readonly benchmarks: readonly { readonly runs: readonly { readonly stats?: { readonly avg: number } }[] }[];
}

interface Tinybench {
  readonly name: string;
  readonly result: { readonly latency: { readonly mean: number } };
}

/** Files, and another reading of them: the values of each benchmark's main metric, times in seconds; nanobench's per unit. */
const readings: readonly (readonly [RegExp, (text: string) => number[][]])[] = [
  [/^go-bench\/.*\.(txt|bench|stdout)$|^bencher-adapter\/go\//, (text) => grouped(goRows(text))],
  [/^github-action-benchmark\/go_output\.txt$/, (text) => grouped(goRows(text))],
  [/^go-bench\/.*\.jsonl$/, (text) => grouped(goRows(outputsOf(text)))],
  [/^google-benchmark\/generated-here\/.*(reps8|single)\.json$/, (text) => grouped(googleRows(text))],
  [/googlecpp_output\.json$|\/cpp\/google\/two\.txt$/, (text) => grouped(googleRows(text))],
  [
    /^hyperfine\/generated-here\/(base|head|single-run)|\/shell\/hyperfine\//,
    (text) => (JSON.parse(text) as { results: { times: number[] }[] }).results.map(({ times }) => times),
  ],
  [
    /^catch2\/.*\.xml$/,
    (text) => [...text.matchAll(/<mean value="([^"]+)"/g)].map(([, value = '']) => [Number(value) / 1e9]),
  ],
  // The mean stands in the line behind the samples, the iterations and the estimated time.
  [
    /^catch2\/.*console\.txt$|\/catch2\/(four|issue_351)\.txt$|\/catch2_output_v\d\.txt$/,
    (text) => matches(text, / \d+ +\d+ +[\d.]+ [mun]?s *\n(?:a long name)? +([\d.]+) ([mun]?s) /g),
  ],
  [
    /^bencher-adapter\/rust\/bench\/(many|issue_390|one|multi_target)\.txt$|\/(cargo_output[23]?|criterion_output)\.txt$/,
    (text) => matches(text, /^test .*bench: +([\d,.]+) ([a-zµμ]+)\/iter/gm),
  ],
  [
    /^criterion\/generated-here\/k\d\.console\.txt$|^bencher-adapter\/rust\/criterion\/(many|dogfood)/,
    (text) => matches(text, /time: +\[[\d.]+ \S+ ([\d.]+) (\S+) /g),
  ],
  [
    /\/js\/benchmark\/|\/benchmarkjs_output\.txt$/,
    (text) => [...text.matchAll(/ x ([\d,.]+) ops\/sec/g)].map(([, rate = '']) => [Number(rate.replaceAll(',', ''))]),
  ],
  [
    /^vitest-bench\/|\/js\/vitest\//,
    (text) =>
      (JSON.parse(text) as { files: { groups: { benchmarks: { mean: number }[] }[] }[] }).files.flatMap(({ groups }) =>
        groups.flatMap(({ benchmarks }) => benchmarks.map(({ mean }) => [mean / 1e3])),
      ),
  ],
  [
    /^mitata\//,
    (text) =>
      (JSON.parse(text) as Mitata).benchmarks.flatMap(({ runs }) =>
        runs.flatMap(({ stats }) => (stats === undefined ? [] : [[stats.avg / 1e9]])),
      ),
  ],
  [/^tinybench\//, (text) => (JSON.parse(text) as Tinybench[]).map(({ result }) => [result.latency.mean / 1e3])],
  [
    /^nanobench\/.*(mustache\.render|v\d)\.json$/,
    (text) =>
      (
        JSON.parse(text) as { results: { batch: number; measurements: { elapsed: number; iterations: number }[] }[] }
      ).results.map(({ batch, measurements }) => measurements.map(({ elapsed }) => elapsed / batch)),
  ],
  [/^bencher-adapter\/rust\/iai\/two\.txt$/, (text) => counts(text, /Instructions: +(\d+)/g)],
  [
    /^bencher-adapter\/rust\/gungraun\/(ansi-escapes|delta|callgrind-all|without-cachesim|without-optional-metrics)\.txt$/,
    (text) => counts(text.replaceAll(colours, ''), /Instructions: +(\d+)\|/g),
  ],
  [
    /^bencher-adapter\/json\/report_(latency|bmf_mixed)\.json$/,
    (text) =>
      Object.values(JSON.parse(text) as Record<string, { latency: { value: number } }>).map(({ latency }) => [
        latency.value / 1e9,
      ]),
  ],
];

const counts = (text: string, pattern: RegExp): number[][] =>
  [...text.matchAll(pattern)].map(([, count]) => [Number(count)]);

describeWithSharedData('every value of real files', (shared) => {
  const root = join(shared, 'formats');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .toSorted();
  const checked = files.flatMap((name) => {
    const reading = readings.find(([pattern]) => pattern.test(name))?.[1];
    return reading === undefined ? [] : [[name, reading] as const];
  });

  test.each(checked)('%s', (name, reading) => {
    const text = readFileSync(join(root, name), 'utf8');
    const suite = suiteIn(readText(text, name));
    const expected = reading(text);
    expect(expected.length).toBeGreaterThan(0);
    // A benchmark that failed is kept without values.
    const read = suite.benchmarks.map(({ name: of }) => valuesIn(suite, of)).filter(({ length }) => length > 0);
    expect(read.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
    const ratios = read.flatMap((values, index) => values.map((value, at) => value / (expected[index]?.[at] ?? NaN)));
    expect(ratios.map((ratio) => Math.abs(ratio - 1)).filter((error) => !(error < 1e-12))).toEqual([]);
  });

  test('every reading is of some file', () => {
    expect(readings.filter(([pattern]) => !files.some((name) => pattern.test(name)))).toEqual([]);
  });
});

describeWithSharedData('Criterion.rs beside what it printed', (shared) => {
  const root = join(shared, 'formats', 'criterion', 'generated-here');

  test.each([
    ['k1-tree', 'k1'],
    ['k2-tree', 'k2'],
    ['named-baseline-main', 'named-baseline-main'],
  ])('%s', (tree, console) => {
    const folder = join(root, tree);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    const parts = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    const { suite } = readSide(parts, { reader: registry, format: 'auto', subject: 'baseline', chosen: false });
    const printed = lastPrinted(readFileSync(join(root, `${console}.console.txt`), 'utf8'));
    expect(printed.size).toBe(4);
    for (const [name, [low, time, high]] of printed) {
      const values = valuesIn(suite, name);
      const path = names.find((one) => one.endsWith('/new/sample.json') && fullIdOf(join(folder, one)) === name)!;
      const { sampling_mode: mode, iters } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Sample;
      // Linear sampling is fitted by a line through the origin: the times' slope over the iterations.
      const slope =
        values.reduce((sum, value, at) => sum + value * iters[at]! ** 2, 0) /
        iters.reduce((sum, count) => sum + count ** 2, 0);
      const estimate = mode === 'Flat' ? meanOf(values) : slope;
      // Five figures are printed.
      expect(estimate / time).toBeCloseTo(1, 3.6);
      expect(estimate).toBeGreaterThan(low);
      expect(estimate).toBeLessThan(high);
    }
  });
});

interface Sample {
  readonly sampling_mode: string;
  readonly iters: readonly number[];
}
const fullIdOf = (sample: string): string =>
  (JSON.parse(readFileSync(sample.replace('sample.json', 'benchmark.json'), 'utf8')) as { full_id: string }).full_id;

/** Interval and estimate of each benchmark in seconds, as printed last: a text may hold two runs. */
function lastPrinted(text: string): Map<string, [number, number, number]> {
  const pattern = /^(\S.*?)?\s+time: +\[([\d.]+) (\S+) ([\d.]+) (\S+) ([\d.]+) ([^\s\]]+)\]/;
  const printed = new Map<string, [number, number, number]>();
  let name = '';
  for (const line of text.split('\n')) {
    name = /^Benchmarking (.*): Analyzing/.exec(line)?.[1] ?? name;
    const [matched, , low = '', l = '', time = '', t = '', high = '', h = ''] = pattern.exec(line) ?? [];
    if (matched !== undefined) printed.set(name, [seconds(low, l), seconds(time, t), seconds(high, h)]);
  }
  return printed;
}

describeWithSharedData('nanobench in three renderings of one run', (shared) => {
  const folder = join(shared, 'formats', 'nanobench', 'generated-here');
  const read = (name: string): Suite => suiteIn(readText(readFileSync(join(folder, name), 'utf8'), name));

  test.each(['v1', 'v2'])('%s', (version) => {
    const values = valuesIn(read(`${version}.json`), 'demo/mul');
    const rendered = valuesIn(read(`${version}.pyperf.json`), 'demo');
    const [keys = '', row = ''] = readFileSync(join(folder, `${version}.csv`), 'utf8').split('\n');
    const cell = (key: string): number => Number(row.split(';')[keys.split(';').indexOf(`"${key}"`)]);
    // These two are per run of the code, ours per unit of the batch, as nanobench's own table.
    expect(values.map((value) => value * cell('batch'))).toEqual(rendered);
    expect(rendered.toSorted((one, two) => one - two)[rendered.length >> 1]).toBe(cell('elapsed'));
  });
});

describe('the project’s own fixtures', () => {
  test('have what Catch2 printed in the same run', () => {
    const folder = join('__tests__', 'fixtures', 'catch2');
    expect(existsSync(join(folder, 'report.xml'))).toBe(true);
    const suite = suiteIn(readText(readFileSync(join(folder, 'console.txt'), 'utf8'), 'console.txt'));
    const printed = matches(
      readFileSync(join(folder, 'console.txt'), 'utf8'),
      / \d+ +\d+ +[\d.]+ [mun]?s *\n +([\d.]+) ([mun]?s) /g,
    );
    expect(means(suite)).toEqual(printed.flat());
  });
});
