import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../src/formats/json-text.ts';

describe('readJson', () => {
  test.each<[string, unknown]>([
    ['[NaN, Infinity, -Infinity]', [NaN, Infinity, -Infinity]],
    [
      '{"a": NaN, "b": [1, -2.5e3, true, false, null, "x\\n\\u00e9"]}',
      { a: NaN, b: [1, -2500, true, false, null, 'x\né'] },
    ],
    ['  NaN ', NaN],
    ['[[], {}, NaN]', [[], {}, NaN]],
  ])('bare words of Python: %s', (text, value) => {
    expect(readJson(text)).toEqual({ kind: 'value', value });
  });

  test.each<[string, unknown, readonly (string | number)[]]>([
    ['{"a": [1, 2', { a: [1] }, ['a']],
    ['{"a": [{"b": 1}, {"c": "un', { a: [{ b: 1 }, {}] }, ['a', 1]],
    ['{"a": 1, "b"', { a: 1 }, []],
    ['{"a": 1, "b": tr', { a: 1 }, []],
    ['{"a": [NaN, -Inf', { a: [NaN] }, ['a']],
    ['[', [], []],
    ['"abc\\', undefined, []],
  ])('cut off: %s', (text, value, open) => {
    const read = readJson(text);
    expect(read).toMatchObject({ kind: 'cut', open });
    expect('value' in read ? read.value : 'none').toEqual(value);
  });

  test.each<[string, number, number, string]>([
    ['hello', 1, 1, 'a value'],
    ['{\n  "a": 1,\n  oops: 2}', 3, 3, 'a name in quotes'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ['[1 2]', 1, 4, 'a comma or a closing bracket'],
    ['[1,]', 1, 4, 'a value'],
    ['{"a":1}}', 1, 8, 'the end'],
    ['{"a":1]', 1, 7, 'a comma or a closing brace'],
    ['["tab\there"]', 1, 2, 'a value or a closing bracket'],
    ['{}{}', 1, 3, 'the end'],
  ])('broken: %s', (text, line, column, expected) => {
    expect(readJson(text)).toEqual({ kind: 'broken', place: { line, column }, expected });
  });

  test('names that objects inherit are names like others', () => {
    const read = readJson('{"__proto__": {"x": NaN}, "constructor": 1}');
    const value = (read as { value: object }).value;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('depth and length exhaust nothing', () => {
    const depth = 200_000;
    expect(readJson(`${'['.repeat(depth)}NaN${']'.repeat(depth)}`).kind).toBe('value');
    expect(readJson('['.repeat(depth)).kind).toBe('cut');
    expect(readJson(`["${'x'.repeat(5_000_000)}", NaN]`).kind).toBe('value');
  });

  test('property: with a NaN added it reads what JSON.parse reads without', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = readJson(`[NaN, ${text}]`);
        expect(read.kind).toBe('value');
        const value = (read as { value: unknown[] }).value;
        expect(JSON.stringify(value[1])).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test('property: every beginning of a JSON list is cut, never broken', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const text = `[${json}]`;
        const length = 1 + (at % (text.length - 1));
        expect(readJson(text.slice(0, length)).kind).toBe('cut');
      }),
    );
  });
});
