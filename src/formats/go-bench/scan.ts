/**
 * Reads Go's benchmark text line by line into one record per benchmark, in place and without copies. Room: formats.
 * Format: https://go.dev/design/14313-benchmark-format
 */
import { addValue, type GoColumn } from './columns.ts';
import { configurationReader, type Configuration } from './configuration.ts';
import { endOfField, readDecimal, skipSpace, type Cursor } from './decimal.ts';
import { isCertainUnit } from './units.ts';
import { VisitReader, type GoRecord } from './visits.ts';

/** Something that is wrong at a place of the text. */
export interface GoTrouble {
  /** Number of the line, from 1. */
  readonly line: number;
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
  let pending: { name: string; start: number; line: number } | null = null;
  /** The benchmark that is being read, what its lines begin with, and where they are from. */
  let last: GoRecord | null = null;
  let lastWords = '';
  let lastIdentity = '';
  let lastProcess = 0;
  let lastConfiguration: Configuration | null = null;
  const visit = new VisitReader();
  const cursor: Cursor = { at: 0 };

  const complain = (kind: GoTrouble['kind'], line: number, name: string, what: string): void => {
    if (troubles.length < mostTroubles) troubles.push({ kind, line, name, text: what });
  };
  const recordOf = (name: string, line: number): GoRecord => {
    const identity = configuration.identity();
    let group = groups.get(identity);
    if (group === undefined) groups.set(identity, (group = new Map<string, GoRecord>()));
    let record = group.get(name);
    if (record === undefined) {
      record = { name, configuration: configuration.current(), line, visits: [], bad: null };
      group.set(name, record);
      records.push(record);
    }
    return record;
  };
  /** Reads `iterations value unit value unit …`; false when there is no such thing. */
  const readResult = (name: string | GoRecord, at: number, end: number, start: number, line: number): boolean => {
    cursor.at = at;
    const iterations = readDecimal(text, cursor, end);
    const first = skipSpace(text, cursor.at, end);
    if (!Number.isInteger(iterations) || first >= end) return false;
    const record = typeof name === 'string' ? recordOf(name, line) : name;
    if (last !== record || lastProcess !== configuration.process()) begin(record, start);
    if (configuration.current() !== lastConfiguration) {
      lastConfiguration = configuration.current();
      configurations.add(lastConfiguration);
    }
    configuration.result();
    visit.beginLine(iterations);
    readPairs(record, first, end, line);
    return true;
  };
  const begin = (record: GoRecord, start: number): void => {
    if (last !== null) visit.end(last, lastProcess);
    last = record;
    lastWords = text.slice(start, start + word.length + record.name.length);
    lastIdentity = configuration.identity();
    lastProcess = configuration.process();
  };
  const readPairs = (record: GoRecord, start: number, end: number, line: number): void => {
    // A unit usually stands where it stood in the line before.
    for (let at = start, index = 0; at < end; index += 1) {
      cursor.at = at;
      const value = readDecimal(text, cursor, end);
      const valueEnd = cursor.at;
      const unitStart = skipSpace(text, valueEnd, end);
      if (unitStart >= end) {
        complain('no-unit', line, record.name, text.slice(at, Math.min(valueEnd, at + 60)));
        return;
      }
      const guess = visit.guess(index);
      const guessEnd = guess === undefined ? end : unitStart + guess.unit.length;
      const isGuess =
        guess !== undefined &&
        (guessEnd >= end || text.charCodeAt(guessEnd) <= 32) &&
        text.slice(unitStart, guessEnd) === guess.unit;
      const unitEnd = isGuess ? guessEnd : endOfField(text, unitStart, end);
      const column = isGuess ? guess : columnAt(unitStart, unitEnd);
      if (column !== null) visit.use(column);
      if (!Number.isFinite(value)) {
        complain('no-number', line, record.name, text.slice(at, Math.min(unitEnd, at + 60)));
        // Words in place of a number are no result but something that was printed behind it.
        if (Number.isNaN(value) && !/^[-+]?(NaN|Inf)/i.test(text.slice(at, valueEnd))) return;
      } else if (column === null) {
        complain('cut-unit', line, record.name, text.slice(at, unitEnd));
      } else {
        addValue(column, value);
      }
      at = skipSpace(text, unitEnd, end);
    }
  };
  /** The column of a unit; null for the rest of a unit. */
  const columnAt = (start: number, end: number): GoColumn | null => {
    const unit = text.slice(start, end);
    // At the end of a text that was cut off, `B` may be the beginning of `B/op`.
    return end === text.length && !isCertainUnit(unit) && !visit.knows(unit) ? null : visit.columnOf(unit);
  };
  /** Reads a further line of the benchmark before; false when it is none. */
  const readAgain = (start: number, end: number, line: number): boolean => {
    if (last === null || lastIdentity !== configuration.identity()) return false;
    const nameEnd = start + lastWords.length;
    const at = skipSpace(text, nameEnd, end);
    // Cutting a piece out and comparing it whole is quicker than `startsWith`.
    return at > nameEnd && text.slice(start, nameEnd) === lastWords && readResult(last, at, end, start, line);
  };
  const readBenchmarkLine = (start: number, end: number, line: number): void => {
    const nameStart = start + word.length;
    const nameEnd = endOfField(text, nameStart, end);
    const at = skipSpace(text, nameEnd, end);
    const name = text.slice(nameStart, nameEnd);
    pending = null;
    if (readResult(name, at, end, start, line)) return;
    const spaced = spacedName(text.slice(nameStart, end));
    if (spaced !== null) readResult(spaced, skipSpace(text, nameStart + spaced.length, end), end, start, line);
    else if (name !== '') pending = { name, start, line };
  };
  const readOtherLine = (words: string, start: number, end: number, line: number): void => {
    if (configuration.take(words)) return;
    if (pending !== null && /^\s*\d+\s+[-+.\d]+(e[-+]?\d+)? \S+\/op\b/i.test(words)) {
      readResult(pending.name, skipSpace(text, start, end), end, pending.start, pending.line);
      pending = null;
    } else if (words.startsWith('Unit ')) readUnitLine(words, units);
    else if (/^--- FAIL: Benchmark|^FAIL[ \t]/.test(words)) complain('failed', line, words, words);
  };

  for (let start = 0, line = 1; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    const end = lineEnd > start && text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
    const mayBeResult = text.charCodeAt(start) === letterB;
    if (!mayBeResult || !readAgain(start, end, line)) {
      if (mayBeResult && text.startsWith(word, start)) readBenchmarkLine(start, end, line);
      else readOtherLine(text.slice(start, end), start, end, line);
    }
    start = lineEnd + 1;
  }
  // Said so, because the compiler does not see that `begin` sets it.
  const open = last as GoRecord | null;
  if (open !== null) visit.end(open, lastProcess);
  return { records, units, configurations: [...configurations], troubles };
}

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
