/**
 * What people write for a threshold or a claim, as a ratio. Room: verdict.
 * All spellings of one tolerance mean exactly the same number, so a project can write what reads best to it.
 */
import { ratio, type Ratio } from '../model/quantity.ts';

/** A value, or a sentence part that follows the setting's name and ends with what to write instead. */
export type ParsedRatio<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly complaint: string };

/** A number without a sign, as both readers take it: `2`, `2.5`, `.5`. */
const plainNumber = /^(\d{1,6}(?:\.\d{0,9})?|\.\d{1,9})\s*(%|x|×)?$/i;

/** Bare numbers from here on are more likely a forgotten percent sign than a ratio. */
const doubtful = 2;

/**
 * Largest tolerated worsening as a ratio of at least 1, or null for `off`. `2%`, `0.98`, `1.02` and `1.02x` all give 1.02:
 * a ratio below one is read as that many percent down, not as its reciprocal. `0%` tolerates nothing that is proven.
 */
export function parseThreshold(text: string): ParsedRatio<Ratio | null> {
  const trimmed = text.trim();
  if (trimmed.toLowerCase() === 'off') return { ok: true, value: null };
  const examples = 'Write the largest tolerated worsening, e.g. `2%`, `1.02x` or `0.98`, or `off`.';
  const refuse = (why: string) => ({ ok: false, complaint: `${quoted(text)} ${why}. ${examples}` }) as const;
  const number = readNumber(trimmed);
  if (number === null) return refuse(noNumber(trimmed));
  const { value, unit } = number;
  if (unit === '%') return { ok: true, value: worsening(value / 100) };
  if (value === 0) return refuse('would be a ratio of zero; `0%` tolerates nothing');
  if (unit === '' && value >= doubtful) return refuse(doubt(trimmed));
  return { ok: true, value: worsening(Math.abs(value - 1)) };
}

/** The gain that a change claims, as a speedup above 1: `10%`, `1.1` and `1.1x` all give 1.1. */
export function parsePercentClaim(text: string): ParsedRatio<Ratio> {
  const trimmed = text.trim();
  const refuse = (why: string) =>
    ({ ok: false, complaint: `${quoted(text)} ${why}. Write the gain, e.g. \`10%\` or \`1.1x\`.` }) as const;
  const number = readNumber(trimmed);
  if (number === null) return refuse(noNumber(trimmed));
  const { value, unit } = number;
  if (unit === '' && value >= doubtful) return refuse(doubt(trimmed));
  const gain = unit === '%' ? value / 100 : value - 1;
  return gain > 0 ? { ok: true, value: worsening(gain) } : refuse('is no gain: a claim is more than 0% or 1x');
}

function readNumber(text: string): { value: number; unit: '%' | 'x' | '' } | null {
  const match = plainNumber.exec(text);
  if (match?.[1] === undefined) return null;
  const unit = match[2] === '%' ? '%' : match[2] === undefined ? '' : 'x';
  return { value: Number(match[1]), unit };
}

/** One plus the share, rounded so that 1 − 0.98 and 2/100 give the same number. */
function worsening(share: number): Ratio {
  return ratio(Number((1 + share).toFixed(12)));
}

/** Half of the world writes a comma where the decimal point is meant here. */
function noNumber(text: string): string {
  const withPoint = text.replace(',', '.');
  const meant = withPoint !== text && readNumber(withPoint) !== null ? `: write \`${withPoint}\` with a point` : '';
  return `is no percentage and no ratio${meant}`;
}

function doubt(text: string): string {
  return `could be ${text}% or ${text}x`;
}

/** The user's text in quotes, on one line and of bounded length. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
