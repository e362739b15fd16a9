/**
 * Decimal numbers and fields within a long text, read in place. Room: formats. A million lines have several millions of
 * numbers, and cutting each out of the text to convert it costs more than everything else together.
 */

/** Powers of ten that are exact as doubles, so that dividing by one rounds once, as converting the text would. */
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Integers of this many digits are exact as doubles. */
const exactDigits = 15;

const space = 32;
const zero = 48;
const point = -2;

/** A place in a text that moves on as fields are read. */
export interface Cursor {
  at: number;
}

/**
 * Reads the field at the cursor, which moves behind it, as a number: the same as `Number` gives for a decimal number, else
 * NaN. The field ends at white space, or before `end`.
 */
export function readDecimal(text: string, cursor: Cursor, end: number): number {
  const start = cursor.at;
  let at = start;
  let pointAt = -1;
  let mantissa = 0;
  for (; at < end; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
    else if (digit === point && pointAt < 0) pointAt = at;
    else if (digit + zero <= space) break;
    else {
      cursor.at = endOfField(text, at, end);
      return readUnusual(text.slice(start, cursor.at));
    }
  }
  cursor.at = at;
  const digits = at - start - (pointAt < 0 ? 0 : 1);
  if (digits === 0 || digits > exactDigits) return readUnusual(text.slice(start, at));
  return pointAt < 0 ? mantissa : mantissa / (powersOfTen[at - pointAt - 1] ?? NaN);
}

/** Signs, exponents and more digits than are exact. */
function readUnusual(text: string): number {
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}

/** The first place from `at` on, and not behind `end`, that is no white space. */
export function skipSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && text.charCodeAt(next) <= space) next += 1;
  return next;
}

/** The first place from `at` on, and not behind `end`, that is white space. */
export function endOfField(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && text.charCodeAt(next) > space) next += 1;
  return next;
}
