/**
 * What tools that are not read print, as far as a refusal needs it to name them; the whole files are in samples.test.ts.
 */
import { expect, test } from '@jest/globals';
import { parseText } from '../../src/formats/registry.ts';

const refusal = (text: string): { message: string; remedy: string } | undefined => {
  const { suite, findings } = parseText({ name: 'results', text, byteLength: text.length }, {}, 'baseline');
  expect(suite).toBeNull();
  expect(findings).toMatchObject([{ code: 'input.unknown-format', severity: 'error' }]);
  return findings[0];
};

test.each([
  ['Template(RunTime): 1.0 us.\n', 'Dart’s benchmark_harness', /no spread/],
  ['            user     system      total        real\nsort!   1.46   0.00   1.46 (  1.46)\n', 'Ruby’s', /no spread/],
  ['default: 7617ms - timer ended\n', 'console.timeEnd()', /no spread/],
  ['SUCCESS: base64         :   15.041ms +/-  0.636% on luau\n', 'Luau’s bench.py', /no spread/],
  ['[{"Julia": "1.7.0", "BenchmarkTools": "1.0.0"}, []]', 'Julia’s BenchmarkTools', /Bencher Metric Format/],
  ['· Running 10 total benchmarks (1 commits * 2 environments)\n', 'asv prints', /\.asv\/results/],
  ['[ 20.00%] ·· Benchmarking virtualenv-py3.6\n', 'asv prints', /\.asv\/results/],
  ['{"arch": "x86_64", "cpu": "c", "machine": "m", "os": "o", "ram": "8G", "version": 1}', 'a machine', /beside it/],
  ['{"s.time_x": {"code": "def", "name": "s.time_x", "param_names": []}}', 'list of benchmarks', /result files/],
  ['"title";"name";"unit";"batch";"elapsed";"error %"\n', 'nanobench', /json\(\)/],
])('%j', (text, name, remedy) => {
  const found = refusal(text);
  expect(found?.message).toContain(name);
  expect(found?.remedy).toMatch(remedy);
});

test.each(['benchmark: 12 ms', 'total: 3 s of work', '{"arch": "x86_64", "machine": {"ram": 1}}'])(
  '%j is none of them',
  (text) => expect(refusal(text)?.message).not.toContain('which is not read'),
);
