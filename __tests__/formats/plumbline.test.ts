import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { plumblineJson } from '../../src/formats/plumbline/plumbline-json.ts';
import { writeSuite } from '../../src/formats/plumbline/write-suite.ts';
import { parseText } from '../../src/formats/registry.ts';
import { benchmark, series, suite } from '../comparison/build-suite.ts';
import { buildSuite } from '../report/review-builder.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/suite.schema.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
const read = (text: string) => parseText({ name: 'x.json', text, byteLength: text.length }, {}, 'baseline');

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const word = fc.string({ maxLength: 6 });
const metadata = fc.dictionary(word, fc.oneof(word, number, fc.boolean(), fc.constant(null)), {
  maxKeys: 2,
  noNullPrototype: true,
});
const metric = fc.record({ id: word, unit: word, direction: fc.constantFrom('smaller' as const, 'larger' as const) });
const process = fc.record({
  values: fc.array(number, { maxLength: 3 }),
  warmups: fc.array(fc.record({ loops: number, value: number }), { maxLength: 1 }),
  metadata,
});
const samples = fc.record(
  {
    kind: fc.constant('samples' as const),
    metric,
    origin: word,
    nesting: fc.constantFrom('sessions' as const, 'processes' as const, 'values' as const),
    ordered: fc.boolean(),
    sessions: fc.array(fc.record({ processes: fc.array(process, { maxLength: 2 }) }), { maxLength: 2 }),
  },
  { requiredKeys: ['kind', 'metric', 'nesting', 'ordered', 'sessions'] },
);
const summary = fc.record(
  {
    kind: fc.constant('summary' as const),
    metric,
    origin: word,
    mean: number,
    standardDeviation: number,
    count: number,
  },
  { requiredKeys: ['kind', 'metric', 'mean'] },
);
const anyBenchmark = fc.record(
  {
    name: word,
    parameters: fc.dictionary(word, word, { maxKeys: 2, noNullPrototype: true }),
    tags: fc.array(word, { maxLength: 2 }),
    series: fc.array(fc.oneof(samples, summary), { minLength: 1, maxLength: 2 }),
    loops: number,
    innerLoops: number,
    metadata,
  },
  { requiredKeys: ['name', 'parameters', 'tags', 'series', 'metadata'] },
);
const environment = fc.record(
  {
    cpuModel: word,
    cpuCount: number,
    cpuGroups: fc.array(
      fc.record({
        cpus: fc.array(fc.nat(), { maxLength: 2 }),
        governor: word,
        turbo: fc.boolean(),
        isolated: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    flags: fc.array(word, { maxLength: 2 }),
    features: fc.constant({ jit: true, 'free-threading': false } as const),
    timerResolution: number,
    conditions: fc.record({ loads: fc.array(number), temperatures: fc.array(number), frequencies: fc.array(number) }),
  },
  { requiredKeys: [] },
);
const anySuite = fc.record({
  format: word,
  label: word,
  benchmarks: fc.uniqueArray(anyBenchmark, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
  environment,
  provenance: fc.record(
    {
      files: fc.array(
        fc.record({ name: word, byteLength: fc.nat(), sha256: word }, { requiredKeys: ['name', 'byteLength'] }),
        {
          maxLength: 2,
        },
      ),
      commit: word,
      dirty: fc.boolean(),
      sessionsMeasuredAt: fc.array(word, { maxLength: 2 }),
      artifact: fc.record({ name: word, id: fc.nat(), repository: word, foundAs: word }),
    },
    { requiredKeys: ['files'] },
  ),
  metadata,
});

describe('Plumbline’s own JSON', () => {
  test('is read back as the suite that was written', () => {
    fc.assert(
      fc.property(anySuite, (written) => {
        const { suite: back, findings } = read(writeSuite(written));
        expect(findings).toEqual([]);
        expect(back).toEqual(written);
      }),
    );
  });

  test('writes the same text again', () => {
    const text = writeSuite(buildSuite({ label: 'a', seed: 1 }));
    const { suite: back } = read(text);
    expect(back === null ? '' : writeSuite(back)).toBe(text);
  });

  test('fits the published schema', () => {
    fc.assert(
      fc.property(anySuite, (written) => {
        validate(JSON.parse(writeSuite(written)));
        expect(validate.errors).toBeNull();
      }),
    );
  });

  test('keeps the benchmarks that are whole, and names the others', () => {
    const text = writeSuite(suite('a', [benchmark('x', series([[1]])), benchmark('y', series([[2]]))]));
    const damaged = text.replace('"values":[1]', '"values":["1"]').replace('"label":"a"', '"label":7');
    const { suite: kept, findings } = read(damaged);
    expect(kept?.benchmarks.map(({ name }) => name)).toEqual(['y']);
    expect(kept?.label).toBe('x');
    expect(findings.map(({ message }) => message)).toEqual([
      'x.json: $.benchmarks[0] is no benchmark as it is written there, and was left out.',
      'x.json: $.label is 7, not what is written there.',
    ]);
  });

  test('keeps a name once', () => {
    const text = writeSuite(suite('a', [benchmark('x', series([[1]])), benchmark('x', series([[2]]))]));
    expect(read(text).suite?.benchmarks).toHaveLength(1);
    expect(read(text).findings.map(({ code }) => code)).toEqual(['input.duplicate-name']);
  });

  test('never throws, whatever is cut off or changed', () => {
    const text = writeSuite(buildSuite({ label: 'a', seed: 1, processes: 2 }));
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.constantFrom('', '"', '{', '[', 'null', '-1', '}'),
        fc.boolean(),
        (at, put, cut) => {
          const damaged = text.slice(0, at) + put + (cut ? '' : text.slice(at + 1));
          const result = plumblineJson.parse({ name: 'x', text: damaged, byteLength: 1 }, 'baseline');
          expect(result.suite !== null || result.findings.length > 0).toBe(true);
        },
      ),
    );
  });
});
