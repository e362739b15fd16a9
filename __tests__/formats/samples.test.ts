/**
 * Every real file at hand is read as the tool's that wrote it, without an error, or refused with a reason that says why. The
 * first rule that names a file counts, and a file that no rule names fails the test.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseText } from '../../src/formats/registry.ts';
import { joinCriterionTrees } from '../../src/sources/criterion-tree.ts';
import { describeWithSharedData } from '../shared-data.ts';

/** What becomes of a file: the format it is read in, or `refused` with the codes of the findings it may be refused with. */
type Fate =
  | { readonly format: string; readonly count?: number }
  /** With what the message says the file is, for a tool that is known but not read. */
  | { readonly refused: readonly string[]; readonly says?: string };

const unknown: Fate = { refused: ['input.unknown-format'] };
const unread = (says: string): Fate => ({ refused: ['input.unknown-format'], says });
const empty: Fate = { refused: ['input.invalid-record', 'input.no-benchmarks'] };

const rules: readonly (readonly [RegExp, Fate])[] = [
  [/^SOURCES\.md$/, unknown],
  // benchstat's own tables, with the configuration of the text they were made from above them.
  [/^go-benchstat\/.*\.(stdout|stderr)$/, { refused: ['input.no-benchmarks', 'input.unknown-format'] }],
  [/^go-benchstat\/crc-(old|new)\.txt$/, { format: 'go', count: 36 }],
  [/^go-benchstat\/.*\.txt$/, { format: 'go' }],
  [/^go-bench\/generated-here\/k\d\.txt$/, { format: 'go', count: 4 }],
  [/^go-bench\/golang-perf-bent\//, { format: 'go', count: 67 }],
  [/^go-bench\//, { format: 'go' }],
  [/^github-action-benchmark\/go_/, { format: 'go' }],
  [/^bencher-adapter\/go\//, { format: 'go' }],
  // No times at all: inputs for the tool's own test of sorting.
  [/^google-benchmark\/gbench-Inputs\/test4_/, empty],
  [/^google-benchmark\/generated-here\//, { format: 'google-benchmark', count: 8 }],
  [/^google-benchmark\/|\/googlecpp_output\.json$|\/cpp\/google\//, { format: 'google-benchmark' }],
  [/^hyperfine\/|\/shell\/hyperfine\//, { format: 'hyperfine' }],
  [/^nanobench\/.*\.pyperf\.json$/, { format: 'pyperf', count: 1 }],
  [/^nanobench\/.*\.json$/, { format: 'nanobench' }],
  [/^nanobench\/.*\.csv$/, unread('a CSV file of nanobench')],
  [/^nanobench\/.*\.txt$/, unknown],
  [/^criterion\/.*\.console\.txt$/, { format: 'cargo-bench', count: 4 }],
  // Its files are read together, as a directory: see criterion.test.ts and the last test here.
  [/^criterion\/.*\.(json|csv)$/, unknown],
  [/^bencher-adapter\/rust\/bench\/zero\.txt$/, empty],
  [/^bencher-adapter\/rust\/(bench|criterion)\/|\/cargo_output/, { format: 'cargo-bench' }],
  [/^bencher-adapter\/rust\/gungraun\/json_(one_callgrind_no_diff_old|one_tool_without_metrics)\.txt$/, empty],
  [/^bencher-adapter\/rust\/(gungraun|iai)\//, { format: 'gungraun' }],
  [/^bencher-adapter\/json\//, { format: 'bmf' }],
  [/^github-action-benchmark\/custom/, { format: 'github-action-benchmark' }],
  [/^github-action-benchmark\/criterion_output\.txt$/, { format: 'cargo-bench', count: 4 }],
  [/^github-action-benchmark\/issue16_output\.txt$/, { format: 'catch2', count: 1 }],
  [/^github-action-benchmark\/catch2_output/, { format: 'catch2', count: 4 }],
  [/^catch2\/generated-here-v2\//, { format: 'catch2', count: 2 }],
  [/\/catch2\/four\.txt$/, { format: 'catch2', count: 4 }],
  [/\/catch2\/issue_351\.txt$/, { format: 'catch2', count: 6 }],
  // The first of its two benchmarks took 0 ns by its own account.
  [/\/catch2\/two\.txt$/, { format: 'catch2', count: 1 }],
  // Its only mean is 0.
  [
    /\/dot_net\/null_namespace\.json$/,
    { refused: ['input.invalid-value', 'input.invalid-record', 'input.no-benchmarks'] },
  ],
  [/\/dot_net\/|\/benchmarkdotnet\.json$/, { format: 'benchmarkdotnet', count: 2 }],
  [/\/jmh\/six\.json$|^jmh\/3d.*a013400/, { format: 'jmh', count: 6 }],
  [/\/jmh\/(latency|throughput)\.json$|\/jmh_output|^jmh\/3d.*baseline/, { format: 'jmh', count: 1 }],
  [/^jmh\/jcasbin\/jmh-result\.0b7774d\.json$/, { format: 'jmh', count: 37 }],
  [/^jmh\/jcasbin\/jmh-result\.9fbceef\.json$/, { format: 'jmh', count: 86 }],
  [/^jmh\/tkrs-json-bench\//, { format: 'jmh', count: 90 }],
  [/\/js\/benchmark\/four\.txt$/, { format: 'benchmark-js', count: 4 }],
  [/\/js\/benchmark\/issue_506\.txt$/, { format: 'benchmark-js', count: 6 }],
  [/\/benchmarkjs_output\.txt$/, { format: 'benchmark-js', count: 3 }],
  [/\/js\/vitest\/four\.json$/, { format: 'vitest', count: 4 }],
  [/\/js\/vitest\/two\.json$/, { format: 'vitest', count: 2 }],
  [/^vitest-bench\//, { format: 'vitest', count: 3 }],
  [/^mitata\//, { format: 'mitata', count: 5 }],
  [/^tinybench\//, { format: 'tinybench', count: 2 }],
  [/\/python\/pytest\/four\.json$|\/pytest_several_units\.json$/, { format: 'pytest-benchmark', count: 4 }],
  [/\/python\/pytest\/two\.json$|\/pytest_output\.json$/, { format: 'pytest-benchmark', count: 2 }],
  [/^pytest-benchmark\/generated-here\//, { format: 'pytest-benchmark', count: 5 }],
  [/^pytest-benchmark\/lagom\/.*_1900c1c_/, { format: 'pytest-benchmark', count: 4 }],
  [/^pytest-benchmark\/lagom\//, { format: 'pytest-benchmark', count: 3 }],
  [/^pytest-benchmark\/test_storage\//, { format: 'pytest-benchmark', count: 1 }],
  // No JSON on purpose; JSON without results; every benchmark failed.
  [/^asv\/.*\/aaaaaaaa-/, { refused: ['input.not-json'] }],
  [/^asv\/.*\/bbbbbbbb-/, unknown],
  [/^asv\/.*\/(05d4f83d|623fc362)-/, empty],
  [/^asv\/.*\/machine\.json$/, unread('asv’s description of a machine')],
  [/^asv\/.*\/benchmarks\.json$/, unread('asv’s list of benchmarks')],
  [/^asv\/.*\/(cccccccc-|fcf8c079-.*-foo)/, { format: 'asv', count: 1 }],
  [/^asv\/.*\/22b920c6-/, { format: 'asv', count: 21 }],
  [/^asv\/.*\/fcf8c079-/, { format: 'asv', count: 19 }],
  [/^asv\/.*\/8a997b01-/, { format: 'asv', count: 15 }],
  [/^asv\/.*\/60cab3e8-/, { format: 'asv', count: 10 }],
  [/^asv\//, { format: 'asv' }],
  [/\/python\/asv\/six\.txt$/, unread('what asv prints while it runs')],
  [/\/dart\/benchmark_harness\//, unread('Dart’s benchmark_harness')],
  [/\/ruby\/benchmark\//, unread('Ruby’s Benchmark module')],
  [/\/js\/time\//, unread('console.timeEnd()')],
  [/\/benchmarkluau_output\.txt$/, unread('Luau’s bench.py')],
  [/\/julia_output\.json$/, unread('Julia’s BenchmarkTools')],
];

describeWithSharedData('every sample', (folder) => {
  const root = join(folder, 'formats');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .toSorted();
  const fateOf = (name: string): Fate | undefined => rules.find(([pattern]) => pattern.test(name))?.[1];

  test('there are many, and each has a rule', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(files.filter((name) => fateOf(name) === undefined)).toEqual([]);
  });

  test('each rule is that of a file', () => {
    const used = new Set(files.map((name) => rules.findIndex(([pattern]) => pattern.test(name))));
    expect(rules.filter((_, index) => !used.has(index)).map(([pattern]) => pattern.source)).toEqual([]);
  });

  test.each(files)('%s', (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const { suite, findings } = parseText({ name, text, byteLength: text.length }, {}, 'baseline');
    const fate = fateOf(name)!;
    if ('refused' in fate) {
      expect(suite).toBeNull();
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter(({ code }) => !fate.refused.includes(code))).toEqual([]);
      if (fate.says !== undefined) expect(findings[0]?.message).toContain(fate.says);
      return;
    }
    expect(suite?.format).toBe(fate.format);
    if (fate.count !== undefined) expect(suite?.benchmarks).toHaveLength(fate.count);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('every file of Criterion’s directories is in one of them', () => {
    const parts = files
      .filter((name) => /^criterion\/.*\.json$/.test(name))
      .map((name) => ({ name, bytes: readFileSync(join(root, name)) }));
    const trees = joinCriterionTrees(parts);
    expect(trees.map(({ name }) => name).toSorted()).toEqual([
      'criterion/criterion.rs-book',
      'criterion/criterion_gettingstarted',
      'criterion/generated-here/k1-tree',
      'criterion/generated-here/k2-tree',
      'criterion/generated-here/named-baseline-main',
    ]);
  });
});
