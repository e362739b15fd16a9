/**
 * Reads Go's benchmark text line by line into one record per benchmark, in place and without copies. Room: formats.
 * Format: https://go.dev/design/14313-benchmark-format
 */
import { addValue, emptyColumn, releaseRoom, type GoColumn } from './columns.ts';
import { configurationReader, type Configuration } from './configuration.ts';
import { endOfField, readDecimal, skipSpace, type Cursor } from './decimal.ts';
import { isCertainUnit } from './units.ts';

/** One benchmark with all its result lines. */
export interface GoRecord {
  /** As printed, without the leading `Benchmark`. */
  readonly name: string;
  readonly configuration: Configuration;
  /** Where its first line begins in the text. */
  readonly offset: number;
  /** How often each line ran the code. */
  readonly iterations: GoColumn;
  columns: GoColumn[];
  /** Whether a line of another benchmark has followed one of its own: mostly, all lines of a benchmark stand together. */
  isLeft: boolean;
}

/** Something that is wrong at a place of the text. */
export interface GoTrouble {
  readonly offset: number;
  readonly name: string;
  readonly kind: 'no-number' | 'no-unit' | 'cut-unit' | 'failed';
  readonly text: string;
}

/** What a text holds. */
export interface GoScan {
  readonly records: readonly GoRecord[];
  /** `Unit` lines: unit → key → value. */
  readonly units: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Every configuration under which there are results, in order of their first. */
  readonly configurations: readonly Configuration[];
  readonly troubles: readonly GoTrouble[];
}

const word = 'Benchmark';
const letterB = 66;
/** More are not told one by one. */
const mostTroubles = 10_000;

/** Reads the whole text. Never throws. */
export function scanGoText(text: string): GoScan {
  const configuration = configurationReader();
  const groups = new Map<string, Map<string, GoRecord>>();
  const records: GoRecord[] = [];
  const configurations = new Set<Configuration>();
  const units = new Map<string, Map<string, string>>();
  const troubles: GoTrouble[] = [];
  /** The name of a result line that something else was printed into, waiting for its numbers. */
  let pending: { name: string; offset: number } | null = null;
  let last: GoRecord | null = null;
  let lastIdentity = '';
  let lastConfiguration: Configuration | null = null;
  const cursor: Cursor = { at: 0 };

  const complain = (kind: GoTrouble['kind'], offset: number, name: string, what: string): void => {
    if (troubles.length < mostTroubles) troubles.push({ kind, offset, name, text: what });
  };
  const recordOf = (name: string, offset: number): GoRecord => {
    const identity = configuration.identity();
    let group = groups.get(identity);
    if (group === undefined) groups.set(identity, (group = new Map<string, GoRecord>()));
    let record = group.get(name);
    if (record === undefined) {
      const iterations = emptyColumn('iterations', configuration.process());
      record = { name, configuration: configuration.current(), offset, iterations, columns: [], isLeft: false };
      group.set(name, record);
      records.push(record);
    }
    return record;
  };
  /** Reads `iterations value unit value unit …`; false when there is no such thing. */
  const readResult = (name: string | GoRecord, at: number, end: number, offset: number): boolean => {
    cursor.at = at;
    const iterations = readDecimal(text, cursor, end);
    const first = skipSpace(text, cursor.at, end);
    if (!Number.isInteger(iterations) || first >= end) return false;
    const record = typeof name === 'string' ? recordOf(name, offset) : name;
    if (last !== null && last !== record && !last.isLeft) leave(last);
    if (configuration.current() !== lastConfiguration) {
      lastConfiguration = configuration.current();
      configurations.add(lastConfiguration);
    }
    configuration.result();
    addValue(record.iterations, iterations, configuration.process());
    readPairs(record, first, end, offset);
    last = record;
    lastIdentity = configuration.identity();
    return true;
  };
  const readPairs = (record: GoRecord, start: number, end: number, offset: number): void => {
    const process = configuration.process();
    // A unit usually stands where it stood in the line before.
    for (let at = start, index = 0; at < end; index += 1) {
      cursor.at = at;
      const value = readDecimal(text, cursor, end);
      const valueEnd = cursor.at;
      const unitStart = skipSpace(text, valueEnd, end);
      if (unitStart >= end) {
        complain('no-unit', offset, record.name, text.slice(at, Math.min(valueEnd, at + 60)));
        return;
      }
      const guess = record.columns[index];
      const guessEnd = guess === undefined ? end : unitStart + guess.unit.length;
      const isGuess =
        guess !== undefined &&
        (guessEnd >= end || text.charCodeAt(guessEnd) <= 32) &&
        text.slice(unitStart, guessEnd) === guess.unit;
      const unitEnd = isGuess ? guessEnd : endOfField(text, unitStart, end);
      const column = isGuess ? guess : columnOf(record, unitStart, unitEnd);
      if (!Number.isFinite(value)) {
        complain('no-number', offset, record.name, text.slice(at, Math.min(unitEnd, at + 60)));
        // Words in place of a number are no result but something that was printed behind it.
        if (Number.isNaN(value) && !/^[-+]?(NaN|Inf)/i.test(text.slice(at, valueEnd))) return;
      } else if (column === null) {
        complain('cut-unit', offset, record.name, text.slice(at, unitEnd));
      } else {
        addValue(column, value, process);
      }
      at = skipSpace(text, unitEnd, end);
    }
  };
  /** The column of a unit; null for the rest of a unit. */
  const columnOf = (record: GoRecord, start: number, end: number): GoColumn | null => {
    const unit = text.slice(start, end);
    let column = record.columns.find((one) => one.unit === unit);
    if (column !== undefined) return column;
    // At the end of a text that was cut off, `B` may be the beginning of `B/op`.
    if (end === text.length && !isCertainUnit(unit) && !records.some((one) => hasColumn(one, unit))) return null;
    column = emptyColumn(unit, configuration.process());
    record.columns.push(column);
    return column;
  };
  const readBenchmarkLine = (start: number, end: number): void => {
    const nameStart = start + word.length;
    if (last !== null && lastIdentity === configuration.identity()) {
      const nameEnd = nameStart + last.name.length;
      const at = skipSpace(text, nameEnd, end);
      // Cutting a piece out and comparing it whole is quicker than `startsWith`.
      if (at > nameEnd && text.slice(nameStart, nameEnd) === last.name && readResult(last, at, end, start)) return;
    }
    const nameEnd = endOfField(text, nameStart, end);
    const at = skipSpace(text, nameEnd, end);
    const name = text.slice(nameStart, nameEnd);
    pending = null;
    if (readResult(name, at, end, start)) return;
    const spaced = spacedName(text.slice(nameStart, end));
    if (spaced !== null) readResult(spaced, skipSpace(text, nameStart + spaced.length, end), end, start);
    else if (name !== '') pending = { name, offset: start };
  };
  const readOtherLine = (line: string, start: number, end: number): void => {
    if (configuration.take(line)) return;
    if (pending !== null && /^\s*\d+\s+[-+.\d]+(e[-+]?\d+)? \S+\/op\b/i.test(line)) {
      readResult(pending.name, skipSpace(text, start, end), end, pending.offset);
      pending = null;
    } else if (line.startsWith('Unit ')) readUnitLine(line, units);
    else if (/^--- FAIL: Benchmark|^FAIL[ \t]/.test(line)) complain('failed', start, line, line);
  };

  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    const end = lineEnd > start && text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
    if (text.charCodeAt(start) === letterB && text.startsWith(word, start)) readBenchmarkLine(start, end);
    else readOtherLine(text.slice(start, end), start, end);
    start = lineEnd + 1;
  }
  return { records, units, configurations: [...configurations], troubles };
}

/** What is left for the first time will hardly grow any more. */
function leave(record: GoRecord): void {
  record.isLeft = true;
  record.columns = record.columns.slice();
  record.columns.forEach(releaseRoom);
  releaseRoom(record.iterations);
}

const hasColumn = (record: GoRecord, unit: string): boolean => record.columns.some((column) => column.unit === unit);

/** A name with spaces in it, as old versions and other programs write: what stands before `N value unit`. */
function spacedName(line: string): string | null {
  if (line.length > 1000) return null;
  const [, name] = /^(\S+(?: \S+)+?)\s+\d+\s+[-+.\d]+(?:e[-+]?\d+)?\s+\S+\/\S+/i.exec(line) ?? [];
  return name ?? null;
}

/** `Unit ns/op better=lower assume=exact`: what is said of a unit; what is said first counts. */
function readUnitLine(line: string, units: Map<string, Map<string, string>>): void {
  const [, unit, ...facts] = line.trim().split(/\s+/);
  if (unit === undefined) return;
  const known = units.get(unit) ?? new Map<string, string>();
  for (const fact of facts) {
    const at = fact.indexOf('=');
    if (at > 0 && !known.has(fact.slice(0, at))) known.set(fact.slice(0, at), fact.slice(at + 1));
  }
  units.set(unit, known);
}
