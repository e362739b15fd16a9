/** The review as JSON against the published schema, which in turn is what the script writes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { renderJson } from '../../src/report/json.ts';
import { review } from '../../src/review.ts';
import { benchmark, series, single, suite } from '../comparison/build-suite.ts';
import { policy } from '../verdict/build-policy.ts';
import { context, evidence, hostileReview, states } from './review-builder.ts';

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
