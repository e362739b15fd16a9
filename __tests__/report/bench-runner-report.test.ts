import { describe, expect, test } from '@jest/globals';
import type { Suite } from '../../src/model/suite.ts';
import { renderBenchRunnerReport, type BenchRunnerOptions } from '../../src/report/bench-runner-report.ts';
import { expectGolden } from '../golden-file.ts';
import { parsePyperf, readFixture } from '../read-pyperf.ts';

const textOf = (baseline: Suite, candidate: Suite, options?: BenchRunnerOptions): string => {
  const report = renderBenchRunnerReport(baseline, candidate, options);
  return report.kind === 'printed' ? report.text : `failed: ${report.error}`;
};

const named = 'results/bm-20260228-3.15.0-2222222/bm-20260228-box-aarch64-some%2dfork-branch-3.15.0-2222222.json';
const header = (text: string): string[] =>
  text.split('\n').filter((line) => /^- (fork|ref|machine|commit hash|commit date):/.test(line));

describe('renderBenchRunnerReport', () => {
  test('a pair named as bench_runner names files', () => {
    const text = textOf(readFixture('baseline.json'), readFixture('candidate.json', named), { base: '3.14.0' });
    expectGolden('bench-runner-report.md', text);
  });

  test('the header of a file named otherwise comes from its metadata', () => {
    const text = textOf(readFixture('baseline.json'), readFixture('candidate.json'));
    expect(text.startsWith('# Results vs. base\n\n- fork: python\n')).toBe(true);
    expect(header(text)).toEqual([
      '- fork: python',
      '- ref: main',
      '- machine: linux-x86_64',
      '- commit hash: 2222222',
      '- commit date: 2026-02-28',
    ]);
  });

  test('a file that tells nothing has a header all the same', () => {
    const bare = '{"version":"1.0","benchmarks":[{"metadata":{"name":"x"},"runs":[{"values":[1,2,3]}]}]}';
    const [first, second] = ['some/a.json', 'some/b.json'].map((name) => parsePyperf(bare, name).suite);
    const text = textOf(first!, second!);
    expect(header(text)).toEqual([
      '- fork: unknown',
      '- ref: b',
      '- machine: unknown-unknown',
      '- commit hash: unknown',
      '- commit date: <unknown>',
    ]);
    expect(text).toContain('- HPT reliability: None\n- HPT 99th percentile: None\n');
    expect(text).toContain('# HPT report\n\n- Not available: x has 3 values a side, and HPT needs 12\n\n# Memory');
  });

  test('excluded benchmarks are left out of the figures, never of the tables', () => {
    const pair = [readFixture('baseline.json'), readFixture('candidate.json')] as const;
    const all = textOf(...pair);
    const without = textOf(...pair, { excludedBenchmarks: ['ünïcode'] });
    const geomean = (text: string): string => /^- overall geometric mean: .*$/m.exec(text)?.[0] ?? '';
    const tables = (text: string): string => text.slice(text.indexOf('Benchmarks with'), text.indexOf('- Geometric'));
    expect(geomean(without)).not.toBe(geomean(all));
    expect(tables(without)).toBe(tables(all));
  });

  test('nothing in common fails with the words of pyperf', () => {
    const one = (name: string): Suite =>
      parsePyperf(`{"version":"1.0","benchmarks":[{"metadata":{"name":"${name}"},"runs":[{"values":[1]}]}]}`).suite!;
    expect(textOf(one('a'), one('b'))).toBe('failed: ERROR: Benchmark suites have no benchmark in common');
  });

  test('a name with a broken percent escape stays as it is', () => {
    const odd = named.replace('some%2dfork', 'some%zzfork');
    expect(header(textOf(readFixture('baseline.json'), readFixture('candidate.json', odd)))[0]).toBe(
      '- fork: some%zzfork',
    );
  });
});
