import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cliffsDelta } from '../../src/statistics/cliffs-delta.ts';

const sample = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 12 });

test('is the share of pairs one way less the share the other way', () => {
  fc.assert(
    fc.property(sample, sample, (first, second) => {
      const signs = first.flatMap((one) => second.map((other) => Math.sign(one - other)));
      expect(cliffsDelta(first, second)).toBeCloseTo(
        signs.reduce((sum: number, sign) => sum + sign, 0) / signs.length,
        12,
      );
    }),
  );
});

test('is one when all are larger, and NaN without values', () => {
  expect(cliffsDelta([4, 5], [1, 2, 3])).toBe(1);
  expect(cliffsDelta([1, 2], [4])).toBe(-1);
  expect(cliffsDelta([1], [])).toBeNaN();
});
