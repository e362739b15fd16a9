/** Intervals drawn in characters, on a scale that a table shares. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logRatio } from '../../src/model/quantity.ts';
import { drawInterval, forestScale, positionOn } from '../../src/report/forest.ts';

const interval = (low: number, estimate: number, high: number) => ({
  low: logRatio(low),
  estimate: logRatio(estimate),
  high: logRatio(high),
});
const scale = { low: -0.1, high: 0.1 };
const draw = (low: number, estimate: number, high: number) =>
  drawInterval(interval(low, estimate, high), scale, 21, '.');

describe('drawInterval', () => {
  test.each([
    ['right of no change', 0.02, 0.04, 0.06, '..........│.├─●─┤....'],
    ['left of it', -0.06, -0.04, -0.02, '....├─●─┤.│..........'],
    ['across it', -0.02, 0.02, 0.06, '........├─┼─●───┤....'],
    ['the estimate on it', -0.02, 0, 0.02, '........├─●─┤........'],
    ['beyond the right end', 0.05, 0.09, 0.3, '..........│....├───●►'],
    ['wholly beyond it', 0.3, 0.4, 0.5, '..........│.........►'],
    ['wholly beyond the left end', -0.5, -0.4, -0.3, '◄.........│..........'],
    ['beyond both', -0.5, 0, 0.5, '◄─────────●─────────►'],
    ['narrower than a character', 0.05, 0.05, 0.05, '..........│....●.....'],
  ])('%s', (_, low, estimate, high, expected) => {
    expect(draw(low, estimate, high)).toBe(expected);
  });

  test('always has the width that was asked for', () => {
    const number = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 3, maxLength: 3 }), fc.integer({ min: 3, max: 60 }), (ends, width) => {
        const [low = 0, estimate = 0, high = 0] = ends.toSorted((first, second) => first - second);
        expect(Array.from(drawInterval(interval(low, estimate, high), scale, width))).toHaveLength(width);
      }),
    );
  });
});

describe('forestScale', () => {
  test('contains no change and at least one per cent on either side', () => {
    const { low, high } = forestScale([interval(0.2, 0.21, 0.22)]);
    expect(low).toBeCloseTo(-Math.log(1.01), 12);
    expect(high).toBeCloseTo(0.22, 12);
    expect(forestScale([])).toEqual({ low: -Math.log(1.01), high: Math.log(1.01) });
  });

  test('one outlier does not flatten the rest', () => {
    const quiet = Array.from({ length: 30 }, () => interval(0.01, 0.02, 0.03));
    const { high } = forestScale([...quiet, interval(1, 2, 3)]);
    expect(high).toBeLessThan(0.1);
    expect(high).toBeGreaterThan(0.03);
  });

  test('positions run from 0 to 1', () => {
    expect(positionOn(scale, -0.1)).toBe(0);
    expect(positionOn(scale, 0)).toBeCloseTo(0.5, 12);
    expect(positionOn(scale, 0.2)).toBeCloseTo(1.5, 12);
  });
});
