// How long reading a million lines of Go's benchmark text takes, and how much memory, as a ratio to what no program can do
// without: reading the file and splitting it into lines. Run `node --expose-gc benchmarks/parse-go.mjs`, with a number of
// lines if you like. Runs are interleaved, so that a busy machine slows both alike; the table shows the quickest of each, for
// what else the machine does only ever adds.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { bundle } from '../scripts/bundle.mjs';

const lines = Number(process.argv[2] ?? 1_000_000);
const runs = 9;
// Lines per benchmark, and the largest ratios that are allowed. A million lines of ten each are a hundred thousand benchmarks of
// four series, which no suite has: making their objects alone, five million of them, takes longer than reading the lines. So
// that shape is held to its memory, and its time is shown.
const shapes = [
  { perBenchmark: 100, allowed: { time: 3, memory: 4 } },
  { perBenchmark: 10, allowed: { time: Infinity, memory: 4 } },
];
const limitText = (limit) => (limit === Infinity ? '' : ` (allowed ${limit})`);

const folder = mkdtempSync(join(tmpdir(), 'plumbline-parse-go-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Text as `go test -bench . -benchmem -count N` prints it: N lines per benchmark, four values each. */
function syntheticText(count, perBenchmark) {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const text = ['goos: linux', 'goarch: amd64', 'pkg: example.com/synthetic', 'cpu: Synthetic CPU'];
  for (let index = 0; index < count; index += 1) {
    const benchmark = Math.floor(index / perBenchmark);
    const time = (100 + (benchmark % 1000)) * (1 + 0.1 * random());
    const name = `BenchmarkSynthetic${benchmark % 97}/size=${benchmark}/align=1-8`;
    text.push(
      `${name.padEnd(48)}\t${Math.round(1e9 / time)}\t${time.toPrecision(4).padStart(10)} ns/op\t${(1e5 / time).toFixed(2)} MB/s\t      24 B/op\t       1 allocs/op`,
    );
  }
  return `${text.join('\n')}\nPASS\n`;
}

const parser = join(folder, 'registry.mjs');
const address = await bundle(`export { parseText } from './src/formats/registry.ts';`, parser);
const { parseText } = await import(address.href);

const parse = (input) => {
  const text = readFileSync(input, 'utf8');
  return parseText({ name: 'synthetic.txt', text, byteLength: text.length }, {}, 'baseline').suite.benchmarks.length;
};
const splitLines = (input) => readFileSync(input, 'utf8').split('\n').length;

/** Milliseconds of the quickest of several runs of each task, the first one, which compiles, left out. */
function quickest(tasks, input) {
  const times = tasks.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, task] of tasks.entries()) {
      globalThis.gc?.();
      const start = performance.now();
      task(input);
      if (run > 0) times[index].push(performance.now() - start);
    }
  }
  return times.map((list) => Math.min(...list));
}

/** Peak resident memory of a process that does one piece of work, in bytes. */
function memoryOf(code) {
  const script = join(folder, 'memory.mjs');
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';\n${code}\nconsole.log(process.resourceUsage().maxRSS);`,
  );
  return Number(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout) * 1024;
}
const nothing = memoryOf('');

console.log(`${lines} lines, Node ${process.version}, the quickest of ${runs} runs`);
for (const { perBenchmark, allowed } of shapes) {
  const input = join(folder, `${perBenchmark}.txt`);
  writeFileSync(input, syntheticText(lines, perBenchmark));
  const bytes = statSync(input).size;
  const [reading, parsing] = quickest([splitLines, parse], input);
  const memory =
    memoryOf(`import { parseText } from ${JSON.stringify(parser)};
const text = readFileSync(${JSON.stringify(input)}, 'utf8');
globalThis.kept = parseText({ name: 'synthetic.txt', text, byteLength: text.length }, {}, 'baseline');`) - nothing;
  const [ratio, memoryRatio] = [parsing / reading, memory / bytes];
  console.log(`
${perBenchmark} lines per benchmark, ${(bytes / 1e6).toFixed(0)} MB
  reading lines  ${reading.toFixed(0)} ms
  parsing them   ${parsing.toFixed(0)} ms, ratio ${ratio.toFixed(2)}${limitText(allowed.time)}
  memory         ${(memory / 1e6).toFixed(0)} MB, ratio to the file ${memoryRatio.toFixed(2)}${limitText(allowed.memory)}`);
  if (ratio > allowed.time || memoryRatio > allowed.memory) process.exitCode = 1;
}
