/**
 * Which paths of a repository a pattern names: `*` and `?` within one folder or file name, `**` for any folders. A pattern
 * without a slash names files anywhere, as in .gitignore. Room: trust. No regular expression is made of it, so no pattern
 * and no path can make it slow.
 */

/** True when `path` (with forward slashes, from the repository's root) fits `pattern`. */
export function fitsPath(pattern: string, path: string): boolean {
  const names = path.split('/');
  if (!pattern.includes('/')) return fitsName(pattern, names.at(-1) ?? '');
  const parts = pattern.replace(/^\//, '').split('/');
  // reached[i]: the parts so far can end before names[i].
  let reached = names.map((_, index) => index === 0).concat(names.length === 0);
  for (const part of parts) {
    const next = reached.map(() => false);
    reached.forEach((isReached, index) => {
      if (!isReached) return;
      if (part === '**') next.fill(true, index);
      else if (index < names.length && fitsName(part, names[index] ?? '')) next[index + 1] = true;
    });
    reached = next;
  }
  return reached[names.length] === true;
}

/** `*` stands for any characters, `?` for one. Greedy with one point to go back to, which is enough for wildcards. */
function fitsName(pattern: string, name: string): boolean {
  let [at, place] = [0, 0];
  let star = -1;
  let resume = 0;
  while (place < name.length) {
    if (pattern[at] === '*') {
      star = at;
      resume = place;
      at += 1;
    } else if (pattern[at] === '?' || (at < pattern.length && pattern[at] === name[place])) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      resume += 1;
      place = resume;
      at = star + 1;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
