/** Metadata that JSON cannot write, in any format: it is kept as text, and what was read can be written and read again. */
import { describe, expect, test } from '@jest/globals';
import { writeSuite } from '../../src/formats/plumbline/write-suite.ts';
import { isStorable, storable } from '../../src/formats/storable.ts';
import { readText, suiteIn } from '../read-any.ts';

const deepList = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

describe('storable', () => {
  test.each([[null], [0], ['x'], [true], [{ a: [1, { b: null }] }], [JSON.parse(deepList(16))]])('%j is', (value) => {
    expect(isStorable(value)).toBe(true);
    expect(storable(value)).toBe(value);
  });

  test('NaN and infinities become the text that the tool wrote', () => {
    expect(storable({ a: NaN, b: [Infinity, -Infinity, 1] })).toEqual({ a: 'NaN', b: ['Infinity', '-Infinity', 1] });
  });

  test('what is nested too deep is said to be, and no stack is exhausted', () => {
    expect(JSON.stringify(storable(JSON.parse(deepList(17))))).toBe(
      `${'['.repeat(16)}"(left out: nested more than 16 levels deep)"${']'.repeat(16)}`,
    );
    expect(() => storable(JSON.parse(deepList(100_000)))).not.toThrow();
  });

  test('a key called __proto__ is a key', () => {
    const value = storable(JSON.parse('{"__proto__": 1, "x": 1e999}'));
    expect(Object.entries(value as object)).toEqual([
      ['__proto__', 1],
      ['x', 'Infinity'],
    ]);
  });
});

describe('suites with such metadata are the same after they were written and read', () => {
  const google = '{"name":"BM_x","run_type":"iteration","real_time":1,"cpu_time":1,"time_unit":"ns","iterations":1}';
  test.each([
    ['Google Benchmark', `{"context":{"num_cpus":Infinity,"more":${deepList(50_000)}},"benchmarks":[${google}]}`],
    [
      'pyperf',
      '{"version":"1.0","metadata":{"a":NaN},"benchmarks":[{"metadata":{"name":"x"},"runs":[{"metadata":{"b":1e999},"values":[1]}]}]}',
    ],
    ['github-action-benchmark', '[{"name":"a","unit":"ms","value":1,"extra":{"x":NaN}}]'],
  ])('%s', (_, text) => {
    const suite = suiteIn(readText(text, 'results.json'));
    const again = suiteIn(readText(writeSuite(suite), 'suite.json'));
    expect({ ...again, provenance: suite.provenance }).toEqual(suite);
  });
});
