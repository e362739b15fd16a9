/** One pair of results of each tool through the command line: which way is better, what `inspect` says, what `convert` keeps. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plumbline as run, type Run } from './run-cli.ts';
import { formats } from '../../src/formats/registry.ts';
import { furtherTools } from './further-tools.ts';
import { tools as someTools, type ToolFiles } from './tool-results.ts';

const tools = { ...someTools, ...furtherTools };
let folder = '';
const plumbline = (...words: string[]): Run => run(words, { folder });

const folderOf = (tool: string, side: string): string => `${tool.replaceAll(/\W+/g, '-')}/${side}`;

function write(side: string, files: ToolFiles): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, side, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-formats-'));
  for (const [tool, filesOf] of Object.entries(tools)) {
    write(folderOf(tool, 'usual'), filesOf(1));
    write(folderOf(tool, 'slow'), filesOf(1.25));
  }
  write('mixed', { ...tools.go?.(1), ...tools.jmh?.(1), 'run.log': 'Compiling\n' });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Review {
  readonly verdict: string;
  readonly metrics: Readonly<
    Record<string, { direction: string; geomean: { speedup: number }; counts: Record<string, number> }>
  >;
}

const reviewOf = ({ stdout }: Run): Review => JSON.parse(stdout) as Review;
const gate = ['--geomean-threshold', '5%', '--json'];

/** Tools, the metric that is judged, which way is better, and the format that is told. */
const table: readonly (readonly [string, string, string, string])[] = [
  ['jmh', 'time', 'smaller', 'jmh'],
  ['jmh throughput', 'throughput', 'larger', 'jmh'],
  ['google-benchmark', 'time', 'smaller', 'google-benchmark'],
  ['go', 'time', 'smaller', 'go'],
  ['go test -json', 'time', 'smaller', 'go'],
  ['hyperfine', 'time', 'smaller', 'hyperfine'],
  ['criterion', 'time', 'smaller', 'criterion'],
  ['pytest-benchmark', 'time', 'smaller', 'pytest-benchmark'],
  ['asv', 'time', 'smaller', 'asv'],
  ['benchmark-js', 'throughput', 'larger', 'benchmark-js'],
  ['benchmarkdotnet', 'time', 'smaller', 'benchmarkdotnet'],
  ['bmf', 'time', 'smaller', 'bmf'],
  ['cargo-bench', 'time', 'smaller', 'cargo-bench'],
  ['catch2', 'time', 'smaller', 'catch2'],
  ['divan', 'time', 'smaller', 'divan'],
  ['github-action-benchmark', 'time', 'smaller', 'github-action-benchmark'],
  ['gungraun', 'instructions', 'smaller', 'gungraun'],
  ['mitata', 'time', 'smaller', 'mitata'],
  ['nanobench', 'time', 'smaller', 'nanobench'],
  // Its own format keeps that of the tool that measured.
  ['plumbline', 'time', 'smaller', 'go'],
  ['pyperf', 'time', 'smaller', 'pyperf'],
  ['tinybench', 'time', 'smaller', 'tinybench'],
  ['vitest', 'time', 'smaller', 'vitest'],
];

test('the table has every format', () => {
  const told = new Set(table.flatMap(([tool, , , format]) => [tool, format]));
  expect(formats.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

describe.each(table)('%s', (tool, metric, direction, format) => {
  const [usual, slow] = [folderOf(tool, 'usual'), folderOf(tool, 'slow')];

  test('what takes longer is slower, and the other way round faster', () => {
    const slower = reviewOf(plumbline('compare', usual, slow, ...gate));
    expect(Object.keys(slower.metrics)[0]).toBe(metric);
    expect(slower).toMatchObject({ verdict: 'fail', baseline: { format }, candidate: { format } });
    expect(slower.metrics[metric]?.direction).toBe(direction);
    expect(slower.metrics[metric]?.geomean.speedup).toBeCloseTo(0.8, 2);
    expect(slower.metrics[metric]?.counts).toMatchObject({ slower: 2, faster: 0 });
    const faster = reviewOf(plumbline('compare', slow, usual, ...gate));
    expect(faster.metrics[metric]?.geomean.speedup).toBeCloseTo(1.25, 2);
    expect(faster.metrics[metric]?.counts).toMatchObject({ slower: 0, faster: 2 });
    expect(faster.verdict).not.toBe('fail');
  });

  test('inspect names the tool, and convert keeps what was measured', () => {
    const inspected = JSON.parse(plumbline('inspect', usual, '--json').stdout) as unknown;
    expect(inspected).toMatchObject({ inspections: [{ suite: { format }, benchmarks: 2 }] });
    const kept = `${folderOf(tool, 'kept')}.json`;
    expect(plumbline('convert', usual, '--to', 'plumbline', '-o', kept)).toMatchObject({ status: 0 });
    const direct = reviewOf(plumbline('compare', usual, slow, '--seed', '1', '--json'));
    const converted = reviewOf(plumbline('compare', kept, slow, '--seed', '1', '--json'));
    expect(converted.metrics).toEqual(direct.metrics);
  });
});

test('a rate beside the time can be the metric that is judged: MB/s of Go', () => {
  const { verdict, metrics } = reviewOf(
    plumbline('compare', folderOf('go', 'slow'), folderOf('go', 'usual'), '--metric', 'throughput', ...gate),
  );
  expect(verdict).not.toBe('fail');
  expect(metrics.throughput).toMatchObject({ direction: 'larger', counts: { faster: 2, slower: 0 } });
  expect(metrics.throughput?.geomean.speedup).toBeCloseTo(1.25, 2);
});

test('two tools are refused, and the message names both', () => {
  const { status, stdout, stderr } = plumbline('compare', folderOf('go', 'usual'), folderOf('jmh', 'usual'));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/The baseline is in Go benchmark text and the candidate in JMH/);
});

test('of a directory with two tools the baseline’s is taken, and it is said', () => {
  for (const tool of ['go', 'jmh']) {
    const result = plumbline('compare', folderOf(tool, 'slow'), 'mixed', '--json');
    expect(reviewOf(result)).toMatchObject({ candidate: { format: tool } });
    expect(result.stdout).toContain('input.mixed-formats');
    expect(result.stdout).toContain('mixed/run.log is no benchmark result and was skipped');
  }
});
