/**
 * Patterns of benchmark names: `*` stands for any text, also none; everything else for itself, brackets and slashes too, as
 * names hold them. Room: comparison. No regular expression is made of it, so no name and no pattern can make it slow.
 */

/** True when the whole name fits the pattern. */
export const fitsName = (pattern: string, name: string): boolean => capturesOf(pattern, name) !== null;

/**
 * What each `*` of the pattern stands for in the name, each as short as the rest allows; null when the name does not fit.
 * Takes the first place where each piece between two `*` stands, which finds a fit whenever there is one.
 */
export function capturesOf(pattern: string, name: string): readonly string[] | null {
  const [first = '', ...pieces] = pattern.split('*');
  const last = pieces.pop();
  if (last === undefined) return pattern === name ? [] : null;
  const end = name.length - last.length;
  if (!name.startsWith(first) || !name.endsWith(last) || end < first.length) return null;
  const captures: string[] = [];
  let from = first.length;
  for (const piece of pieces) {
    const at = name.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return null;
    captures.push(name.slice(from, at));
    from = at + piece.length;
  }
  return [...captures, name.slice(from, end)];
}

/** The text with each `*` replaced by the capture of its turn; further ones by the last capture. */
export function fillIn(text: string, captures: readonly string[]): string {
  return text
    .split('*')
    .map((piece, index) => (index === 0 ? piece : (captures[index - 1] ?? captures.at(-1) ?? '') + piece))
    .join('');
}
