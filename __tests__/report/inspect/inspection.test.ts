import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { memoryMetric } from '../../../src/model/metric.ts';
import type { Suite } from '../../../src/model/suite.ts';
import { plainPalette } from '../../../src/report/inline-terminal.ts';
import { inspect, type Inspection } from '../../../src/report/inspect/inspection.ts';
import { renderInspectionJson } from '../../../src/report/inspect/inspection-json.ts';
import { renderInspection } from '../../../src/report/inspect/inspection-terminal.ts';
import { benchmark, series, sessions, single, suite } from '../../comparison/build-suite.ts';
import { expectGolden } from '../../golden-file.ts';
import { buildSuite } from '../review-builder.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/inspection.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
const screen = { width: 100, palette: plainPalette };

const inspected = (one: Suite, more: Partial<Inspection> = {}): Inspection =>
  inspect({
    named: 'results.json',
    suite: one,
    formatTitle: 'pyperf JSON',
    recognised: 'recognised by its content',
    findings: [],
    notes: [],
    ...more,
  });
const rate = { id: 'throughput', unit: 'ops/s', direction: 'larger' } as const;
const odd = suite('odd', [
  benchmark('summary', { kind: 'summary', metric: rate, mean: 1e6 }),
  benchmark('one value', series(single(5), rate), series(single(3), memoryMetric)),
  benchmark('sessions', sessions([single(1, 1.1), single(1.2, 1)], rate)),
  benchmark('\u001b[31mnothing\u202e', series([[]], rate)),
]);

describe('an inspection', () => {
  test('of a suite reads as in the golden file', () => {
    expectGolden('inspect-pyperf.txt', renderInspection(inspected(buildSuite({ label: 'a', seed: 1 })), screen));
  });

  test('of what nobody can compare says so, and holds nothing that steers a terminal', () => {
    const text = renderInspection(inspected(odd), screen);
    expectGolden('inspect-odd.txt', text);
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test.each([
    ['a suite', inspected(buildSuite({ label: 'a', seed: 1, compiler: '' }))],
    ['odd benchmarks', inspected(odd)],
    ['nothing', inspected(suite('empty', []))],
  ])('as JSON fits the published schema: %s', (_, one) => {
    validate(JSON.parse(renderInspectionJson([one], '1.2.3')));
    expect(validate.errors).toBeNull();
  });

  test('counts sessions, processes and values, and how far they spread', () => {
    const [metric] = inspected(odd).metrics;
    expect(metric).toMatchObject({ nesting: { summary: 1, processes: 2, sessions: 1 } });
    const of = (name: string) => metric?.benchmarks.find((one) => one.name === name);
    expect(of('sessions')).toMatchObject({ sessions: 2, processes: 4, values: 4 });
    expect(of('one value')).toMatchObject({ mean: 5, spread: null, detectable: null });
    expect(of('summary')).toMatchObject({ sessions: 0, processes: 0, values: 0, mean: 1e6 });
  });

  test('has a suite’s own findings, and none that come from holding it against itself', () => {
    const { findings, checks } = inspected(buildSuite({ label: 'a', seed: 1, processes: 2, commit: 'abc' }));
    expect(findings.map(({ code, subject }) => [code, subject])).toContainEqual(['samples.few', 'results.json']);
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith('identity'))).toEqual([]);
    expect(checks.find(({ code }) => code === 'samples.few')?.outcome).toBe('finding');
    expect(checks.find(({ code }) => code === 'environment.host')).toEqual({
      code: 'environment.host',
      outcome: 'not-possible',
      reason: 'it does not say on which host',
    });
    expect(checks.find(({ code }) => code === 'history.slow')?.outcome).toBe('needs-more');
  });

  test('with more processes detects less than with few', () => {
    const detectable = (processes: number): number =>
      inspected(buildSuite({ label: 'a', seed: 1, processes })).metrics[0]?.typicalDetectable ?? NaN;
    expect(detectable(40)).toBeLessThan(detectable(4));
  });
});
