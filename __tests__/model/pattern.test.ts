import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { capturesOf, fillIn, fitsPath, fitsPattern, fitsPatternInAnyCase } from '../../src/model/pattern.ts';

describe('a text', () => {
  test.each<[string, string, boolean]>([
    ['-mllvm -tail-dup-pred-size=5000', '*-tail-dup-pred-size=*', true],
    ['-O3', '*-tail-dup-pred-size=*', false],
    ['nbody', 'nbody', true],
    ['nbody', 'Nbody', false],
    ['nbody', 'body', false],
    ['json_dumps', 'json_*', true],
    ['', '*', true],
    ['', '', true],
    ['', '?', false],
    ['abc', 'a*c*', true],
    ['aXbXc', 'a*b*c', true],
    ['ab', 'a*b*b', false],
    ['abc', 'ab', false],
    ['a.c', 'a.c', true],
    ['abc', 'a.c', false],
    ['🦀', '?', true],
    ['a\nb', 'a*b', true],
    ['a'.repeat(50_000), `${'*a'.repeat(40)}b`, false],
  ])('%p fits %p: %p', (text, pattern, expected) => {
    expect(fitsPattern(text, pattern)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['Intel(R) Core(TM) i7-6700K CPU @ 4.00GHz', '*core(TM) i?-6???*', true],
    ['13th Gen Intel(R) Core(TM) i5-13500', '*Core(TM) i?-6???*', false],
    ['AMD Ryzen 9 5950X 16-Core Processor', 'amd ryzen*5???x*', true],
  ])('%p fits %p in any case: %p', (text, pattern, expected) => {
    expect(fitsPatternInAnyCase(text, pattern)).toBe(expected);
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
});

describe('a path', () => {
  test.each<[string, string, boolean]>([
    ['a/b/x.lock', '*.lock', true],
    ['sub/go.sum', 'go.sum', true],
    ['go.summary', 'go.sum', false],
    ['bench/a.js', '**/bench/**', true],
    ['x/y/bench/z/a.js', '**/bench/**', true],
    ['x/workbench/a.js', '**/bench/**', false],
    ['.github/workflows/ci.yml', '.github/workflows/*', true],
    ['.github/workflows/sub/ci.yml', '.github/workflows/*', false],
    ['a/b.ts', '/a/?.ts', true],
    ['b.ts', '/b.ts', true],
    ['a/b.ts', '/b.ts', false],
    ['a', 'a/b', false],
    ['requirements-dev.txt', 'requirements*.txt', true],
    ['a'.repeat(2000), `${'*a'.repeat(40)}b`, false],
    [`${'a/'.repeat(300)}b`, `${'**/a/'.repeat(30)}c`, false],
  ])('%s fits %s: %p', (path, pattern, expected) => {
    expect(fitsPath(path, pattern)).toBe(expected);
  });

  test('without a slash anywhere it is a text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), letters, (text, pattern) => {
        expect(fitsPath(text, pattern)).toBe(fitsPattern(text, pattern));
      }),
    );
  });
});

describe('captures', () => {
  test.each([
    ['a', 'a', []],
    ['a', 'ab', null],
    ['*', '', ['']],
    ['a*', 'abc', ['bc']],
    ['*c', 'abc', ['ab']],
    ['a*b*c', 'a-b-b-c', ['-', '-b-']],
    ['aa*aa', 'aaa', null],
    ['Bench/[x]*', 'Bench/[x]=1', ['=1']],
    ['a.c', 'abc', null],
    ['*b*', 'aac', null],
    ['a?c*', 'abcd', ['d']],
    ['*?', 'ab', ['a']],
    ['*??b*', 'abxbb', ['a', 'b']],
    ['?', '😀', []],
  ])('%s holds %s', (pattern, name, captures) => {
    expect(capturesOf(name, pattern)).toEqual(captures);
  });

  test('a pattern made of a name fits it, and gives the name back', () => {
    const piece = fc.string({ maxLength: 4 }).filter((text) => !/[*?]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece), { minLength: 1, maxLength: 5 }), piece, (pairs, end) => {
        const pattern = pairs.map(([fixed]) => `${fixed}*`).join('') + end;
        const name = pairs.map(([fixed, any]) => fixed + any).join('') + end;
        const captures = capturesOf(name, pattern);
        expect(captures).not.toBeNull();
        expect(fillIn(pattern, captures ?? [])).toBe(name);
      }),
    );
  });

  test('are there whenever the text fits', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (marks, text) => {
        expect(capturesOf(text, marks) !== null).toBe(fitsPattern(text, marks));
      }),
    );
  });
});
