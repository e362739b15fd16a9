/**
 * The Go pairs against benchstat's own golden outputs: the median, its interval by order statistics and the p-value of the
 * Mann–Whitney test, all from the values that were read here. Golden files: golang.org/x/perf, cmd/benchstat/testdata; the
 * arguments that gave each stand in the shared data's SOURCES.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Benchmark, Suite } from '../../src/model/suite.ts';
import { flatValues } from '../../src/model/suite.ts';
import { exactMannWhitney } from '../../src/statistics/exact-mann-whitney.ts';
import { medianOf } from '../../src/statistics/quantile.ts';
import { readPath, suiteIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

/** One cell of a golden table: the median as printed, and the interval in per cent (null for ∞). */
interface Cell {
  readonly value: number;
  readonly lastDigit: number;
  readonly percent: number | null;
}

interface Row {
  readonly unit: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly change: string | undefined;
  readonly p: string | undefined;
}

const prefixes: Readonly<Record<string, number>> = {
  '': 1,
  n: 1e-9,
  µ: 1e-6,
  m: 1e-3,
  k: 1e3,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
};

/** The rows of a golden text output. */
function readGolden(text: string): Row[] {
  const rows: Row[] = [];
  let unit = '';
  for (const line of text.split('\n')) {
    const [, header] = /^ +│ +(\S+)/.exec(line) ?? [];
    if (header !== undefined) {
      unit = header;
      continue;
    }
    const name = /^(\S+)/.exec(line)?.[1];
    const cells = [...line.matchAll(/ (\d+)(\.\d+)?(n|µ|m|k|Ki|Mi|Gi|) ± +(\d+|∞)/g)].map(
      ([, whole = '', fraction = '', prefix = '', percent = '']): Cell => {
        const scale = prefixes[prefix] ?? NaN;
        const lastDigit = scale * 10 ** -Math.max(fraction.length - 1, 0);
        return {
          value: Number(whole + fraction) * scale,
          lastDigit,
          percent: percent === '∞' ? null : Number(percent),
        };
      },
    );
    if (name === undefined || cells.length === 0) continue;
    const change = /([-+]?\d+\.\d+%|~|\?) \((?:p=(\d\.\d+) )?n=/.exec(line);
    rows.push({ unit, name, cells, change: change?.[1], p: change?.[2] });
  }
  return rows;
}

/** Values in benchstat's units, which writes MB/s as B/s. */
function valuesOf(benchmarks: readonly Benchmark[], unit: string): number[] {
  return benchmarks.flatMap(({ series }) =>
    series.flatMap((one) => {
      const word = one.metric.id === 'time' ? 'sec/op' : one.metric.id === 'throughput' ? 'B/s' : one.metric.id;
      if (one.kind !== 'samples' || word !== unit) return [];
      return flatValues(one).map((value) => (word === 'B/s' ? value * 1e6 : value));
    }),
  );
}

/** Largest relative distance of a 95 % interval's ends from the median, in whole per cent; null below six values. */
function intervalPercent(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, two) => one - two);
  const center = medianOf(values);
  const count = sorted.length;
  if (count < 6) return null;
  let tail = 0.5 ** count;
  let term = tail;
  let rank = 1;
  // The highest rank below which at most 2.5 % lies.
  while (tail + (term = (term * (count - rank + 1)) / rank) <= 0.025) {
    tail += term;
    rank += 1;
  }
  const [low = NaN, high = NaN] = [sorted[rank - 1], sorted[count - rank]];
  return Math.round(100 * Math.max(high / center - 1, 1 - low / center));
}

const isNamed = (golden: string) => (benchmark: Benchmark) =>
  benchmark.name.replace(/^crc32\.|^testdata\.| note:\w+$/g, '').replace(/^(CRC32.*)-8$/, '$1') ===
  golden.replace(/-8$/, '');

const withNote =
  (note: string) =>
  (suite: Suite): readonly Benchmark[] =>
    suite.benchmarks.filter(({ parameters }) => parameters.note === note);

describeWithSharedData('agrees with benchstat', (folder) => {
  const inFolder = (name: string): string => join(folder, 'formats', 'go-benchstat', name);
  const golden = (name: string): Row[] => readGolden(readFileSync(inFolder(`${name}.stdout`), 'utf8'));
  const suite = (name: string): Suite => suiteIn(readPath(inFolder(name)));
  const all = (one: Suite): readonly Benchmark[] => one.benchmarks;

  test.each<[string, number, readonly [string, (suite: Suite) => readonly Benchmark[]][]]>([
    [
      'crcIgnore',
      72,
      [
        ['crc-old.txt', all],
        ['crc-new.txt', all],
      ],
    ],
    [
      'smallSample',
      1,
      [
        ['smallSample.txt', withNote('before')],
        ['smallSample.txt', withNote('after')],
      ],
    ],
    [
      'issue19634',
      1,
      [
        ['issue19634.txt', withNote('before')],
        ['issue19634.txt', withNote('after')],
      ],
    ],
    [
      'issue19565',
      2,
      [
        ['issue19565.txt', withNote('before')],
        ['issue19565.txt', withNote('after')],
      ],
    ],
  ])('%s', (name, count, sides) => {
    const rows = golden(name).filter((row) => row.cells.length === 2 || name !== 'issue19565');
    expect(rows.filter(({ cells }) => cells.length === 2).length).toBe(name === 'issue19565' ? 1 : count);
    const read = sides.map(([file, chosen]) => chosen(suite(file)));
    for (const row of rows) {
      const values = read.map((benchmarks) => valuesOf(benchmarks.filter(isNamed(row.name)), row.unit));
      values.forEach((one, index) => {
        const cell = row.cells[index]!;
        expect(Math.abs(medianOf(one) - cell.value)).toBeLessThanOrEqual(cell.lastDigit * 0.5000001);
        expect(intervalPercent(one)).toBe(cell.percent);
      });
      const [before = [], after = []] = values;
      const { p } = exactMannWhitney(before, after);
      expect(p.toFixed(3)).toBe(row.p);
      const change = (100 * (medianOf(after) / medianOf(before) - 1)).toFixed(2);
      if (p < 0.05) expect(`${Number(change) > 0 ? '+' : ''}${change}%`).toBe(row.change);
      else expect(row.change).toBe('~');
    }
  });

  test('crcOldNew: one file after the other, each with its own configuration', () => {
    const read = [...suite('crc-old.txt').benchmarks, ...suite('crc-new.txt').benchmarks];
    const rows = golden('crcOldNew');
    expect(rows).toHaveLength(144);
    for (const [index, row] of rows.entries()) {
      const side = read.slice(index < 72 ? 0 : 36, index < 72 ? 36 : 72);
      const values = valuesOf(side.filter(isNamed(row.name)), row.unit);
      expect(Math.abs(medianOf(values) - row.cells[0]!.value)).toBeLessThanOrEqual(row.cells[0]!.lastDigit * 0.5000001);
      expect(intervalPercent(values)).toBe(row.cells[0]!.percent);
    }
  });

  test('crcSizeVsPoly: parameters choose rows and columns', () => {
    const benchmarks = suite('crc-new.txt').benchmarks.filter(({ parameters }) => parameters.align === '0');
    const rows = golden('crcSizeVsPoly');
    expect(rows).toHaveLength(12);
    for (const row of rows) {
      for (const [index, poly] of ['IEEE', 'Castagnoli', 'Koopman'].entries()) {
        const chosen = benchmarks.filter(({ parameters }) => parameters.size === row.name && parameters.poly === poly);
        const values = valuesOf(chosen, row.unit);
        const cell = row.cells[index]!;
        expect(Math.abs(medianOf(values) - cell.value)).toBeLessThanOrEqual(cell.lastDigit * 0.5000001);
        expect(intervalPercent(values)).toBe(cell.percent);
      }
    }
  });

  test('csvOldNew and csvErrors: numbers in full', () => {
    const [before, after] = [suite('old.txt'), suite('new.txt')];
    for (const line of readFileSync(inFolder('csvOldNew.stdout'), 'utf8').split('\n').slice(5, 7)) {
      const [name = '', first, firstPercent, second, secondPercent, , p] = line.split(',');
      const values = [before, after].map(({ benchmarks }) => valuesOf(benchmarks.filter(isNamed(name)), 'sec/op'));
      expect(values.map((one) => medianOf(one))).toEqual(
        [Number(first), Number(second)].map((one) => expect.closeTo(one, 18)),
      );
      expect(values.map((one) => `${intervalPercent(one)}%`)).toEqual([firstPercent, secondPercent]);
      expect(`p=${exactMannWhitney(values[0]!, values[1]!).p.toFixed(3)} n=10`).toBe(p);
    }
    // `-row .name`: both formats of Encode in one row.
    const mixed = valuesOf(after.benchmarks, 'sec/op');
    expect(medianOf(mixed)).toBeCloseTo(2.2530000000000003e-6, 18);
    expect(intervalPercent(mixed)).toBe(37);
  });

  test('units and zero: metrics that are exact', () => {
    const exact = (name: string, note: string, benchmark: string, unit: string): number =>
      medianOf(valuesOf(withNote(note)(suite(name)).filter(isNamed(benchmark)), unit));
    expect(exact('units.txt', 'before', 'NonExact', 'text-bytes')).toBe(101);
    expect(exact('units.txt', 'after', 'Size', 'text-bytes') / exact('units.txt', 'before', 'Size', 'text-bytes')).toBe(
      1.05,
    );
    expect(exact('zero.txt', 'before', 'ZeroOverZero', 'x')).toBe(0);
    expect(exact('zero.txt', 'after', 'NonZeroOverZero2', 'y')).toBe(100);
    expect(exact('zero.txt', 'after', 'Imperceptible', 'b-bytes')).toBe(171717171717);
  });
});
