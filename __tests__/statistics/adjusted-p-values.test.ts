import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { holm } from '../../src/statistics/holm.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

describe('Benjamini–Hochberg', () => {
  test('known values', () => {
    // scipy.stats.false_discovery_control([0.001,0.008,0.039,0.041,0.042,0.06,0.074,0.205]), SciPy 1.17.1, order mixed here
    const adjusted = benjaminiHochberg([0.205, 0.001, 0.042, 0.008, 0.039, 0.041, 0.06, 0.074]);
    const expected = [0.205, 0.008, 0.0672, 0.032, 0.0672, 0.0672, 0.08, 0.08457142857142856];
    adjusted.forEach((q, index) => expect(q).toBeCloseTo(expected[index]!, 12));
  });

  test('is never below p, never above Holm, and keeps the order', () => {
    fc.assert(
      fc.property(pValues, (given) => {
        const [q, strict] = [benjaminiHochberg(given), holm(given)];
        given.forEach((p, index) => {
          expect(q[index]).toBeGreaterThanOrEqual(p);
          expect(q[index]!).toBeLessThanOrEqual(strict[index]! + 1e-12);
          given.forEach((other, position) => {
            if (p <= other) expect(q[index]!).toBeLessThanOrEqual(q[position]!);
          });
        });
      }),
    );
  });

  test('nothing in, nothing out', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(holm([])).toEqual([]);
  });
});

describe('Holm', () => {
  test('known values', () => {
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02, the example worked by hand in Holm's steps
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((expected, index) => expect(adjusted[index]).toBeCloseTo(expected, 12));
  });

  test('never exceeds 1', () => {
    expect(holm([0.9, 0.8, 0.7])).toEqual([1, 1, 1]);
  });
});
