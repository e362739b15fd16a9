import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countModes } from '../../src/statistics/modes.ts';
import { seededRandom } from './seeded-random.ts';

/** So many values around each level, scattered by 0.2 %. */
function around(levels: readonly number[], count: number, seed: number): number[] {
  const random = seededRandom(seed);
  return levels.flatMap((level) => Array.from({ length: count }, () => level * (1 + 0.002 * random.normal())));
}

test.each([
  ['one level', [1], 1],
  ['two levels, 5 % apart', [1, 1.05], 2],
  ['two levels, 1 % apart, which nobody would miss', [1, 1.01], 1],
  ['three levels', [1, 1.1, 1.3], 3],
])('%s', (_, levels, modes) => {
  expect(countModes(around(levels, 12, 7))).toBe(modes);
});

test('two stragglers are no heap, and seven values cannot show two', () => {
  expect(countModes([...around([1], 10, 3), 1.2, 1.21])).toBe(1);
  expect(countModes(around([1, 2], 4, 1).slice(1))).toBeNull();
});

test('neither the unit nor the order matters', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 8, maxLength: 40 }),
      fc.integer({ min: -20, max: 20 }),
      (values, exponent) => {
        const modes = countModes(values);
        expect(countModes(values.toReversed())).toBe(modes);
        expect(countModes(values.map((value) => value * 2 ** exponent))).toBe(modes);
      },
    ),
  );
});

test('normal values have one mode in nineteen samples of twenty', () => {
  const random = seededRandom(11);
  const several = Array.from({ length: 1000 }, () =>
    countModes(Array.from({ length: 20 }, () => 1 + 0.05 * random.normal())),
  ).filter((modes) => modes !== 1);
  expect(several.length).toBeLessThan(50);
});
