import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exactMean } from '../../src/comparison/exact-mean.ts';

describe('exactMean', () => {
  // Python 3.11: statistics.mean([...])
  test.each<[number[], number]>([
    [[0.1, 0.2, 0.3, 0.7, 1e-17, 123456.789, 3.3333333333333335], 17637.34604761905],
    [[0.1, 0.1, 0.1], 0.1],
    [[0.1, 0.2, 0.3, 0.4], 0.25],
    [[1, 1 + 2 ** -52], 1],
    [[1 + 2 ** -52, 1 + 2 ** -51], 1.0000000000000004],
    [[1e16, 1, -1e16, 1], 0.5],
  ])('of %p is %p', (values, mean) => {
    expect(exactMean(values)).toBe(mean);
  });

  test('of nothing is not a number', () => {
    expect(exactMean([])).toBeNaN();
  });

  test('property: equals the quotient of whole numbers, and does not depend on the order', () => {
    const whole = fc.integer({ min: 1, max: 2 ** 40 });
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 70 }), (values) => {
        const scaled = values.map((value) => value * 2 ** -60);
        const sum = values.reduce((soFar, value) => soFar + value, 0);
        expect(exactMean(scaled)).toBe((sum / values.length) * 2 ** -60);
        expect(exactMean(scaled.toReversed())).toBe(exactMean(scaled));
      }),
    );
  });
});
