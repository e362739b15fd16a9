/** One description, two readers: what runs and what editors use say the same of every config. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { advisories } from '../../src/trust/advisories/advisories.ts';
import { advisoryShape } from '../../src/settings/config/advisory-shape.ts';
import { checkShape } from '../../src/settings/config/check-shape.ts';
import { configShape, inputsOfFile } from '../../src/settings/config/config-shape.ts';
import { configJsonSchema } from '../../src/settings/config/json-schema.ts';
import { inputShape, worseningShape } from '../../src/settings/config/input-shape.ts';
import type { Shape } from '../../src/settings/config/shape.ts';
import { inputs, type InputName } from '../../src/settings/inputs.ts';
import { readChoices, readDuration, readShare } from '../../src/settings/read-values.ts';
import { failOnValues } from '../../src/verdict/policy.ts';
import { parsePercentClaim, parseThreshold } from '../../src/verdict/threshold.ts';
import { settingsFrom } from './read-config.ts';

const schemaFile = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'schema', name), 'utf8')) as object;
const published = new Ajv2020({ strictTypes: false }).compile(configJsonSchema());
const publishedRecord = new Ajv2020().compile(schemaFile('advisory.schema.json'));

/** Texts that some key or other takes, and their neighbours that none does. */
const texts = fc.constantFrom(
  ...[
    '2%',
    '12.5 %',
    '100.0%',
    '101%',
    '0.98',
    '1.02x',
    'off',
    'OFF',
    '2',
    '0x',
    '1.5',
    '0%',
    '',
    ' ',
    'a',
    'a*',
    'a*b*',
    '*',
    '10m',
    '90',
    '1h',
  ],
  ...['fail', 'fail, incomplete', 'none', 'none, fail', 'a=b', '=b', 'a=', 'a = b=c', '\na=b', 'never', 'auto', 'jit'],
  ...['2027-01-31', '2027-1-31', '2027-13-01', '>=19.1.0 <=19.1.7', '>=19<20', 'https://example.org/1', 'clang', 'é'],
  ...['clang-99-slow', 'Clang 99', 'high', 'suite', 'time', 'linux', 'x86_64'],
);
const numbers = fc.constantFrom(0, 1, 2, 7, -1, 0.5, 1.5, 100, 101, 4294967295, 4294967296, 1.0000001, 1e-9, 0.02);
const junk = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null), fc.constantFrom([], {}, ['a'], { a: 1 }));

/** Values for a shape: mostly good ones, so that whole files can be good, and now and then something else. */
function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: meant(shape), weight: 60 }, { arbitrary: junk, weight: 1 });
}

function meant(shape: Shape): fc.Arbitrary<unknown> {
  const isGood = (value: unknown): boolean => checkShape(shape, value).length === 0;
  switch (shape.kind) {
    case 'text': {
      const good = texts.filter(isGood);
      return fc.oneof({ arbitrary: good, weight: 30 }, { arbitrary: texts, weight: 1 });
    }
    case 'number':
      return fc.oneof({ arbitrary: numbers.filter(isGood), weight: 30 }, { arbitrary: numbers, weight: 1 });
    case 'boolean':
      return fc.constant(true);
    case 'nothing':
      return fc.constant(null);
    case 'words':
      return fc.constantFrom(...shape.words);
    case 'list':
      return fc.array(valuesOf(shape.of), { minLength: 1, maxLength: 3 });
    case 'table':
      return fc.dictionary(texts, valuesOf(shape.of), { minKeys: 1, maxKeys: 2 });
    case 'either':
      return fc.oneof(...shape.of.map(valuesOf));
    case 'object':
      return objectsOf(shape);
  }
}

function objectsOf(shape: Shape & { kind: 'object' }): fc.Arbitrary<unknown> {
  const keys = Object.keys(shape.fields);
  const alternatives = shape.oneOf ?? shape.atMostOneOf ?? [];
  const free = keys.filter((key) => !alternatives.includes(key) && !(shape.required ?? []).includes(key));
  const chosen = fc
    .tuple(
      fc.subarray(free, { maxLength: Math.min(4, free.length) }),
      alternatives.length === 0 ? fc.constant([]) : fc.subarray([...alternatives], { maxLength: 2 }),
      fc.oneof(
        { arbitrary: fc.constant([...(shape.required ?? [])]), weight: 9 },
        { arbitrary: fc.subarray(keys), weight: 1 },
      ),
    )
    .map((lists) => [...new Set(lists.flat())]);
  return chosen.chain((wanted) =>
    fc.record(Object.fromEntries(wanted.map((key) => [key, valuesOf(shape.fields[key]!)]))),
  );
}

test('the published file is what the description says', () => {
  expect(schemaFile('config.schema.json')).toEqual(configJsonSchema());
});

describe('runtime check and JSON Schema agree', () => {
  test('about whole configs', () => {
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(valuesOf(configShape), (value) => {
        const complaints = checkShape(configShape, value);
        seen[complaints.length === 0 ? 'good' : 'bad'] += 1;
        expect([value, published(value)]).toEqual([value, complaints.length === 0]);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(300);
  });

  test.each(Object.entries((configShape as Shape & { kind: 'object' }).fields))('about %s', (key, shape) => {
    fc.assert(
      fc.property(fc.oneof(valuesOf(shape), junk), (value) => {
        expect([value, published({ [key]: value })]).toEqual([value, checkShape(shape, value).length === 0]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('about advisories, with the schema of the records', () => {
    for (const advisory of advisories) expect(checkShape(advisoryShape, advisory)).toEqual([]);
    fc.assert(
      fc.property(valuesOf(advisoryShape), (value) => {
        expect([value, publishedRecord(value)]).toEqual([value, checkShape(advisoryShape, value).length === 0]);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  test('and what the schema takes, the settings take, but for what no schema can say', async () => {
    const meaning =
      /there is no day|format: .* is not one of|for the tag|is not a time from|the new name has|LABEL=VALUE|stands there twice|there is no file|is taken|cannot be read|history: (?:there are two numbers|.* is not a whole number)/;
    await fc.assert(
      // An empty file is no mapping, and yet no mistake.
      fc.asyncProperty(
        valuesOf(configShape).filter((value) => value !== null),
        async (value) => {
          const problems = await settingsFrom(JSON.stringify(value)).then(
            () => [],
            (error: unknown) =>
              String(error)
                .split('\n')
                .filter((line) => !line.endsWith('cannot be used:')),
          );
          if (published(value)) expect([value, problems.filter((line) => !meaning.test(line))]).toEqual([value, []]);
          else expect([value, problems.length > 0]).toEqual([value, true]);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('patterns of the schema and the readers of texts agree', () => {
  const accepts = (shape: Shape, text: string): boolean => checkShape(shape, text).length === 0;
  const shapeOf = (name: InputName): Shape => inputShape(inputs.find((input) => input.name === name)!);
  const spelled = (letters: string) => fc.string({ unit: fc.constantFrom(...letters.split('')), maxLength: 8 });
  const written = fc.oneof(
    spelled('019.%x '),
    spelled('012.xX×'),
    spelled('0123456789.'),
    spelled('of F'),
    spelled(' 1m2h.s'),
  );
  test.each<[string, Shape, (text: string) => boolean]>([
    ['geomean-threshold', shapeOf('geomean-threshold'), (text) => parseThreshold(text).ok],
    ['claim', shapeOf('claim'), (text) => parsePercentClaim(text).ok],
    ['max-inconclusive', shapeOf('max-inconclusive'), (text) => readShare(text.trim()).ok],
    [
      'ceiling',
      worseningShape,
      (text) => {
        const reading = parseThreshold(text);
        return reading.ok && reading.value !== null;
      },
    ],
  ])('%s', (_, shape, isRead) => {
    fc.assert(
      fc.property(written, (text) => {
        expect([text, accepts(shape, text)]).toEqual([text, isRead(text)]);
      }),
      { numRuns: 5000, seed: 7 },
    );
  });
  test('timeout, but for its bounds', () => {
    fc.assert(
      fc.property(written, (text) => {
        if (readDuration(text.trim()).ok) expect([text, accepts(shapeOf('timeout'), text)]).toEqual([text, true]);
      }),
      { numRuns: 5000, seed: 7 },
    );
    expect(['10m', '90 s', '1.5h', '10', 'm', '1d'].map((text) => accepts(shapeOf('timeout'), text))).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]);
  });
  test('fail-on', () => {
    const words = fc.array(fc.constantFrom(...failOnValues, 'none', 'fial', ',', ', ', ' ', '\n'), { maxLength: 5 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join('');
        const isRead = text.trim() !== '' && readChoices(text.trim(), failOnValues).ok;
        // Commas alone are no words; the reader takes them for the empty list.
        if (/[a-z]/.test(text)) expect([text, accepts(shapeOf('fail-on'), text)]).toEqual([text, isRead]);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

test('every input but the config’s own place, the token and a pull request’s number can stand in the file', () => {
  const elsewhere: readonly string[] = ['config', 'github-token', 'pull-request'];
  const names = inputs.map(({ name }) => name).filter((name) => !elsewhere.includes(name));
  expect(inputsOfFile.map(({ name }) => name)).toEqual(names);
  expect(Object.keys((configShape as Shape & { kind: 'object' }).fields)).toEqual(expect.arrayContaining(names));
});
