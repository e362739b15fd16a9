/** Numbers as words: one convention everywhere. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryMetric, timeMetric } from '../../src/model/metric.ts';
import { logRatio, ratio } from '../../src/model/quantity.ts';
import {
  ageText,
  changeText,
  chosenPercentText,
  count,
  directionOf,
  intervalText,
  percentText,
  probabilityText,
  rangeText,
  speedupText,
  thresholdText,
  valueText,
} from '../../src/report/figures.ts';

const time = directionOf(timeMetric);
const log = (speedup: number) => logRatio(Math.log(speedup));

test.each([
  [1.125, '1.125× faster'],
  // 1 / 0.97
  [0.97, '1.031× slower'],
  [1, '1.000×'],
  [1.0004, '1.000×'],
  [0.9996, '1.000×'],
  [1e9, '1.00e+9× faster'],
  [Infinity, '∞× faster'],
])('a speedup of %d is %s', (speedup, expected) => {
  expect(speedupText(log(speedup), time)).toBe(expected);
});

test('swapping sides changes the word and nothing else', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (speedup) => {
      const swapped = speedupText(logRatio(-Math.log(speedup)), time);
      const word = { faster: 'slower', slower: 'faster' } as const;
      expect(swapped.replace(/faster|slower/u, (one) => word[one as 'faster'])).toBe(speedupText(log(speedup), time));
    }),
  );
});

test('other metrics have other words', () => {
  expect(speedupText(log(0.5), directionOf(memoryMetric))).toBe('2.000× larger');
  expect(speedupText(log(2), directionOf({ id: 'ops', unit: 'op/s', direction: 'larger' }))).toBe('2.000× faster');
  expect(speedupText(log(2), directionOf({ id: 'hits', unit: 'integer', direction: 'larger' }))).toBe('2.000× better');
  expect(speedupText(log(2), directionOf({ id: 'free', unit: 'byte', direction: 'larger' }))).toBe('2.000× better');
  expect(speedupText(log(2), directionOf({ id: 'life', unit: 'second', direction: 'larger' }))).toBe('2.000× better');
});

test.each([
  [1.121, 1.129, '1.121 – 1.129', '1.121× – 1.129× faster'],
  [1 / 1.05, 1 / 1.02, '1.020 – 1.050', '1.020× – 1.050× slower'],
  [1 / 1.006, 1.012, '1.006 slower – 1.012 faster', '1.006× slower – 1.012× faster'],
  [1, 1.012, '1.000 – 1.012 faster', '1.000× – 1.012× faster'],
  [1 / 1.012, 1, '1.012 slower – 1.000', '1.012× slower – 1.000×'],
])('from %d to %d', (low, high, interval, range) => {
  expect(intervalText(log(low), log(high), time)).toBe(interval);
  expect(rangeText(log(low), log(high), time)).toBe(range);
});

test.each([
  [0.0123, '1.2 %', '1.2 %'],
  [0.02, '2.0 %', '2 %'],
  [0.004, '0.40 %', '0.4 %'],
  [0.1, '10 %', '10 %'],
  [0, '0.00 %', '0 %'],
  [0.0999, '10 %', '10 %'],
  [1, '100 %', '100 %'],
  [Infinity, '∞ %', '∞ %'],
])('the fraction %d', (fraction, measured, chosen) => {
  expect(percentText(fraction)).toBe(measured);
  expect(chosenPercentText(fraction)).toBe(chosen);
});

test('thresholds and changes as percentages', () => {
  expect(thresholdText(ratio(1.02))).toBe('2 %');
  expect(changeText(log(1.047))).toBe('4.7 %');
});

describe('values', () => {
  test.each([
    [1.234567, '1.23 s'],
    [0.0123456, '12.3 ms'],
    [0.000996, '996 µs'],
    [0.0009999, '1.00 ms'],
    [9.8e-8, '98.0 ns'],
    [123.4, '123 s'],
    [0, '0.00 ns'],
    [NaN, '–'],
  ])('%d seconds: %s', (value, expected) => {
    expect(valueText(value, timeMetric)).toBe(expected);
  });

  test('bytes, integers, other units', () => {
    expect(valueText(2 ** 25, memoryMetric)).toBe('32.0 MiB');
    expect(valueText(512, memoryMetric)).toBe('512 bytes');
    expect(valueText(1234567, { id: 'x', unit: 'integer', direction: 'smaller' })).toBe('1.23M');
    expect(valueText(12, { id: 'x', unit: '\u001b[1mop/s', direction: 'larger' })).toBe('12 op/s');
  });
});

test('counts, probabilities, ages', () => {
  expect([count(1, 'benchmark'), count(0, 'benchmark')]).toEqual(['1 benchmark', '0 benchmarks']);
  expect([probabilityText(0.0001), probabilityText(0.0123)]).toEqual(['< 0.001', '0.012']);
  expect(ageText('2025-03-01T00:00:00Z', '2025-03-04T12:00:00Z')).toBe('3 days');
  expect(ageText('2025-03-01T00:00:00Z', '2025-03-01T05:00:00Z')).toBe('5 hours');
  expect(ageText('2025-03-01T00:00:00Z', '2025-03-01T00:10:00Z')).toBe('less than an hour');
  expect(ageText('not a time', '2025-03-01T00:10:00Z')).toBeNull();
  expect(ageText('2025-03-02T00:00:00Z', '2025-03-01T00:00:00Z')).toBeNull();
});

test.each([
  [9990, '9990 ops/s'],
  [9999, '10.0k ops/s'],
  [12_345, '12.3k ops/s'],
  [999_600, '1.00M ops/s'],
  [1.5e9, '1.50G ops/s'],
  [2e16, '2.00e+16 ops/s'],
  [0.5, '0.5 ops/s'],
  [0.000_012, '1.20e-5 ops/s'],
  [-12_345, '-12.3k ops/s'],
  [0, '0 ops/s'],
])('a rate of %d is %s', (value, text) => {
  expect(valueText(value, { id: 'throughput', unit: 'ops/s', direction: 'larger' })).toBe(text);
});
