/**
 * An aligned table for the terminal that fits a width: columns that may go are left out, the first is shortened, and one
 * drawn column takes what room is left. Room: report.
 */
import { clipToWidth, pad, textWidth } from './text-width.ts';

/** A column: cells of plain text, or drawn for the width that is left. */
export interface TerminalColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Plain text, one line each; or, for the drawn column, what draws row `index` in `width` columns. */
  readonly cells: readonly string[] | ((index: number, width: number) => string);
  /** Columns with a smaller number are left out first when there is no room; without one a column stays. */
  readonly leaveOut?: number;
  /** Puts colour around a finished cell of row `index`. */
  readonly paint?: (text: string, index: number) => string;
}

const gap = '  ';
/** A drawn column narrower than this tells nothing, wider than that nothing more. */
const drawnWidths = { least: 15, most: 41 };
/** Names are not shortened below this. */
const leastNameWidth = 12;
/** Columns are left out before names are shortened below this. */
const goodNameWidth = 24;

/** Lines of the table, its title line first, painted by `paintTitle`. */
export function terminalTable(
  columns: readonly TerminalColumn[],
  rowCount: number,
  width: number,
  paintTitle: (text: string) => string,
): string[] {
  const { shown, widths } = layOut(columns, width);
  const line = (cellOf: (column: TerminalColumn, width: number) => string): string =>
    shown
      .map((column, index) => cellOf(column, widths[index] ?? 0))
      .join(gap)
      .trimEnd();
  const title = line((column, columnWidth) => pad(clipToWidth(column.title, columnWidth), columnWidth, column.align));
  const rows = Array.from({ length: rowCount }, (_, row) =>
    line((column, columnWidth) => {
      const text = typeof column.cells === 'function' ? column.cells(row, columnWidth) : (column.cells[row] ?? '');
      const cell = pad(clipToWidth(text, columnWidth), columnWidth, column.align);
      return column.paint === undefined ? cell : column.paint(cell, row);
    }),
  );
  return [paintTitle(title), ...rows];
}

interface Layout {
  readonly shown: readonly TerminalColumn[];
  readonly widths: readonly number[];
}

function layOut(columns: readonly TerminalColumn[], width: number): Layout {
  const natural = columns.map(leastWidth);
  const [first = 0] = natural;
  const needed = natural.reduce((sum, one) => sum + one, 0) + gap.length * (columns.length - 1);
  const spare = width - needed;
  if (spare + Math.max(0, first - goodNameWidth) < 0) {
    const [next] = columns
      .filter((column) => column.leaveOut !== undefined)
      .sort((one, two) => (one.leaveOut ?? 0) - (two.leaveOut ?? 0));
    if (next !== undefined)
      return layOut(
        columns.filter((column) => column !== next),
        width,
      );
  }
  const widths = columns.map((column, index) => {
    const least = natural[index] ?? 0;
    if (index === 0 && spare < 0) return Math.max(Math.min(leastNameWidth, least), least + spare);
    const isDrawn = typeof column.cells === 'function';
    return isDrawn ? Math.min(drawnWidths.most, least + Math.max(0, spare)) : least;
  });
  return { shown: columns, widths };
}

function leastWidth(column: TerminalColumn): number {
  if (typeof column.cells === 'function') return Math.max(drawnWidths.least, textWidth(column.title));
  return column.cells.reduce((widest, cell) => Math.max(widest, textWidth(cell)), textWidth(column.title));
}
