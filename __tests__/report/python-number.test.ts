import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pythonFixed, pythonNumberText } from '../../src/report/python-number.ts';

describe('pythonFixed', () => {
  // Python 3.11: for v, d in …: print(f'[{v!r}, {d}, {v:.{d}f}]')
  test.each<[number, number, string]>([
    [2.125, 2, '2.12'],
    [12.25, 1, '12.2'],
    [0.125, 2, '0.12'],
    [0.375, 2, '0.38'],
    [2.5, 0, '2'],
    [3.5, 0, '4'],
    [0.5, 0, '0'],
    [1.005, 2, '1.00'],
    [2.675, 2, '2.67'],
    [9.995, 2, '9.99'],
    [1e22, 2, '10000000000000000000000.00'],
    [1e21, 0, '1000000000000000000000'],
    [123456789012345680000, 3, '123456789012345683968.000'],
    [0, 2, '0.00'],
    [-0, 2, '-0.00'],
    [-2.125, 2, '-2.12'],
    [-0.001, 2, '-0.00'],
    [5e-324, 2, '0.00'],
    [1e-7, 3, '0.000'],
    [NaN, 2, 'nan'],
    [Infinity, 2, 'inf'],
    [-Infinity, 1, '-inf'],
  ])('%p with %p digits is %s', (value, digits, text) => {
    expect(pythonFixed(value, digits)).toBe(text);
  });

  test('the largest double is written out in full', () => {
    expect(pythonFixed(Number.MAX_VALUE, 1)).toBe(`${BigInt(Number.MAX_VALUE)}.0`);
  });

  test('property: never further from the exact value than half a unit, and even on a tie', () => {
    const eighths = fc.integer({ min: 0, max: 1_000_000 }).map((count) => count / 8);
    fc.assert(
      fc.property(fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), eighths), (value) => {
        // Every double is a whole number of 2^-1074: compare as whole numbers of 10^-2 × 2^-1074.
        const exact = BigInt(Math.floor(value)) * 2n ** 1074n + fractionBits(value - Math.floor(value));
        const printed = BigInt(pythonFixed(value, 2).replace('.', ''));
        const distance = printed * 2n ** 1074n - exact * 100n;
        const twice = distance < 0n ? -2n * distance : 2n * distance;
        expect(twice <= 2n ** 1074n).toBe(true);
        if (twice === 2n ** 1074n) expect(printed % 2n).toBe(0n);
      }),
    );
  });
});

/** A fraction below 1 in units of 2^-1074: exact, because doubling a double is. */
function fractionBits(fraction: number): bigint {
  let bits = 0n;
  let rest = fraction;
  for (let index = 0; index < 1074; index += 1) {
    rest *= 2;
    bits *= 2n;
    if (rest >= 1) {
      bits += 1n;
      rest -= 1;
    }
  }
  return bits;
}

describe('pythonNumberText', () => {
  // Python 3.11: str(v)
  test.each<[number, string]>([
    [0.1, '0.1'],
    [100000.5, '100000.5'],
    [0.0001, '0.0001'],
    [0.00012345, '0.00012345'],
    [1e-5, '1e-05'],
    [1.5e-7, '1.5e-07'],
    [1e-10, '1e-10'],
    [123456789.125, '123456789.125'],
    [12345678901234.5, '12345678901234.5'],
    [2500000000000000.5, '2500000000000000.5'],
    [-0.5, '-0.5'],
    [NaN, 'nan'],
    [Infinity, 'inf'],
    [4, '4'],
    [1e22, '10000000000000000000000'],
  ])('%p is %s', (value, text) => {
    expect(pythonNumberText(value)).toBe(text);
  });

  test('property: reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(pythonNumberText(value)) + 0).toBe(value + 0);
      }),
    );
  });
});
