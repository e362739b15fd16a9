/**
 * The terminal as a report sees it: how wide it is, what to colour with, and running text broken to fit. Room: report.
 */
import type { Palette } from './inline-terminal.ts';
import { wrap } from './text-width.ts';

/** Running text wider than this is hard to read. */
const textWidthLimit = 100;

/** A terminal. */
export interface Screen {
  readonly width: number;
  readonly palette: Palette;
}

/** Blocks of lines with an empty line between them, ending with a newline; blocks without a line are left out. */
export function inBlocks(blocks: readonly (readonly string[])[]): string {
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

/** Running text as lines that fit, each after `indent`. */
export function wrapped(text: string, { width }: Screen, indent = ''): string[] {
  // A number and its per cent sign stay on one line.
  const joined = text.replace(/(\d) %/gu, '$1\u{A0}%');
  const lines = wrap(joined, Math.min(width, textWidthLimit) - indent.length);
  return lines.map((line) => indent + line.replace(/(\d)\u{A0}%/gu, '$1 %'));
}
