import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWithSharedData, sharedData } from '../shared-data.ts';
import { plumbline } from './run-cli.ts';

interface Pair {
  readonly id: string;
  readonly ref: string;
  readonly head: string;
  readonly ref_path: string;
  readonly head_path: string;
  readonly md: string;
  readonly base: string;
  readonly excluded_benchmarks: readonly string[];
  readonly report_variant: string;
}

const readIndex = (name: string): readonly Pair[] => {
  try {
    return JSON.parse(readFileSync(join(sharedData, name, 'index.json'), 'utf8')) as readonly Pair[];
  } catch {
    return [];
  }
};

/** From the first table to the end, without the line that older versions of the tool did not write. */
const fromFirstTable = (report: string) =>
  report.slice(report.indexOf('\n| Benchmark')).replace(/- Geometric mean \(including .*\n\n/, '');

describeWithSharedData('the field’s own report of real pairs, by the committed command line', (data) => {
  const source = join(data, 'bench-runner-reports');
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-pairs-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(readIndex('bench-runner-reports').map((pair) => [pair.id, pair] as const))('%s', (_, pair) => {
    for (const [from, to] of [
      [pair.ref, pair.ref_path],
      [pair.head, pair.head_path],
    ] as const) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      writeFileSync(join(folder, to), gunzipSync(readFileSync(join(source, from))));
    }
    const words = ['compare', pair.ref_path, pair.head_path, '--report', 'bench-runner', '--base', pair.base];
    const excluded = ['--exclude-benchmarks', pair.excluded_benchmarks.join(',')];
    const { stdout } = plumbline([...words, ...excluded], { folder });
    const published = readFileSync(join(source, pair.md), 'utf8');
    if (pair.report_variant.startsWith('bench_runner >= 1.3')) expect(stdout).toBe(published);
    else expect(fromFirstTable(stdout)).toBe(fromFirstTable(published));
  });
});

describeWithSharedData('pyperf’s own table, by the committed command line', (data) => {
  const folder = join(data, 'pyperf-misc');
  const expected = (name: string) => readFileSync(join(folder, name), 'utf8');

  test.each(readIndex('pyperf-misc').map(({ id, ref, head }) => [id, ref, head] as const))('%s', (id, ref, head) => {
    expect(plumbline(['compare', ref, head, '--report', 'pyperf'], { folder }).stdout).toBe(
      expected(`${id}.table-md.txt`),
    );
  });

  test('three files', () => {
    const words = [
      'compare',
      'mult_list_py36.json',
      'mult_list_py37.json',
      'mult_list_py38.json',
      '--report',
      'pyperf',
    ];
    expect(plumbline(words, { folder }).stdout).toBe(expected('three-files.table-md.txt'));
  });

  test('files without a benchmark in common: pyperf’s own words, and no green', () => {
    const words = ['compare', 'pyperformance-py36.json', 'pyperformance-py3_performance03.json', '--report', 'pyperf'];
    const { status, stderr } = plumbline(words, { folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/ERROR: Benchmark suites have no benchmark in common/);
  });
});

describeWithSharedData('the tail-call story, by the committed command line', (data) => {
  const folder = join(data, 'tail-call', 'x86_64-intel');
  describe('geometric mean and its within-session interval', () => {
    test.each([
      ['clang19', 1.125],
      ['clang18', 1.033],
      ['gcc', 1.008],
      ['clang19.taildup', 1.02],
    ])('against %s it is %d', (baseline, expected) => {
      const words = ['compare', `${baseline}.json.gz`, 'clang19.tc.json.gz', '--json'];
      const review = JSON.parse(plumbline(words, { folder }).stdout) as {
        metrics: { time: { geomean: { speedup: number } } };
      };
      expect(Math.abs(review.metrics.time.geomean.speedup - expected)).toBeLessThan(0.002);
    });
  });
});
