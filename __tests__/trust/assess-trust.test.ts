import { describe, expect, test } from '@jest/globals';
import { compareSuites } from '../../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../../src/comparison/comparison.ts';
import type { Finding } from '../../src/model/finding.ts';
import { memoryMetric } from '../../src/model/metric.ts';
import type { Benchmark, Suite } from '../../src/model/suite.ts';
import { assessTrust } from '../../src/trust/assess-trust.ts';
import type { Evidence } from '../../src/trust/evidence.ts';
import { sortFindings } from '../../src/trust/sort-findings.ts';
import { slowDown } from '../../src/verdict/self-test.ts';
import { benchmark, series, single, steady, suite } from '../comparison/build-suite.ts';
import { evidence } from './build-evidence.ts';
import { knownEnvironment } from './run-check.ts';

const options = defaultComparisonOptions;
const named = (names: readonly string[], mean = 1): Benchmark[] => names.map((name) => benchmark(name, steady(mean)));
const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `b${String(index).padStart(2, '0')}`);

function assess(baseline: readonly Benchmark[], candidate: readonly Benchmark[], more: Partial<Evidence> = {}) {
  const old = { ...suite('old', baseline), environment: knownEnvironment };
  // Measured again: the same values on both sides would be one measurement taken twice.
  const again = { ...slowDown(suite('new', candidate), 1 + 1e-14), environment: knownEnvironment };
  const given = evidence(old, again, more);
  return assessTrust(given, compareSuites(given.baseline, given.candidate, options), options);
}

const summary = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, subject }) => `${severity} ${code} ${subject}`);

test('nothing odd: unverified, because nothing vouches for the baseline either', () => {
  const trust = assess(named(names(20)), named(names(20)));
  expect(trust).toMatchObject({ level: 'unverified', findings: [], references: [], credibleRange: null });
  for (const code of ['suite.parameters', 'coverage.missing', 'coverage.failed', 'samples.few'] as const) {
    expect(trust.checks).toContainEqual({ code, outcome: 'passed' });
  }
});

describe('coverage.missing', () => {
  test.each([
    [1, 'info', 'unverified'],
    [2, 'info', 'unverified'],
    [3, 'warning', 'suspect'],
    [5, 'error', 'unusable'],
  ])('%p of 20 on one side only: %s', (missing, severity, level) => {
    const all = names(20);
    for (const trust of [
      assess(named(all), named(all.slice(missing))),
      assess(named(all.slice(missing)), named(all)),
    ]) {
      expect(summary(trust.findings)).toEqual([`${severity} coverage.missing both`]);
      expect(trust.level).toBe(level);
      expect(trust.findings[0]!.message).toContain(
        `${missing} benchmark${missing > 1 ? 's' : ''} of 20 (${missing * 5} %)`,
      );
      expect(trust.findings[0]!.evidence.join()).toContain('b00');
    }
  });

  test('long lists are cut and counted', () => {
    const trust = assess(named(names(99)), named(names(10)));
    expect(trust.findings[0]!.evidence[0]).toMatch(/b59, … and 39 more$/);
  });
});

test('coverage.nothing-in-common', () => {
  const trust = assess(named(['a']), named(['b', 'c']));
  expect(summary(trust.findings)).toEqual(['error coverage.nothing-in-common both']);
  expect(trust.level).toBe('unusable');
  expect(
    trust.checks.filter(({ outcome }) => outcome === 'not-possible').map(({ code, reason }) => `${code}: ${reason}`),
  ).toEqual(
    expect.arrayContaining([
      'suite.parameters: the two sides have no benchmark in common',
      'coverage.missing: nothing in common: see coverage.nothing-in-common',
      'coverage.failed: no metric was measured on both sides',
      'samples.few: no metric was measured on both sides',
    ]),
  );
  const empty = assess([], []).checks.find(({ code }) => code === 'coverage.missing');
  expect(empty).toMatchObject({ outcome: 'not-possible', reason: 'there are no benchmarks on either side' });
});

describe('coverage.failed', () => {
  const broken = benchmark('broken', series(single(0, 0, 0)));
  const sound = named(['broken', ...names(30)]);

  test('in the baseline it is unusable', () => {
    const trust = assess([broken, ...named(names(30))], sound);
    expect(summary(trust.findings)).toEqual(['error coverage.failed baseline']);
    expect(trust.findings[0]!.evidence).toEqual(['broken: the baseline has a mean of zero, which gives no ratio']);
    expect(trust.level).toBe('unusable');
  });

  test('in the candidate it says nothing about the baseline', () => {
    const trust = assess(sound, [broken, ...named(names(30))]);
    expect(summary(trust.findings)).toEqual(['error coverage.failed candidate']);
    expect(trust.level).toBe('unverified');
  });
});

describe('samples.few', () => {
  const times = (count: number) =>
    series(single(...Array.from({ length: count }, (_, index) => 1 + ((index * 7) % 5) / 1000)));
  const list = (count: number, few: number, units: number): Benchmark[] =>
    names(count).map((name, index) => benchmark(name, times(index < few ? units : 6)));

  test.each([
    [20, 20, 4, 'warning', 'suspect'],
    [20, 20, 2, 'error', 'unusable'],
    [20, 2, 2, 'error', 'unusable'],
    [20, 1, 4, 'info', 'unverified'],
  ])('of %p benchmarks %p with %p processes: %s', (count, few, units, severity, level) => {
    const trust = assess(list(count, few, units), list(count, 0, 6));
    expect(summary(trust.findings)).toContain(`${severity} samples.few baseline`);
    expect(trust.level).toBe(level);
  });

  test('in the candidate it says nothing about the baseline', () => {
    const trust = assess(list(10, 0, 6), list(10, 10, 4));
    expect(summary(trust.findings)).toEqual(['warning samples.few candidate']);
    expect(trust.level).toBe('unverified');
  });

  test('uneven counts are told', () => {
    const trust = assess([benchmark('a', times(6))], [benchmark('a', times(13))]);
    expect(summary(trust.findings)).toEqual(['info samples.few both']);
    expect(trust.findings[0]!.evidence).toEqual(['a: 6 against 13']);
  });
});

test('suite.parameters', () => {
  const sized = (n: string): Benchmark[] => [{ ...benchmark('a', steady(1)), parameters: { n } }, ...named(['b'])];
  const trust = assess(sized('1'), sized('2'));
  expect(summary(trust.findings)).toEqual(['error suite.parameters both']);
  expect(trust.findings[0]!.evidence).toEqual(['a: parameter n differs: 1 against 2']);
  expect(trust.level).toBe('unusable');
});

describe('what reading had to say', () => {
  const found = (subject: string, severity: Finding['severity']): Finding => ({
    code: 'input.invalid-value',
    severity,
    subject,
    message: 'm',
    evidence: [],
    remedy: 'r',
  });

  test.each([
    ['baseline', 'error', 'suspect'],
    ['baseline', 'warning', 'suspect'],
    ['baseline', 'info', 'unverified'],
    ['candidate', 'error', 'unverified'],
    ['reference gcc', 'error', 'unverified'],
  ] as const)('about the %s, %s: %s', (subject, severity, level) => {
    const trust = assess(named(['a']), named(['a']), { findings: [found(subject, severity)] });
    expect(trust.level).toBe(level);
    expect(trust.findings).toHaveLength(1);
  });

  test('errors first, and no input order shows', () => {
    const list = [
      found('candidate', 'info'),
      found('baseline', 'warning'),
      { ...found('baseline', 'error'), code: 'samples.few' as const },
      found('candidate', 'error'),
      found('baseline', 'error'),
      { ...found('baseline', 'error'), message: 'l' },
    ];
    const sorted = sortFindings(list);
    expect(sorted.map(({ severity, code, subject, message }) => [severity, code, subject, message].join(' '))).toEqual([
      'error input.invalid-value baseline l',
      'error input.invalid-value baseline m',
      'error input.invalid-value candidate m',
      'error samples.few baseline m',
      'warning input.invalid-value baseline m',
      'info input.invalid-value candidate m',
    ]);
    expect(sortFindings(list.toReversed())).toEqual(sorted);
  });
});

describe('references', () => {
  const reference = (label: string, mean: number, list = ['a', 'b', 'c']) => ({
    label,
    suite: suite('file', named(list, mean)),
  });

  test('the deficit is what the baseline itself is slower than the reference', () => {
    const trust = assess(named(['a', 'b', 'c'], 1.12), named(['a', 'b', 'c'], 1), {
      references: [reference('clang-18', 1.04), reference('gcc', 1.000001)],
    });
    const [first, second] = trust.references;
    expect(first).toMatchObject({ label: 'clang-18', comparison: { baselineLabel: 'clang-18' } });
    expect(first!.witness!.deficit).toBeCloseTo(Math.log(1.12 / 1.04), 12);
    expect(first!.witness!.explained).toBeCloseTo(Math.log(1.12 / 1.04) / Math.log(1.12), 12);
    expect(second!.witness!.explained).toBeCloseTo(1, 4);
    expect(trust.credibleRange!.low).toBeCloseTo(0, 5);
    expect(trust.credibleRange!.high).toBeCloseTo(Math.log(1.12), 12);
    expect(trust.level).toBe('unusable');
  });

  test('no win, nothing to explain; nothing shared, nothing to say', () => {
    const trust = assess(named(['a', 'b', 'c'], 1), named(['a', 'b', 'c'], 1), {
      references: [reference('gcc', 0.9), reference('other', 1, ['x'])],
    });
    expect(trust.references[0]).toMatchObject({ witness: { explained: null } });
    expect(trust.references[0]!.witness!.deficit).toBeCloseTo(Math.log(1 / 0.9), 12);
    expect(trust.references[1]).toMatchObject({ witness: null });
    expect(trust.credibleRange!.low).toBeCloseTo(Math.log(0.9), 12);
  });

  test('no range without an answer to both', () => {
    expect(assess(named(['a']), named(['a']), { references: [reference('x', 1, ['x'])] }).credibleRange).toBeNull();
  });
});

test('the order of benchmarks shows in no finding', () => {
  const withMemory = (name: string): Benchmark => benchmark(name, steady(1), series(single(1, 2), memoryMetric));
  const baseline = [...named(names(12)), withMemory('m'), benchmark('z', series(single(0, 0)))];
  const candidate = [...named(names(9)), withMemory('m'), benchmark('z', series(single(1, 1)))];
  const reversed = (list: readonly Benchmark[]): Suite['benchmarks'] => list.toReversed();
  expect(assess(reversed(baseline), reversed(candidate)).findings).toEqual(assess(baseline, candidate).findings);
});
