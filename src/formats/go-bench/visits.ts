/**
 * Gathers the lines of one benchmark that stand together into one visit, and puts the visits of a benchmark together again.
 * Mostly there is one for each process. Room: formats.
 */
import { addValue, emptyColumn, takeValues, type GoColumn } from './columns.ts';
import type { Configuration } from './configuration.ts';

/** One benchmark with all its result lines. */
export interface GoRecord {
  /** As printed, without the leading `Benchmark`. */
  readonly name: string;
  readonly configuration: Configuration;
  /** Number of its first line, from 1. */
  readonly line: number;
  visits: GoVisit[];
  /** The values that were left out, where there are any. */
  bad: Map<GoColumn, number[]> | null;
}

/** What lines of one benchmark and one process say that stand together. */
export interface GoVisit {
  readonly process: number;
  /** How often each line ran the code comes first, then the units in the order of the lines. */
  readonly columns: readonly GoColumn[];
  /** The values of each column. */
  readonly values: readonly number[][];
}

/** The values of one unit of a benchmark, those of each process apart; a process without any is left out. */
export interface GoValues {
  readonly column: GoColumn;
  readonly processes: readonly (readonly number[])[];
}

/** Gathers visits, one after another. */
export class VisitReader {
  private readonly known = new Map<string, GoColumn>();
  private readonly iterations = emptyColumn('iterations');
  /** The columns of the present visit, and those of the one before, which mostly has the same. */
  private columns: GoColumn[] = [this.iterations];
  private before: readonly GoColumn[] = [];

  /** Begins a line that ran the code so often. */
  beginLine(iterations: number): void {
    addValue(this.iterations, iterations);
  }

  /** The column in which the number `index` of a line's values probably is: where it was in the line before. */
  guess(index: number): GoColumn | undefined {
    const at = index + 1;
    return at < this.columns.length ? this.columns[at] : this.before[at];
  }

  /** Whether any line so far had the unit. */
  knows(unit: string): boolean {
    return this.known.has(unit);
  }

  columnOf(unit: string): GoColumn {
    let column = this.known.get(unit);
    if (column === undefined) this.known.set(unit, (column = emptyColumn(unit)));
    return column;
  }

  /** To be called for each value with its column, also where the value cannot be used. */
  use(column: GoColumn): void {
    if (column.isUsed) return;
    column.isUsed = true;
    this.columns.push(column);
  }

  /** Ends the visit of a benchmark, which gets what was gathered. */
  end(record: GoRecord, process: number): void {
    const { columns, before } = this;
    for (const column of columns) if (column.bad !== null) keepBad(record, column, column.bad);
    // As long as it must be: a list that grows keeps room for more.
    const values = columns.map(takeValues);
    if (columns.length === before.length && columns.every((column, index) => column === before[index])) {
      columns.length = 1;
    } else {
      this.before = columns;
      this.columns = [this.iterations];
    }
    addVisit(record, { process, columns: this.before, values });
  }
}

function keepBad(record: GoRecord, column: GoColumn, bad: readonly number[]): void {
  record.bad ??= new Map();
  const kept = record.bad.get(column);
  if (kept === undefined) record.bad.set(column, [...bad]);
  else append(kept, bad);
}

function addVisit(record: GoRecord, visit: GoVisit): void {
  const last = record.visits.at(-1);
  if (last === undefined) record.visits = [visit];
  else if (last.process !== visit.process || last.columns !== visit.columns) record.visits.push(visit);
  else
    last.values.forEach((values, index) => {
      append(values, visit.values[index] ?? []);
    });
}

/** How often each line of a benchmark ran the code, and then the values of each unit in the order of their first lines. */
export function valuesOf({ visits }: GoRecord): readonly GoValues[] {
  const [first, ...others] = visits;
  if (first === undefined) return [];
  if (others.length === 0) {
    return first.columns.map((column, index) => ({ column, processes: nonEmpty(first.values[index]) }));
  }
  const gathered = new Map<GoColumn, { processes: number[][]; last: number }>();
  for (const { process, columns, values } of visits) {
    for (const [index, column] of columns.entries()) {
      let entry = gathered.get(column);
      if (entry === undefined) gathered.set(column, (entry = { processes: [], last: process }));
      const [list] = nonEmpty(values[index]);
      if (list === undefined) continue;
      const current = entry.last === process ? entry.processes.at(-1) : undefined;
      if (current === undefined) entry.processes.push(list);
      else append(current, list);
      entry.last = process;
    }
  }
  return [...gathered].map(([column, { processes }]) => ({ column, processes }));
}

const nonEmpty = (values: number[] | undefined): number[][] =>
  values === undefined || values.length === 0 ? [] : [values];

/** A loop, because there may be more values than a call can have arguments. */
function append(list: number[], values: readonly number[]): void {
  for (const value of values) list.push(value);
}
