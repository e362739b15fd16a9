/**
 * How wide the report may be and whether it may have colours. Room: command-line.
 */
import type { CompareRequest } from './arguments.ts';

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

/** Columns when nobody reads along: what fits a wide window and a log. */
const defaultWidth = 100;

/**
 * Width and colours of the terminal report: what was asked for, else what the environment says (https://no-color.org,
 * https://force-color.org), else what the terminal is. A report that goes to a file has no colours unless they were asked for.
 */
export function terminalOf(
  { width, color, output }: Pick<CompareRequest, 'width' | 'color' | 'output'>,
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
