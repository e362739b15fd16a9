/**
 * What `pyperf compare_to` prints for the same files, to the byte: with `-G --table --table-format md` for two, without
 * `-G` for more. Room: report. Plain text for a terminal or a file: nothing in it is escaped for GitHub.
 */
import type { PyperfComparison, PyperfSample } from '../comparison/pyperf-method.ts';
import {
  commonBenchmarks,
  pyperfCompare,
  pyperfGeometricMean,
  pyperfSample,
  pyperfSampleOf,
} from '../comparison/pyperf-method.ts';
import { byTag } from '../model/by-tag.ts';
import type { Benchmark, Suite } from '../model/suite.ts';
import { pyperfChange, pyperfValue } from './pyperf-number.ts';
import { pyperfTable, pyperfTitle } from './pyperf-table.ts';

/** What the tool prints, or the one line with which it fails (and exits with status 1). */
export type FieldReport =
  { readonly kind: 'printed'; readonly text: string } | { readonly kind: 'failed'; readonly error: string };

/** One benchmark of all files: the baseline's mean, and each candidate's with its comparison. */
interface Row {
  readonly name: string;
  readonly tags: readonly string[];
  readonly baseline: string;
  readonly candidates: readonly { readonly text: string; readonly comparison: PyperfComparison }[];
}

/**
 * Compares all suites with the first. File names (`provenance.files`, as the user gave them) head the columns. Fails
 * with pyperf's own words when there are fewer than two suites or no benchmark is in all of them.
 */
export function renderPyperfReport(suites: readonly Suite[]): FieldReport {
  if (suites.length < 2) return { kind: 'failed', error: 'ERROR: need at least two benchmark files' };
  const names = commonBenchmarks(suites);
  if (names.length === 0) return { kind: 'failed', error: 'ERROR: Benchmark suites have no benchmark in common' };
  const rows = rowsOf(suites, names);
  const lines = [...tables(rows, columnTitles(suites), suites.length === 2), ...ignoredLines(suites, new Set(names))];
  return { kind: 'printed', text: lines.map((line) => `${line}\n`).join('') };
}

function rowsOf(suites: readonly Suite[], names: readonly string[]): Row[] {
  const [baselines = new Map<string, Benchmark>(), ...candidates] = suites.map(
    (suite) => new Map(suite.benchmarks.map((benchmark) => [benchmark.name, benchmark])),
  );
  return names.map((name): Row => {
    const baseline = baselines.get(name);
    const sample = sampleOf(baseline);
    return {
      name: printable(name),
      tags: baseline?.tags ?? [],
      baseline: meanText(baseline, sample),
      candidates: candidates.map((suite) => {
        const candidate = suite.get(name);
        const other = sampleOf(candidate);
        return { text: meanText(candidate, other), comparison: pyperfCompare(sample, other) };
      }),
    };
  });
}

const sampleOf = (benchmark: Benchmark | undefined): PyperfSample =>
  benchmark === undefined ? pyperfSample([]) : pyperfSampleOf(benchmark);

const meanText = (benchmark: Benchmark | undefined, sample: PyperfSample): string =>
  pyperfValue(sample.mean, benchmark?.series[0]?.metric.unit ?? 'second');

/**
 * One table per tag of the baseline, sorted, then all. Of two files the rows are sorted by ratio, except in the first
 * of several tables: pyperf makes that table's list before it sorts.
 */
function tables(rows: readonly Row[], titles: readonly string[], sorts: boolean): string[] {
  const sorted = sorts ? rows.toSorted((a, b) => normalizedMean(a) - normalizedMean(b)) : rows;
  const [asGiven, asSorted] = [byTag(rows), byTag(sorted)];
  const tags = [...asGiven.keys()].sort(byCodePoint);
  if (tags.length === 0) return section(sorted, titles);
  const parts = tags.map((tag, index) => [
    ...pyperfTitle(`Benchmarks with tag '${printable(tag)}':`),
    ...section((index === 0 ? asGiven : asSorted).get(tag) ?? [], titles),
    '',
  ]);
  return [...parts.flat(), ...pyperfTitle('All benchmarks:'), ...section(sorted, titles)];
}

const normalizedMean = (row: Row): number => row.candidates[0]?.comparison.normalizedMean ?? NaN;

/** A table of the rows with anything significant, its geometric mean over all rows, and the names of the others. */
function section(rows: readonly Row[], titles: readonly string[]): string[] {
  const isShown = (row: Row): boolean => row.candidates.some((cell) => cell.comparison.significant);
  const shown = rows.filter(isShown);
  const hidden = rows.filter((row) => !isShown(row)).map((row) => row.name);
  const body = shown.map((row) => [row.name, row.baseline, ...row.candidates.map(cellText)]);
  if (rows.length > 1 && shown.length > 0) body.push(['Geometric mean', '(ref)', ...geometricMeans(rows)]);
  const table = body.length > 0 ? pyperfTable(['Benchmark', ...titles], body) : [];
  if (hidden.length === 0) return table;
  const note = `Benchmark hidden because not significant (${hidden.length}): ${hidden.join(', ')}`;
  return table.length > 0 ? [...table, '', note] : [note];
}

function cellText({ text, comparison }: Row['candidates'][number]): string {
  return comparison.significant ? `${text}: ${pyperfChange(comparison.normalizedMean)}` : 'not significant';
}

function geometricMeans(rows: readonly Row[]): string[] {
  const columns = rows[0]?.candidates ?? [];
  return columns.map((_, column) => {
    const ratios = rows.map((row) => row.candidates[column]?.comparison.normalizedMean ?? NaN);
    return pyperfChange(pyperfGeometricMean(ratios));
  });
}

function ignoredLines(suites: readonly Suite[], common: ReadonlySet<string>): string[] {
  return suites.flatMap((suite) => {
    const ignored = suite.benchmarks.map((benchmark) => benchmark.name).filter((name) => !common.has(name));
    if (ignored.length === 0) return [];
    const names = ignored.sort(byCodePoint).map(printable).join(', ');
    return [`Ignored benchmarks (${ignored.length}) of ${printable(fileNameOf(suite))}: ${names}`];
  });
}

/** Base names without extensions; with extensions where two are equal without; whole paths where two are equal. */
function columnTitles(suites: readonly Suite[]): string[] {
  const paths = suites.map(fileNameOf);
  const bases = paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  if (hasDoubles(bases)) return paths.map(printable);
  const stems = bases.map(withoutExtension);
  return (hasDoubles(stems) ? bases : stems).map(printable);
}

const hasDoubles = (names: readonly string[]): boolean => new Set(names).size < names.length;

/** Drops the last extension, and `.json` before it; a leading dot begins a name and no extension. */
function withoutExtension(base: string): string {
  const stem = base.replace(/(?<=[^.].*)\.[^.]*$/, '');
  return stem.endsWith('.json') ? stem.slice(0, -'.json'.length) : stem;
}

/** The name of the suite's file as given; a suite of several files has only its label. */
export function fileNameOf(suite: Suite): string {
  const [file, ...others] = suite.provenance.files;
  return file === undefined || others.length > 0 ? suite.label : file.name;
}

/** Python sorts by code point, JavaScript by UTF-16 unit; they differ beyond the basic plane. */
function byCodePoint(first: string, second: string): number {
  const others = Array.from(second);
  const characters = Array.from(first);
  for (const [index, character] of characters.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (others[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return characters.length - others.length;
}

/** Control characters could steer the terminal; pyperf's own files never have them in names. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
export const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\u{fffd}');
