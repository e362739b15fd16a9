/** nanobench: by hand, from the structure that its documentation gives; and its own files in the shared data. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codesIn, metricsIn, readPath, readText, seriesIn, suiteIn, valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

const measurement = (elapsed: number | string, rest = ''): string =>
  `{"iterations":100,"elapsed":${elapsed},"pagefaults":0,"cpucycles":0,"instructions":0${rest}}`;
const file = (measurements: readonly string[], rest = ''): string =>
  `{"results":[{"title":"hash","name":"murmur","unit":"byte","batch":64,"complexityN":-1,"clockResolution":1.8e-08${rest},
    "median(elapsed)":6.4e-09,"measurements":[${measurements.join(',')}]}]}`;

describe('nanobench', () => {
  test('one value per epoch, per unit of the batch', () => {
    const suite = suiteIn(readText(file([measurement(6.4e-9), measurement(3.2e-9)])));
    expect(suite.format).toBe('nanobench');
    expect(valuesIn(suite, 'hash/murmur')).toEqual([1e-10, 5e-11]);
    expect(seriesIn(suite, 'hash/murmur')).toMatchObject({ nesting: 'values', ordered: true });
    expect(suite.environment).toEqual({ timerResolution: 1.8e-8 });
  });

  test('counters that the system does not give are left out', () => {
    expect(metricsIn(suiteIn(readText(file([measurement(1e-9)]))), 'hash/murmur')).toEqual(['time second smaller']);
    const counted = file([measurement(1e-9).replace('"instructions":0', '"instructions":128')]);
    expect(valuesIn(suiteIn(readText(counted)), 'hash/murmur', 'instructions')).toEqual([2]);
  });

  test('the size of a complexity is a parameter', () => {
    const suite = suiteIn(readText(file([measurement(1e-9)]).replace('"complexityN":-1', '"complexityN":1000')));
    expect(suite.benchmarks[0]).toMatchObject({ name: 'hash/murmur n=1000', parameters: { n: '1000' } });
  });

  test('a batch too small to divide by leaves no value', () => {
    const result = readText(file([measurement(1e-9)]).replace('"batch":64', '"batch":5e-324'));
    expect(result.suite).toBeNull();
    expect(codesIn(result)).toEqual(['input.invalid-value', 'input.invalid-record', 'input.no-benchmarks']);
  });

  test('values that cannot be used', () => {
    const result = readText(file([measurement('0'), measurement(1e-9), measurement('null')]));
    expect(codesIn(result)).toEqual(['input.invalid-value']);
    expect(result.findings[0]?.message).toContain('$.results[0].measurements[0].elapsed is 0');
    expect(valuesIn(suiteIn(result), 'hash/murmur')).toHaveLength(1);
  });
});

describeWithSharedData('nanobench, real files', (folder) => {
  test('the median is the one that the tool writes', () => {
    const suite = suiteIn(readPath(join(folder, 'formats', 'nanobench', 'mustache.render.json')));
    const median = (name: string): number => valuesIn(suite, name).sort((one, two) => one - two)[5]!;
    expect(median('Benchmarking std::mt19937_64 and std::knuth_b/std::mt19937_64')).toBe(2.54441805225653e-8);
    expect(metricsIn(suite, 'Benchmarking std::mt19937_64 and std::knuth_b/std::mt19937_64')).toContain(
      'instructions count smaller',
    );
  });

  test('its pyperf rendering is read as pyperf', () => {
    expect(suiteIn(readPath(join(folder, 'formats', 'nanobench', 'generated-here', 'v1.pyperf.json'))).format).toBe(
      'pyperf',
    );
  });
});
