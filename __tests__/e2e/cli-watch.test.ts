/** `--watch`, `--quiet` and `--verbose` of the committed program. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { pyperfText } from './pyperf-text.ts';
import { plumbline } from './run-cli.ts';

const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
let folder = '';
const names = Array.from({ length: 9 }, (_, index) => `benchmark_${index}`);
const suite = (factor: number) =>
  pyperfText(Object.fromEntries(names.map((name, index) => [name, 0.01 * (index + 1) * factor])));
const write = (name: string, factor: number) => writeFileSync(join(folder, name), suite(factor));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-watch-'));
  write('base.json', 1);
  write('slow.json', 1.3);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--watch', () => {
  const children: ChildProcess[] = [];
  // A watch that a failed test leaves behind would keep the runner waiting.
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  /** Starts a watch; `seen` waits until standard output and error together hold what is looked for, from here on. */
  function start(words: readonly string[]) {
    const child = spawn(process.execPath, [cli, 'compare', ...words, '--watch'], { cwd: folder });
    children.push(child);
    let said = '';
    let from = 0;
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const seen = async (pattern: RegExp): Promise<void> => {
      for (let wait = 0; wait < 400; wait += 1) {
        const found = pattern.exec(said.slice(from));
        if (found !== null) {
          from += found.index + found[0].length;
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${String(pattern)} was not said; said was: ${said.slice(from)}`);
    };
    return { child, ended, seen, rest: () => said.slice(from) };
  }

  test('compares again when a file changes, survives a damaged one, and ends with 0 when interrupted', async () => {
    write('new.json', 1.0001);
    const { child, ended, seen, rest } = start(['base.json', 'new.json', '--quiet']);
    await seen(/PASS .*\n(?:.*\n)*.*watching the files/u);
    write('new.json', 1.3);
    await seen(/FAIL {2}1\.300× slower than base\n(?:.*\n)*.*watching/u);
    writeFileSync(join(folder, 'new.json'), '{"benchmarks": [');
    await seen(/plumbline: .*new\.json.*\n(?:.*\n)*.*watching/u);
    // As editors and careful tools do it: a new file takes the name.
    write('next.json', 0.7);
    renameSync(join(folder, 'next.json'), join(folder, 'new.json'));
    await seen(/PASS {2}1\.429× faster than base .*\n(?:.*\n)*.*watching/u);
    // Nothing has changed: nothing more is said.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(rest()).toMatch(/^[^\n]*; Ctrl\+C ends\n$/u);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('of a directory is not woken by what it writes there itself', async () => {
    mkdirSync(join(folder, 'own'));
    write('own/one.json', 1.3);
    const written = ['--json', '-o', 'own/report.json', '--junit', './own/junit.xml', '--badge', 'own/badge.json'];
    const { child, ended, seen, rest } = start(['base.json', 'own', '--quiet', ...written]);
    await seen(/FAIL .*\n(?:.*\n)*.*watching/u);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(rest()).toMatch(/^[^\n]*; Ctrl\+C ends\n$/u);
    write('own/one.json', 0.7);
    await seen(/PASS .*\n(?:.*\n)*.*watching/u);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('of a directory sees the file that comes to it', async () => {
    mkdirSync(join(folder, 'results'));
    write('results/one.json', 1.3);
    const { child, ended, seen } = start(['base.json', 'results', '--quiet']);
    await seen(/FAIL .*\n(?:.*\n)*.*watching/u);
    writeFileSync(join(folder, 'results', 'two.json'), pyperfText({ added: 0.01 }));
    await seen(/FAIL .*\n(?:.*\n)*.*watching/u);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('refuses standard input', () => {
    const { status, stderr } = plumbline(['compare', 'base.json', '-', '--watch'], { folder, input: suite(1) });
    expect({ status, stderr }).toEqual({
      status: 64,
      stderr: 'plumbline: --watch: standard input (-) can be read once only.\n  Name files.\n',
    });
  });
});

describe('how much is said', () => {
  const run = (words: string) => plumbline(words.split(' '), { folder });

  test('--quiet: the verdict’s line, and the exit code as ever', () => {
    const { status, stdout, stderr } = run('compare base.json slow.json --quiet');
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: 'FAIL  1.300× slower than base\n', stderr: '' });
  });

  test('--quiet with --output: the report into the file, the line printed', () => {
    const { stdout, stderr } = run('compare base.json slow.json -q --json --output quiet.json');
    expect({ stdout, stderr }).toEqual({ stdout: 'FAIL  1.300× slower than base\n', stderr: '' });
  });

  test('--verbose: every step on standard error, the report unchanged', () => {
    const usual = run('compare base.json slow.json');
    const { status, stdout, stderr } = run('compare base.json slow.json --verbose');
    expect({ status, stdout }).toEqual({ status: 1, stdout: usual.stdout });
    expect(usual.stderr).toBe('');
    const steps = stderr.split('\n').filter((line) => /^\S.*: \d+ ms$/u.test(line));
    expect(steps.map((line) => line.replace(/: \d+ ms$/u, ''))).toEqual([
      'reading the baseline, 1 file',
      'reading the candidate, 1 file',
      'comparing and checking',
      'writing the report, terminal',
    ]);
    expect(stderr).toMatch(/^ {2}base\.json: \d+ bytes$/mu);
    expect(stderr).toMatch(/^ {2}check samples\.few: /mu);
    expect(stderr).toMatch(/^ {2}check history\.slow: not possible, no history was given$/mu);
    expect(stderr).toMatch(/^ {2}threshold geomean: 1\.300× slower .*beyond the tolerated 2 %$/mu);
  });
});
