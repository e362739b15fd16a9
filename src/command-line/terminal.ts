/**
 * How wide the report may be, or shall be, and whether it may have colours. Room: command-line.
 */
import type { ColorMode } from '../settings/flags.ts';
import { quoted, readWholeNumber } from '../settings/read-values.ts';
import { usageError } from './usage.ts';

/** What the command line finds around it, handed in so that it can be tested. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** The terminal's columns, when there is one. */
  readonly columns: number | undefined;
  /** ISO 8601. */
  readonly now: string;
}

/** What the user asked for: columns, or null for the terminal's; colours; and the file that takes the report, or null. */
export interface AskedFor {
  readonly width: number | null;
  readonly color: ColorMode;
  readonly output: string | null;
}

/** Columns when nobody reads along: what fits a wide window and a log. */
const defaultWidth = 100;

/** Narrower nothing can be shown in, and the report says so itself; wider is no terminal. */
const columnsAllowed = { fewest: 40, most: 10_000 };

/** The columns that `--width` asks for. Throws PlumblineError `usage`, with the remedy given. */
export function readWidth(text: string, remedy: string): number {
  const reading = readWholeNumber(text, columnsAllowed.most);
  if (reading.ok && reading.value >= columnsAllowed.fewest) return reading.value;
  throw usageError(
    `--width: ${quoted(text)} is not a number of columns from ${columnsAllowed.fewest} to ${columnsAllowed.most}.`,
    remedy,
  );
}

/**
 * Width and colours of the terminal report: what was asked for, else what the environment says (https://no-color.org,
 * https://force-color.org), else what the terminal is. A report that goes to a file has no colours unless they were asked for.
 */
export function terminalOf(
  { width, color, output }: AskedFor,
  { environment, isTerminal, columns }: Surroundings,
): { readonly width: number; readonly colors: boolean } {
  const fits = isTerminal && output === null;
  return {
    width: width ?? (fits ? columns : undefined) ?? defaultWidth,
    colors: color === 'always' || colorsByDefault(),
  };

  function colorsByDefault(): boolean {
    if (color === 'never' || output !== null) return false;
    if ((environment.NO_COLOR ?? '') !== '') return false;
    const forced = environment.FORCE_COLOR ?? '';
    if (forced !== '') return forced !== '0' && forced !== 'false';
    return fits && environment.TERM !== 'dumb';
  }
}
