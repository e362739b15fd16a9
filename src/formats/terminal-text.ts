/**
 * Text as a terminal gets it. Room: formats.
 */

/** The text without the escape sequences that colour it (CSI … m and the like, ECMA-48). */
export function withoutColours(text: string): string {
  if (!text.includes('\u001b')) return text;
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  return text.replace(/\u001b\[[0-9;:]{0,50}[A-Za-z]/g, '');
}
