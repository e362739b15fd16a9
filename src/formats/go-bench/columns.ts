/**
 * The values of one unit of one benchmark while a text is read, and where in them each process begins. Room: formats.
 */
import { goUnitSize } from './units.ts';

/** All values of one unit of one benchmark, in the order of the text. */
export interface GoColumn {
  readonly unit: string;
  /** How many of the unit are one of the metric's unit, and whether that is a time. */
  readonly divisor: number;
  readonly isTime: boolean;
  /** In the metric's unit. */
  values: number[];
  /** Where in `values` each process but the first begins; null when there is one process. */
  starts: number[] | null;
  lastProcess: number;
  /** What was left out of `values`, as printed. */
  bad: number[] | null;
}

/** A column without values, whose first one will be of that process. */
export function emptyColumn(unit: string, process: number): GoColumn {
  const { divisor, isTime } = goUnitSize(unit);
  return { unit, divisor, isTime, values: [], starts: null, lastProcess: process, bad: null };
}

/** Appends a value that was measured in the process of that number. Times must be above zero, anything else not below. */
export function addValue(column: GoColumn, value: number, process: number): void {
  if (value < 0 || (value === 0 && column.isTime)) {
    (column.bad ??= []).push(value);
    return;
  }
  if (column.lastProcess !== process) {
    if (column.values.length > 0) (column.starts ??= []).push(column.values.length);
    column.lastProcess = process;
  }
  // Now, while the column is at hand: a second pass over millions of values would wait for memory.
  column.values.push(value / column.divisor);
}

/** Gives back the room that a list keeps in case it grows: one of ten values otherwise has room for seventeen. */
export function releaseRoom(column: GoColumn): void {
  column.values = column.values.slice();
}
