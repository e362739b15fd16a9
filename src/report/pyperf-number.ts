/**
 * Measurements as pyperf prints them: three significant digits of a time, sizes in binary units, counts. Room: report.
 */
import { pythonFixed, pythonNumberText } from './python-number.ts';

/** A mean in pyperf's words; `unit` is the metric's (second, byte, integer, or a word that pyperf does not know). */
export function pyperfValue(value: number, unit: string): string {
  if (unit === 'second') return pyperfTime(value);
  if (unit === 'byte') return pyperfSize(value);
  return unit === 'integer' ? pyperfCount(value) : `${pythonNumberText(value)} ${unit}`;
}

/** A ratio of means (candidate ÷ baseline) in pyperf's words: `1.04x slower`, `1.10x faster`, `no change`. */
export function pyperfChange(normalizedMean: number): string {
  if (normalizedMean === 1) return 'no change';
  if (normalizedMean < 1) return `${pythonFixed(1 / normalizedMean, 2)}x faster`;
  return `${pythonFixed(normalizedMean, 2)}x slower`;
}

/** Powers of ten from 100 down, written out: a computed 10 ** -9 need not be the nearest double. */
const decades = [100, 10, 1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9];
const timeUnits = [
  { name: 'sec', factor: 1 },
  { name: 'ms', factor: 1e3 },
  { name: 'us', factor: 1e6 },
  { name: 'ns', factor: 1e9 },
] as const;

/** Three significant digits, as the decade before rounding has them: 9.999 ms prints as `10.00 ms`. */
function pyperfTime(seconds: number): string {
  const found = decades.findIndex((decade) => seconds >= decade);
  const exponent = found < 0 ? -9 : 2 - found;
  const unit = timeUnits[exponent < 0 ? -Math.floor(exponent / 3) : 0] ?? timeUnits[3];
  const digits = 2 - (exponent - 3 * Math.floor(exponent / 3));
  return `${pythonFixed(seconds * unit.factor, digits)} ${unit.name}`;
}

const kibibyte = 1024;
const mebibyte = 1024 * 1024;

/** The unit changes at 10 KiB and above 10 MiB; only exactly 1 is singular. */
function pyperfSize(bytes: number): string {
  if (bytes === 1) return '1 byte';
  if (bytes < 10 * kibibyte) return `${pythonFixed(bytes, 0)} bytes`;
  if (bytes > 10 * mebibyte) return `${pythonFixed(bytes / mebibyte, 1)} MiB`;
  return `${pythonFixed(bytes / kibibyte, 1)} KiB`;
}

/**
 * pyperf's shorthand for round counts, faults included: from 10,000 on a number whose digits after the first are all 0
 * is written as the power of ten alone (20000 becomes `10^4`); above 8192 a power of two as `2^k`.
 */
function pyperfCount(count: number): string {
  if (!Number.isInteger(count)) return pythonNumberText(count);
  const digits = BigInt(count).toString();
  if (count >= 10_000 && /^\d0+$/.test(digits)) return `10^${digits.length - 1}`;
  const power = Math.log2(count);
  return count > 8192 && Number.isInteger(power) && 2 ** power === count ? `2^${power}` : digits;
}
