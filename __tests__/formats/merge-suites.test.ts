import { describe, expect, test } from '@jest/globals';
import { mergeSuites } from '../../src/formats/merge-suites.ts';
import type { Environment } from '../../src/model/environment.ts';
import { memoryMetric, timeMetric } from '../../src/model/metric.ts';
import { flatValues, type Benchmark, type Series, type Suite } from '../../src/model/suite.ts';
import { benchmark, series } from '../comparison/build-suite.ts';

const samples = (values: readonly number[], metric = timeMetric): Series => series([values], metric);

interface Parts {
  readonly benchmarks: readonly Benchmark[];
  readonly measuredAt?: string;
  readonly commit?: string;
  readonly environment?: Environment;
  readonly sha256?: string;
}
const suite = (label: string, { benchmarks, environment = {}, sha256 = label, ...origin }: Parts): Suite => ({
  format: 'pyperf',
  label,
  benchmarks,
  environment,
  provenance: { files: [{ name: `${label}.json`, sha256, byteLength: 1 }], ...origin },
  metadata: { from: label },
});

/** Per benchmark the values of the first series, session by session. */
const valuesOf = (merged: Suite) =>
  Object.fromEntries(
    merged.benchmarks.map(({ name, series: [first] }) => [
      name,
      first?.kind === 'samples' ? first.sessions.map((one) => flatValues({ ...first, sessions: [one] })) : first?.mean,
    ]),
  );

describe('mergeSuites', () => {
  test('one dirty part makes a dirty whole', () => {
    const part = (label: string, dirty: object): Suite => {
      const clean = suite(label, { benchmarks: [benchmark(label, samples([1]))] });
      return { ...clean, provenance: { ...clean.provenance, ...dirty } };
    };
    const merged = (dirty: object) => mergeSuites([part('a', {}), part('b', dirty)], 'label', 'baseline').suite;
    expect(merged({ dirty: true }).provenance.dirty).toBe(true);
    expect(merged({}).provenance).not.toHaveProperty('dirty');
  });

  test('leaves a single suite alone but for its label', () => {
    const one = suite('a', { benchmarks: [benchmark('x', samples([1]))] });
    expect(mergeSuites([one], 'label', 'baseline')).toEqual({
      suite: { ...one, label: 'label' },
      findings: [],
      notes: [],
    });
  });

  test('asks a single suite for no digest, which would have to be computed', () => {
    const one = suite('a', { benchmarks: [benchmark('x', samples([1]))] });
    const file = {
      name: 'a.json',
      byteLength: 1,
      get sha256(): string {
        throw new Error('a digest was asked for');
      },
    };
    expect(() => mergeSuites([{ ...one, provenance: { files: [file] } }], 'label', 'baseline')).not.toThrow();
  });

  test('takes other names as shards', () => {
    const { suite: merged, notes } = mergeSuites(
      [
        suite('a', { benchmarks: [benchmark('x', samples([1]))] }),
        suite('b', { benchmarks: [benchmark('y', samples([2]))] }),
      ],
      'both',
      'baseline',
    );
    expect(valuesOf(merged)).toEqual({ x: [[1]], y: [[2]] });
    expect(merged.benchmarks.map(({ series: [first] }) => first?.kind === 'samples' && first.nesting)).toEqual([
      'processes',
      'processes',
    ]);
    expect(notes).toEqual(['baseline: 2 files were merged into one suite of 2 benchmarks.']);
  });

  test('takes the same names as further sessions, in order of time', () => {
    const { suite: merged } = mergeSuites(
      [
        suite('late', { benchmarks: [benchmark('x', samples([3]))], measuredAt: '2025-03-01T00:00:00Z' }),
        suite('early', { benchmarks: [benchmark('x', samples([1]))], measuredAt: '2025-01-01T00:00:00Z' }),
      ],
      'both',
      'baseline',
    );
    expect(valuesOf(merged)).toEqual({ x: [[1], [3]] });
    expect(merged.benchmarks[0]?.series[0]).toMatchObject({ nesting: 'sessions' });
    expect(merged.provenance).toEqual({
      files: [
        { name: 'early.json', sha256: 'early', byteLength: 1 },
        { name: 'late.json', sha256: 'late', byteLength: 1 },
      ],
      measuredAt: '2025-01-01T00:00:00Z',
      sessionsMeasuredAt: ['2025-01-01T00:00:00Z', '2025-03-01T00:00:00Z'],
    });
  });

  test('keeps the order given when a time is missing', () => {
    const { suite: merged } = mergeSuites(
      [
        suite('late', { benchmarks: [benchmark('x', samples([3]))], measuredAt: '2025-03-01' }),
        suite('unknown', { benchmarks: [benchmark('x', samples([1]))] }),
      ],
      'both',
      'baseline',
    );
    expect(valuesOf(merged)).toEqual({ x: [[3], [1]] });
  });

  test('does not count the same bytes as a second session', () => {
    const { suite: merged, notes } = mergeSuites(
      [
        suite('a', { benchmarks: [benchmark('x', samples([1]))], sha256: 'same' }),
        suite('copy', { benchmarks: [benchmark('x', samples([1]))], sha256: 'same' }),
      ],
      'both',
      'baseline',
    );
    expect(valuesOf(merged)).toEqual({ x: [[1]] });
    expect(notes).toEqual(['baseline: copy.json has the same bytes as a.json and is counted once.']);
  });

  test('joins each metric for itself and adds those that only a later file has', () => {
    const { suite: merged } = mergeSuites(
      [
        suite('a', { benchmarks: [benchmark('x', samples([1]))] }),
        suite('b', { benchmarks: [benchmark('x', samples([2]), samples([9], memoryMetric))] }),
      ],
      'both',
      'baseline',
    );
    expect(merged.benchmarks[0]?.series.map((one) => one.metric.id)).toEqual(['time', 'memory']);
    expect(valuesOf(merged)).toEqual({ x: [[1], [2]] });
  });

  test('does not join different units, nor summaries, and says so', () => {
    const inBytes = samples([2], { ...timeMetric, unit: 'byte' });
    const summary: Series = { kind: 'summary', metric: timeMetric, mean: 5 };
    const { suite: merged, findings } = mergeSuites(
      [
        suite('a', { benchmarks: [benchmark('x', samples([1])), benchmark('y', samples([1]))] }),
        suite('b', { benchmarks: [benchmark('x', inBytes), benchmark('y', summary)] }),
      ],
      'both',
      'candidate',
    );
    expect(valuesOf(merged)).toEqual({ x: [[1]], y: [[1]] });
    expect(findings.map(({ code, severity, subject, evidence }) => ({ code, severity, subject, evidence }))).toEqual([
      {
        code: 'input.duplicate-name',
        severity: 'warning',
        subject: 'candidate',
        evidence: ['left out: b.json', 'units: second (smaller is better), byte (smaller is better)'],
      },
      {
        code: 'input.duplicate-name',
        severity: 'warning',
        subject: 'candidate',
        evidence: ['left out: b.json', 'one of them is a summary without raw values'],
      },
    ]);
  });

  test('keeps the environment and the origin that all agree on, and names what differs', () => {
    const { suite: merged, notes } = mergeSuites(
      [
        suite('a', { benchmarks: [], commit: 'abc', environment: { kernel: '6.1', cpuCount: 8, compiler: 'gcc' } }),
        suite('b', { benchmarks: [], commit: 'abc', environment: { kernel: '6.2', cpuCount: 8 } }),
      ],
      'both',
      'baseline',
    );
    expect(merged.environment).toEqual({ cpuCount: 8, compiler: 'gcc' });
    expect(merged.provenance.commit).toBe('abc');
    expect(notes).toContain('baseline: its files were not measured in one environment; they differ in kernel.');
  });
});

describe('one benchmark in several files', () => {
  const summary = (mean: number): Series => ({
    kind: 'summary',
    metric: timeMetric,
    mean,
    standardDeviation: mean / 100,
    count: 10,
  });

  test('with other parameters is another benchmark, by its parameters, in every file alike', () => {
    const of = (size: string, value: number): Benchmark => ({
      ...benchmark('sort', samples([value])),
      parameters: { size, kind: 'int' },
    });
    const { suite: merged, notes } = mergeSuites(
      [
        suite('a', { benchmarks: [of('10', 1), benchmark('x', samples([9]))] }),
        suite('b', { benchmarks: [of('20', 2), benchmark('x', samples([8]))] }),
        suite('c', { benchmarks: [of('10', 3)] }),
      ],
      'all',
      'baseline',
    );
    expect(valuesOf(merged)).toEqual({
      'sort (kind=int, size=10)': [[1], [3]],
      x: [[9], [8]],
      'sort (kind=int, size=20)': [[2]],
    });
    expect(notes).toContain(
      'baseline: 1 benchmark has other parameters in other files, "sort" for example; they are compared apart, with the parameters in the name.',
    );
  });

  test('as summaries is one value a session', () => {
    const { suite: merged, findings } = mergeSuites(
      [
        suite('a', { benchmarks: [benchmark('x', summary(1))] }),
        suite('b', { benchmarks: [benchmark('x', summary(2))] }),
        suite('c', { benchmarks: [benchmark('x', summary(3))] }),
      ],
      'all',
      'baseline',
    );
    expect(findings).toEqual([]);
    expect(valuesOf(merged)).toEqual({ x: [[1], [2], [3]] });
    expect(merged.benchmarks[0]?.series[0]).toMatchObject({ kind: 'samples', nesting: 'sessions' });
  });

  test('as a summary beside raw values cannot be joined', () => {
    const { suite: merged, findings } = mergeSuites(
      [
        suite('a', { benchmarks: [benchmark('x', samples([1, 2]))] }),
        suite('b', { benchmarks: [benchmark('x', summary(2))] }),
      ],
      'all',
      'baseline',
    );
    expect(valuesOf(merged)).toEqual({ x: [[1, 2]] });
    expect(findings).toMatchObject([{ code: 'input.duplicate-name', severity: 'warning' }]);
  });
});
