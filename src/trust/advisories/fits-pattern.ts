/**
 * Patterns of a shell's kind in advisories: no regular expressions, so that nobody's can run for ever. Room: trust.
 */

/**
 * True when the whole text fits the pattern: `*` is any text, `?` any one character, upper and lower case alike.
 * Greedy with one point of return, which takes time of at most the product of both lengths.
 */
export function fitsPattern(text: string, pattern: string): boolean {
  const [letters, marks] = [text.toLowerCase(), pattern.toLowerCase()];
  let at = 0;
  let mark = 0;
  let star = -1;
  let afterStar = 0;
  while (at < letters.length) {
    if (marks[mark] === '*') {
      star = mark;
      mark += 1;
      afterStar = at;
    } else if (mark < marks.length && (marks[mark] === '?' || marks[mark] === letters[at])) {
      at += 1;
      mark += 1;
    } else if (star >= 0) {
      afterStar += 1;
      at = afterStar;
      mark = star + 1;
    } else {
      return false;
    }
  }
  while (marks[mark] === '*') mark += 1;
  return mark === marks.length;
}
