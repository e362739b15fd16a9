/**
 * Keeps the values of many columns while their lines come mixed: in one long list, given to the columns at the end. Room:
 * formats. A million lines in a hundred thousand growing lists would cost several times the text in memory.
 */

/** All values of one unit of one benchmark, in the order of the text. */
export interface GoColumn {
  readonly unit: string;
  /** Empty until the values are distributed. */
  values: number[];
  /** Where in `values` each process but the first begins; null when there is one process. */
  starts: number[] | null;
  readonly index: number;
  count: number;
  lastProcess: number;
}

/** The columns of one text. */
export interface ColumnStore {
  readonly column: (unit: string) => GoColumn;
  /** Appends a value that was measured in the process of that number. */
  readonly push: (column: GoColumn, value: number, process: number) => void;
  /** Gives every column its values; to be called once, at the end. */
  readonly distribute: () => void;
}

const firstCapacity = 1024;

/** A new store. */
export function columnStore(): ColumnStore {
  const columns: GoColumn[] = [];
  let values = new Float64Array(firstCapacity);
  let owners = new Int32Array(firstCapacity);
  let length = 0;
  const grow = (): void => {
    const [oldValues, oldOwners] = [values, owners];
    values = new Float64Array(length * 2);
    owners = new Int32Array(length * 2);
    values.set(oldValues);
    owners.set(oldOwners);
  };
  const column = (unit: string): GoColumn => {
    const created = { unit, values: [], starts: null, index: columns.length, count: 0, lastProcess: -1 };
    columns.push(created);
    return created;
  };
  const push = (owner: GoColumn, value: number, process: number): void => {
    if (length === values.length) grow();
    values[length] = value;
    owners[length] = owner.index;
    length += 1;
    if (owner.lastProcess !== process) {
      if (owner.count > 0) (owner.starts ??= []).push(owner.count);
      owner.lastProcess = process;
    }
    owner.count += 1;
  };
  const distribute = (): void => {
    const filled = new Int32Array(columns.length);
    for (const one of columns) one.values = new Array<number>(one.count).fill(0.5);
    for (let at = 0; at < length; at += 1) {
      const index = owners[at] ?? 0;
      const target = columns[index];
      if (target === undefined) continue;
      target.values[filled[index] ?? 0] = values[at] ?? NaN;
      filled[index] = (filled[index] ?? 0) + 1;
    }
  };
  return { column, push, distribute };
}
