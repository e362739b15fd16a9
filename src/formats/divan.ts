/**
 * Text of divan: a tree of benchmarks, with fastest, slowest, median and mean in columns. Room: formats.
 * Structure: https://nikolaivazquez.com/blog/divan and nvzqz/divan `src/tree_painter.rs`.
 */
import { timeMetric, type Metric } from '../model/metric.ts';
import type { Benchmark } from '../model/suite.ts';
import { complainOfNothing, complainOfRecord } from './common-complaints.ts';
import { Complaints, shownName } from './complaints.ts';
import type { Format, FormatInput, ParseResult } from './format.ts';
import { defined, suiteOf } from './make-suite.ts';
import { allocatedMetric, allocationsMetric, isRate, unitsPerSecond } from './metrics.ts';
import { benchmarksOf, type Estimate } from './repeated-estimates.ts';
import { withoutColours } from './terminal-text.ts';

/** The format of divan. */
export const divan: Format = {
  id: 'divan',
  title: 'divan text',
  recognisedBy: 'a table of fastest, slowest, median and mean',
  detect,
  parse,
};

const header = /^(\S.{0,500}?) +fastest +│ slowest +│ median +│ mean +│ samples +│ iters/;

function detect({ text }: FormatInput): number {
  return / fastest +│ slowest +│ median +│ mean +│ samples +│ iters/.test(text.slice(0, 262_144)) ? 0.95 : 0;
}

/** Where in the tree the reader is. */
interface Position {
  /** Names from the root down. */
  path: string[];
  /** Column at which the values begin. */
  column: number;
  /** The benchmark that lines without a name of their own belong to. */
  leaf: string | null;
  /** What the lines of allocations that follow are of, e.g. `max alloc`. */
  section: string | null;
}

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const estimates: Estimate[] = [];
  const position: Position = { path: [], column: 0, leaf: null, section: null };
  let precision: number | undefined;
  input.text.split('\n').forEach((raw, index) => {
    if (raw.length > 4000) return;
    const line = withoutColours(raw.trimEnd());
    const [, root = ''] = header.exec(line) ?? [];
    const timer = /^Timer precision: ([\d.]+) (\S+)$/.exec(line);
    if (root !== '') {
      Object.assign(position, { path: [root.trim()], column: line.indexOf('fastest'), leaf: null, section: null });
    } else if (timer !== null) precision = Number(timer[1]) / (unitsPerSecond(timer[2] ?? '') ?? NaN);
    else if (/^[├│╰ ]/.test(line) && position.column > 0)
      readLine(line, `line ${index + 1}`, position, estimates, complaints);
  });
  if (estimates.length === 0) {
    complainOfNothing(complaints, 'the text', 0);
    return { suite: null, findings: complaints.findings() };
  }
  const isKnown = precision !== undefined && precision > 0 && precision < Infinity;
  const environment = defined({ timerResolution: isKnown ? precision : undefined });
  const benchmarks = timesFirst(benchmarksOf(estimates));
  return { suite: suiteOf(input, { format: divan.id, benchmarks, environment }), findings: complaints.findings() };
}

const timesFirst = (benchmarks: readonly Benchmark[]): Benchmark[] =>
  benchmarks.map((benchmark) => {
    const [, threads] = /::t=(\d+)$/.exec(benchmark.name) ?? [];
    return threads === undefined ? benchmark : { ...benchmark, parameters: { threads } };
  });

function readLine(
  line: string,
  place: string,
  position: Position,
  estimates: Estimate[],
  complaints: Complaints,
): void {
  const branch = /^((?:│ {2}| {3})*)[├╰]─ (.*)$/.exec(line);
  if (branch === null) {
    const cells = cellsOf(line, position.column);
    if (position.leaf !== null) readContinuation(cells, position.leaf, position, estimates);
    return;
  }
  const depth = (branch[1]?.length ?? 0) / 3 + 1;
  const own = (branch[2] ?? '').slice(0, Math.max(position.column - depth * 3, 0)).trim() || (branch[2] ?? '').trim();
  position.path = [...position.path.slice(0, depth), own];
  position.section = null;
  const name = position.path.join('::');
  const cells = cellsOf(line, position.column);
  const isLeaf = cells.some((cell) => cell !== '');
  position.leaf = isLeaf ? name : null;
  if (!isLeaf || cells[0] === '(ignored)' || own.endsWith('(ignored)')) return;
  const [fastest, slowest, median, mean] = cells.slice(0, 4).map(secondsIn);
  if (mean === undefined || !(mean > 0 && mean < Infinity)) {
    const problem = `(${shownName(name)}) has ${shownName(cells[3] ?? '')} as its mean, which is no time above zero`;
    complainOfRecord(complaints, place, problem, 'Let the benchmark do work that takes time; this line was left out.');
    position.leaf = null;
    return;
  }
  const facts = defined({ fastest, slowest, median, samples: countIn(cells[4]), iterations: countIn(cells[5]) });
  const known = Object.entries(facts).filter(([, value]) => Number.isFinite(value));
  estimates.push({ name, scope: '', metric: timeMetric, value: mean, facts: Object.fromEntries(known) });
}

const cellsOf = (line: string, column: number): string[] =>
  line
    .slice(column)
    .split('│')
    .map((cell) => cell.trim());

const secondsIn = (cell: string): number | undefined => {
  const [, number, unit = ''] = /^([\d.]+) (\S+)$/.exec(cell) ?? [];
  const perSecond = unitsPerSecond(unit);
  return number === undefined || perSecond === undefined ? undefined : Number(number) / perSecond;
};
const countIn = (cell: string | undefined): number | undefined => (/^\d+$/.test(cell ?? '') ? Number(cell) : undefined);

/** Lines under a benchmark: its throughput, or headings and numbers of allocations. */
function readContinuation(cells: readonly string[], name: string, position: Position, estimates: Estimate[]): void {
  const [first = ''] = cells;
  if (/^[a-z ]{3,20}:$/.test(first)) {
    position.section = first.slice(0, -1);
    return;
  }
  const [, number, prefix = '', unit = ''] = /^([\d.]+)(?: ([kKMGTP]i?)?(\S*))?$/.exec(cells[3] ?? '') ?? [];
  const value = Number(number) * (prefixes[prefix] ?? NaN);
  if (!Number.isFinite(value)) return;
  const metric = position.section === null ? rateOf(unit, name, estimates) : allocationOf(position.section, unit);
  if (metric !== null) estimates.push({ name, scope: '', metric, value, facts: {} });
}

/** Decimal and binary prefixes; divan chooses one for each number. */
const prefixes: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};

/** The first rate of a benchmark is its throughput; others are called after their unit. */
function rateOf(unit: string, name: string, estimates: readonly Estimate[]): Metric | null {
  if (!isRate(unit) && unit !== 'Hz') return null;
  const earlier = estimates.at(-1);
  const isFirst = earlier?.name !== name || earlier.metric.id === 'time';
  return { id: isFirst ? 'throughput' : unit, unit, direction: 'larger' };
}

function allocationOf(section: string, unit: string): Metric | null {
  if (unit !== '' && unit !== 'B') return null;
  if (section === 'alloc') return unit === '' ? allocationsMetric : allocatedMetric;
  const [id, of] = unit === '' ? [`${section} count`, 'integer'] : [`${section} bytes`, 'byte'];
  return { id, unit: of, direction: 'smaller' };
}
