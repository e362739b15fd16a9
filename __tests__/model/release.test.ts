import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, isOlderVersion, parseVersion, type Version } from '../../src/model/release.ts';

const version = (text: string): Version => parseVersion(text)!;

describe('parseVersion', () => {
  test.each<[string, string]>([
    ['v22.9.0', '22.9.0'],
    ['19.1.7-3~deb12u1', '19.1.7'],
    ['13.3.0-6ubuntu2~24.04', '13.3.0'],
    ['clang-1700.0.13.5', '1700.0.13.5'],
    ['3.13.0rc2', '3.13.0rc2'],
    ['3.14.0a5+ (64-bit)', '3.14.0a5+'],
    ['17.0.9+9-LTS', '17.0.9'],
    ['1.1.1w', '1.1.1w'],
    ['OpenSSL 1.0.2zg  7 Feb 2023', '1.0.2zg'],
    ['6.7.0-rc3', '6.7.0-rc3'],
    ['6.8.0-85-generic', '6.8.0'],
    ['6.12.11-amd64', '6.12.11'],
    ['go1.21rc2', '1.21rc2'],
    ['2.39', '2.39'],
  ])('%s is %s', (text, expected) => {
    expect(parseVersion(text)?.text).toBe(expected);
  });
  test.each(['', 'unknown', 'main'])('%p is none', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });
});

// Each list from the oldest to the newest.
describe('compareVersions', () => {
  test.each([
    [['3.13.0a6', '3.13.0a6+', '3.13.0a10', '3.13.0b1', '3.13.0rc2', '3.13.0', '3.13.0+', '3.13.1', '3.14.0a1']],
    [['19.0.0', '19.1.0-rc1', '19.1.0', '19.1.7', '20.1.0', '100.0']],
    [['1600.0.26.6', '1700.0.13.3', '1700.0.13.5', '1700.3.19.1', '1700.10.1.1']],
    [['1.1.1', '1.1.1a', '1.1.1w', '1.1.1za', '3.0.0', '3.0.13']],
    [['1.20.7', '1.21rc2', '1.21.0', '1.21.1', '1.21.10']],
    [['6.6.47', '6.7.0-rc1', '6.7.0-060700-generic', '6.11.0', '6.12']],
  ])('%j', (texts) => {
    for (const [older, newer] of texts.flatMap((text, index) => texts.slice(index + 1).map((later) => [text, later])))
      expect([older, newer, compareVersions(version(older!), version(newer!)) < 0]).toEqual([older, newer, true]);
  });

  test('a package suffix, a build number and trailing zeros change nothing', () => {
    for (const [one, other] of [
      ['19.1.7-3~deb12u1', '19.1.7'],
      ['17.0.9+9', '17.0.9+11'],
      ['22.9', '22.9.0'],
    ])
      expect(compareVersions(version(one!), version(other!))).toBe(0);
  });

  const texts = fc
    .tuple(
      fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', 'a1', 'a2', 'b1', 'rc1', 'rc12', '-rc2', 'w', 'za', '+', 'a1+', '-3~deb12u1', '+9'),
    )
    .map(([numbers, suffix]) => numbers.join('.') + suffix);

  test('is a total order', () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        const [x, y, z] = [version(a), version(b), version(c)];
        expect(compareVersions(x, x)).toBe(0);
        expect(Math.sign(compareVersions(x, y))).toBe(0 - Math.sign(compareVersions(y, x)));
        if (compareVersions(x, y) <= 0 && compareVersions(y, z) <= 0)
          expect(compareVersions(x, z)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads its own text again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = version(text);
        expect(compareVersions(version(first.text), first)).toBe(0);
      }),
    );
  });

  test('never throws and reads no letters as numbers', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = parseVersion(text);
        if (found !== undefined) expect(found.numbers.every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });
});

test.each<[string, boolean]>([
  ['2.6.2', true],
  ['2.6', true],
  ['1.99.99', true],
  ['2.6.3', false],
  ['2.6.3.1', false],
  ['2.10.0', false],
  ['3', false],
  ['2.6.2rc1', true],
  ['2.6.3rc1', true],
  ['', false],
  ['unknown', false],
  ['-1', false],
])('%s before 2.6.3: %p', (version, expected) => {
  expect(isOlderVersion(version, [2, 6, 3])).toBe(expected);
});
