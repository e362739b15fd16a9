/** The field's own reports against every pair of the shared data, to the byte, as its indexes define equality. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { benchRunnerHpt } from '../../src/comparison/bench-runner-hpt.ts';
import { benchRunnerSummary } from '../../src/comparison/bench-runner-method.ts';
import { renderBenchRunnerReport } from '../../src/report/bench-runner-report.ts';
import { renderPyperfReport, type FieldReport } from '../../src/report/pyperf-report.ts';
import { readFileAs } from '../read-pyperf.ts';
import { describeWithSharedData } from '../shared-data.ts';

interface EdgeCase {
  readonly id: string;
  readonly why: string;
  readonly exit: number;
  readonly stderr: string;
  readonly bench_runner: Oracle & { readonly geomean_float: number | 'nan' | null };
}

interface Oracle {
  readonly hpt_reliability: string | null;
  readonly hpt_direction: string | null;
  readonly hpt90: string | null;
  readonly hpt95: string | null;
  readonly hpt99: string | null;
  readonly memory_change: string;
}

interface MiscCase {
  readonly id: string;
  readonly ref: string;
  readonly head: string;
  readonly exit: number;
  readonly stderr: string;
}

interface PublishedPair {
  readonly id: string;
  readonly ref: string;
  readonly head: string;
  readonly md: string;
  readonly ref_path: string;
  readonly head_path: string;
  readonly base: string;
  readonly excluded_benchmarks: readonly string[];
  readonly report_variant: string;
  readonly oracle: { readonly geomean_including_insignificant: string };
}

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const index = (...path: readonly string[]): unknown => JSON.parse(read(...path, 'index.json'));
const textOf = (report: FieldReport): string => (report.kind === 'printed' ? report.text : '');
const errorOf = (report: FieldReport): string => (report.kind === 'printed' ? '' : report.error);

describeWithSharedData('pyperf compare_to', (folder) => {
  const edges = index(folder, 'pyperf-edge') as readonly EdgeCase[];
  test.each(edges)('edge $id: $why', ({ id, exit, stderr }) => {
    const at = join(folder, 'pyperf-edge', id);
    const suites = ['base.json', 'head.json'].map((name) => readFileAs(join(at, name), name));
    const report = renderPyperfReport(suites);
    expect(textOf(report)).toBe(read(at, 'compare_to-G-table-md.txt'));
    expect(errorOf(report)).toBe(stderr);
    expect(report.kind).toBe(exit === 0 ? 'printed' : 'failed');
  });

  test('equal base names in two folders are shown as whole paths', () => {
    const at = join(folder, 'pyperf-edge', 'same-basename');
    const suites = ['x/r.json', 'y/r.json'].map((name) => readFileAs(join(at, name), name));
    expect(textOf(renderPyperfReport(suites))).toBe(read(at, 'x-y.compare_to-G-table-md.txt'));
  });

  const pairs = index(folder, 'pyperf-misc') as readonly MiscCase[];
  test.each(pairs)('misc $id: $ref and $head', ({ id, ref, head, exit, stderr }) => {
    const at = join(folder, 'pyperf-misc');
    const report = renderPyperfReport([ref, head].map((name) => readFileAs(join(at, name), name)));
    expect(textOf(report)).toBe(read(at, `${id}.table-md.txt`));
    expect(errorOf(report)).toBe(stderr);
    expect(report.kind).toBe(exit === 0 ? 'printed' : 'failed');
  });

  test('three files', () => {
    const at = join(folder, 'pyperf-misc');
    const names = ['36', '37', '38'].map((version) => `mult_list_py${version}.json`);
    const report = renderPyperfReport(names.map((name) => readFileAs(join(at, name), name)));
    expect(textOf(report)).toBe(read(at, 'three-files.table-md.txt'));
  });

  test.each(['x86_64-intel', 'aarch64-darwin'])('the story: all builds of %s', (machine) => {
    const at = join(folder, 'tail-call', machine);
    const expected = read(at, 'compare.md');
    const head = /^\| Benchmark +\| (.*) \|$/m.exec(expected)?.[1] ?? '';
    const names = head.split('|').map((title) => title.trim());
    expect(names.length).toBeGreaterThan(3);
    const suites = names.map((name) => readFileAs(join(at, `${name}.json.gz`), `${name}.json.gz`));
    expect(textOf(renderPyperfReport(suites))).toBe(expected);
  });
});

describeWithSharedData('bench_runner', (folder) => {
  const edges = index(folder, 'pyperf-edge') as readonly EdgeCase[];
  test.each(edges)('figures of edge $id: $why', ({ id, bench_runner: expected }) => {
    const at = join(folder, 'pyperf-edge', id);
    const [baseline, candidate] = ['base.json', 'head.json'].map((name) => readFileAs(join(at, name), name));
    const { geometricMean, memoryChange } = benchRunnerSummary(baseline!, candidate!, new Set());
    if (expected.geomean_float === null) expect(geometricMean).toBeNull();
    else if (expected.geomean_float === 'nan') expect(geometricMean).toBeNaN();
    else expect((geometricMean ?? NaN) / expected.geomean_float).toBeCloseTo(1, 12);
    const memory = memoryChange === null ? 'unknown' : `${memoryChange.toFixed(2)}x`.toLowerCase();
    expect(memory).toBe(expected.memory_change);
    expect(hptTexts(benchRunnerHpt(baseline!, candidate!, new Set()))).toEqual([
      expected.hpt_reliability,
      expected.hpt_direction,
      expected.hpt90,
      expected.hpt95,
      expected.hpt99,
    ]);
  });

  const pairs = index(folder, 'bench-runner-reports') as readonly PublishedPair[];
  const at = join(folder, 'bench-runner-reports');
  const render = (pair: PublishedPair): string => {
    const baseline = readFileAs(join(at, pair.ref), pair.ref_path);
    const candidate = readFileAs(join(at, pair.head), pair.head_path);
    const { base, excluded_benchmarks: excludedBenchmarks } = pair;
    return textOf(renderBenchRunnerReport(baseline, candidate, { base, excludedBenchmarks }));
  };
  const recent = pairs.filter((pair) => pair.report_variant.startsWith('bench_runner >= 1.3'));
  const older = pairs.filter((pair) => pair.report_variant.startsWith('bench_runner 0.2'));

  test('there are pairs of both variants, and no others', () => {
    expect(recent.length).toBeGreaterThan(0);
    expect(older.length).toBeGreaterThan(0);
    expect(recent.length + older.length).toBe(pairs.length);
  });

  test.each(recent)('published report $id ($report_variant)', (pair) => {
    expect(render(pair)).toBe(read(at, pair.md));
  });

  test.each(older)('published report $id ($report_variant)', (pair) => {
    const added = `- Geometric mean (including insignificant results): ${pair.oracle.geomean_including_insignificant}\n\n`;
    const got = render(pair);
    expect(got).toContain(added);
    // The header's geometric mean was the last table row's then: that one line differs on purpose.
    const withoutGeomean = (text: string): string => text.replace(/^- overall geometric mean: .*$/m, '');
    expect(withoutGeomean(got.replace(added, ''))).toBe(withoutGeomean(read(at, pair.md)));
  });
});

function hptTexts(hpt: ReturnType<typeof benchRunnerHpt>): (string | null)[] {
  if (hpt.kind === 'unavailable') return [null, null, null, null, null];
  const word = hpt.direction === 'faster' ? 'faster' : 'slower';
  return [
    `${(hpt.reliability * 100).toFixed(2)}%`.toLowerCase(),
    hpt.direction,
    ...hpt.levels.map(({ factor }) => (factor === null ? null : `${factor.toFixed(2)}x ${word}`)),
  ];
}

describe('without the shared data', () => {
  test('one suite alone is refused as pyperf refuses it', () => {
    expect(errorOf(renderPyperfReport([]))).toBe('ERROR: need at least two benchmark files');
  });
});
