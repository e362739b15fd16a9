// How long reading a million lines of Go's benchmark text takes, and how much memory, as a ratio to what no program can do
// without: reading the file and splitting it into lines. Run `node --expose-gc benchmarks/parse-go.mjs`, with a number of
// lines if you like. Runs are interleaved, so that a busy machine slows both alike; the table shows medians.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lines = Number(process.argv[2] ?? 1_000_000);
const runs = 9;
const allowed = { time: 3, memory: 4 };

const folder = mkdtempSync(join(tmpdir(), 'plumbline-parse-go-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Text as `go test -bench . -benchmem -count 100` prints it: a hundred lines per benchmark, four values each. */
function syntheticText(count) {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const text = ['goos: linux', 'goarch: amd64', 'pkg: example.com/synthetic', 'cpu: Synthetic CPU'];
  for (let index = 0; index < count; index += 1) {
    const benchmark = Math.floor(index / 100);
    const time = (100 + (benchmark % 1000)) * (1 + 0.1 * random());
    const name = `BenchmarkSynthetic${benchmark % 97}/size=${benchmark}/align=1-8`;
    text.push(
      `${name.padEnd(48)}\t${Math.round(1e9 / time)}\t${time.toPrecision(4).padStart(10)} ns/op\t${(1e5 / time).toFixed(2)} MB/s\t      24 B/op\t       1 allocs/op`,
    );
  }
  return `${text.join('\n')}\nPASS\n`;
}

const input = join(folder, 'synthetic.txt');
writeFileSync(input, syntheticText(lines));
const parser = join(folder, 'registry.mjs');
await build({
  entryPoints: [join(root, 'src/formats/registry.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: parser,
  logLevel: 'error',
});
const { parseText } = await import(pathToFileURL(parser).href);

const work = {
  'reading lines': () => readFileSync(input, 'utf8').split('\n').length,
  'parsing them': () => {
    const text = readFileSync(input, 'utf8');
    return parseText({ name: 'synthetic.txt', text, byteLength: text.length }, {}, 'baseline').suite.benchmarks.length;
  },
};
const median = (numbers) => numbers.toSorted((one, two) => one - two)[numbers.length >> 1];
const times = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
for (let run = 0; run <= runs; run += 1) {
  for (const [name, task] of Object.entries(work)) {
    globalThis.gc?.();
    const start = performance.now();
    task();
    // The first run compiles.
    if (run > 0) times[name].push(performance.now() - start);
  }
}

/** Peak resident memory of a process that does one piece of work, in bytes, above that of one that does nothing. */
function memoryOf(code) {
  const script = join(folder, 'memory.mjs');
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';\n${code}\nconsole.log(process.resourceUsage().maxRSS);`,
  );
  return Number(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout) * 1024;
}
const nothing = memoryOf('');
const parsing = memoryOf(`import { parseText } from ${JSON.stringify(parser)};
const text = readFileSync(${JSON.stringify(input)}, 'utf8');
globalThis.kept = parseText({ name: 'synthetic.txt', text, byteLength: text.length }, {}, 'baseline');`);

const bytes = statSync(input).size;
const ratio = median(times['parsing them'].map((time, run) => time / times['reading lines'][run]));
const memoryRatio = (parsing - nothing) / bytes;
console.log(`${lines} lines, ${(bytes / 1e6).toFixed(0)} MB, Node ${process.version}, median of ${runs} runs\n`);
console.log(`reading lines  ${median(times['reading lines']).toFixed(0)} ms`);
console.log(
  `parsing them   ${median(times['parsing them']).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (allowed ${allowed.time})`,
);
console.log(
  `memory         ${((parsing - nothing) / 1e6).toFixed(0)} MB, ratio to the file ${memoryRatio.toFixed(2)} (allowed ${allowed.memory})`,
);
process.exitCode = ratio > allowed.time || memoryRatio > allowed.memory ? 1 : 0;
