/**
 * Inline pieces as plain terminal text, and the palette that a report colours with. Room: report.
 * Colours are put around finished text by whoever lays it out, so that widths are counted without them.
 */
import type { Inline, Text } from './document.ts';
import { proseParts, shownName } from './escape.ts';

/** Puts a colour around text; picocolors' `createColors(enabled)` is one. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const unchanged = (text: string): string => text;
/** No colours at all. */
export const plainPalette: Palette = {
  bold: unchanged,
  dim: unchanged,
  red: unchanged,
  green: unchanged,
  yellow: unchanged,
};

/** Inline pieces on one line, without colour, without control characters. */
export function inlineTerminal(text: Text): string {
  return text.map(pieceTerminal).join('');
}

function pieceTerminal(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'name':
      return shownName(piece.text, piece.limit);
    case 'prose':
      return proseParts(piece.text)
        .map((part) => (part.kind === 'name' ? `“${part.text}”` : part.text))
        .join('');
    case 'strong':
      return inlineTerminal(piece.text);
    case 'forest':
      return piece.spoken;
    case 'link':
      return `${piece.text} (${piece.url})`;
    case 'break':
      return ' ';
  }
}
