/**
 * What Rust's harnesses print: cargo bench (libtest, Criterion), divan, gungraun and iai. By hand from their documented output,
 * and Bencher's and github-action-benchmark's samples.
 */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ParseResult } from '../../src/formats/format.ts';
import { benchmarkIn, codesIn, metricsIn, readPath, readText, seriesIn, suiteIn, valuesIn } from '../read-any.ts';
import { describeWithSharedData } from '../shared-data.ts';

const namesIn = ({ suite }: ParseResult): string[] => suite?.benchmarks.map(({ name }) => name) ?? [];

describe('cargo bench', () => {
  const line = 'test sort::big   ... bench:   1,234,567.50 ns/iter (+/- 1,000.25)\n';

  test('one line is a summary; its range is no standard deviation', () => {
    const suite = suiteIn(readText(`running 1 test\n${line}`));
    expect(suite.format).toBe('cargo-bench');
    expect(seriesIn(suite, 'sort::big')).toMatchObject({ kind: 'summary', mean: 1234567.5 / 1e9 });
    expect(seriesIn(suite, 'sort::big')).not.toHaveProperty('standardDeviation');
    expect(benchmarkIn(suite, 'sort::big').metadata).toEqual({ range: 1000.25 / 1e9 });
  });

  test('several runs in one file are processes', () => {
    const suite = suiteIn(readText(line + line.replace('567.50', '568.00')));
    expect(seriesIn(suite, 'sort::big')).toMatchObject({ kind: 'samples', nesting: 'processes' });
    expect(valuesIn(suite, 'sort::big')).toEqual([1234567.5 / 1e9, 1234568 / 1e9]);
  });

  test('one name in two programs', () => {
    const text = `     Running benches/a.rs (target/release/deps/a-1)\n${line}     Running benches/b.rs (target/b-1)\n${line}`;
    expect(namesIn(readText(text))).toEqual(['benches/a.rs sort::big', 'benches/b.rs sort::big']);
  });

  test('throughput, other units, failures', () => {
    const text = `test a ... bench: 10 ns/iter (+/- 1) = 800 MB/s\ntest b ... bench: 5 cycles/iter (+/- 1)\ntest c ... FAILED\n`;
    const result = readText(text);
    expect(metricsIn(suiteIn(result), 'a')).toEqual(['time second smaller', 'throughput MB/s larger']);
    expect(metricsIn(suiteIn(result), 'b')).toEqual(['cycles cycles/iter smaller']);
    expect(result.findings[0]).toMatchObject({ code: 'input.invalid-record', severity: 'warning' });
    expect(result.findings[0]?.message).toContain('line 3 says that "c" failed');
  });

  test('Criterion’s own text: the estimate, a long name on the line before', () => {
    const text =
      'fib 20                  time:   [2.10 µs 2.20 µs 2.30 µs]\n                        change: [-1% +0% +1%] (p = 0.5 > 0.05)\n' +
      'a name that is too long to stand there\n                        time:   [1.00 ms 1.10 ms 1.20 ms]\n';
    const suite = suiteIn(readText(text));
    expect(valuesIn(suite, 'fib 20')).toEqual([2.2e-6]);
    expect(valuesIn(suite, 'a name that is too long to stand there')).toEqual([1.1 / 1e3]);
    expect(benchmarkIn(suite, 'fib 20').metadata.interval).toEqual(
      [2.1e-6, 2.3e-6].map((one) => expect.closeTo(one, 15)),
    );
  });
});

describe('divan', () => {
  const text = `Timer precision: 41 ns
example        fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ add         0.625 ns      │ 1.375 ns      │ 0.646 ns      │ 0.655 ns      │ 100     │ 102400
├─ old         (ignored)
├─ sort                      │               │               │               │         │
│  ├─ 10       12.5 ns       │ 41.7 ns       │ 13 ns         │ 14.5 ns       │ 100     │ 6400
│  │           800 MB/s      │ 239 MB/s      │ 769 MB/s      │ 689 MB/s      │         │
│  ╰─ 100      1.25 µs       │ 4.17 µs       │ 1.3 µs        │ 1.45 µs       │ 100     │ 6400
│              1.2 GB/s      │ 239 MB/s      │ 769 MB/s      │ 1.1 GB/s      │         │
│              alloc:        │               │               │               │         │
│                1           │ 1             │ 1             │ 1             │         │
│                400 B       │ 400 B         │ 400 B         │ 1.5 KiB       │         │
╰─ wait                      │               │               │               │         │
   ├─ t=1      2.5 ms        │ 4.17 ms       │ 2.6 ms        │ 2.7 ms        │ 100     │ 100
   ╰─ t=4      3.5 ms        │ 5.17 ms       │ 3.6 ms        │ 3.7 ms        │ 100     │ 100
`;

  test('the tree, its means in seconds, whatever unit each line has', () => {
    const result = readText(text);
    const suite = suiteIn(result);
    expect(namesIn(result)).toEqual([
      'example::add',
      'example::sort::10',
      'example::sort::100',
      'example::wait::t=1',
      'example::wait::t=4',
    ]);
    expect(namesIn(result).map((name) => valuesIn(suite, name)[0])).toEqual([
      0.655 / 1e9,
      14.5 / 1e9,
      1.45 / 1e6,
      2.7 / 1e3,
      3.7 / 1e3,
    ]);
    expect(benchmarkIn(suite, 'example::add').metadata).toMatchObject({
      median: 0.646 / 1e9,
      samples: 100,
      iterations: 102400,
    });
    expect(benchmarkIn(suite, 'example::wait::t=4').parameters).toEqual({ threads: '4' });
    expect(suite.environment).toEqual({ timerResolution: 41 / 1e9 });
    expect(result.findings).toEqual([]);
  });

  test('throughput without its prefix, allocations in bytes', () => {
    const suite = suiteIn(readText(text));
    expect(valuesIn(suite, 'example::sort::10', 'throughput')).toEqual([689e6]);
    expect(valuesIn(suite, 'example::sort::100', 'throughput')[0]).toBeCloseTo(1.1e9, 0);
    expect(metricsIn(suite, 'example::sort::100')).toEqual([
      'time second smaller',
      'throughput B/s larger',
      'allocations integer smaller',
      'allocated byte smaller',
    ]);
    expect(valuesIn(suite, 'example::sort::100', 'allocated')).toEqual([1536]);
  });

  test('a mean that is no time', () => {
    const result = readText(text.replace('0.655 ns', '0 ns    '));
    expect(codesIn(result)).toEqual(['input.invalid-record']);
    expect(namesIn(result)).not.toContain('example::add');
  });
});

describe('gungraun', () => {
  const summary = (id: string, metrics: object): string =>
    JSON.stringify({
      module_path: 'lib::group::bench',
      id,
      details: 'x',
      profiles: [{ tool: 'Callgrind', summaries: { total: { summary: { Callgrind: metrics } } } }],
      version: '6',
    });

  test('JSON: the new run, instructions first', () => {
    const metrics = {
      L1HitRate: { metrics: { Left: { Float: 99.5 } } },
      Ir: { metrics: { Both: [{ Int: 120 }, { Int: 100 }] } },
      Dr: { metrics: { Right: { Int: 7 } } },
    };
    const suite = suiteIn(readText(`running 0 tests\n\n${summary('a', metrics)}\nmore text\n`));
    expect(metricsIn(suite, 'lib::group::bench a:x')).toEqual(['instructions integer smaller', 'L1 Hit Rate % larger']);
    expect(valuesIn(suite, 'lib::group::bench a:x')).toEqual([120]);
  });

  test('an object that is cut off is told, and the next one is read', () => {
    const whole = summary('a', { Ir: { metrics: { Left: { Int: 5 } } } });
    const pretty = JSON.stringify(JSON.parse(whole), null, 2).split('\n').slice(0, 4).join('\n');
    const result = readText(`${pretty}\n${whole}\n`);
    expect(codesIn(result)).toEqual(['input.invalid-record']);
    expect(valuesIn(suiteIn(result), 'lib::group::bench a:x')).toEqual([5]);
  });

  test('text: new before old', () => {
    const text =
      'lib::group::bench a:x\n  Instructions:     120|100     (+20%) [+1.2x]\n  RAM Hits:     N/A|3     (*****)\n';
    const suite = suiteIn(readText(text));
    expect(metricsIn(suite, 'lib::group::bench a:x')).toEqual(['instructions integer smaller']);
    expect(valuesIn(suite, 'lib::group::bench a:x')).toEqual([120]);
  });
});

describeWithSharedData('Rust’s harnesses, real output', (folder) => {
  const read = (name: string): ParseResult => readPath(join(folder, 'formats', name));

  test.each<[string, string, number]>([
    ['bencher-adapter/rust/bench/many.txt', 'tests::three_digit', 333],
    ['bencher-adapter/rust/bench/many.txt', 'tests::one_digit', 1e-6],
    ['bencher-adapter/rust/bench/issue_390.txt', 'bleu::benchmark::bench_batch_bleu', 13967756.3 / 1e9],
    ['github-action-benchmark/cargo_output.txt', 'bench_fib_20', 18149 / 1e9],
    ['github-action-benchmark/cargo_output_units.txt', 'upload', 1911],
    ['bencher-adapter/rust/criterion/many.txt', 'benchmark: name with spaces', 20.93 / 1e9],
    ['bencher-adapter/rust/criterion/dogfood.txt', 'Adapter::Magic (JSON)', 3.4632 / 1e6],
    ['criterion/generated-here/k1.console.txt', 'sort/group/std/512', 4.9762 / 1e6],
    ['bencher-adapter/rust/iai/two.txt', 'bench_fibonacci_long', 26214735],
    [
      'bencher-adapter/rust/gungraun/ansi-escapes.txt',
      'rust_iai_callgrind::bench_fibonacci_group::bench_fibonacci short:10',
      1734,
    ],
    [
      'bencher-adapter/rust/gungraun/name_on_multiple_lines.txt',
      'rust_iai_callgrind::bench::multiple_lines id:string with two lines',
      1,
    ],
  ])('%s: %s', (file, name, value) => {
    expect(valuesIn(suiteIn(read(file)), name)[0]).toBeCloseTo(value, 12);
  });

  test('every metric of gungraun’s JSON', () => {
    const suite = suiteIn(read('bencher-adapter/rust/gungraun/json_one_callgrind_all_metrics.txt'));
    const [benchmark] = suite.benchmarks;
    expect(benchmark?.series).toHaveLength(37);
    const value = (metric: string): number => valuesIn(suite, benchmark!.name, metric)[0]!;
    expect([value('instructions'), value('Total read+write'), value('D1 Miss Rate')]).toEqual([1900, 2800, 0]);
  });

  test('Callgrind and DHAT of one benchmark', () => {
    const suite = suiteIn(read('bencher-adapter/rust/gungraun/with-dhat.txt'));
    const name = 'rust_iai_callgrind::bench_fibonacci_group::bench_fibonacci long:30';
    expect(valuesIn(suite, name)).toEqual([26214734]);
    expect(valuesIn(suite, name, 'Total bytes')).toEqual([26294939]);
  });

  test.each(['json_one_callgrind_no_diff_old', 'json_one_tool_without_metrics'])(
    '%s has nothing new, and says so',
    (name) => {
      const result = read(`bencher-adapter/rust/gungraun/${name}.txt`);
      expect(result.suite).toBeNull();
      expect(codesIn(result)).toEqual(['input.invalid-record', 'input.no-benchmarks']);
    },
  );
});
