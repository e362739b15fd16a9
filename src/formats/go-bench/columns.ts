/**
 * The values of one unit while the lines of one benchmark are read. There is one column per unit of a text, used again for
 * each benchmark: what is kept of it is as long as what was in it. Room: formats.
 */
import { goUnitSize } from './units.ts';

/** A unit of a text, and what the benchmark that is being read has of it. */
export interface GoColumn {
  readonly unit: string;
  /** How many of the unit are one of the metric's unit, and whether that is a time. */
  readonly divisor: number;
  readonly isTime: boolean;
  /** In the metric's unit; only the first `count` are of this benchmark. */
  readonly values: number[];
  count: number;
  /** What was left out, as printed. */
  bad: number[] | null;
  /** Whether the benchmark that is being read has this unit. */
  isUsed: boolean;
}

/** A column without values. */
export function emptyColumn(unit: string): GoColumn {
  const { divisor, isTime } = goUnitSize(unit);
  return { unit, divisor, isTime, values: [], count: 0, bad: null, isUsed: false };
}

/** Appends a value. Times must be above zero, anything else not below. */
export function addValue(column: GoColumn, value: number): void {
  if (value < 0 || (value === 0 && column.isTime)) {
    (column.bad ??= []).push(value);
    return;
  }
  // Now, while the column is at hand: a second pass over millions of values would wait for memory.
  column.values[column.count] = value / column.divisor;
  column.count += 1;
}

/** The values of a column, which is empty then. */
export function takeValues(column: GoColumn): number[] {
  const values = column.values.slice(0, column.count);
  column.count = 0;
  column.bad = null;
  column.isUsed = false;
  return values;
}
