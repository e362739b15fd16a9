/**
 * The one pattern language: names of benchmarks and artifacts, compiler flags, CPU models, paths. Room: model.
 *
 * `*` stands for any text, also none, `?` for one character, everything else for itself; a pattern fits the whole text or not at
 * all. In paths both stay within one folder's or file's name, and `**` stands for any folders. No regular expression is made
 * of a pattern, so that no pattern and no text, wherever they come from, can make this slow.
 */

/** True when the whole text fits the pattern. Time is at most the product of both lengths. */
export function fitsPattern(text: string, pattern: string): boolean {
  const [letters, marks] = [Array.from(text), Array.from(pattern)];
  let [at, mark] = [0, 0];
  // Greedy, with the last star as the only point to go back to: an earlier one could not do better.
  let [star, afterStar] = [-1, 0];
  while (at < letters.length) {
    if (marks[mark] === '*') {
      [star, afterStar] = [mark, at];
      mark += 1;
    } else if (mark < marks.length && (marks[mark] === '?' || marks[mark] === letters[at])) {
      at += 1;
      mark += 1;
    } else if (star >= 0) {
      afterStar += 1;
      [at, mark] = [afterStar, star + 1];
    } else {
      return false;
    }
  }
  while (marks[mark] === '*') mark += 1;
  return mark === marks.length;
}

/**
 * What each `*` of the pattern stands for in the text, as short as the rest allows; null when the text does not fit. Each piece
 * between two stars is taken where it first stands, which finds a fit whenever there is one.
 */
export function capturesOf(text: string, pattern: string): readonly string[] | null {
  const letters = Array.from(text);
  const [first = [], ...pieces] = pattern.split('*').map((piece) => Array.from(piece));
  const last = pieces.pop();
  if (last === undefined) return fitsPattern(text, pattern) ? [] : null;
  const end = letters.length - last.length;
  if (end < first.length || !standsAt(letters, 0, first) || !standsAt(letters, end, last)) return null;
  const captures: string[] = [];
  let from = first.length;
  for (const piece of pieces) {
    let at = from;
    while (at + piece.length <= end && !standsAt(letters, at, piece)) at += 1;
    if (at + piece.length > end) return null;
    captures.push(letters.slice(from, at).join(''));
    from = at + piece.length;
  }
  return [...captures, letters.slice(from, end).join('')];
}

const standsAt = (letters: readonly string[], at: number, piece: readonly string[]): boolean =>
  piece.every((mark, index) => mark === '?' || mark === letters[at + index]);

/** The text with each `*` replaced by the capture of its turn; further ones by the last capture. */
export function fillIn(text: string, captures: readonly string[]): string {
  return text
    .split('*')
    .map((piece, index) => (index === 0 ? piece : (captures[index - 1] ?? captures.at(-1) ?? '') + piece))
    .join('');
}

/** The same, capital and small letters alike: for what tools write one way or the other. */
export function fitsPatternInAnyCase(text: string, pattern: string): boolean {
  return fitsPattern(text.toLowerCase(), pattern.toLowerCase());
}

/**
 * True when a path (with forward slashes, from the repository's root) fits. A pattern without a slash names files anywhere,
 * as in .gitignore; a slash at its beginning only says that it has one.
 */
export function fitsPath(path: string, pattern: string): boolean {
  const names = path.split('/');
  if (!pattern.includes('/')) return fitsPattern(names.at(-1) ?? '', pattern);
  const parts = pattern.replace(/^\//, '').split('/');
  // reached[i]: the parts so far can end before names[i].
  let reached = [true, ...names.map(() => false)];
  for (const part of parts) {
    const next = reached.map(() => false);
    reached.forEach((isReached, index) => {
      if (!isReached) return;
      if (part === '**') next.fill(true, index);
      else if (index < names.length && fitsPattern(names[index] ?? '', part)) next[index + 1] = true;
    });
    reached = next;
  }
  return reached[names.length] === true;
}
