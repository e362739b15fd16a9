/**
 * One reader per kind of input: text in, value or one complaint out. Room: settings; read-settings.ts puts them together.
 * A complaint is a sentence part that follows the input's name and ends with what to write instead.
 */
import { nearestName } from './nearest-name.ts';

/** A value, or why there is none and what to write instead. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly complaint: string };

const read = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
const refuse = (complaint: string): Reading<never> => ({ ok: false, complaint });

/** The user's text in quotes, on one line and of bounded length. */
export const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);

const didYouMean = (given: string, known: readonly string[]): string => {
  const nearest = nearestName(given, known);
  return nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`;
};

/** `true` or `false`, in any of YAML's spellings. */
export function readBoolean(text: string): Reading<boolean> {
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return read(word === 'true');
  return refuse(`${quoted(text)} is neither true nor false. Write \`true\` or \`false\`.`);
}

/** A whole number from 0 to `largest`. */
export function readWholeNumber(text: string, largest: number): Reading<number> {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= largest) return read(value);
  return refuse(`${quoted(text)} is not a whole number from 0 to ${largest}. Write one, e.g. \`1\`.`);
}

/** How many earlier sessions, and where they are. */
export interface HistoryReading {
  readonly sessions: number;
  /** As written, one each; none stands for the baseline's own other results. */
  readonly sources: readonly string[];
}

/** Sessions when only sources are given, as without either. */
const usualSessions = 8;

/** A number of sessions (`off` is none), sources one per line, or both; sources are read where they are used. */
export function readHistory(text: string, largest: number): Reading<HistoryReading> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 1 && lines[0]?.toLowerCase() === 'off') return read({ sessions: 0, sources: [] });
  const numbers = lines.filter((line) => /^[-+]?[\d.]+$/.test(line));
  const sources = lines.filter((line) => !numbers.includes(line));
  if (numbers.length > 1)
    return refuse(`there are two numbers, ${numbers.map(quoted).join(' and ')}. Write one at most.`);
  if (numbers[0] === undefined) return read({ sessions: usualSessions, sources });
  const sessions = readWholeNumber(numbers[0], largest);
  return sessions.ok ? read({ sessions: sessions.value, sources }) : sessions;
}

/** A share of the whole, `0%` to `100%`, as a fraction; null for `off`. */
export function readShare(text: string): Reading<number | null> {
  if (text.toLowerCase() === 'off') return read(null);
  const percent = Number(/^(\d{1,3}(?:\.\d{0,9})?|\.\d{1,9})\s*%$/.exec(text)?.[1] ?? Number.NaN);
  if (percent <= 100) return read(percent / 100);
  return refuse(`${quoted(text)} is not a share from 0% to 100%. Write e.g. \`25%\`, or \`off\`.`);
}

const secondsPerUnit: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
const longestTimeout = 24 * 3600;

/** A time span like `90s`, `10m` or `1h`, in seconds; at least a second and at most a day. */
export function readDuration(text: string): Reading<number> {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)\s*([smh])$/.exec(text);
  const seconds = Number(match?.[1] ?? Number.NaN) * (secondsPerUnit[match?.[2] ?? ''] ?? Number.NaN);
  if (seconds >= 1 && seconds <= longestTimeout) return read(seconds);
  return refuse(`${quoted(text)} is not a time from 1s to 24h. Write a number and s, m or h, e.g. \`90s\` or \`10m\`.`);
}

/** One of the words of a closed list. */
export function readChoice<Word extends string>(text: string, choices: readonly Word[]): Reading<Word> {
  const word = choices.find((choice) => choice === text.toLowerCase());
  if (word !== undefined) return read(word);
  return refuse(`${quoted(text)} is not one of ${choices.join(', ')}.${didYouMean(text, choices)}`);
}

/** Any of the words of a closed list, separated by commas, spaces or lines; `none` alone is the empty list. */
export function readChoices<Word extends string>(text: string, choices: readonly Word[]): Reading<readonly Word[]> {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (words.length === 1 && words[0] === 'none') return read([]);
  const unknown = words.find((word) => !choices.some((choice) => choice === word));
  if (unknown === 'none')
    return refuse(`"none" stands alone or not at all. Write \`none\`, or some of ${choices.join(', ')}.`);
  if (unknown !== undefined)
    return refuse(`${quoted(unknown)} is not one of ${choices.join(', ')}.${didYouMean(unknown, choices)}`);
  return read(choices.filter((choice) => words.includes(choice)));
}

/** Names separated by commas or lines; or a JSON list of strings, for names that hold a comma. */
export function readNames(text: string): Reading<readonly string[]> {
  if (text.startsWith('[') && text.endsWith(']')) {
    const names = jsonNames(text);
    return names === null
      ? refuse(`${quoted(text)} is not a JSON list of strings. Write e.g. \`["a", "b[1,2]"]\`, or \`a,b\`.`)
      : read(names);
  }
  const names = text.split(/[,\n]/).map((name) => name.trim());
  return read([...new Set(names.filter((name) => name !== ''))]);
}

function jsonNames(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((name) => typeof name === 'string') ? [...new Set(value)] : null;
  } catch {
    return null;
  }
}

/** A label and what stands after its first equals sign. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** Lines of `LABEL=TEXT`, labels unique, blank lines skipped; `example` is the line shown when one cannot be read. */
export function readLabelledLines(text: string, example: string): Reading<readonly LabelledText[]> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found: LabelledText[] = [];
  for (const line of lines) {
    const equals = line.indexOf('=');
    const label = line.slice(0, Math.max(equals, 0)).trim();
    const rest = line.slice(equals + 1).trim();
    if (label === '' || rest === '')
      return refuse(`${quoted(line)} is not of the form LABEL=VALUE. Write one per line, e.g. \`${example}\`.`);
    if (found.some((one) => one.label === label))
      return refuse(`the label ${quoted(label)} stands there twice. Give each line a label of its own.`);
    found.push({ label, text: rest });
  }
  return read(found);
}
