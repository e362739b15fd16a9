/** hyperfine: fixtures of the real tool, and what is odd. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { benchmarkIn, codesIn, fixtures, readPath, readText, seriesIn, suiteIn, valuesIn } from '../read-any.ts';

const path = (name: string): string => join(fixtures, 'hyperfine', name);

describe('output of the real tool', () => {
  test('each time is a process of its own', () => {
    const suite = suiteIn(readPath(path('commands.json')));
    const raw = JSON.parse(readFileSync(path('commands.json'), 'utf8')) as {
      results: { command: string; times: number[]; user: number; system: number }[];
    };
    expect(suite.benchmarks.map(({ name }) => name)).toEqual(['true', 'sleep 0.002']);
    for (const { command, times, user, system } of raw.results) {
      const series = seriesIn(suite, command);
      expect(series).toMatchObject({ kind: 'samples', nesting: 'processes', ordered: true });
      expect(series.kind === 'samples' && series.sessions[0]?.processes.map((process) => process.values)).toEqual(
        times.map((time) => [time]),
      );
      expect(seriesIn(suite, command, 'cpu-time')).toMatchObject({ kind: 'summary', mean: user + system, count: 6 });
    }
  });

  test('one name for several parameters', () => {
    const suite = suiteIn(readPath(path('parameters.json')));
    expect(suite.benchmarks.map(({ name }) => name)).toEqual(['copy n=1', 'copy n=2', 'copy n=3']);
    expect(benchmarkIn(suite, 'copy n=2').parameters).toEqual({ n: '2' });
  });

  test('a command that fails is told', () => {
    const result = readPath(path('failing.json'));
    expect(codesIn(result)).toEqual(['input.invalid-record']);
    expect(result.findings[0]?.message).toContain('$.results[0].exit_codes ("false") failed in 3 of 3 runs');
    expect(valuesIn(suiteIn(result), 'false')).toHaveLength(3);
  });
});

describe('other shapes', () => {
  const file = (...results: string[]): string => `{"results":[${results.join(',')}]}`;
  const good = '{"command":"a","mean":2,"stddev":0.5,"user":1,"system":0.5,"times":null,"exit_codes":[0,0,0]}';

  test('without times: a summary', () => {
    const suite = suiteIn(readText(file(good)));
    expect(seriesIn(suite, 'a')).toMatchObject({ kind: 'summary', mean: 2, standardDeviation: 0.5, count: 3 });
  });

  test('a single run has no standard deviation', () => {
    const suite = suiteIn(readText(file(good.replace('0.5,"user"', 'null,"user"'))));
    expect(seriesIn(suite, 'a')).not.toHaveProperty('standardDeviation');
  });

  test('memory is peak memory in bytes, a process each', () => {
    const suite = suiteIn(readText(file('{"command":"a","mean":2,"times":[1,3],"memory_usage_byte":[4096,8192]}')));
    expect(valuesIn(suite, 'a', 'memory')).toEqual([4096, 8192]);
    expect(seriesIn(suite, 'a', 'memory')).toMatchObject({ nesting: 'processes', metric: { unit: 'byte' } });
  });

  test('one command twice is further runs of it', () => {
    const result = readText(file('{"command":"a","mean":1,"times":[1,2]}', '{"command":"a","mean":3,"times":[3]}'));
    expect(valuesIn(suiteIn(result), 'a')).toEqual([1, 2, 3]);
    expect(result.findings).toMatchObject([{ code: 'input.duplicate-name', severity: 'info' }]);
  });

  test.each<[string, string, string, string]>([
    ['a time of zero', '{"command":"b","mean":2,"times":[1,0]}', 'input.invalid-value', '$.results[1].times[1] is 0'],
    ['no command', '{"mean":2,"times":[1]}', 'input.invalid-record', '$.results[1] has no command'],
    ['nothing measured', '{"command":"b"}', 'input.invalid-record', 'neither times nor a mean'],
    ['no result', 'null', 'input.invalid-record', '$.results[1] is null'],
  ])('%s', (_, record, code, words) => {
    const result = readText(file(good, record));
    expect(codesIn(result)).toEqual([code]);
    expect(result.findings[0]?.message).toContain(words);
  });

  test('cut off within a result', () => {
    const result = readText(file(good, good.replace('"a"', '"b"')).slice(0, -20));
    expect(codesIn(result)).toEqual(['input.truncated']);
    expect(suiteIn(result).benchmarks.map(({ name }) => name)).toEqual(['a']);
  });
});
