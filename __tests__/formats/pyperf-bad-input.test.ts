/** Bad pyperf files: each complaint names file and place, good records are kept, nothing throws. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ParseResult } from '../../src/formats/format.ts';
import { flatValues } from '../../src/model/suite.ts';
import { pyperf } from '../../src/formats/pyperf/pyperf.ts';
import { parsePyperf } from '../read-pyperf.ts';

const baseline = readFileSync(new URL('../fixtures/pyperf/baseline.json', import.meta.url), 'utf8');

/** A file with a good benchmark and what is given beside it. */
const beside = (benchmark: string): string =>
  `{"version":"1.0","benchmarks":[{"metadata":{"name":"good"},"runs":[{"values":[1,2]}]},${benchmark}]}`;

const namesIn = ({ suite }: ParseResult): string[] => suite?.benchmarks.map((one) => one.name) ?? [];

describe('a record that is wrong is named, and the good ones are kept', () => {
  test.each<[string, string, string, string]>([
    [
      'a negative time',
      '{"metadata":{"name":"x"},"runs":[{"values":[1,-2]}]}',
      'input.invalid-value',
      '$.benchmarks[1].runs[0].values[1] is -2',
    ],
    [
      'a time of zero',
      '{"metadata":{"name":"x"},"runs":[{"values":[1]},{"values":[0,1]}]}',
      'input.invalid-value',
      '$.benchmarks[1].runs[1].values[0] is 0',
    ],
    [
      'a bare NaN',
      '{"metadata":{"name":"x"},"runs":[{"values":[NaN,1]}]}',
      'input.invalid-value',
      '$.benchmarks[1].runs[0].values[0] is NaN',
    ],
    [
      'a bare Infinity',
      '{"metadata":{"name":"x"},"runs":[{"values":[1,Infinity]}]}',
      'input.invalid-value',
      '.values[1] is Infinity',
    ],
    [
      'a number beyond all numbers',
      '{"metadata":{"name":"x"},"runs":[{"values":[1,1e999]}]}',
      'input.invalid-value',
      '.values[1] is Infinity',
    ],
    [
      'a text for a time',
      '{"metadata":{"name":"x"},"runs":[{"values":["0.1",1]}]}',
      'input.invalid-value',
      '.values[0] is "0.1"',
    ],
    [
      'null for a time',
      '{"metadata":{"name":"x"},"runs":[{"values":[null,1]}]}',
      'input.invalid-value',
      '.values[0] is null',
    ],
    [
      'a list for a time',
      '{"metadata":{"name":"x"},"runs":[{"values":[[1],1]}]}',
      'input.invalid-value',
      '.values[0] is a list',
    ],
    [
      'values that are no list',
      '{"metadata":{"name":"x"},"runs":[{"values":{"a":1}},{"values":[1]}]}',
      'input.invalid-record',
      '$.benchmarks[1].runs[0] has an object where its list of values',
    ],
    [
      'an empty run',
      '{"metadata":{"name":"x"},"runs":[{},{"values":[1]}]}',
      'input.invalid-record',
      '$.benchmarks[1].runs[0] has neither values nor warm-ups',
    ],
    [
      'a run that is none',
      '{"metadata":{"name":"x"},"runs":[7,{"values":[1]}]}',
      'input.invalid-record',
      '$.benchmarks[1].runs[0] is 7',
    ],
    [
      'only warm-ups',
      '{"metadata":{"name":"x"},"runs":[{"warmups":[[1,1]]}]}',
      'input.invalid-record',
      '$.benchmarks[1] ("x") has no usable value, only warm-ups',
    ],
    [
      'no runs',
      '{"metadata":{"name":"x"},"runs":[]}',
      'input.invalid-record',
      '$.benchmarks[1] ("x") has no usable value',
    ],
    [
      'a wrong warm-up',
      '{"metadata":{"name":"x"},"runs":[{"warmups":[[0,1]],"values":[1]}]}',
      'input.invalid-value',
      '$.benchmarks[1].runs[0].warmups[0] is [0, 1]',
    ],
    [
      'a warm-up of loops without end',
      '{"metadata":{"name":"x"},"runs":[{"warmups":[[1e999,1]],"values":[1]}]}',
      'input.invalid-value',
      '$.benchmarks[1].runs[0].warmups[0] is [Infinity, 1]',
    ],
    [
      'warm-ups that are no list',
      '{"metadata":{"name":"x"},"runs":[{"warmups":3,"values":[1]}]}',
      'input.invalid-record',
      'has 3 where its list of warm-ups',
    ],
    [
      'metadata of a run that is no object',
      '{"metadata":{"name":"x"},"runs":[{"metadata":[],"values":[1]}]}',
      'input.invalid-record',
      '$.benchmarks[1].runs[0].metadata is a list',
    ],
    [
      'an unknown unit',
      '{"metadata":{"name":"x","unit":"furlong"},"runs":[{"values":[1]}]}',
      'input.invalid-value',
      '$.benchmarks[1] has the unit "furlong"',
    ],
    [
      'a unit that is no text',
      '{"metadata":{"name":"x","unit":7},"runs":[{"values":[1]}]}',
      'input.invalid-value',
      'seconds are assumed',
    ],
    [
      'tags that are no list',
      '{"metadata":{"name":"x","tags":"a"},"runs":[{"values":[1]}]}',
      'input.invalid-value',
      '$.benchmarks[1] has tags that are not a list',
    ],
    [
      'tags that are no texts',
      '{"metadata":{"name":"x","tags":["a",7]},"runs":[{"values":[1]}]}',
      'input.invalid-value',
      '$.benchmarks[1] has tags that are not a list',
    ],
  ])('%s', (_, benchmark, code, words) => {
    const result = parsePyperf(beside(benchmark), 'dir/r.json');
    expect(namesIn(result)).toEqual(['good', 'x']);
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ code, subject: 'candidate' });
    expect(result.findings[0]?.message).toContain('dir/r.json: ');
    expect(result.findings[0]?.message).toContain(words);
    expect(result.findings[0]?.remedy).not.toBe('');
  });

  test.each<[string, string, string, string]>([
    ['no name', '{"metadata":{},"runs":[{"values":[1]}]}', 'input.invalid-record', '$.benchmarks[1] has no name'],
    [
      'an empty name',
      '{"metadata":{"name":""},"runs":[{"values":[1]}]}',
      'input.invalid-record',
      '$.benchmarks[1] has no name',
    ],
    [
      'a name that is no text',
      '{"metadata":{"name":7},"runs":[{"values":[1]}]}',
      'input.invalid-record',
      'has no name',
    ],
    [
      'a name twice',
      '{"metadata":{"name":"good"},"runs":[{"values":[9]}]}',
      'input.duplicate-name',
      '$.benchmarks[1] has the name "good" a second time, after $.benchmarks[0]',
    ],
    ['no benchmark', '"text"', 'input.invalid-record', '$.benchmarks[1] is "text", not a benchmark'],
    [
      'runs that are no list',
      '{"metadata":{"name":"x"},"runs":7}',
      'input.invalid-record',
      '$.benchmarks[1] has 7 as its runs',
    ],
    ['no runs at all', '{"metadata":{"name":"x"}}', 'input.invalid-record', '$.benchmarks[1] has missing as its runs'],
  ])('left out: %s', (_, benchmark, code, words) => {
    const result = parsePyperf(beside(benchmark));
    expect(namesIn(result)).toEqual(['good']);
    expect(result.findings.map((finding) => finding.code)).toEqual([code]);
    expect(result.findings[0]?.message).toContain(words);
  });

  test('the other values of a run are kept', () => {
    const { suite } = parsePyperf(beside('{"metadata":{"name":"x"},"runs":[{"values":[3,-1,NaN,4]}]}'));
    const series = suite?.benchmarks[1]?.series[0];
    expect(series?.kind === 'samples' ? flatValues(series) : []).toEqual([3, 4]);
  });

  test('many complaints about one benchmark are one finding, with the first places', () => {
    const values = Array.from({ length: 50 }, () => -1).join(',');
    const { findings } = parsePyperf(beside(`{"metadata":{"name":"x"},"runs":[{"values":[1,${values}]}]}`));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('(and 49 more like it)');
    expect(findings[0]?.evidence).toHaveLength(6);
    expect(findings[0]?.evidence.at(-1)).toBe('45 more');
  });

  test('a file full of rubbish gives a hundred findings and a count', () => {
    const rubbish = Array.from({ length: 500 }, () => '7').join(',');
    const { findings } = parsePyperf(beside(rubbish));
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)?.message).toContain('400 further complaints');
  });
});

describe('names that objects inherit are opaque text', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s', (name) => {
    const text = `{"version":"1.0","metadata":{"${name}":"m"},"benchmarks":[
      {"metadata":{"name":"${name}","${name}":[1],"tags":["${name}"]},"runs":[{"values":[1],"metadata":{"${name}":1}}]}]}`;
    const { suite, findings } = parsePyperf(text);
    expect(findings).toEqual([]);
    expect(namesIn({ suite, findings })).toEqual([name]);
    expect(suite?.benchmarks[0]?.tags).toEqual([name]);
    expect(Object.keys(suite?.metadata ?? {})).toEqual([name]);
    expect(({} as { m?: unknown }).m).toBeUndefined();
  });
});

describe('the file as a whole', () => {
  test.each<[string, string, string]>([
    ['{"benchmarks":[],"version":"1.0"}', 'input.no-benchmarks', '$.benchmarks is empty'],
    [
      '{"benchmarks":[{"runs":[]}],"version":"1.0"}',
      'input.no-benchmarks',
      '$.benchmarks holds 1, and none of them can be used',
    ],
    [
      '{"benchmarks":{"runs":1},"version":"1.0"}',
      'input.unknown-format',
      '$ has no list of benchmarks; its keys are "benchmarks", "version"',
    ],
    ['[]', 'input.unknown-format', '$ is a list and has no list of benchmarks'],
    [
      '{"benchmarks":[{"runs":[{"values":[1,2]}]}],,"version":"1.0"}',
      'input.not-json',
      'line 1, column 45 is not JSON: a name in quotes should stand there',
    ],
  ])('%s', (text, code, words) => {
    const { suite, findings } = pyperf.parse({ name: 'r.json', text, byteLength: text.length }, 'baseline');
    expect(suite).toBeNull();
    expect(findings.at(-1)).toMatchObject({ code, severity: 'error' });
    expect(findings.at(-1)?.message).toContain(words);
  });

  test('cut off: the whole benchmarks before are read, and it is an error', () => {
    const at = baseline.indexOf('"pickle"') + 400;
    const result = parsePyperf(baseline.slice(0, at));
    // The keys are sorted: what is in `runs` of the third benchmark follows its name.
    expect(namesIn(result)).toEqual(['startup', 'json|dumps']);
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ code: 'input.truncated', severity: 'error' });
    expect(result.findings[0]?.message).toMatch(
      /: only the whole benchmarks before were read, and what the rest says is lost/,
    );
    expect(result.findings[0]?.message).toContain(`line 1, column ${at + 1}`);
  });

  test('cut off behind the benchmarks: all of them are read', () => {
    const at = baseline.indexOf('"hostname"');
    expect(namesIn(parsePyperf(baseline.slice(0, at)))).toHaveLength(7);
  });

  test('metadata of any depth is survived, and left out where it is too deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"version":"1.0","metadata":{"bomb":${deep},"kept":"yes"},"benchmarks":[{"metadata":{"name":"x"},"runs":[{"values":[1]}]}]}`;
    const { suite, findings } = parsePyperf(text);
    expect(suite?.metadata).toEqual({ kept: 'yes' });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('$.metadata["bomb"] is nested more than 16 levels deep');
  });

  test('a depth bomb in the place of anything else is survived', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const text of [deep, `{"benchmarks":${deep}}`, beside(`{"metadata":{"name":"x"},"runs":${deep}}`)]) {
      expect(parsePyperf(text).findings.length).toBeGreaterThan(0);
    }
    expect(
      namesIn(parsePyperf(beside(`{"metadata":{"name":"x"},"runs":[{"warmups":[${deep}],"values":[1]}]}`))),
    ).toContain('x');
  });
});

describe('properties: never throws, and what it keeps is sound', () => {
  const holds = ({ suite, findings }: ParseResult): void => {
    expect(suite !== null || findings.length > 0).toBe(true);
    for (const finding of findings) {
      expect(finding.message).toContain('results.json');
      expect(finding.remedy.length).toBeGreaterThan(0);
    }
    const names = suite?.benchmarks.map((one) => one.name) ?? [];
    expect(new Set(names).size).toBe(names.length);
    for (const series of suite?.benchmarks.flatMap((one) => one.series) ?? []) {
      const values = series.kind === 'samples' ? flatValues(series) : [];
      expect(values.every((value) => value > 0 && Number.isFinite(value))).toBe(true);
    }
  };
  const parse = (text: string): ParseResult =>
    pyperf.parse({ name: 'results.json', text, byteLength: text.length }, 'candidate');

  test('cut off anywhere', () => {
    fc.assert(fc.property(fc.nat(baseline.length - 1), (length) => holds(parse(baseline.slice(0, length)))));
  });

  test('one character replaced by another', () => {
    const place = fc.nat(baseline.length - 1);
    fc.assert(
      fc.property(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (at, character) =>
        holds(parse(baseline.slice(0, at) + character + baseline.slice(at + 1))),
      ),
      { numRuns: 300 },
    );
  });

  test('any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => holds(parse(text))));
  });

  test('anything in the place of any part', () => {
    const anything = fc.jsonValue();
    const record = fc.record(
      {
        metadata: fc.oneof(
          anything,
          fc.record({ name: fc.oneof(anything, fc.string()), tags: anything, unit: anything }),
        ),
        runs: fc.oneof(
          anything,
          fc.array(
            fc.record({ values: fc.oneof(anything, fc.array(fc.double())), warmups: anything, metadata: anything }),
          ),
        ),
      },
      { requiredKeys: [] },
    );
    const file = fc.record({ version: anything, metadata: anything, benchmarks: fc.array(fc.oneof(anything, record)) });
    fc.assert(fc.property(file, (value) => holds(parse(JSON.stringify(value)))));
  });
});
