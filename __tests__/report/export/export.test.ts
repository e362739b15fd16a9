import { describe, expect, test } from '@jest/globals';
import { parseText } from '../../../src/formats/registry.ts';
import { memoryMetric, timeMetric, type Metric } from '../../../src/model/metric.ts';
import { exportBencher } from '../../../src/report/export/bencher.ts';
import { exportGithubActionBenchmark } from '../../../src/report/export/github-action-benchmark.ts';
import { benchmark, series, single, suite } from '../../comparison/build-suite.ts';

const rate: Metric = { id: 'throughput', unit: 'ops/s', direction: 'larger' };
const odd: Metric = { id: 'frames', unit: 'frames', direction: 'larger' };
const times = suite('times', [
  benchmark('a', series(single(0.25, 0.75), timeMetric), series(single(1024), memoryMetric)),
  benchmark('b "quoted"', { kind: 'summary', metric: timeMetric, mean: 2e-9 }),
  benchmark('nothing', series([[]], timeMetric)),
]);
const mixed = suite('mixed', [
  benchmark('a', series(single(10, 20), rate)),
  benchmark('b', series(single(3), odd)),
  benchmark('c', series(single(0.5), timeMetric)),
]);

/** Benchmarks as our own reader of that format has them: name, and per metric unit, direction and mean. */
function readBack(text: string, format: string) {
  const { suite: read } = parseText({ name: 'x.json', text, byteLength: text.length }, {}, 'baseline');
  expect(read?.format).toBe(format);
  return (read?.benchmarks ?? []).map(({ name, series: all }) => [
    name,
    all.map(({ metric, ...one }) => [metric.unit, metric.direction, one.kind === 'summary' ? one.mean : NaN]),
  ]);
}

describe('BMF', () => {
  test('has every metric in Bencher’s measures and units', () => {
    const { text, notes } = exportBencher(times);
    expect(JSON.parse(text)).toEqual({
      a: {
        latency: {
          value: 5e8,
          lower_value: expect.closeTo(146446609.4, 0),
          upper_value: expect.closeTo(853553390.6, 0),
        },
        'memory-bytes': { value: 1024 },
      },
      'b "quoted"': { latency: { value: 2 } },
    });
    expect(notes[1]).toBe('1 benchmark was left out for having no usable value.');
  });

  test('is what our own reader takes', () => {
    expect(readBack(exportBencher(times).text, 'bmf')).toEqual([
      [
        'a',
        [
          ['second', 'smaller', 0.5],
          ['byte', 'smaller', 1024],
        ],
      ],
      ['b "quoted"', [['second', 'smaller', 2e-9]]],
    ]);
  });

  test('says which units it cannot hold', () => {
    expect(exportBencher(mixed).notes).toContain(
      'Bencher takes units from the measure, not from the file: tell it frames.',
    );
  });
});

describe('github-action-benchmark', () => {
  test('has the main metric, its spread, and what is behind it', () => {
    const { text, notes } = exportGithubActionBenchmark(times);
    expect(JSON.parse(text)).toEqual([
      { name: 'a', unit: 'ns', value: 5e8, range: '± 353553000', extra: '2 processes, 2 values' },
      { name: 'b "quoted"', unit: 'ns', value: 2, extra: expect.stringContaining('summary') },
    ]);
    expect(notes[0]).toBe('Give it to github-action-benchmark with `tool: customSmallerIsBetter`.');
  });

  test('is what our own reader takes', () => {
    expect(readBack(exportGithubActionBenchmark(times).text, 'github-action-benchmark')).toMatchObject([
      ['a', [['second', 'smaller', 0.5]]],
      ['b "quoted"', [['second', 'smaller', 2e-9]]],
    ]);
  });

  test('has the direction that most benchmarks have, and says what is left out', () => {
    const { text, notes } = exportGithubActionBenchmark(mixed);
    expect((JSON.parse(text) as { name: string }[]).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(notes[0]).toContain('customBiggerIsBetter');
    expect(notes.join('\n')).toMatch(/1 benchmark was left out because less of it is better/);
  });
});
