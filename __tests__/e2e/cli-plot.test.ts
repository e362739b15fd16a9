/** `plumbline plot` as a user runs it: each kind of drawing, printed and written, and wrong input. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pyperfText } from './pyperf-text.ts';
import { expectRefusal, plumbline as run } from './run-cli.ts';

let folder = '';
const plumbline = (...words: string[]) => run(['plot', ...words], { folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-plot-'));
  mkdirSync(join(folder, 'earlier'));
  const write = (name: string, scale: number, day: string, pyston = 0.2): void =>
    writeFileSync(
      join(folder, name),
      pyperfText({ nbody: 0.1 * scale, pyston: pyston * scale }, { date: `2025-03-${day} 10:00:00`, hostname: 'one' }),
    );
  write('base.json', 1, '20');
  write('new.json', 0.9, '21');
  write('gcc.json', 0.95, '19');
  // No two sessions are the same numbers.
  for (const day of ['10', '11', '12', '13']) write(`earlier/${day}.json`, 1.1 + Number(day) / 1e4, day);
  for (const day of ['14', '15', '16', '17']) write(`earlier/${day}.json`, 1 + Number(day) / 1e4, day);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('plumbline plot', () => {
  test('prints a forest plot of all benchmarks', () => {
    const { status, stdout, stderr } = plumbline('base.json', 'new.json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(stdout).toContain('<title id="title">new against base: 95 % intervals of 2 benchmarks</title>');
    expect(stdout.match(/data-row=/g)).toHaveLength(2);
    expect(stdout).toContain('class="diamond"');
  });

  test('strips of one benchmark, with a reference, into a file', () => {
    const words = ['--kind', 'strips', '--benchmark', 'nbody', '--reference', 'gcc=gcc.json', '--out', 'strips.svg'];
    const { status, stdout, stderr } = plumbline('base.json', 'new.json', ...words);
    expect(stdout).toBe('');
    expect(stderr).toBe('plumbline: the plot is in strips.svg\n');
    expect(status).toBe(0);
    const svg = readFileSync(join(folder, 'strips.svg'), 'utf8');
    expect(svg.match(/<path class="dots" d="([^"]*)"/g)).toHaveLength(3);
    expect(/<path class="dots" d="([^"]*)"/.exec(svg)?.[1]?.match(/h0/g)).toHaveLength(8);
    expect(svg).toContain('>gcc</text>');
    expect(svg).not.toContain('pyston');
  });

  test('the history with its change point, and the course of single benchmarks', () => {
    const history = ['--kind', 'history', '--history', 'earlier/*.json'];
    const together = plumbline('base.json', 'new.json', ...history);
    expect(together.status).toBe(0);
    expect(together.stdout).toMatch(/1 step: \d+\.\d % faster as a whole between 2025-03-13 and 2025-03-14/);
    expect(together.stdout.match(/class="mark"/g)).toHaveLength(1);
    const single = plumbline('base.json', 'new.json', ...history, '--benchmark', '*');
    expect(single.stdout).toContain('History of nbody');
    expect(single.stdout).toContain('History of pyston');
  });

  test('a plot of two benchmarks by a pattern; edits are made first', () => {
    const { stdout } = plumbline('base.json', 'new.json', '--benchmark', 'n*', '--rename', 'pyston=nystop');
    expect(stdout).toContain('2 benchmarks');
    expect(stdout).toContain('nystop');
  });

  test('its help, from three sides', () => {
    const texts = [plumbline('--help'), run(['help', 'plot'], { folder }), plumbline('a', '-h')];
    expect(texts.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(new Set(texts.map(({ stdout }) => stdout)).size).toBe(1);
    const lines = texts[0]?.stdout.split('\n') ?? [];
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
    expect(texts[0]?.stdout).toContain('--kind KIND');
    expect(run(['--help'], { folder }).stdout).toMatch(/^ {2}plot +Draw /m);
  });

  test.each([
    [[], 64, /BASELINE and CANDIDATE are missing/],
    [['base.json', 'new.json', '--kind', 'pie'], 64, /--kind: "pie" is not one of forest, strips, history/],
    [['base.json', 'new.json', '--kind', 'history'], 64, /needs earlier results/],
    [['base.json', 'new.json', '--report', 'html'], 64, /plot has no option --report/],
    [['base.json', 'nowhere.json'], 2, /there is no file or directory nowhere\.json/],
    [['base.json', 'new.json', '--benchmark', 'nbodi'], 2, /no benchmark is called "nbodi".*\n.*"nbody"/],
    [['base.json', 'new.json', '--out', 'no/such/folder.svg'], 2, /--out: no\/such\/folder\.svg cannot be written/],
    [
      ['base.json', 'new.json', '--kind', 'history', '--history', 'new.json'],
      2,
      /nothing to draw: .*the candidate itself/,
    ],
  ])('refuses %j with %d', (words, code, message) => {
    expectRefusal(plumbline(...words), code, message);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});
