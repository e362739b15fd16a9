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
type Fate = { readonly format: string; readonly count?: number } | { readonly refused: readonly string[] };

const unknown: Fate = { refused: ['input.unknown-format'] };
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
  [/^nanobench\/.*\.(csv|txt)$/, unknown],
  [/^criterion\/.*\.console\.txt$/, { format: 'cargo-bench', count: 4 }],
  // Its files are read together, as a directory: see criterion.test.ts and the last test here.
  [/^criterion\/.*\.(json|csv)$/, unknown],
  [/^bencher-adapter\/rust\/bench\/zero\.txt$/, empty],
  [/^bencher-adapter\/rust\/(bench|criterion)\/|\/cargo_output/, { format: 'cargo-bench' }],
  [/^bencher-adapter\/rust\/gungraun\/json_(one_callgrind_no_diff_old|one_tool_without_metrics)\.txt$/, empty],
  [/^bencher-adapter\/rust\/(gungraun|iai)\//, { format: 'gungraun' }],
  [/^bencher-adapter\/json\//, { format: 'bmf' }],
  [/^github-action-benchmark\/custom/, { format: 'github-action-benchmark' }],
];

describeWithSharedData('every sample', (folder) => {
  const root = join(folder, 'formats');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .toSorted();
  const fateOf = (name: string): Fate | undefined => rules.find(([pattern]) => pattern.test(name))?.[1];
  const ruled = files.filter((name) => fateOf(name) !== undefined);

  test('there are many', () => expect(ruled.length).toBeGreaterThan(150));

  test.each(ruled)('%s', (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const { suite, findings } = parseText({ name, text, byteLength: text.length }, {}, 'baseline');
    const fate = fateOf(name)!;
    if ('refused' in fate) {
      expect(suite).toBeNull();
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.every(({ code }) => fate.refused.includes(code))).toBe(true);
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
