/**
 * The one place where strings from files become markdown, HTML or terminal text. Names, labels, units and messages
 * are hostile: each is cleaned of what cannot be seen, shortened, and then written so that it stays text. Room: report.
 */

const escapeCharacter = String.fromCharCode(27);
const controlIntroducer = String.fromCharCode(155);
const bell = String.fromCharCode(7);

/** ANSI sequences as a whole: CSI (`ESC [ … letter`), OSC (`ESC ] … BEL or ESC \`), and two-character ones. */
const ansiSequences = new RegExp(
  `(?:${escapeCharacter}\\[|${controlIntroducer})[0-?]*[ -/]*[@-~]|${escapeCharacter}\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)?|${escapeCharacter}[@-_]`,
  'gu',
);
/** Characters that break or move a line, whether ASCII or not. */
const spaces = /(?:(?!\u{FEFF})\s)+/gu;
/** Control and format characters (bidi marks, zero-width, soft hyphen, tags), and letters that draw nothing. */
const invisible =
  /[\p{Cc}\p{Cf}\p{Variation_Selector}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]|\u{034F}|\u{17B4}|\u{17B5}/gu;
/** A surrogate without its partner is not a character, and cannot be written as UTF-8. */
const loneSurrogates = /\p{Cs}/gu;
/** Stacked combining marks can draw over the lines above and below; two are enough for every living script. */
const stackedMarks = /(\p{M}{2})\p{M}+/gu;

/** Longest name shown, in characters; longer ones keep their beginning and end. */
export const nameLimit = 80;
/** Longest sentence from elsewhere shown, in characters. */
export const proseLimit = 600;

/**
 * Words of visible characters with single spaces between them, which nearly every name and sentence is: Latin, dashes and
 * quotes, arrows and operators. Nothing of these is changed by what follows.
 */
const clean =
  /^[!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff]+)*$/;

/** The text on one line, without anything that cannot be seen, trimmed. */
export function cleanText(text: string): string {
  if (text.length <= 4 * proseLimit && clean.test(text)) return text;
  // No more than this can be shown anyway; a name of a megabyte must not cost a second of regular expressions.
  return text
    .slice(0, 4 * proseLimit)
    .replace(ansiSequences, '')
    .replace(loneSurrogates, '\u{FFFD}')
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(stackedMarks, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * At most `limit` characters (code points) of a cleaned text, with a visible `…` where something was left out: in the
 * middle for names, because names of one suite often differ only at their end.
 */
export function clip(text: string, limit: number, where: 'middle' | 'end' = 'end'): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  if (where === 'end') return `${characters.slice(0, limit - 1).join('')}…`;
  const tail = Math.floor((limit - 1) / 3);
  return `${characters.slice(0, limit - 1 - tail).join('')}…${characters.slice(characters.length - tail).join('')}`;
}

/** A name as it may be shown anywhere: cleaned, shortened, and never empty. Still to be escaped for its target. */
export function shownName(name: string, limit = nameLimit): string {
  // Clip before cleaning would cut wrongly, cleaning first caps the cost: see cleanText.
  const shown = clip(cleanText(clip(name, 4 * limit, 'middle')), limit, 'middle');
  return shown === '' ? '(no name)' : shown;
}

/** A name as a markdown code span whose fence is longer than any run of backticks inside. */
export function markdownCode(name: string, limit = nameLimit): string {
  return codeSpan(shownName(name, limit));
}

/** A code span around text that is already clean and not empty; spaces within are kept. */
export function codeSpan(text: string): string {
  const longestRun = Math.max(0, ...Array.from(text.matchAll(/`+/g), (match) => match[0].length));
  const fence = '`'.repeat(longestRun + 1);
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** A part of a sentence: a quoted name, or words. */
export interface ProsePart {
  readonly kind: 'name' | 'words';
  readonly text: string;
}

/** Names as findings quote them: as JSON strings, or between backticks. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`]+`/gu;

/** A sentence cut into the names it quotes and the words around them; all clean, at most `limit` characters in all. */
export function proseParts(sentence: string, limit = proseLimit): ProsePart[] {
  const cleaned = clip(cleanText(sentence), limit);
  const parts: ProsePart[] = [];
  let end = 0;
  for (const match of cleaned.matchAll(quoted)) {
    parts.push({ kind: 'words', text: cleaned.slice(end, match.index) });
    parts.push({ kind: 'name', text: shownName(unquoted(match[0])) });
    end = match.index + match[0].length;
  }
  parts.push({ kind: 'words', text: cleaned.slice(end) });
  return parts.filter((part) => part.text !== '');
}

function unquoted(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`')) return inner;
  try {
    return String(JSON.parse(literal));
  } catch {
    return inner;
  }
}

/**
 * A sentence as markdown text. Quoted names and every word that GitHub would turn into a mention, an issue, a commit, a
 * link or mathematics become code spans (a backslash does not stop those); the rest is escaped.
 */
export function markdownProse(sentence: string, limit = proseLimit): string {
  return joinMarkdown(
    proseParts(sentence, limit).map((part) => (part.kind === 'name' ? codeSpan(part.text) : markdownWords(part.text))),
  );
}

/** Markdown pieces one after the other, kept apart where two code spans would touch and become one. */
export function joinMarkdown(pieces: readonly string[]): string {
  let joined = '';
  for (const piece of pieces) {
    const touching = joined.endsWith('`') && piece.startsWith('`');
    joined += touching ? ` ${piece}` : piece;
  }
  return joined;
}

/**
 * Words that GitHub would give a meaning: mentions, issues, links, mathematics, commits. What stands before does not count:
 * an underscore is part of a word, and a link begins after it all the same. A whole commit is one within a word, too.
 */
const referring = /@|#\d|gh-\d|:\/\/|www\.|\$|^[0-9a-f]{7,40}$|(?<![0-9a-z])[0-9a-f]{40}(?![0-9a-z])/iu;

function markdownWords(text: string): string {
  const words = text.split(/( )/u).map((word) => {
    const [, before = '', inner = '', behind = ''] = /^([("'[]*)(.*?)([)\]"',.;:!?]*)$/u.exec(word) ?? [];
    if (!referring.test(inner)) return escapePunctuation(word);
    // What closes a bracket within belongs to it: `$.runs[0]`.
    const own = closes(inner, behind) ? 1 : 0;
    const [core, after] = [inner + behind.slice(0, own), behind.slice(own)];
    return `${escapePunctuation(before)}${codeSpan(core)}${escapePunctuation(after)}`;
  });
  return joinMarkdown(words)
    .replace(/^([#+=-])/u, '\\$1')
    .replace(/^(\d+)([.)])(?= |$)/u, '$1\\$2');
}

/** Whether the text opens a bracket that the first character behind it closes. */
function closes(text: string, behind: string): boolean {
  const open = { ']': '[', ')': '(' }[behind.slice(0, 1)];
  return open !== undefined && text.split(open).length > text.split(behind.slice(0, 1)).length;
}

function escapePunctuation(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&~|]/gu, '\\$&');
}

/**
 * Finished markdown as the content of one table cell: no pipe ends the cell, not even one in a code span. A pipe is
 * escaped exactly when an odd number of backslashes stands before it, so an even run gets one more.
 */
export function markdownCell(markdown: string): string {
  return markdown.replace(/(\\*)\|/gu, (_, run: string) => `${run.length % 2 === 0 ? `${run}\\` : run}|`);
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, safe between tags and within quoted attributes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => htmlEntities[character] ?? character);
}

/** What XML 1.0 has no way to write and cleanText leaves. */
const noXml = /[\u{FFFE}\u{FFFF}]/gu;
/** Longest text in XML, in characters: dashboards show messages whole. */
const xmlLimit = 2000;

/** Text for XML 1.0 on one line, safe between tags and within quoted attributes, at most 2000 characters. */
export function xmlText(text: string): string {
  return htmlText(clip(cleanText(text), xmlLimit).replace(noXml, '\u{FFFD}'));
}

/** A sentence for the terminal: one line, nothing invisible, no escape sequences, at most `limit` characters. */
export function terminalProse(sentence: string, limit = proseLimit): string {
  return clip(cleanText(sentence), limit);
}
