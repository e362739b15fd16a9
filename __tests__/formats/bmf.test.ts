/** The Bencher metric format, from its reference, and Bencher's own samples. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codesIn, metricsIn, readPath, readText, seriesIn, suiteIn, valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

describe('BMF', () => {
  test('latency is in nanoseconds, throughput in operations per second', () => {
    const text = '{"a":{"throughput":{"value":12},"latency":{"value":88.0,"lower_value":87.42,"upper_value":88.88}}}';
    const suite = suiteIn(readText(text));
    expect(metricsIn(suite, 'a')).toEqual(['time second smaller', 'throughput ops/s larger']);
    expect(valuesIn(suite, 'a')).toEqual([88e-9]);
    // Bounds say nothing of what they are.
    expect(seriesIn(suite, 'a')).toMatchObject({ kind: 'summary' });
    expect(seriesIn(suite, 'a')).not.toHaveProperty('standardDeviation');
    expect(suite.benchmarks[0]?.metadata.latency).toMatchObject({ lower_value: 87.42 });
  });

  test('a measure of the user has no direction', () => {
    const result = readText('{"a":{"fun":{"value":1}}}');
    expect(metricsIn(suiteIn(result), 'a')).toEqual(['fun count smaller']);
    expect(codesIn(result)).toEqual(['input.assumed-direction']);
  });

  test.each<[string, string, string]>([
    [
      '{"a":{"latency":{"value":1}},"b":{"latency":{"value":"x"}}}',
      'input.invalid-value',
      '$["b"]["latency"].value is "x"',
    ],
    ['{"a":{"latency":{"value":1}},"b":7}', 'input.invalid-record', '$["b"] is 7'],
    ['{"a":{"latency":{"value":1}},"b":{"latency":{"value":', 'input.truncated', 'line 1'],
  ])('%s', (text, code, words) => {
    const result = readText(text);
    expect(codesIn(result)).toContain(code);
    expect(result.findings[0]?.message).toContain(words);
    expect(suiteIn(result).benchmarks.map(({ name }) => name)).toEqual(['a']);
  });
});

describeWithSharedData('BMF, real files', (folder) => {
  const read = (name: string): ReturnType<typeof readPath> =>
    readPath(join(folder, 'formats', 'bencher-adapter', 'json', name));

  test('latency', () => {
    expect(valuesIn(suiteIn(read('report_latency.json')), 'tests::benchmark_a')).toEqual([3247e-9]);
    expect(valuesIn(suiteIn(read('report_bmf_mixed.json')), 'benchmark-b')).toEqual([3443e-9]);
  });

  test('counts of DHAT, zeros included', () => {
    const suite = suiteIn(read('report_dhat.json'));
    expect(valuesIn(suite, 'bench_play_game', 'Total Bytes')).toEqual([662]);
    expect(valuesIn(suite, 'bench_play_game', 'Final Blocks')).toEqual([0]);
    expect(metricsIn(suite, 'bench_play_game')).toContain('Max Bytes byte smaller');
  });
});
