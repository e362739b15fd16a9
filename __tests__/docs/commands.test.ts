/**
 * Every command of the documentation and of the help is run as a reader would run it: by a shell, in a folder where the files
 * that it names are real results. What only stands within a sentence is read by the parser of its arguments.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advisoriesHelp, readAdvisoriesArguments } from '../../src/command-line/advisories.ts';
import { readCompareArguments } from '../../src/command-line/arguments.ts';
import { convertHelp } from '../../src/command-line/convert-help.ts';
import { readConvertArguments } from '../../src/command-line/convert.ts';
import { compareHelp } from '../../src/command-line/help.ts';
import { inspectHelp } from '../../src/command-line/inspect-help.ts';
import { readInspectArguments } from '../../src/command-line/inspect.ts';
import { readPlotArguments } from '../../src/command-line/plot-arguments.ts';
import { plotHelp } from '../../src/command-line/plot-help.ts';
import { pagesIn, readPage, root, withoutBlocks } from './pages.ts';

const texts: readonly (readonly [string, string])[] = [
  ...[...pagesIn('docs'), 'README.md'].map((page) => [page, readPage(page)] as const),
  ['compare --help', compareHelp()],
  ['plot --help', plotHelp],
  ['inspect --help', inspectHelp],
  ['convert --help', convertHelp],
  ['advisories --help', advisoriesHelp],
];

/** The commands that stand on lines of their own: indented, or in a fenced block. */
const commands = texts.flatMap(([page, text]) =>
  Array.from(text.matchAll(/^ *(?:\$ )?(?:plumbline|node dist\/cli\.mjs) ([a-z].*)$/gm))
    .filter((match) => /^\s|^\$/.test(match[0]) || isInBlock(text, match.index))
    .map(([, words = '']) => [page, `plumbline ${words}`] as const)
    .filter(([, command]) => !isForm(command)),
);

/** Whether it is the form of a command rather than one, such as `plumbline inspect FILE...`. */
function isForm(command: string): boolean {
  return /\.\.\.|\[--/.test(command);
}

/** Whether a place in a page is within a fenced block: an odd number of fences lie before it. */
function isInBlock(text: string, index: number): boolean {
  return (text.slice(0, index).match(/^```/gm) ?? []).length % 2 === 1;
}

const measured = join(root, 'examples', 'tail-call', 'results');
const fixtures = join(root, '__tests__', 'fixtures');

/** What the names in the documentation are here. */
const files: Readonly<Record<string, string>> = {
  'baseline.json': join(measured, 'clang-19.json'),
  'base.json': join(measured, 'clang-19.json'),
  'clang19.json': join(measured, 'clang-19.json'),
  'results.json': join(measured, 'clang-19.json'),
  'a.json': join(measured, 'clang-19.json'),
  'candidate.json': join(measured, 'clang-19-tail-call.json'),
  'new.json': join(measured, 'clang-19-tail-call.json'),
  'tail-call.json': join(measured, 'clang-19-tail-call.json'),
  'b.json': join(measured, 'clang-19-tail-call.json'),
  'c.json': join(measured, 'clang-19-taildup.json'),
  'clang18.json': join(measured, 'clang-16.json'),
  'gcc.json': join(measured, 'gcc.json'),
  'main/1.json': join(measured, 'clang-19.json'),
  'earlier/1.json': join(measured, 'clang-16.json'),
  'earlier/2.json': join(measured, 'clang-19-taildup.json'),
  'earlier/3.json': join(measured, 'gcc.json'),
  'bench.txt': join(fixtures, 'go', 'two-processes.txt'),
  'google-1.json': join(fixtures, 'google-benchmark', 'repetitions.json'),
  'results-1.json': join(fixtures, 'tinybench', '5.0-tasks.json'),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-docs-'));
  for (const name of ['bin', '.github', 'results', 'main', 'earlier', 'before', 'after']) mkdirSync(join(folder, name));
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), asNamed(name, source));
  const candidate = readFileSync(join(folder, 'candidate.json'));
  writeFileSync(join(folder, 'results', '1.json'), candidate);
  writeFileSync(join(folder, 'results', '1.json.gz'), gzipSync(candidate));
  writeFileSync(join(folder, '.github', 'plumbline.yml'), 'geomean-threshold: 2%\n');
  for (const name of ['old.txt', 'release.txt', 'go.txt']) writeFileSync(join(folder, name), goLines(1));
  writeFileSync(join(folder, 'new.txt'), goLines(0.9));
  writeFileSync(join(folder, 'data.js'), `window.BENCHMARK_DATA = ${JSON.stringify(customHistory)}`);
  for (const run of [1, 2, 3, 4, 5, 6]) {
    writeFileSync(join(folder, 'before', `${run}.json`), JSON.stringify(customResults(1 + run / 1000)));
    writeFileSync(join(folder, 'after', `${run}.json`), JSON.stringify(customResults(0.95 + run / 1000)));
  }
  for (const session of [1, 2]) writeCriterion(join(folder, 'criterion', String(session), 'parse', 'new'), session);
  program('plumbline', `exec '${process.execPath}' '${join(root, 'dist', 'cli.mjs')}' "$@"`);
  program('bencher', 'exec cat > /dev/null');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A result as the pages speak of it: with a benchmark called nbody, and measured on an earlier day if it is an earlier one. */
function asNamed(name: string, source: string): string {
  const text = readFileSync(source, 'utf8').replaceAll('"n_body"', '"nbody"');
  const [, earlier] = /^earlier\/(\d)/.exec(name) ?? [];
  return earlier === undefined ? text : text.replaceAll('2026-11-21', `2026-11-1${earlier}`);
}

/** A program of that name in the folder that the shell looks in. */
function program(name: string, text: string): void {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

/** What six runs of `go test -bench . -benchmem -count 3` print, `factor` times as slow as they were. */
function goLines(factor: number): string {
  const run = (index: number): string =>
    [0, 1, 2]
      .flatMap((line) => {
        const noise = factor * (1 + ((index * 7 + line * 3) % 11) / 1000);
        return [
          `BenchmarkEncode/format=json-8 \t 690848 \t ${(1726 * noise).toFixed(1)} ns/op \t 512 B/op \t 9 allocs/op`,
          `BenchmarkDecode/format=json-8 \t 190848 \t ${(5321 * noise).toFixed(1)} ns/op \t 1024 B/op \t 21 allocs/op`,
        ];
      })
      .join('\n');
  const runs = [0, 1, 2, 3, 4, 5].map(
    (index) => `goos: linux\ngoarch: amd64\npkg: example.com/codec\n${run(index)}\nPASS\n`,
  );
  return runs.join('');
}

/** What a custom tool of github-action-benchmark writes, and what that action has kept of it. */
const customResults = (factor: number) => [{ name: 'parse', unit: 'ns', value: 120 * factor }];
const customHistory = {
  lastUpdate: Date.parse('2026-11-01'),
  repoUrl: 'https://github.com/example/example',
  entries: {
    Benchmark: [
      {
        commit: { id: 'a'.repeat(40), timestamp: '2026-11-01T00:00:00Z' },
        date: Date.parse('2026-11-01'),
        tool: 'customSmallerIsBetter',
        benches: customResults(1),
      },
    ],
  },
};

/** What Criterion.rs leaves of one benchmark. */
function writeCriterion(directory: string, session: number): void {
  mkdirSync(directory, { recursive: true });
  const iters = Array.from({ length: 20 }, (_, index) => (index + 1) * 1000);
  const times = iters.map((count, index) => count * (25 + session / 10 + ((index * 7) % 5) / 20));
  const benchmark = { group_id: 'parse', function_id: null, value_str: null, throughput: null, full_id: 'parse' };
  writeFileSync(
    join(directory, 'benchmark.json'),
    JSON.stringify({ ...benchmark, directory_name: 'parse', title: 'parse' }),
  );
  writeFileSync(join(directory, 'sample.json'), JSON.stringify({ sampling_mode: 'Linear', iters, times }));
}

const surroundings = () => ({
  cwd: folder,
  env: { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}` },
});

/** Runs a command in a shell in which a pipe fails when any of its parts does. */
const run = (command: string) =>
  spawnSync('bash', ['-o', 'pipefail', '-c', command], { ...surroundings(), encoding: 'utf8' });

describe('commands on lines of their own', () => {
  test('are found in pages, in the README and in the help', () => {
    const pages = new Set(commands.map(([page]) => page));
    expect(pages.size).toBeGreaterThan(6);
    for (const page of ['README.md', 'docs/command-line.md', 'compare --help']) expect(pages).toContain(page);
  });

  test.each(commands.filter(([, command]) => !command.includes('--watch')))(
    '%s: %s',
    (_, command) => {
      const { status, stderr } = run(command);
      // 0 is a pass, 1 a failed gate or an advisory that concerns a file: both are answers. 2 and 64 are none.
      expect({ status: status === 0 || status === 1, stderr }).toEqual({ status: true, stderr: expect.any(String) });
    },
    60_000,
  );

  test.each(commands.filter(([, command]) => command.includes('--watch')))(
    '%s: %s, interrupted',
    async (_, command) => {
      const watch = spawn('bash', ['-c', `exec ${command}`], surroundings());
      await untilSaid(watch, 'watching the files');
      const ended = new Promise((resolve) => watch.once('exit', resolve));
      watch.kill('SIGINT');
      expect(await ended).toBe(0);
    },
    60_000,
  );

  test('a wrong one would be found', () => {
    expect(run('plumbline compare base.json new.json --no-such-flag').status).toBe(64);
    expect(run('plumbline compare base.json no-such-file.json').status).toBe(2);
    expect(run('plumbline convert no-such-file.json --to bmf | cat').status).toBe(2);
  }, 60_000);
});

/** Resolves when the process has printed the words on standard error; rejects when it ends before. */
async function untilSaid(child: ChildProcess, words: string): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes(words)) resolve();
    });
    child.once('exit', () => reject(new Error(`ended after saying: ${said}`)));
  });
}

const parsers: Readonly<Record<string, (words: readonly string[]) => unknown>> = {
  compare: readCompareArguments,
  plot: readPlotArguments,
  inspect: readInspectArguments,
  convert: readConvertArguments,
  advisories: readAdvisoriesArguments,
};

/** Commands within sentences and tables, and how they are called: `plumbline convert FILE --to ID` and the like. */
const mentions = texts.flatMap(([page, text]) =>
  Array.from(
    withoutBlocks(text).matchAll(/(?<!`)`(?:node dist\/cli\.mjs|plumbline) ([^`]+)`/g),
    ([, words = '']) => [page, words.replaceAll(/\s+/g, ' ').trim()] as const,
  ),
);

describe('commands within sentences', () => {
  test('are found', () => {
    expect(mentions.length).toBeGreaterThan(15);
  });

  test.each(mentions)('%s: plumbline %s', (_, words) => {
    const [command = '', ...rest] = words.replaceAll(/[[\]]/g, '').split(' ');
    if (/^(?:--help|--version|COMMAND)$/.test(command)) return;
    expect(Object.keys(parsers)).toContain(command);
    // The name alone is the command itself, not how it is called.
    if (rest.length > 0) expect(() => parsers[command]?.(rest.map(asGiven))).not.toThrow();
  });
});

/** An example of what a word in capitals stands for. */
function asGiven(word: string): string {
  const examples: Readonly<Record<string, string>> = { ID: 'bmf', '…': 'bmf', KIND: 'forest' };
  return examples[word] ?? word;
}
