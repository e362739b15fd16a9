import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseVersion } from '../../../src/model/release.ts';
import { isWithin, isWithinAny, parseRange } from '../../../src/trust/advisories/version-range.ts';

const within = (version: string, range: string): boolean => isWithin(parseVersion(version)!, parseRange(range)!);

test.each<[string, string, boolean]>([
  ['19.1.0', '>=19.1.0 <=19.1.7', true],
  ['19.1.7-3~deb12u1', '>=19.1.0 <=19.1.7', true],
  ['19.1.8', '>=19.1.0 <=19.1.7', false],
  ['9.1.0', '>=19.1.0 <=19.1.7', false],
  ['18.1.8', '>=19.1.0 <=19.1.7', false],
  ['3.13.0rc2', '>=3.13.0a6 <3.13.0rc3', true],
  ['3.13.0a10', '>=3.13.0a6 <3.13.0rc3', true],
  ['3.13.0a5+', '>=3.13.0a6 <3.13.0rc3', false],
  ['3.13.0', '>=3.13.0a6 <3.13.0rc3', false],
  ['3.14.0a6', '>3.14.0a6 <3.14.0b1', false],
  ['3.14.0a6+', '>3.14.0a6 <3.14.0b1', true],
  ['1700.0.13.5', '>=1700.0 <1700.1', true],
  ['1700.3.19.1', '>=1700.0 <1700.1', false],
  ['22.9.0', '>=22.0.0 <22.9.0', false],
  ['22.10.0', '>=22.0.0 <22.9.0', false],
  ['22.8.0', '>=22.0.0 <22.9.0', true],
  ['1.21.0', '=1.21.0', true],
  ['1.21', '=1.21.0', true],
  ['1.1.1w', '>=3.0.0 <3.1.0', false],
  ['3.0.13', '>=3.0.0 <3.1.0', true],
  ['6.8.0-85-generic', '>=6.7 <6.12', true],
  ['6.12.11', '>=6.7 <6.12', false],
  ['17.0.9+9', '>=9 <21', true],
  ['99', '*', true],
])('%s in %s: %p', (version, range, expected) => {
  expect(within(version, range)).toBe(expected);
});

test.each(['', '19', '>= 19', '19.1 - 19.2', '>=x', '>=1.0.*', '^1.2', '~1', '>=1 || <2', '>=1.2.3-3~deb', '>=1.0,<2'])(
  '%p is no range',
  (text) => {
    expect(parseRange(text)).toBeUndefined();
  },
);

test('one of several ranges is enough, and what is no range holds nothing', () => {
  const version = parseVersion('3.12.0')!;
  expect(isWithinAny(version, ['>=3.11.5 <3.12.0a1', '>=3.12.0rc1'])).toBe(true);
  expect(isWithinAny(version, ['nonsense'])).toBe(false);
  expect(isWithinAny(version, [])).toBe(false);
});

describe('properties', () => {
  const versions = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.'));
  test('every version is below, at or above any other, and never two of them', () => {
    fc.assert(
      fc.property(versions, versions, (one, other) => {
        const answers = ['<', '=', '>'].filter((operator) => within(one, operator + other));
        expect(answers).toHaveLength(1);
        expect(within(one, `<=${other}`)).toBe(answers[0] !== '>');
        expect(within(one, `>=${other}`)).toBe(answers[0] !== '<');
      }),
    );
  });
});
