/** Go's benchmark text: fixtures of the real tool, what the format's description says, and what programs print into it. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDecimal } from '../../src/formats/go-bench/decimal.ts';
import {
  benchmarkIn,
  codesIn,
  fixtures,
  metricsIn,
  readPath,
  readText,
  seriesIn,
  suiteIn,
  valuesIn,
} from '../read-any.ts';

const namesIn = (text: string): string[] => readText(text).suite?.benchmarks.map(({ name }) => name) ?? [];

describe('output of the real tool', () => {
  const result = readPath(join(fixtures, 'go', 'two-packages.txt'));
  const suite = suiteIn(result);

  test('names say the package, and repeated lines are values in seconds', () => {
    expect(suite.format).toBe('go');
    expect(suite.benchmarks.map(({ name }) => name)).toEqual([
      'codec.Sort/n=100-2',
      'codec.Sort/n=1000-2',
      'codec.Join-2',
      'codec.Chatty-2',
      'plain.Join-2',
    ]);
    expect(valuesIn(suite, 'codec.Sort/n=100-2')).toEqual([3065e-9, 1837e-9, 1901e-9, 1911e-9, 1959e-9]);
    expect(valuesIn(suite, 'plain.Join-2')[0]).toBe(24.03 / 1e9);
  });

  test('every metric has its unit and direction', () => {
    expect(metricsIn(suite, 'codec.Sort/n=100-2')).toEqual([
      'time second smaller',
      'throughput MB/s larger',
      'allocated byte smaller',
      'allocations integer smaller',
    ]);
    expect(valuesIn(suite, 'codec.Sort/n=100-2', 'throughput')[1]).toBe(435.53);
    expect(valuesIn(suite, 'codec.Sort/n=1000-2', 'allocated')).toEqual([33, 33, 33, 33, 33]);
    expect(metricsIn(suite, 'codec.Join-2')).toEqual(['time second smaller', 'chars/op chars/op smaller']);
    expect(codesIn(result)).toEqual(['input.assumed-direction']);
    expect(result.findings[0]).toMatchObject({ severity: 'info' });
    expect(result.findings[0]?.message).toContain('line 15 has the unit "chars/op"');
  });

  test('what a benchmark prints between its name and its numbers does not hide them', () => {
    expect(valuesIn(suite, 'codec.Chatty-2')).toEqual([0.4596, 0.3316, 0.2724, 0.2744, 0.2729].map((ns) => ns / 1e9));
    expect(benchmarkIn(suite, 'codec.Chatty-2').parameters).toEqual({ gomaxprocs: '2' });
  });

  test('parameters, tags, environment', () => {
    expect(benchmarkIn(suite, 'codec.Sort/n=1000-2')).toMatchObject({
      parameters: { n: '1000', gomaxprocs: '2' },
      tags: ['example.com/fixture/codec'],
      metadata: { pkg: 'example.com/fixture/codec' },
    });
    expect(suite.environment).toEqual({ cpuModel: 'Test CPU', operatingSystem: 'linux', architecture: 'amd64' });
  });

  test('repetitions within one process are values; a header again is another process', () => {
    expect(seriesIn(suite, 'codec.Sort/n=100-2')).toMatchObject({ nesting: 'values', ordered: true });
    const twice = suiteIn(readPath(join(fixtures, 'go', 'two-processes.txt')));
    const series = seriesIn(twice, 'plain.Join-2');
    expect(series).toMatchObject({ nesting: 'processes' });
    expect(
      series.kind === 'samples' && series.sessions.map(({ processes }) => processes.map((one) => one.values)),
    ).toEqual([[[18.76, 19.46, 18.47].map((ns) => ns / 1e9), [24.09, 18.07, 19.43].map((ns) => ns / 1e9)]]);
    expect(series.kind === 'samples' && series.sessions[0]?.processes[1]?.metadata).toEqual({
      iterations: [532438, 663748, 558442],
    });
  });

  test('go test -json is put together again', () => {
    const events = suiteIn(readPath(join(fixtures, 'go', 'events.jsonl')));
    expect(events.benchmarks.map(({ name }) => name)).toEqual([
      'codec.Sort/n=100',
      'codec.Sort/n=100-2',
      'codec.Sort/n=1000',
      'codec.Sort/n=1000-2',
    ]);
    for (const { name } of events.benchmarks) expect(valuesIn(events, name)).toHaveLength(2);
    expect(events.provenance.measuredAt).toMatch(/^20\d\d-.*Z$/);
  });
});

describe('the format as described', () => {
  test('configuration that differs within the file tells benchmarks apart', () => {
    const text = 'note: before\n\nBenchmarkX 1 5 ns/op\n\nnote: after\n\nBenchmarkX 1 7 ns/op\n';
    const suite = suiteIn(readText(text));
    expect(suite.benchmarks.map(({ name, parameters }) => [name, parameters])).toEqual([
      ['X note:before', { note: 'before' }],
      ['X note:after', { note: 'after' }],
    ]);
    expect(suiteIn(readText(text.split('note: after')[0] ?? '')).metadata).toEqual({ note: 'before' });
  });

  test('a line that a program prints between results is no configuration', () => {
    const text = 'BenchmarkX 1 5 ns/op\nwarning: low\nBenchmarkX 1 7 ns/op\nnote: a thing\nBenchmarkX 1 9 ns/op\n';
    expect(namesIn(text)).toEqual(['X']);
    expect(valuesIn(suiteIn(readText(text)), 'X')).toEqual([5e-9, 7e-9, 9e-9]);
  });

  test.each<[string, string]>([
    ['p99-ns/op', 'p99-ns/op second smaller'],
    ['ns/get', 'ns/get second smaller'],
    ['sec/op', 'time second smaller'],
    ['ms/op', 'ms/op second smaller'],
    ['text-bytes', 'text-bytes byte smaller'],
    ['req/s', 'req/s req/s larger'],
    ['B/s', 'B/s B/s larger'],
  ])('the unit %s', (unit, metric) => {
    const result = readText(`BenchmarkX 1 5 ${unit}\n`);
    expect(metricsIn(suiteIn(result), 'X')).toEqual([metric]);
    expect(result.findings).toEqual([]);
  });

  test('times of other units are converted to seconds', () => {
    const suite = suiteIn(readText('BenchmarkX 1 5 ms/op 3 sec/op 250 p99-us/op\n'));
    expect(['ms/op', 'time', 'p99-us/op'].map((metric) => valuesIn(suite, 'X', metric))).toEqual([
      [0.005],
      [3],
      [0.00025],
    ]);
  });

  test('Unit lines say the direction', () => {
    const result = readText('Unit hits/op better=higher assume=exact\nBenchmarkX 1 5 hits/op\n');
    expect(metricsIn(suiteIn(result), 'X')).toEqual(['hits/op hits/op larger']);
    expect(suiteIn(result).metadata).toEqual({ units: { 'hits/op': { better: 'higher', assume: 'exact' } } });
    expect(result.findings).toEqual([]);
  });

  test('the time is the first series wherever it stands', () => {
    expect(metricsIn(suiteIn(readText('BenchmarkX 1 5 B/op 7 ns/op\n')), 'X')[0]).toBe('time second smaller');
  });

  test('two packages whose last words are the same, and major versions', () => {
    const text =
      'pkg: a.org/one/util\nBenchmarkX 1 5 ns/op\npkg: a.org/two/util\nBenchmarkX 1 6 ns/op\npkg: a.org/fiber/v3\nBenchmarkX 1 7 ns/op\n';
    expect(namesIn(text)).toEqual(['a.org/one/util.X', 'a.org/two/util.X', 'fiber.X']);
  });

  test('names with spaces, of old versions and other programs', () => {
    expect(namesIn('BenchmarkFoo bar baz-8  100  12 ns/op\nBenchmarkX 1 5 ns/op\n')).toEqual(['Foo bar baz-8', 'X']);
  });

  test('names that objects inherit', () => {
    const suite = suiteIn(readText('BenchmarkX/__proto__=1/constructor=2-4 1 5 ns/op\n'));
    expect(Object.entries(suite.benchmarks[0]?.parameters ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
      ['gomaxprocs', '4'],
    ]);
  });

  test('lines that end in carriage returns', () => {
    expect(valuesIn(suiteIn(readText('goos: linux\r\nBenchmarkX 1 5 ns/op\r\n')), 'X')).toEqual([5e-9]);
  });
});

describe('what is odd', () => {
  test('more than a hundred keys are no configuration, so that names stay short', () => {
    const text = Array.from({ length: 150 }, (_, at) => `\nk${at}: v\nBenchmarkB${at}-8 100 5 ns/op\n`).join('');
    const names = namesIn(text);
    expect(names).toHaveLength(150);
    expect(names[99]).toContain('k99:v');
    expect(names[149]).toContain('k99:v');
    expect(names[149]).not.toContain('k100:v');
  });

  test.each<[string, string, string, string]>([
    ['no number', 'BenchmarkX 1 NaN ns/op', 'input.invalid-value', 'line 2 ("X") has "NaN ns/op"'],
    ['zero time', 'BenchmarkX 1 0 ns/op', 'input.invalid-value', 'line 1 ("X") has a value of 0 ns/op'],
    ['words behind', 'BenchmarkX 1 6 ns/op and so on', 'input.invalid-value', 'line 2 ("X") has "and so"'],
    ['no unit', 'BenchmarkX 1 6 ns/op 12', 'input.invalid-record', 'line 2 ("X") ends behind "12"'],
    ['a failure', '--- FAIL: BenchmarkY-8', 'input.invalid-record', 'line 2 says that something failed'],
    [
      'two machines',
      'cpu: A\nBenchmarkX 1 6 ns/op\ncpu: B\nBenchmarkX 1 6 ns/op',
      'input.invalid-record',
      '2 machines',
    ],
  ])('%s', (_, line, code, words) => {
    const result = readText(`BenchmarkX 1 5 ns/op\n${line}\n`, 'dir/a.txt');
    expect(codesIn(result)).toEqual([code]);
    expect(result.findings[0]?.message).toContain('dir/a.txt: ');
    expect(result.findings[0]?.message).toContain(words);
    expect(valuesIn(suiteIn(result), 'X')[0]).toBe(5e-9);
  });

  test('a text that ends within a unit does not make one up', () => {
    const whole = 'BenchmarkX 1 5 ns/op 24 B/op\nBenchmarkX 1 5 ns/op 24 widgets/op';
    for (let end = whole.length - 1; end > whole.indexOf('24 w') + 3; end -= 1) {
      const result = readText(whole.slice(0, end));
      expect(metricsIn(suiteIn(result), 'X')).toEqual(['time second smaller', 'allocated byte smaller']);
      expect(codesIn(result)).toEqual(['input.invalid-record']);
    }
  });

  test('a run without benchmarks', () => {
    const result = readText('PASS\nok  \texample.com/a\t0.1s\n');
    expect(result.suite).toBeNull();
    expect(codesIn(result)).toEqual(['input.no-benchmarks']);
  });
});

test('numbers are read as Number reads them', () => {
  const read = (text: string): number => readDecimal(text, { at: 0 }, text.length);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
        fc.stringMatching(/^\d{1,20}\.\d{0,20}$/),
        fc.stringMatching(/^\d{1,25}$/),
      ),
      (text) => expect(read(text)).toBe(Number(text)),
    ),
  );
  for (const text of ['', '.', '1.2.3', 'x', '0x10', '--1', '1e', 'Infinity']) expect(read(text)).toBeNaN();
});
