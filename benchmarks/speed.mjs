// How long the whole program takes, and how much memory, as a ratio to what no program can do without: starting Node
// and parsing the same two files. Run `npm run bench`, or `npm run bench -- BASELINE CANDIDATE` for files of your own.
// Runs are interleaved, so that a busy machine slows all of them alike; the table shows medians.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist', 'cli.mjs');
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '21' } },
  allowPositionals: true,
});
const runs = Number(values.runs);

/** A suite of the shape that pyperformance writes: 90 benchmarks, 20 processes and 3 values each, full metadata. */
function syntheticSuite(seed) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const benchmarks = Array.from({ length: 90 }, (_, index) => {
    const time = 0.001 * 1.1 ** index * (1 + 0.02 * random());
    const runs = Array.from({ length: 21 }, (_, run) => {
      const metadata = {
        boot_time: '2025-02-10 08:12:34',
        cpu_freq: Array.from({ length: 8 }, (_, core) => `${core}=${(2 + random()).toFixed(3)} GHz`).join('; '),
        date: `2025-02-10 10:${String(run).padStart(2, '0')}:12.${Math.floor(random() * 1e6)}`,
        duration: time * 70 * (1 + random()),
        load_avg_1min: random(),
        mem_max_rss: 20_000_000 + Math.floor(random() * 1e6),
        runnable_threads: 1,
        uptime: 7000 + random() * 100,
      };
      const value = () => time * (1 + 0.02 * random());
      if (run === 0)
        return {
          metadata: { ...metadata, calibrate_loops: 64 },
          warmups: [
            [32, value()],
            [64, value()],
          ],
        };
      return { metadata, values: [value(), value(), value()], warmups: [[64, value()]] };
    });
    const tags = index % 4 === 0 ? ['apps'] : index % 4 === 1 ? ['asyncio', 'apps'] : [];
    return { metadata: { name: `benchmark_${index}`, loops: 64, tags, description: 'synthetic' }, runs };
  });
  const metadata = {
    aslr: 'Full randomization',
    cpu_count: 8,
    cpu_model_name: 'Synthetic CPU',
    hostname: 'synthetic',
    loops: 1,
    perf_version: '2.9.0',
    performance_version: '1.11.0',
    platform: 'Linux',
    python_compiler: 'GCC 13.2.0',
    python_implementation: 'cpython',
    python_version: '3.14.0a5 (64-bit)',
    unit: 'second',
  };
  return JSON.stringify({ benchmarks, metadata, version: '1.0' });
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-speed-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let [baseline, candidate] = positionals;
if (baseline === undefined || candidate === undefined) {
  baseline = join(folder, 'baseline.json');
  candidate = join(folder, 'candidate.json');
  writeFileSync(baseline, syntheticSuite(1));
  writeFileSync(candidate, syntheticSuite(2));
}
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');
// An ES module too, like the command line: Node starts those later than CommonJS.
const parse = join(folder, 'parse.mjs');
writeFileSync(
  parse,
  `import { readFileSync } from 'node:fs';
for (const file of process.argv.slice(2)) {
  let bytes = readFileSync(file);
  if (bytes[0] === 0x1f) bytes = (await import('node:zlib')).gunzipSync(bytes);
  JSON.parse(bytes.toString());
}`,
);

// What is measured, what it is held against, and the largest ratios of time and memory that are allowed.
const programs = [
  { name: 'empty script', words: [empty] },
  { name: '--version', words: [cli, '--version'], against: 'empty script', time: 1.5 },
  { name: 'JSON.parse', words: [parse, baseline, candidate] },
  ...['bench-runner', 'terminal', 'json', 'markdown', 'html', 'pyperf'].map((report) => ({
    name: `compare --report ${report}`,
    words: [cli, 'compare', baseline, candidate, '--report', report],
    against: 'JSON.parse',
    ...(report === 'bench-runner' || report === 'terminal' || report === 'json' ? { time: 2.5, memory: 2 } : {}),
  })),
];

/** Milliseconds of the whole process, as its parent sees it. */
function timeOf({ words }) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === null || status > 1) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return milliseconds;
}

/** Peak resident memory in MiB, read by the process itself at its end. */
function memoryOf({ words }) {
  const hook = join(folder, 'peak.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));`,
  );
  const { output } = spawnSync(process.execPath, ['--require', hook, ...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(output[3]) / 1024;
}

const median = (numbers) => {
  const sorted = numbers.toSorted((one, two) => one - two);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

for (const program of programs) timeOf(program);
const times = new Map(programs.map(({ name }) => [name, []]));
const memories = new Map(programs.map(({ name }) => [name, []]));
for (let run = 0; run < runs; run += 1) {
  for (const program of programs) times.get(program.name).push(timeOf(program));
  if (run < 5) for (const program of programs) memories.get(program.name).push(memoryOf(program));
}

const megabytes = (path) => `${(statSync(path).size / 1e6).toFixed(2)} MB`;
const commit = execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).trim();
console.log(
  `Plumbline ${commit}, Node ${process.version}, files of ${megabytes(baseline)} and ${megabytes(candidate)}, median of ${runs} runs\n`,
);
console.log('| program | time | ratio | allowed | peak memory | ratio | allowed |');
console.log('|---|---:|---:|---:|---:|---:|---:|');
let exceeded = false;
for (const { name, against, time, memory } of programs) {
  const milliseconds = median(times.get(name));
  const mebibytes = median(memories.get(name));
  // Ratios of runs that followed each other, so that a change in the machine's speed cancels.
  const ratio = against && median(times.get(name).map((one, run) => one / times.get(against)[run]));
  const memoryRatio = against && mebibytes / median(memories.get(against));
  exceeded ||= (time !== undefined && ratio > time) || (memory !== undefined && memoryRatio > memory);
  const cells = [
    name,
    `${milliseconds.toFixed(0)} ms`,
    ratio?.toFixed(2) ?? '',
    time ?? '',
    `${mebibytes.toFixed(0)} MiB`,
    memoryRatio?.toFixed(2) ?? '',
    memory ?? '',
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
console.log(exceeded ? '\nToo slow or too large: see the ratios above.' : '\nWithin what is allowed.');
process.exitCode = exceeded ? 1 : 0;
