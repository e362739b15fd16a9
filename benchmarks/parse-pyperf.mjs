// How long reading 100 MB of pyperf JSON takes, and how much memory, as a ratio to what no program can do without: reading
// the file and JSON.parse. Run `node benchmarks/parse-pyperf.mjs`, with a number of megabytes if you like. Each run is a
// process of its own, and the two are interleaved, so that a busy machine slows both alike; the table shows medians.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../scripts/bundle.mjs';

const megabytes = Number(process.argv[2] ?? 100);
const runs = 7;
const allowed = { time: 1.5, memory: 4 };

const folder = mkdtempSync(join(tmpdir(), 'plumbline-parse-pyperf-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A file of the shape that pyperformance writes: 20 processes of 3 values with full metadata, indented as pyperf does. */
function writeSynthetic(path) {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const file = openSync(path, 'w');
  let written = writeSync(file, '{\n    "benchmarks": [\n');
  for (let index = 0; written < megabytes * 1e6; index += 1) {
    const time = 0.001 * (1 + (index % 100)) * (1 + 0.02 * random());
    const value = () => time * (1 + 0.02 * random());
    const list = Array.from({ length: 21 }, (_, run) => ({
      metadata: {
        boot_time: '2025-02-10 08:12:34',
        cpu_freq: Array.from({ length: 8 }, (__, core) => `${core}=${(2 + random()).toFixed(3)} GHz`).join('; '),
        date: `2025-02-10 10:${String(run).padStart(2, '0')}:12.${Math.floor(random() * 1e6)}`,
        duration: time * 70 * (1 + random()),
        load_avg_1min: random(),
        mem_max_rss: 20_000_000 + Math.floor(random() * 1e6),
        runnable_threads: 1,
        uptime: 7000 + random() * 100,
        ...(run === 0 ? { calibrate_loops: 64 } : {}),
      },
      ...(run === 0 ? {} : { values: [value(), value(), value()] }),
      warmups: [[64, value()]],
    }));
    const metadata = { name: `benchmark_${index}`, loops: 64, description: 'synthetic' };
    written += writeSync(file, `${index === 0 ? '' : ',\n'}${JSON.stringify({ metadata, runs: list }, null, 4)}`);
  }
  const metadata = { cpu_count: 8, perf_version: '2.9.0', python_version: '3.14.0a5 (64-bit)', unit: 'second' };
  writeSync(file, `\n    ],\n    "metadata": ${JSON.stringify(metadata)},\n    "version": "1.0"\n}\n`);
  closeSync(file);
}

const input = join(folder, 'synthetic.json');
writeSynthetic(input);
const parser = join(folder, 'registry.mjs');
await bundle(`export { parseText } from './src/formats/registry.ts';`, parser);

const read = `import { readFileSync } from 'node:fs';
const text = readFileSync(${JSON.stringify(input)}, 'utf8');`;
const programs = {
  nothing: '',
  'JSON.parse': `${read}\nglobalThis.kept = JSON.parse(text);`,
  parsing: `${read}\nimport { parseText } from ${JSON.stringify(parser)};
const { suite, findings } = parseText({ name: 'synthetic.json', text, byteLength: text.length }, {}, 'baseline');
if (suite === null || findings.length > 0) throw new Error('not read');
globalThis.kept = suite;`,
};

/** Milliseconds and peak resident bytes of a process. */
function measure(name) {
  const script = join(folder, 'program.mjs');
  writeFileSync(script, `${programs[name]}\nconsole.log(process.resourceUsage().maxRSS * 1024);`);
  const start = performance.now();
  const { stdout, status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { time: performance.now() - start, memory: Number(stdout) };
}

const measured = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let run = 0; run < runs; run += 1) for (const name of Object.keys(programs)) measured[name].push(measure(name));

const median = (numbers) => numbers.toSorted((one, two) => one - two)[numbers.length >> 1];
const bytes = statSync(input).size;
const time = (name) => median(measured[name].map((one) => one.time));
const memory = (name) => median(measured[name].map((one) => one.memory));
const above = measured.parsing.map((one, run) => one.time - measured.nothing[run].time);
const floor = measured['JSON.parse'].map((one, run) => one.time - measured.nothing[run].time);
const timeRatio = median(above.map((one, run) => one / floor[run]));
const memoryRatio = (memory('parsing') - memory('nothing')) / bytes;
const plainRatio = (memory('JSON.parse') - memory('nothing')) / bytes;
console.log(`${(bytes / 1e6).toFixed(0)} MB of pyperf JSON, Node ${process.version}, median of ${runs} runs\n`);
console.log(`JSON.parse  ${time('JSON.parse').toFixed(0)} ms, memory ${plainRatio.toFixed(2)} times the input`);
console.log(
  `parsing     ${time('parsing').toFixed(0)} ms, ratio ${timeRatio.toFixed(2)} (allowed ${allowed.time}), memory ${memoryRatio.toFixed(2)} times the input (allowed ${allowed.memory})`,
);
process.exitCode = timeRatio > allowed.time || memoryRatio > allowed.memory ? 1 : 0;
