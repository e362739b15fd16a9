/** The review as JSON against the published schema, which in turn is what the script writes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { renderJson } from '../../src/report/json.ts';
import type { Suite } from '../../src/model/suite.ts';
import { review } from '../../src/review.ts';
import { benchmark, series, single, suite } from '../comparison/build-suite.ts';
import { policy } from '../verdict/build-policy.ts';
import { buildSuite, context, hostileReview, states } from './review-builder.ts';
import { evidence } from '../trust/build-evidence.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const published = JSON.parse(readFileSync(join(root, 'schema', 'review.schema.json'), 'utf8')) as Schema;

type Schema = Readonly<Record<string, unknown>>;

/** The schema with every object closed: whatever we write must be described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  const isObject = 'properties' in schema;
  return Object.fromEntries(isObject ? [...entries, ['additionalProperties', false] as const] : entries);
}

const open = new Ajv({ strict: false, allErrors: true }).compile(published);
const strict = new Ajv({ strict: false, allErrors: true }).compile(closed(published) as Schema);

describe('the published schema', () => {
  test('is what scripts/schema.mjs writes', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'schema.mjs'), '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test.each([...Object.entries(states), ['hostile', hostileReview()] as const])('describes %s', (_, built) => {
    const value: unknown = JSON.parse(renderJson(built, context));
    strict(value);
    expect(strict.errors).toBeNull();
    open(value);
    expect(open.errors).toBeNull();
  });

  test('refuses a wrong verdict, a missing name and a ratio of zero', () => {
    const value = JSON.parse(renderJson(states.faster, context)) as Record<string, unknown>;
    expect(open({ ...value, verdict: 'green' })).toBe(false);
    expect(open({ ...value, gate: undefined })).toBe(false);
    expect(open({ ...value, credibleRange: { low: 0, high: 1 } })).toBe(false);
  });

  test('lets names be added', () => {
    const value = JSON.parse(renderJson(states.faster, context)) as Record<string, unknown>;
    expect(open({ ...value, added: 1 })).toBe(true);
  });
});

describe('the JSON', () => {
  test('has the promised names at their places, in a stable order', () => {
    const value = JSON.parse(renderJson(states.faster, context)) as Record<string, unknown>;
    const promised = ['schemaVersion', 'verdict', 'trust', 'baseline', 'candidate', 'metrics', 'references'];
    expect(Object.keys(value)).toEqual(
      expect.arrayContaining([...promised, 'credibleRange', 'findings', 'checks', 'gate']),
    );
    expect(Object.keys(value.metrics as object)).toEqual(['time', 'memory']);
    expect(renderJson(states.faster, context)).toBe(renderJson(states.faster, context));
  });

  test('keeps numbers full, a speedup above 1 better', () => {
    const { metrics } = JSON.parse(renderJson(states.faster, context)) as {
      metrics: { time: { geomean: { speedup: number; low: number; high: number } } };
    };
    const { speedup, low, high } = metrics.time.geomean;
    const estimate = states.faster.comparison.metrics[0]?.suite?.estimate;
    expect(speedup).toBe(Math.exp(estimate!.logSpeedup));
    expect(low).toBeLessThan(speedup);
    expect(high).toBeGreaterThan(speedup);
    expect(low).toBeGreaterThan(1);
  });

  test('holds no character that a terminal would act on', () => {
    const written = renderJson(hostileReview(), context);
    expect(written).not.toMatch(/[\p{Cf}\u2028\u2029]|(?!\n)\p{Cc}/u);
    expect(JSON.parse(written)).toBeDefined();
  });

  test('two metrics of one id keep both, the later with its unit', () => {
    const score = (unit: string) => ({ id: 'score', unit, direction: 'larger' }) as const;
    const build = (label: string, factor: number) =>
      suite(label, [
        benchmark('a', series(single(...[1, 2, 3, 4, 5].map((value) => value * factor)), score('op/s'))),
        benchmark('b', series(single(...[5, 6, 7, 8, 9].map((value) => value * factor)), score('MB/s'))),
      ]);
    const value = JSON.parse(renderJson(review(evidence(build('x', 1), build('y', 2)), policy()), context)) as {
      metrics: object;
    };
    expect(Object.keys(value.metrics)).toEqual(['score', 'score (MB/s)']);
  });
});

describe('what the references say', () => {
  const side = (label: string, factor: number, seed: number) => buildSuite({ label, factor, seed });
  const written = (...references: { label: string; suite: Suite }[]) => {
    const parts = { ...evidence(side('old', 1.12, 31), side('new', 1, 32)), references };
    return JSON.parse(renderJson(review(parts, policy()), context)) as Written;
  };
  const build = (label: string, factor: number, seed: number) => ({ label, suite: side(label, factor, seed) });

  test('every figure of every reference, and what they say together', () => {
    const { references, triangulation } = written(build('a', 1.01, 33), build('b', 1.03, 34), build('c', 1.06, 35));
    expect(references.map(({ label, counted }) => [label, counted])).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
    ]);
    for (const { benchmarks, claim, overReference, deficit, deficitLow, deficitHigh, explained } of references) {
      expect(benchmarks).toBe(8);
      expect(overReference! * (1 + deficit!)).toBeCloseTo(claim!, 12);
      expect(explained).toBeCloseTo(Math.log1p(deficit!) / Math.log(claim!), 12);
      expect(deficitLow).toBeLessThan(deficit!);
      expect(deficitHigh).toBeGreaterThan(deficit!);
    }
    expect(triangulation).toMatchObject({ references: 3, slowest: { share: 1, chance: 0.25, benchmarks: 8 } });
    expect(triangulation!.medianDeficit).toBe(references[1]!.deficit);
    expect(triangulation!.medianExplained).toBe(references[1]!.explained);
    expect(triangulation!.robustZ).toBeGreaterThan(1);
  });

  test('a near-duplicate says whose it is, and speaks for itself only', () => {
    const { references, triangulation } = written(build('a', 1.03, 41), build('again', 1.03, 42), build('copy', 1, 32));
    expect(references.map(({ counted, duplicateOf }) => [counted, duplicateOf])).toEqual([
      [true, null],
      [false, { role: 'reference', label: 'a' }],
      [false, { role: 'candidate', label: '' }],
    ]);
    expect(references[1]!.deficit).not.toBeNull();
    expect(triangulation).toMatchObject({ references: 1, robustZ: null, slowest: { chance: 0.5 } });
  });

  test('one that shares nothing has no figures', () => {
    const [reference] = written({
      label: 'x',
      suite: suite('x', [benchmark('else', series(single(1, 2, 3)))]),
    }).references;
    expect(reference).toMatchObject({ benchmarks: 0, claim: null, deficit: null, explained: null, counted: false });
  });
});

interface Written {
  readonly references: readonly {
    readonly label: string;
    readonly counted: boolean;
    readonly duplicateOf: object | null;
    readonly benchmarks: number;
    readonly claim: number | null;
    readonly overReference: number | null;
    readonly deficit: number | null;
    readonly deficitLow: number | null;
    readonly deficitHigh: number | null;
    readonly explained: number | null;
  }[];
  readonly triangulation: {
    readonly medianDeficit: number;
    readonly medianExplained: number;
    readonly robustZ: number | null;
  } | null;
}
