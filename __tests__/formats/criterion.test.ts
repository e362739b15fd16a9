/** Criterion.rs: its directory as one side; by hand from its structure, and real trees beside what they printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Side } from '../../src/sources/read-side.ts';
import * as registry from '../../src/formats/registry.ts';
import { readSide } from '../../src/sources/read-side.ts';
import { benchmarkIn, seriesIn, valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

const options = { reader: registry, format: 'auto', subject: 'baseline', chosen: false };

function side(files: Readonly<Record<string, unknown>>): Side {
  const named = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  }));
  return readSide(named, options);
}

const identity = (id: string, value: string | null = null): object => ({
  group_id: id.split('/')[0],
  function_id: id.split('/')[1] ?? null,
  value_str: value,
  throughput: { Bytes: 100 },
  full_id: id,
  directory_name: id.replaceAll('?', '_'),
  title: id,
});
const linear = { sampling_mode: 'Linear', iters: [10, 20], times: [1000, 2200] };

describe('a directory', () => {
  const files = {
    'target/criterion/hash/sip_/8/new/benchmark.json': identity('hash/sip?/8', '8'),
    'target/criterion/hash/sip_/8/new/sample.json': linear,
    'target/criterion/hash/sip_/8/new/estimates.json': { mean: { point_estimate: 5 } },
    'target/criterion/hash/sip_/8/new/tukey.json': [1, 2, 3, 4],
    'target/criterion/hash/sip_/8/base/benchmark.json': identity('hash/sip?/8', '8'),
    'target/criterion/hash/sip_/8/base/sample.json': { ...linear, times: [9, 9] },
    'target/criterion/hash/sip_/8/change/estimates.json': { mean: { point_estimate: 0.1 } },
    'target/criterion/plain/new/benchmark.json': identity('plain'),
    'target/criterion/plain/new/sample.json': [
      [1, 2],
      [7, 14],
    ],
  };

  test('samples are time per iteration, in seconds; other runs in it are left out', () => {
    const { suite, findings, notes } = side(files);
    expect(suite).toMatchObject({ format: 'criterion', label: 'criterion' });
    expect(suite.benchmarks.map(({ name }) => name)).toEqual(['hash/sip?/8', 'plain']);
    expect(valuesIn(suite, 'hash/sip?/8')).toEqual([100 / 1e9, 110 / 1e9]);
    expect(valuesIn(suite, 'plain')).toEqual([7e-9, 7e-9]);
    expect(seriesIn(suite, 'plain')).toMatchObject({ nesting: 'values', ordered: true });
    expect([...findings, ...notes]).toEqual([]);
  });

  test('group and value', () => {
    const { suite } = side(files);
    expect(benchmarkIn(suite, 'hash/sip?/8')).toMatchObject({ tags: ['hash'], parameters: { value: '8' } });
    expect(benchmarkIn(suite, 'hash/sip?/8').metadata).toMatchObject({ throughput: { Bytes: 100 } });
    expect(benchmarkIn(suite, 'plain')).toMatchObject({ tags: [], parameters: {} });
  });

  test('the same tree elsewhere is the same bytes', () => {
    const moved = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name.replace('target/criterion', 'a/b'), content]),
    );
    const [one, other] = [side(files), side(moved)].map(({ suite }) => suite.provenance.files[0]);
    expect(one?.sha256).toMatch(/^[\da-f]{64}$/);
    expect(other).toMatchObject({ name: 'a/b', sha256: one?.sha256 });
  });

  test('two trees are two sessions', () => {
    const twice = Object.fromEntries(
      ['one', 'two'].flatMap((run) =>
        Object.entries(files).map(([name, content]) => [name.replace('target', run), content]),
      ),
    );
    // Another byte, or it would be a copy.
    const { suite } = side({ ...twice, 'two/criterion/plain/new/sample.json': [[1], [8]] });
    const series = seriesIn(suite, 'plain');
    expect(series.kind === 'samples' && series.sessions.length).toBe(2);
  });

  test('without samples, the estimates; without new, the only run there is', () => {
    const { suite } = side({
      'c/x/main/benchmark.json': identity('x'),
      'c/x/main/estimates.json': { Mean: { point_estimate: 5 }, StdDev: { point_estimate: 1 } },
    });
    expect(seriesIn(suite, 'x')).toMatchObject({ kind: 'summary', mean: 5e-9, standardDeviation: 1e-9 });
  });

  test.each<[string, unknown, string, string]>([
    ['cut off', '{"sampling_mode":"Flat","iters":[1,2', 'input.invalid-record', 'bad/new/sample.json is no whole JSON'],
    ['of unequal lengths', { iters: [1, 1], times: [3] }, 'input.invalid-record', 'has 2 iters and 1 times'],
    ['zero iterations', { iters: [0, 1], times: [3, 4] }, 'input.invalid-value', 'bad/new/sample.json times[0] is 3'],
    ['no lists', { iters: 7 }, 'input.invalid-record', 'without iters and times'],
  ])('a sample %s', (_, sample, code, words) => {
    const { suite, findings } = side({
      ...files,
      'target/criterion/bad/new/benchmark.json': identity('bad'),
      'target/criterion/bad/new/sample.json': sample,
    });
    expect(findings[0]).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(valuesIn(suite, 'plain')).toHaveLength(2);
  });

  test('other files of these names are left alone', () => {
    const pyperf = { version: '1.0', benchmarks: [{ metadata: { name: 'x' }, runs: [{ values: [1] }] }] };
    expect(side({ 'results/run/benchmark.json': pyperf }).suite.format).toBe('pyperf');
  });
});

describeWithSharedData('Criterion.rs, real trees', (folder) => {
  const read = (tree: string): Side => {
    const root = join(folder, 'formats', 'criterion', tree);
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    return readSide(
      names.map((name) => ({ name, bytes: readFileSync(join(root, name)) })),
      options,
    );
  };
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

  test.each([
    ['generated-here/k1-tree', 4],
    ['generated-here/k2-tree', 4],
    ['generated-here/named-baseline-main', 4],
    ['criterion.rs-book', 6],
    ['criterion_gettingstarted', 6],
  ])('%s', (tree, count) => {
    const { suite, findings } = read(tree);
    expect(findings).toEqual([]);
    expect(suite.benchmarks).toHaveLength(count);
    for (const { name } of suite.benchmarks) expect(valuesIn(suite, name).length).toBeGreaterThanOrEqual(10);
  });

  test('the mean is the tool’s own estimate of it', () => {
    const estimates = JSON.parse(
      readFileSync(
        join(folder, 'formats', 'criterion', 'generated-here', 'k1-tree', 'fib 12', 'new', 'estimates.json'),
        'utf8',
      ),
    ) as { mean: { point_estimate: number } };
    const { suite } = read('generated-here/k1-tree');
    expect((mean(valuesIn(suite, 'fib 12')) * 1e9) / estimates.mean.point_estimate).toBeCloseTo(1, 10);
    // Flat sampling: the console shows the mean itself, 165.23 ns.
    expect(mean(valuesIn(suite, 'sort/group/flat')) * 1e9).toBeCloseTo(165.23, 2);
  });
});
