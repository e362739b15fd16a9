/** `plumbline inspect` and `plumbline convert` as a user runs them, wrong input included. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pyperfText } from './pyperf-text.ts';
import { expectRefusal, plumbline as run } from './run-cli.ts';

let folder = '';
const plumbline = (...words: string[]) => run(words, { folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-inspect-'));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('base.json', pyperfText({ a: 0.1, old_b: 0.2 }, { hostname: 'one' }));
  write('new.json', pyperfText({ a: 0.1, new_b: 0.2 }, { hostname: 'two' }));
  write(
    'go.txt',
    'goos: linux\ngoarch: amd64\nBenchmarkA-8 \t 100\t 12.0 ns/op\t 10.5 MB/s\nBenchmarkA-8 \t 100\t 12.5 ns/op\t 10.2 MB/s\nPASS\n',
  );
  write('broken.json', '{"benchmarks": [');
  write('notes.md', '# nothing\n');
  mkdirSync(join(folder, 'mixed'));
  write('mixed/results.json', pyperfText({ a: 0.1, old_b: 0.2 }));
  write('mixed/go.txt', readFileSync(join(folder, 'go.txt'), 'utf8'));
  write('mixed/run.log', 'Collecting pyperf\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('inspect', () => {
  test('tells what a file holds', () => {
    const { status, stdout, stderr } = plumbline('inspect', 'base.json', 'go.txt');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/pyperf JSON, recognised by .*\. 1 file of/);
    expect(stdout).toMatch(/^ {2}a +100 ms/m);
    expect(stdout).toContain('host: one');
    expect(stdout).toMatch(/throughput \(MB\/s, larger is better\): 1 benchmark/);
  });

  test('as JSON', () => {
    const { status, stdout } = plumbline('inspect', 'base.json', '--json');
    expect(status).toBe(0);
    const { inspections } = JSON.parse(stdout) as { inspections: { named: string; benchmarks: number }[] };
    expect(inspections).toMatchObject([{ named: 'base.json', benchmarks: 2 }]);
  });

  test.each(['nowhere.json', 'empty.json', 'broken.json', 'hollow', '*.zip'])('%s is named once', (named) => {
    writeFileSync(join(folder, 'empty.json'), '');
    mkdirSync(join(folder, 'hollow'), { recursive: true });
    const { stderr } = plumbline('inspect', named);
    expect(stderr.split('\n')[0]?.split(named)).toHaveLength(2);
  });

  test('a wrong format says which one it is', () => {
    for (const words of [
      ['inspect', 'base.json', '--format', 'go'],
      ['compare', 'base.json', 'new.json', '--format', 'jmh'],
    ]) {
      const { status, stderr } = plumbline(...words);
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /base\.json is in pyperf JSON, and (?:Go benchmark text|JMH JSON) was asked for\.\n {2}Set the format to auto/,
      );
    }
  });

  test('sorts out a directory, and says so', () => {
    const { stdout, status } = plumbline('inspect', 'mixed', '--width', '200');
    expect(status).toBe(0);
    expect(stdout).toContain('mixed: mixed/run.log is no benchmark result and was skipped.');
    expect(stdout).toContain('warning input.mixed-formats: The files of mixed hold results of several tools');
    expect(plumbline('inspect', 'mixed', '--format', 'go').stdout).toContain('throughput (MB/s, larger is better)');
  });

  test.each([
    [[], 64, /inspect needs a result file/],
    [['nowhere.json'], 2, /there is no file or directory nowhere\.json/],
    [['notes.md'], 2, /notes\.md/],
    [['broken.json'], 2, /broken\.json/],
    [['base.json', '--colour'], 64, /inspect: /],
    [['base.json', '--format', 'pyperff'], 64, /Did you mean "pyperf"/],
    [['base.json', '--width', '3'], 64, /--width/],
  ])('refuses %j with %d', (words, code, message) => {
    expectRefusal(plumbline('inspect', ...words), code, message);
  });
});

describe('convert', () => {
  test('to our own JSON and back is the same comparison', () => {
    expect(plumbline('convert', 'base.json', '--to', 'plumbline', '-o', 'kept.json').status).toBe(0);
    const renamed = ['--rename', 'old_*=new_*', '--seed', '1', '--json'];
    const direct = plumbline('compare', 'base.json', 'new.json', ...renamed);
    const converted = plumbline('compare', 'kept.json', 'new.json', ...renamed);
    expect(JSON.parse(direct.stdout)).toMatchObject({ coverage: { common: 2, onlyBaseline: [] } });
    expect(converted.stdout).toBe(direct.stdout);
    expect(plumbline('convert', 'kept.json', '--to', 'plumbline').stdout).toBe(
      readFileSync(join(folder, 'kept.json'), 'utf8'),
    );
  });

  test.each(['bmf', 'github-action-benchmark'])('to %s is read again', (format) => {
    const { stdout, stderr, status } = plumbline('convert', 'go.txt', '--to', format);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^plumbline: /);
    const again = run(['inspect', '-', '--json'], { folder, input: stdout });
    expect(JSON.parse(again.stdout)).toMatchObject({ inspections: [{ suite: { format }, benchmarks: 1 }] });
  });

  test.each([
    [['base.json'], 64, /convert needs --to/],
    [['base.json', '--to', 'xml'], 64, /"xml" is not one of plumbline, bmf, github-action-benchmark/],
    [['base.json', 'new.json', '--to', 'bmf'], 64, /takes one result file/],
    [['nowhere.json', '--to', 'bmf'], 2, /there is no file or directory/],
    [['broken.json', '--to', 'bmf'], 2, /broken\.json/],
    [['base.json', '--to', 'bmf', '-o', 'no/such/folder.json'], 2, /cannot be written/],
  ])('refuses %j with %d', (words, code, message) => {
    expectRefusal(plumbline('convert', ...words), code, message);
  });
});

describe('compare', () => {
  test('refuses results of two tools with a sentence', () => {
    const { status, stderr, stdout } = plumbline('compare', 'base.json', 'go.txt');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^plumbline: The baseline is in pyperf JSON and the candidate in .*: results of two tools/);
    expect(status).toBe(2);
  });

  test('takes the other side’s tool where a directory holds two', () => {
    expect(plumbline('compare', 'go.txt', 'mixed', '--json').stdout).toContain('"format": "go"');
    expect(plumbline('compare', 'base.json', 'mixed', '--json').stdout).toContain('"format": "pyperf"');
  });
});
