/**
 * Markdown tables as pyperf aligns them: cells padded on the right, all but the first column centred by their rule.
 * Nothing is escaped, a `|` in a name included, because pyperf does not either. Room: report.
 */

/** Lines of the table, without line ends. Every row has as many cells as the head. */
export function pyperfTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, column) =>
    Math.max(codePoints(cell), ...rows.map((row) => codePoints(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell, column) => ` ${padded(cell, widths[column] ?? 0)} `).join('|')}|`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `:${'-'.repeat(width)}:`));
  return [line(head), `|${rule.join('|')}|`, ...rows.map(line)];
}

/** A title underlined, and an empty line. */
export function pyperfTitle(title: string): string[] {
  return [title, '='.repeat(codePoints(title)), ''];
}

const padded = (cell: string, width: number): string => cell + ' '.repeat(width - codePoints(cell));

/** Python's `len` counts code points, not UTF-16 units. */
const codePoints = (text: string): number => Array.from(text).length;
