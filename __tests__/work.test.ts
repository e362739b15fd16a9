/**
 * Twice the input is twice the work: nothing looks through all of a suite once for each part of it. Reads and calls are counted,
 * never the time.
 */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { compareSuites } from '../src/comparison/compare-suites.ts';
import { defaultComparisonOptions } from '../src/comparison/comparison.ts';
import { editSuite } from '../src/comparison/edit-suite.ts';
import { noSuiteEdits } from '../src/comparison/suite-edits.ts';
import { Complaints } from '../src/formats/complaints.ts';
import { joinRepeated } from '../src/formats/make-suite.ts';
import { mergeSuites } from '../src/formats/merge-suites.ts';
import { parseText } from '../src/formats/registry.ts';
import type { Benchmark, Suite } from '../src/model/suite.ts';
import { inspect } from '../src/report/inspect/inspection.ts';
import { renderPyperfReport } from '../src/report/pyperf-report.ts';
import { benchmark, series, single, suite } from './comparison/build-suite.ts';
import { countedList, growth, type Reads } from './counted-list.ts';

/** Below this the work grows with the input; with its square it would be four. */
const linear = 2.3;

const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

/** Benchmarks, each with a tag of its own and one that all have. */
const tagged = (label: string, size: number, reads: Reads, factor = 1): Suite =>
  suite(
    label,
    times(size, (index) => ({
      ...benchmark(`b${index}`, series(single(factor, 1.01 * factor, 1.02 * factor))),
      tags: countedList([`tag ${index}`, 'all'], reads),
    })),
  );

/** Few benchmarks with many metrics each, in the other order on request. */
const manyMetrics = (label: string, size: number, reads: Reads, isReversed = false): Suite =>
  suite(
    label,
    times(3, (index): Benchmark => {
      const all = times(size, (metric) =>
        series(single(1 + metric, 1.01 + metric), { id: `m${metric}`, unit: 'count', direction: 'smaller' }),
      );
      return { ...benchmark(`b${index}`), series: countedList(isReversed ? all.toReversed() : all, reads) };
    }),
  );

describe('twice as many', () => {
  test('tags are compared with twice the work', () => {
    const ratio = growth(100, (size, reads) => {
      const { metrics } = compareSuites(
        tagged('one', size, reads),
        tagged('other', size, reads, 1.1),
        defaultComparisonOptions,
      );
      expect(metrics[0]?.tags).toHaveLength(size + 1);
    });
    expect(ratio).toBeLessThan(linear);
  });

  test('tags are shown as pyperf does with twice the work', () => {
    const ratio = growth(100, (size, reads) => {
      const { kind } = renderPyperfReport([tagged('one', size, reads), tagged('other', size, reads, 1.1)]);
      expect(kind).toBe('printed');
    });
    expect(ratio).toBeLessThan(linear);
  });

  test('metrics are compared with twice the work', () => {
    const ratio = growth(100, (size, reads) => {
      const { metrics } = compareSuites(
        manyMetrics('one', size, reads),
        manyMetrics('other', size, reads, true),
        defaultComparisonOptions,
      );
      expect(metrics).toHaveLength(size);
    });
    expect(ratio).toBeLessThan(linear);
  });

  test('metrics are merged with twice the work', () => {
    const ratio = growth(100, (size, reads) => {
      const { suite: merged } = mergeSuites(
        [manyMetrics('one', size, reads), manyMetrics('other', size, reads, true)],
        'both',
        'baseline',
      );
      expect(merged.benchmarks[0]?.series).toHaveLength(size);
    });
    expect(ratio).toBeLessThan(linear);
  });

  test('metrics of a benchmark that was measured again are joined with twice the work', () => {
    const ratio = growth(100, (size, reads) => {
      const [one] = manyMetrics('one', size, reads).benchmarks;
      const [again] = manyMetrics('again', size, reads, true).benchmarks;
      if (one === undefined || again === undefined) throw new Error('no benchmark');
      const placed = [one, again].map((each) => ({ benchmark: each, place: '$' }));
      expect(joinRepeated(placed, new Complaints('a.json', 'baseline'))).toHaveLength(1);
    });
    expect(ratio).toBeLessThan(linear);
  });

  test('metrics are inspected with twice the work', () => {
    const ratio = growth(50, (size, reads) => {
      const { metrics } = inspect({
        named: 'a.json',
        suite: manyMetrics('one', size, reads),
        formatTitle: '',
        recognised: '',
        findings: [],
        notes: [],
      });
      expect(metrics).toHaveLength(size);
    });
    expect(ratio).toBeLessThan(linear);
  });

  test('renames that fail one after another cost twice the work', () => {
    // Each takes the name of the next, and the last keeps its own: so none gets what it wants.
    const ratio = growth(50, (size, reads) => {
      const names = times(size, (index) => 'k'.repeat(index + 1));
      const last = names.at(-1) ?? '';
      const one = {
        ...suite('one', []),
        benchmarks: countedList(
          names.map((name) => benchmark(name)),
          reads,
        ),
      };
      const renames = [
        { from: last, to: last },
        { from: 'k*', to: 'kk*' },
      ];
      const edited = editSuite(one, { ...noSuiteEdits, renames }, 'baseline');
      expect(edited.suite.benchmarks.map(({ name }) => name)).toEqual(names);
      expect(edited.findings[0]?.message).toContain(`${size - 1} benchmarks`);
    });
    expect(ratio).toBeLessThan(linear);
  });
});

describe('a text twice as long', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const benchmarksIn = (format: string, text: string): number =>
    parseText({ name: 'a.txt', text, byteLength: text.length }, { format }, 'baseline').suite?.benchmarks.length ?? 0;

  test('of Go, with troubles behind each other out of order, takes twice as many searches', () => {
    const searches = jest.spyOn(String.prototype, 'indexOf');
    const ratio = growth(200, (size, reads) => {
      const text = times(size, (index) => `BenchmarkA${index}\n--- FAIL: BenchmarkX\n  100 5 ns/op 3\n`).join('');
      searches.mockClear();
      expect(benchmarksIn('go', text)).toBe(size);
      reads.count = searches.mock.calls.length;
    });
    expect(ratio).toBeLessThan(linear);
  });
});

test('a text of more benchmarks than a call can have arguments is read whole', () => {
  const size = 130_000;
  const text = times(size, (index) => `mod::b${index} id:x\n  Instructions:          ${1000 + index}|N/A\n`).join('');
  const { suite: read } = parseText(
    { name: 'a.txt', text, byteLength: text.length },
    { format: 'gungraun' },
    'baseline',
  );
  expect(read?.benchmarks).toHaveLength(size);
});
