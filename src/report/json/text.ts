/**
 * A value as the JSON text that programs print. Room: report.
 */

/** What JSON allows in strings but terminals and other languages stumble over. */
const unsafe = /[\u{7F}-\u{9F}\p{Cf}\u{2028}\u{2029}]/gu;

/** Two spaces of indentation, ending with a newline; characters that could steer a terminal are written as escapes. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unsafe, escaped)}\n`;
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
