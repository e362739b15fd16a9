import { describe, expect, test } from '@jest/globals';
import { detectFormat, formats, parseText } from '../../src/formats/registry.ts';
import { formatIds, titleOf } from '../../src/formats/titles.ts';

const input = (text: string, name = 'results.json'): Parameters<typeof parseText>[0] => ({
  name,
  text,
  byteLength: Buffer.byteLength(text),
});
const small = '{"version":"1.0","benchmarks":[{"metadata":{"name":"x"},"runs":[{"values":[1]}]}]}';

describe('parseText', () => {
  test.each<[string, string, string, RegExp]>([
    ['', 'input.empty-file', 'is empty (0 bytes)', /run it again/],
    [' \n\t', 'input.empty-file', 'nothing but white space', /run it again/],
    ['benchmark: 12 ms', 'input.not-json', 'line 1, column 1', /Go benchmark text, .*pyperf JSON/],
    ['[benchmark] 12 ms', 'input.not-json', 'line 1, column 2', /pyperf JSON/],
    ['{"a":\n  nope}', 'input.not-json', 'line 2, column 3', /pyperf/],
    ['{"results": [1, 2', 'input.truncated', 'line 1, column 18', /upload the file again/],
    ['{"context": {}, "benchmarks": 5}', 'input.unknown-format', '"context", "benchmarks"', /pyperf/],
    ['[1, 2, 3]', 'input.unknown-format', 'a list of 3', /pyperf/],
    ['"text"', 'input.unknown-format', 'a bare string', /pyperf/],
    ['null', 'input.unknown-format', 'null', /pyperf/],
    ['{}', 'input.unknown-format', 'an object without keys', /pyperf/],
  ])('%j gives %s', (text, code, words, remedy) => {
    const { suite, findings } = parseText(input(text, 'dir/a.json'), {}, 'baseline');
    expect(suite).toBeNull();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code, severity: 'error', subject: 'baseline' });
    expect(findings[0]?.message).toContain('dir/a.json');
    expect(findings[0]?.message).toContain(words);
    expect(findings[0]?.remedy).toMatch(remedy);
  });

  test('text that is not called JSON is said to be in no known format', () => {
    const { findings } = parseText(input('benchmark: 12 ms', 'dir/a.txt'), {}, 'baseline');
    expect(findings).toMatchObject([{ code: 'input.unknown-format' }]);
    expect(findings[0]!.message).toContain('it begins with "benchmark: 12 ms"');
  });

  test('an unknown format id names those that are known', () => {
    const { suite, findings } = parseText(input(small), { format: 'pypref' }, 'candidate');
    expect(suite).toBeNull();
    expect(findings[0]).toMatchObject({ code: 'input.unknown-format', subject: 'candidate' });
    expect(findings[0]?.message).toContain('"pypref"');
    expect(findings[0]?.remedy).toContain('pyperf');
  });

  test('a format named is used without looking', () => {
    const { findings } = parseText(input('{"other": 1}'), { format: 'pyperf' }, 'candidate');
    expect(findings[0]?.message).toContain('has no list of benchmarks; its keys are "other"');
  });

  test('a byte order mark is no part of the text', () => {
    expect(parseText(input(`\uFEFF${small}`), { format: 'auto' }, 'baseline').suite?.benchmarks).toHaveLength(1);
  });

  test('a shape with many keys is named by the first', () => {
    const many = JSON.stringify(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`k${index}`, 1])));
    expect(parseText(input(many), {}, 'baseline').findings[0]?.message).toMatch(/"k7", and 12 more/);
  });
});

describe('the registry', () => {
  test('ids are unique, and offered beside auto', () => {
    expect(new Set(formatIds).size).toBe(formatIds.length);
    expect(formatIds).toEqual(['auto', ...formats.map((format) => format.id)]);
    expect(formats.map(({ id }) => titleOf(id))).toEqual(formats.map(({ title }) => title));
  });

  test.each<[string, string | null]>([
    [small, 'pyperf'],
    [
      `{"benchmarks":[{"metadata":{"command":"${'x'.repeat(20_000)}","name":"a"},"runs":[{"warmups":[[1,1]]}]}]}`,
      'pyperf',
    ],
    ['{"version":"1.0","benchmarks":[]}', 'pyperf'],
    ['{"benchmarks":[{"runs":[{"metad', 'pyperf'],
    [
      '{"context":{"host_name":"x"},"benchmarks":[{"name":"BM","run_type":"iteration","iterations":1}]}',
      'google-benchmark',
    ],
    ['{"benchmarks":[{"fullname":"x","stats":{"min":1}}],"version":"4.0.0","machine_info":{}}', 'pytest-benchmark'],
    ['BenchmarkX-8 100 12 ns/op', 'go'],
  ])('%.60s… is %p', (text, id) => {
    expect(detectFormat(input(text))?.id ?? null).toBe(id);
  });
});
