/**
 * The files of github-action-benchmark: the list of results that its custom tools take (`[{name, unit, value, range?,
 * extra?}]`), and the history that it keeps in `data.js` (`window.BENCHMARK_DATA = …`). Room: formats.
 * Structure: https://github.com/benchmark-action/github-action-benchmark, README and src/write.ts.
 */
import { timeMetric, type Direction, type Metric } from '../model/metric.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Benchmark } from '../model/suite.ts';
import {
  complainOfDirection,
  complainOfRecord,
  complainOfShape,
  complainOfValue,
  readJsonOf,
  valueIn,
  wholeRecords,
} from './common-complaints.ts';
import { Complaints, shown, shownName } from './complaints.ts';
import { finishSuite } from './finish-suite.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { isObject, type JsonText } from './json-text.ts';
import { defined, metadataOf, noMetadata, summaryOf, type PlacedBenchmark } from './make-suite.ts';
import { assumedDirection, isRate, unitsPerSecond } from './metrics.ts';

/** The formats of github-action-benchmark. */
export const githubActionBenchmark: Format = {
  id: 'github-action-benchmark',
  title: 'github-action-benchmark JSON',
  recognisedBy: 'a list of results with name, unit and value, or window.BENCHMARK_DATA',
  detect,
  parse,
};

const assignment = /^\s*window\.BENCHMARK_DATA\s*=\s*/;

function detect({ text }: FormatInput): number {
  const start = text.slice(0, 65_536);
  if (assignment.test(start)) return 0.99;
  if (/^\s*\{/.test(start)) return /"entries"\s*:\s*\{/.test(start) && /"benches"\s*:\s*\[/.test(start) ? 0.9 : 0;
  if (!/^\s*\[\s*\{/.test(start)) return 0;
  return ['name', 'unit', 'value'].every((key) => start.includes(`"${key}"`)) ? 0.8 : 0;
}

const tool = 'a tool for github-action-benchmark';
const remedy = 'Write the file again; what could be read is used.';

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const read = readJsonOf(input.text.replace(assignment, '').replace(/;\s*$/, ''), tool, complaints);
  const root = valueIn(read);
  if (Array.isArray(root)) {
    const records = wholeRecords(root as unknown[], read);
    const placed = readBenches(records, '$', { direction: null, prefix: '', complaints });
    return result(input, placed, records.length, read, complaints, {});
  }
  if (isObject(root) && isObject(root.entries)) return readHistory(input, root.entries, read, complaints);
  if (read.kind === 'value') complainOfShape(root, 'neither a list of results nor entries', tool, complaints);
  return { suite: null, findings: complaints.findings() };
}

function result(
  input: FormatInput,
  placed: readonly PlacedBenchmark[],
  count: number,
  read: JsonText,
  complaints: Complaints,
  provenance: Omit<Provenance, 'files'>,
): ParseResult {
  const found = { placed, place: '$', count, isCut: read.kind === 'cut' };
  return finishSuite(input, complaints, found, { format: githubActionBenchmark.id, provenance });
}

/** The newest run of every suite in the history. */
function readHistory(
  input: FormatInput,
  entries: Readonly<Record<string, unknown>>,
  read: JsonText,
  complaints: Complaints,
): ParseResult {
  const suites = Object.entries(entries);
  const provenances: Omit<Provenance, 'files'>[] = [];
  const placed = suites.flatMap(([name, runs]): PlacedBenchmark[] => {
    const place = `$.entries[${shownName(name)}]`;
    const list: readonly unknown[] = Array.isArray(runs) ? runs : [];
    // In a text that was cut off, the last run may not be whole.
    const whole = read.kind === 'cut' && read.open[1] === name && read.open.length > 2 ? list.slice(0, -1) : list;
    const run = whole.at(-1);
    if (!isObject(run) || !Array.isArray(run.benches)) {
      complainOfRecord(complaints, place, 'has no run with a list of benches at its end', remedy);
      return [];
    }
    provenances.push(provenanceOf(run));
    const prefix = suites.length > 1 ? `${name}/` : '';
    const at = `${place}[${whole.length - 1}].benches`;
    return readBenches(run.benches as unknown[], at, { direction: directionOf(run.tool), prefix, complaints });
  });
  const [first = {}, ...others] = provenances;
  const isOne = others.every(({ commit }) => commit === first.commit);
  return result(input, placed, placed.length, read, complaints, isOne ? first : {});
}

function provenanceOf(run: Readonly<Record<string, unknown>>): Omit<Provenance, 'files'> {
  const commit = isObject(run.commit) && typeof run.commit.id === 'string' ? run.commit.id : undefined;
  const date = typeof run.date === 'number' && Math.abs(run.date) < 8e15 ? new Date(run.date) : undefined;
  return defined({ commit, measuredAt: date?.toISOString() });
}

/** Which direction the action assumes for a tool (its src/config.ts and src/write.ts). */
function directionOf(name: unknown): Direction | null {
  if (name === 'customBiggerIsBetter' || name === 'benchmarkjs' || name === 'pytest') return 'larger';
  return typeof name === 'string' ? 'smaller' : null;
}

/** What is known of a list of results, and whom to tell what is wrong with it. */
interface Reading {
  readonly direction: Direction | null;
  /** What stands before the benchmarks' names. */
  readonly prefix: string;
  readonly complaints: Complaints;
}

function readBenches(list: readonly unknown[], place: string, reading: Reading): PlacedBenchmark[] {
  return list.flatMap((record, index): PlacedBenchmark[] => {
    const at = `${place}[${index}]`;
    const benchmark = readBench(record, at, reading);
    return benchmark === null ? [] : [{ benchmark, place: at }];
  });
}

function readBench(record: unknown, place: string, { direction, prefix, complaints }: Reading): Benchmark | null {
  if (!isObject(record) || typeof record.name !== 'string' || record.name === '') {
    const problem = isObject(record) ? 'has no name' : `is ${shown(record)}, not a result`;
    complainOfRecord(complaints, place, problem, remedy);
    return null;
  }
  const unit = typeof record.unit === 'string' ? record.unit.trim() : '';
  const { metric, divisor, assumed } = metricOf(unit, direction);
  // Some tools write numbers as texts, and the action takes both.
  const value = typeof record.value === 'string' && record.value.trim() !== '' ? Number(record.value) : record.value;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || (value === 0 && metric.unit === 'second')) {
    complainOfValue(complaints, `${place}.value`, record.value, record.name);
    return null;
  }
  if (assumed) {
    const advice = 'Write a rate (…/s) or a time where it is one; data.js tells the direction by its tool.';
    complainOfDirection(complaints, place, `the unit ${shownName(unit)}`, advice);
  }
  // What `range` means is up to the tool, so that no spread follows from it.
  const rest = metadataOf(record, ['name', 'value', 'unit']);
  return {
    name: `${prefix}${record.name}`,
    parameters: {},
    tags: [],
    series: [summaryOf(metric, value / divisor)],
    metadata: Object.keys(rest).length === 0 ? noMetadata : rest,
  };
}

interface ReadUnit {
  readonly metric: Metric;
  readonly divisor: number;
  readonly assumed: boolean;
}

/** `ns`, `ms/op`, `ns/iter` are times; `req/s` is a rate; anything else is the metric that it says. */
function metricOf(unit: string, said: Direction | null): ReadUnit {
  const [, word = ''] = /^([^/\s]+)(?:\s*\/\s*(?:iter|op|iteration|call|run))?$/.exec(unit) ?? [];
  const perSecond = unitsPerSecond(word);
  if (perSecond !== undefined)
    return { metric: { ...timeMetric, direction: said ?? 'smaller' }, divisor: perSecond, assumed: false };
  const rate = isRate(unit);
  const id = rate ? 'throughput' : unit === '' || unit === 'time' ? 'value' : unit;
  const metric = { id, unit: unit || 'count', direction: said ?? assumedDirection(unit) };
  return { metric, divisor: 1, assumed: said === null && !rate };
}
