/**
 * Numbers as Python writes them: `%.2f` rounds exact ties to even where JavaScript's `toFixed` rounds up, and `str()`
 * turns to exponents at other sizes. Room: report; used by the reports that must equal a Python tool's to the byte.
 */

/** `'%.{digits}f' % value`: decimal, correctly rounded from the exact binary value, ties to even. */
export function pythonFixed(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (value < 0 || Object.is(value, -0)) return `-${pythonFixed(-value, digits)}`;
  if (value === Infinity) return 'inf';
  if (Number.isInteger(value)) return withPoint(BigInt(value) * 10n ** BigInt(digits), digits);
  // A tie needs value × 10^digits to end in exactly .5, and then value × 2^(digits + 1) is whole.
  const scaled = value * 2 ** (digits + 1);
  if (!Number.isInteger(scaled)) return value.toFixed(digits);
  const doubled = BigInt(scaled) * 5n ** BigInt(digits);
  const floor = doubled / 2n;
  const rounded = doubled % 2n === 1n && floor % 2n === 1n ? floor + 1n : floor;
  return withPoint(rounded, digits);
}

/** A whole number of 10^-digits as a decimal. */
function withPoint(count: bigint, digits: number): string {
  const text = count.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * `str(value)` of a Python float, or of an int when the value is whole (JSON's `4.0` and `4` cannot be told apart
 * here): the shortest digits that read back the same, with an exponent below 1e-4 and from 1e16 on.
 */
export function pythonNumberText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (value < 0) return `-${pythonNumberText(-value)}`;
  if (value === Infinity) return 'inf';
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [mantissa = '', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4) return plainDecimal(mantissa.replace('.', ''), exponent);
  return `${mantissa}e-${String(-exponent).padStart(2, '0')}`;
}

/** Digits with the point after the first, moved by `exponent` places (a fraction remains). */
function plainDecimal(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}
