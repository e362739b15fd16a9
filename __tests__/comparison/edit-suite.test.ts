import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editSuite } from '../../src/comparison/edit-suite.ts';
import { noSuiteEdits, type SuiteEdits } from '../../src/comparison/suite-edits.ts';
import { memoryMetric, timeMetric } from '../../src/model/metric.ts';
import type { Suite } from '../../src/model/suite.ts';
import { benchmark, series, suite } from '../comparison/build-suite.ts';

const named = (...names: readonly string[]): Suite =>
  suite(
    'one',
    names.map((name) => benchmark(name, series([[1]]))),
  );
const edited = (one: Suite, edits: Partial<SuiteEdits>) => editSuite(one, { ...noSuiteEdits, ...edits }, 'baseline');
const namesOf = ({ suite: { benchmarks } }: { readonly suite: Suite }): string[] => benchmarks.map(({ name }) => name);

describe('renames', () => {
  test('fill in what the star stood for; the first that fits counts', () => {
    const result = edited(named('old_a', 'old_b', 'c'), {
      renames: [
        { from: 'old_a', to: 'first' },
        { from: 'old_*', to: 'new/*/x' },
      ],
    });
    expect(namesOf(result)).toEqual(['first', 'new/b/x', 'c']);
    expect(result.notes).toEqual(['baseline: 2 benchmarks were renamed.']);
    expect(result.findings).toEqual([]);
  });

  test('that would make two of one name are told of and not done', () => {
    const result = edited(named('a', 'b', 'x1', 'x2'), {
      renames: [
        { from: 'a', to: 'b' },
        { from: 'x*', to: 'x' },
      ],
    });
    expect(namesOf(result)).toEqual(['a', 'b', 'x', 'x2']);
    expect(result.findings).toMatchObject([
      { code: 'input.duplicate-name', severity: 'warning', evidence: ['a → b', 'x2 → x'] },
    ]);
  });

  test('can swap two names', () => {
    const renames = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ];
    expect(namesOf(edited(named('a', 'b'), { renames }))).toEqual(['b', 'a']);
  });

  test('leave names unique, whatever the patterns', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 8 }),
        fc.array(fc.record({ from: pattern, to: pattern }), { maxLength: 4 }),
        (names, renames) => {
          const result = namesOf(edited(named(...names), { renames }));
          expect(new Set(result).size).toBe(names.length);
        },
      ),
    );
  });
});

test('include and exclude choose by the new names, and exclude wins', () => {
  const result = edited(named('old_a', 'b', 'c'), {
    renames: [{ from: 'old_*', to: 'new_*' }],
    include: ['new_*', 'b'],
    exclude: ['b'],
  });
  expect(namesOf(result)).toEqual(['new_a']);
  expect(result.notes).toContain('baseline: 2 benchmarks were left out by include and exclude.');
});

test('tags are added to those that are there, each once', () => {
  const tagged = { ...benchmark('json_dumps', series([[1]])), tags: ['serialize'] };
  const tagRules = [
    { pattern: 'json_*', tag: 'serialize' },
    { pattern: '*', tag: 'all' },
    { pattern: 'xml_*', tag: 'xml' },
  ];
  const { suite: result } = edited(suite('one', [tagged]), { tagRules });
  expect(result.benchmarks[0]?.tags).toEqual(['serialize', 'all']);
});

describe('the metric', () => {
  const both = benchmark('both', series([[1]], timeMetric), series([[2]], memoryMetric));
  const one = suite('one', [both, benchmark('time only', series([[1]], timeMetric))]);

  test('that was chosen comes first; benchmarks without it are left out, and that is said', () => {
    const result = edited(one, { metric: 'memory' });
    expect(result.suite.benchmarks.map(({ series: all }) => all.map(({ metric }) => metric.id))).toEqual([
      ['memory', 'time'],
    ]);
    expect(result.notes).toEqual(['baseline: 1 benchmark was left out for having no metric "memory".']);
  });

  test('that nobody has is an error that lists those there are', () => {
    const result = edited(one, { metric: 'throughput' });
    expect(result.suite.benchmarks).toEqual([]);
    expect(result.findings).toMatchObject([
      { code: 'input.missing-metric', severity: 'error', evidence: ['metrics that it has: time, memory'] },
    ]);
  });
});

test('without edits nothing changes', () => {
  const one = named('a', 'b');
  expect(edited(one, {})).toEqual({ suite: one, findings: [], notes: [] });
});
