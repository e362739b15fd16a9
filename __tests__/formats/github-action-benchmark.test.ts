/** github-action-benchmark: its custom lists and its history, from its documentation, and its own test data. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codesIn, metricsIn, readPath, readText, suiteIn, valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

const bench = (name: string, unit: string, value: unknown): string =>
  JSON.stringify({ name, unit, value, range: '± 3' });

describe('a list of results', () => {
  test.each<[string, string, number, number]>([
    ['ns', 'time second smaller', 5, 5e-9],
    ['ms/iter', 'time second smaller', 5, 0.005],
    ['us / op', 'time second smaller', 5, 5e-6],
    ['req/s', 'throughput req/s larger', 5, 5],
    ['Megabytes', 'Megabytes Megabytes smaller', 5, 5],
  ])('%s', (unit, metric, value, read) => {
    const result = readText(`[${bench('a', unit, value)}]`);
    expect(metricsIn(suiteIn(result), 'a')).toEqual([metric]);
    expect(valuesIn(suiteIn(result), 'a')).toEqual([read]);
    expect(codesIn(result)).toEqual(unit === 'Megabytes' ? ['input.assumed-direction'] : []);
  });

  test('numbers as texts, and what is no number', () => {
    const result = readText(`[${bench('a', 'ns', '5')},${bench('b', 'ns', 'x')},${bench('c', 'ns', null)}]`);
    expect(valuesIn(suiteIn(result), 'a')).toEqual([5e-9]);
    expect(codesIn(result)).toEqual(['input.invalid-value', 'input.invalid-value']);
  });

  test('of two of one name the first is used', () => {
    const result = readText(`[${bench('a', 'ns', 5)},${bench('a', 'ns', 6)}]`);
    expect(valuesIn(suiteIn(result), 'a')).toEqual([5e-9]);
    expect(result.findings).toMatchObject([{ code: 'input.duplicate-name', severity: 'warning' }]);
  });
});

describe('the history', () => {
  const run = (id: string, tool: string, value: number): object => ({
    commit: { id, message: 'x', timestamp: '2024-05-01T10:00:00+02:00' },
    date: Date.UTC(2024, 4, 1, 9),
    tool,
    benches: [{ name: 'a', value, unit: 'Megabytes', range: '1' }],
  });
  const history = (entries: object): string =>
    `window.BENCHMARK_DATA = ${JSON.stringify({ lastUpdate: 1, repoUrl: 'https://github.com/o/r', entries }, null, 2)};\n`;

  test('the newest run counts, with its commit, its date and its tool’s direction', () => {
    const entries = { Suite: [run('aaa', 'customBiggerIsBetter', 1), run('bbb', 'customBiggerIsBetter', 2)] };
    const result = readText(history(entries), 'data.js');
    const suite = suiteIn(result);
    expect(valuesIn(suite, 'a', 'Megabytes')).toEqual([2]);
    expect(metricsIn(suite, 'a')).toEqual(['Megabytes Megabytes larger']);
    expect(suite.provenance).toMatchObject({ commit: 'bbb', measuredAt: '2024-05-01T09:00:00.000Z' });
    expect(result.findings).toEqual([]);
  });

  test('several suites', () => {
    const suite = suiteIn(readText(history({ One: [run('a', 'go', 1)], Two: [run('b', 'go', 2)] }), 'data.js'));
    expect(suite.benchmarks.map(({ name }) => name)).toEqual(['One/a', 'Two/a']);
    expect(suite.provenance).not.toHaveProperty('commit');
  });

  test('cut off within the newest run: the one before', () => {
    const entries = { Suite: [run('aaa', 'go', 1), run('bbb', 'go', 2)] };
    const text = history(entries);
    const result = readText(text.slice(0, text.lastIndexOf('"value"') + 12), 'data.js');
    expect(codesIn(result)).toContain('input.truncated');
    expect(suiteIn(result).provenance.commit).toBe('aaa');
  });

  test('an empty suite', () => {
    const result = readText(history({ Suite: [] }), 'data.js');
    expect(result.suite).toBeNull();
    expect(codesIn(result)).toEqual(['input.invalid-record', 'input.no-benchmarks']);
  });
});

describeWithSharedData('github-action-benchmark, its own test data', (folder) => {
  const read = (name: string): ReturnType<typeof readPath> =>
    readPath(join(folder, 'formats', 'github-action-benchmark', name));

  test('custom lists', () => {
    expect(valuesIn(suiteIn(read('customSmallerIsBetter_output2.json')), 'No logging')).toEqual([1847.38 / 1e9]);
    const suite = suiteIn(read('customBiggerIsBetter_output.json'));
    expect(metricsIn(suite, 'My Custom Bigger Is Better Benchmark - Throughput')).toEqual(['throughput req/s larger']);
  });
});
