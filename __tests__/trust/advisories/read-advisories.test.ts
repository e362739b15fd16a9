import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAdvisories } from '../../../src/trust/advisories/read-advisories.ts';

const good = {
  id: 'clang-99-slow',
  component: 'clang',
  title: 'Everything is slow',
  affected: ['>=99.0 <99.2'],
  effect: { what: 'all of it', much: '20 %', metric: 'time', reach: 'suite' },
  confidence: 'high',
  basis: 'We measured it.',
  evidence: ['https://example.org/issue/1'],
  remedy: 'Use 99.2.',
};
const complaints = (value: unknown, taken: readonly string[] = []): readonly string[] =>
  readAdvisories(value, 'advisories', taken).complaints;

test('a good one is kept as it is', () => {
  expect(readAdvisories([good], 'advisories')).toEqual({ advisories: [good], complaints: [] });
});

test.each<[string, unknown, string]>([
  ['no list', { id: 'x' }, 'advisories must be a list of advisories.'],
  ['no object', ['x'], 'advisories[0] must be an object.'],
  ['a missing key', [{ ...good, basis: undefined }], 'advisories[0].basis must be a text.'],
  ['an unknown key', [{ ...good, flags: [] }], 'advisories[0].flags is not known; there are '],
  [
    'an unknown component',
    [{ ...good, component: 'llvm' }],
    'advisories[0].component must be one of clang, apple-clang,',
  ],
  [
    'a range that is none',
    [{ ...good, affected: ['19.x'] }],
    'advisories[0].affected[0] must be a range of versions such as ">=19.1.0 <=19.1.7" or "*", not "19.x".',
  ],
  ['no ranges', [{ ...good, affected: [] }], 'advisories[0].affected must be a list with at least one entry.'],
  [
    'a wrong confidence',
    [{ ...good, confidence: 'sure' }],
    'advisories[0].confidence must be one of high, medium, low',
  ],
  [
    'an unknown feature',
    [{ ...good, requires: { features: { gil: true } } }],
    'advisories[0].requires.features.gil is not known; there are jit, free-threading,',
  ],
  [
    'a feature that is no truth value',
    [{ ...good, unless: { features: { jit: 'yes' } } }],
    'advisories[0].unless.features.jit must be true or false, not "yes".',
  ],
  [
    'evidence that is no address',
    [{ ...good, evidence: ['a friend told me'] }],
    'advisories[0].evidence[0] must be the address of a page, not "a friend told me".',
  ],
  ['an id with blanks', [{ ...good, id: 'My advisory' }], 'advisories[0].id must be lower-case words joined by dashes'],
  ['the same id twice', [good, good], 'advisories[1].id "clang-99-slow" is taken by another advisory; ids are unique.'],
])('%s', (_, value, expected) => {
  expect(complaints(value).join('\n')).toContain(expected);
});

test('an id of the shipped ones is taken', () => {
  expect(complaints([good], ['clang-99-slow'])).toHaveLength(1);
});

test('a bad one does not take the good ones with it', () => {
  const { advisories, complaints: said } = readAdvisories([{ ...good, id: 'x' }, good], 'own');
  expect(advisories).toEqual([good]);
  expect(said).toHaveLength(1);
});

test('a missing key is named as missing', () => {
  const rest = Object.fromEntries(Object.entries(good).filter(([key]) => key !== 'basis'));
  expect(complaints([rest])).toEqual(['advisories[0].basis is missing.']);
});

describe('hostile input', () => {
  test('never throws, and keeps only what it has no complaint about', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const { advisories, complaints: said } = readAdvisories([value], 'own');
        expect(advisories.length + Math.min(1, said.length)).toBe(1);
      }),
    );
  });
  test('keys of every object are no keys of an advisory', () => {
    expect(complaints([JSON.parse('{"__proto__": 1, "constructor": 2}')]).join()).toContain('constructor is not known');
  });
});
