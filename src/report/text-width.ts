/**
 * How many terminal columns a text takes, and padding to a width. Wide East Asian characters and emoji take two
 * columns, combining marks none. Room: report.
 */

/** Blocks that terminals draw two columns wide (Unicode East Asian Width W and F, and emoji presentation). */
const wide =
  /[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{33FF}\u{3400}-\u{4DBF}\u{4E00}-\u{9FFF}\u{A000}-\u{A4CF}\u{A960}-\u{A97F}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const combining = /^\p{M}$/u;
/** Printable characters of one column each: Latin, dashes and quotes, arrows and operators, box drawing and shapes. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc]*$/;

/** Columns that a text without escape sequences takes in a terminal. */
export function textWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (plain.test(character)) return 1;
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The text, with spaces added before or after it until it takes `width` columns; longer texts stay as they are. */
export function pad(text: string, width: number, align: 'left' | 'right'): string {
  const padding = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + padding : padding + text;
}

/** At most `width` columns of the text, with a `…` in the middle where something was left out. */
export function clipToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  if (width <= 1) return '…'.slice(0, width);
  const characters = Array.from(text);
  const tailWidth = Math.floor((width - 1) / 3);
  const tail = takeWhileFits(characters.toReversed(), tailWidth).reverse();
  const head = takeWhileFits(characters, width - 1 - tailWidth);
  return `${head.join('')}…${tail.join('')}`;
}

function takeWhileFits(characters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += characterWidth(character);
    if (used > width) break;
    taken.push(character);
  }
  return taken;
}

/** The words of a text broken into lines of at most `width` columns; a longer word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
