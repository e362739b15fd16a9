/**
 * The marker: the first line of our comment, by which we find it again. It carries the comment's key and which result
 * the comment shows, so that an older run never overwrites a newer one. Room: report.
 */

/** What the marker says: the comment's key, the candidate's commit, the run that wrote it and its attempt (from 1). */
export interface Marker {
  readonly key: string;
  readonly sha: string;
  /** The run's id: later runs have larger ones. 0 when a version that did not note it wrote the comment. */
  readonly run: number;
  readonly attempt: number;
}

const pattern = /^<!-- plumbline:key=([\w.-]+) sha=([0-9a-f]*)(?: run=(\d{1,15}))? attempt=(\d{1,9}) -->/u;

/**
 * A comment key with every character that could end the marker replaced by `-`; at most 64 long, never empty. One that had
 * to be changed carries a digest of what it was: `C` and `C++` are two comments, and neither may write over the other.
 */
export function sanitiseKey(key: string): string {
  // Two hyphens in a row end an HTML comment for some parsers.
  const safe = key
    .replace(/[^A-Za-z0-9_.-]/gu, '-')
    .replace(/-{2,}/gu, '-')
    .slice(0, 56)
    .replace(/^-|-$/gu, '');
  if (key === '') return 'default';
  return /^[A-Za-z0-9_.](?:[A-Za-z0-9_.]|-(?!-|$)){0,63}$/u.test(key)
    ? key
    : [safe, digestOf(key)].filter(Boolean).join('-');
}

/** Seven letters and digits: FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), of the UTF-16 units. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}

/** The marker as an HTML comment, one line without its end. What is not hexadecimal in `sha` is left out. */
export function renderMarker(marker: Marker): string {
  const sha = marker.sha
    .toLowerCase()
    .replace(/[^0-9a-f]/gu, '')
    .slice(0, 64);
  const attempt =
    Number.isSafeInteger(marker.attempt) && marker.attempt > 0 && marker.attempt < 1e9 ? marker.attempt : 1;
  const run = Number.isSafeInteger(marker.run) && marker.run > 0 && marker.run < 1e15 ? ` run=${marker.run}` : '';
  return `<!-- plumbline:key=${sanitiseKey(marker.key)} sha=${sha}${run} attempt=${attempt} -->`;
}

/** The marker at the very start of a comment's body, or null when the body does not start with one. */
export function parseMarker(body: string): Marker | null {
  const [, key, sha, run, attempt] = pattern.exec(body) ?? [];
  if (key === undefined || sha === undefined || attempt === undefined) return null;
  return { key, sha, run: Number(run ?? 0), attempt: Number(attempt) };
}
