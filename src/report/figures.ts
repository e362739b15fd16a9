/**
 * Numbers as words: speedups, intervals, percentages, measured values, counts, ages. One convention for all reports:
 * a speedup has three decimals, `×` and its direction (0.97 is `1.031× slower`). Room: report.
 */
import { type Metric, type MetricWords, wordsOf } from '../model/metric.ts';
import type { LogRatio, Ratio } from '../model/quantity.ts';
import { cleanText, clip } from './escape.ts';

/** How a metric's better and worse are called. */
export type Direction = MetricWords;

/** The words for a metric: faster/slower, smaller/larger, better/worse. */
export const directionOf: (metric: Metric) => Direction = wordsOf;

const decimals = 3;

/** `1.125× faster`, `1.031× slower`, or `1.000×` when it rounds to no change. */
export function speedupText(logSpeedup: LogRatio, direction: Direction): string {
  const magnitude = magnitudeText(logSpeedup);
  const word = directionWord(logSpeedup, direction);
  return word === '' ? `${magnitude}×` : `${magnitude}× ${word}`;
}

/**
 * An interval of log speedups. On one side of no change it is written in the direction of its estimate,
 * `1.121 – 1.129`; across it each end says its own, `1.006 slower – 1.012 faster`.
 */
export function intervalText(low: LogRatio, high: LogRatio, direction: Direction): string {
  const words = [directionWord(low, direction), directionWord(high, direction)];
  if (words[0] === words[1] && words[0] === direction.worse) return `${magnitudeText(high)} – ${magnitudeText(low)}`;
  if (words[0] === words[1]) return `${magnitudeText(low)} – ${magnitudeText(high)}`;
  const end = (log: LogRatio, word = ''): string =>
    word === '' ? magnitudeText(log) : `${magnitudeText(log)} ${word}`;
  return `${end(low, words[0])} – ${end(high, words[1])}`;
}

/** A range in full, for sentences: `1.008× – 1.125× faster`, or with a direction at both ends. */
export function rangeText(low: LogRatio, high: LogRatio, direction: Direction): string {
  const [lowWord, highWord] = [directionWord(low, direction), directionWord(high, direction)];
  if (lowWord !== highWord) return `${speedupText(low, direction)} – ${speedupText(high, direction)}`;
  const [first, last] = lowWord === direction.worse ? [high, low] : [low, high];
  return `${magnitudeText(first)}× – ${speedupText(last, direction)}`;
}

function magnitudeText(log: LogRatio): string {
  const magnitude = Math.exp(Math.abs(log));
  if (!Number.isFinite(magnitude)) return '∞';
  return magnitude >= 1e6 ? magnitude.toExponential(2) : magnitude.toFixed(decimals);
}

function directionWord(log: LogRatio, direction: Direction): string {
  if (magnitudeText(log) === (1).toFixed(decimals)) return '';
  return log > 0 ? direction.better : direction.worse;
}

/** A fraction as `1.2 %`: one decimal below 10 %, two below 1 %. */
export function percentText(fraction: number): string {
  return `${percentDigits(fraction)} %`;
}

/** A round figure somebody chose, without zeros at its end: `2 %`, `0.4 %`. */
export function chosenPercentText(fraction: number): string {
  return `${percentDigits(fraction).replace(/\.(\d*?)0+$/u, (_, digits: string) => (digits === '' ? '' : `.${digits}`))} %`;
}

function percentDigits(fraction: number): string {
  const percent = fraction * 100;
  if (!Number.isFinite(percent)) return '∞';
  const magnitude = Math.abs(percent);
  if (magnitude >= 1e6) return percent.toExponential(1);
  return percent.toFixed(magnitude >= 9.95 ? 0 : magnitude >= 0.995 ? 1 : 2);
}

/** A change on the log scale (positive) as a percentage: `ln 1.02` is `2 %`. */
export const changeText = (log: LogRatio): string => percentText(Math.expm1(log));

/** A tolerated worsening, a ratio above 1, as a percentage: 1.02 is `2 %`. */
export const thresholdText = (threshold: Ratio): string => chosenPercentText(threshold - 1);

/** A measured value with its unit, three significant digits: `12.3 ms`, `34.5 MiB`, `1.20M ops/s`, `512 MB/s`. */
export function valueText(value: number, metric: Metric): string {
  if (!Number.isFinite(value)) return '–';
  if (metric.unit === 'second') return scaled(value, timeUnits);
  if (metric.unit === 'byte') return scaled(value, byteUnits);
  // What is counted in megas already would read as thousands of megas.
  const number = /^[kMGT]i?(?:B|b|Hz|op)/u.test(metric.unit) ? scaledUp(value) : plainNumber(value);
  return metric.unit === 'integer' ? number : `${number} ${clip(cleanText(metric.unit), 16)}`.trim();
}

/** Three significant digits, never a letter: `15200`. */
const scaledUp = (value: number): string =>
  Math.abs(value) < 9995 || Math.abs(value) >= 1e9 ? plainNumber(value) : String(Number(value.toPrecision(3)));

/** Thousands, millions and so on of whatever the tool counts. */
const multiples = [
  { letter: 'T', size: 1e12 },
  { letter: 'G', size: 1e9 },
  { letter: 'M', size: 1e6 },
  { letter: 'k', size: 1e3 },
] as const;

/** Three significant digits; from ten thousand on with a letter for the multiple: `9990`, `12.3k`, `1.20M`. */
function plainNumber(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude < 9995) {
    const isTiny = magnitude < 1e-3 && magnitude > 0;
    return isTiny ? value.toExponential(2) : Number(value.toPrecision(3)).toString();
  }
  // 0.9995 of a multiple would round to 1000 of the smaller one.
  const multiple = multiples.find(({ size }) => magnitude >= size * 0.9995);
  if (multiple === undefined || magnitude >= 1e15) return value.toExponential(2);
  return `${(value / multiple.size).toPrecision(3)}${multiple.letter}`;
}

const timeUnits: readonly Unit[] = [
  { name: 's', size: 1 },
  { name: 'ms', size: 1e-3 },
  { name: 'µs', size: 1e-6 },
  { name: 'ns', size: 1e-9 },
];
const byteUnits: readonly Unit[] = [
  { name: 'GiB', size: 2 ** 30 },
  { name: 'MiB', size: 2 ** 20 },
  { name: 'KiB', size: 2 ** 10 },
  { name: 'bytes', size: 1 },
];

interface Unit {
  readonly name: string;
  readonly size: number;
}

function scaled(value: number, units: readonly Unit[]): string {
  const magnitude = Math.abs(value);
  // 0.9995 of a unit would round to 1000 of the smaller one.
  const unit = units.find(({ size }) => magnitude >= size * 0.9995) ?? units.at(-1);
  if (unit === undefined) return String(value);
  const number = value / unit.size;
  const digits = Math.abs(number) >= 99.95 ? 0 : Math.abs(number) >= 9.995 ? 1 : 2;
  if (Math.abs(number) >= 1e6) return `${number.toExponential(2)} ${unit.name}`;
  // Whole bytes stay whole, but a mean of 37.5 is none; and below the smallest unit fixed decimals would leave nothing.
  const isWhole = unit.name === 'bytes' && Number.isInteger(number);
  const isTiny = number !== 0 && Math.abs(number) < 0.0995;
  return `${isWhole ? number.toFixed(0) : isTiny ? number.toPrecision(3) : number.toFixed(digits)} ${unit.name}`;
}

/** `1 benchmark`, `3 benchmarks`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Time from one ISO 8601 instant to another in days or hours, e.g. `3 days`; null when either cannot be read. */
export function ageText(from: string, to: string): string | null {
  const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
  if (!Number.isFinite(hours) || hours < 0) return null;
  if (hours < 1) return 'less than an hour';
  return hours < 48 ? count(Math.floor(hours), 'hour') : count(Math.floor(hours / 24), 'day');
}

/** A p- or q-value: `0.013`, `< 0.001`. */
export function probabilityText(value: number): string {
  if (value < 0.001) return '< 0.001';
  return value.toFixed(3);
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
