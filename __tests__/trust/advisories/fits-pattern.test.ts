import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitsPattern } from '../../../src/trust/advisories/fits-pattern.ts';

test.each<[string, string, boolean]>([
  ['-mllvm -tail-dup-pred-size=5000', '*-tail-dup-pred-size=*', true],
  ['-O3', '*-tail-dup-pred-size=*', false],
  ['Intel(R) Core(TM) i7-6700K CPU @ 4.00GHz', '*Core(TM) i?-6???*', true],
  ['13th Gen Intel(R) Core(TM) i5-13500', '*Core(TM) i?-6???*', false],
  ['AMD Ryzen 9 5950X 16-Core Processor', 'amd ryzen*5???x*', true],
  ['', '*', true],
  ['', '?', false],
  ['abc', 'a*c*', true],
  ['abc', 'ab', false],
  ['a.c', 'a.c', true],
  ['abc', 'a.c', false],
])('%p fits %p: %p', (text, pattern, expected) => {
  expect(fitsPattern(text, pattern)).toBe(expected);
});

test('agrees with a regular expression', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), letters, (text, pattern) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      expect(fitsPattern(text, pattern)).toBe(expression.test(text));
    }),
    { numRuns: 1000 },
  );
});
