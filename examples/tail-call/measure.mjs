// Measures the five interpreters and writes one pyperf file for each into results/, and the machine's description into machine.json.
//
// One process measures one program under one build: a warm-up and three values. The builds take turns, process by process,
// so that whatever happens to the machine meanwhile happens to all of them.
// Usage: node measure.mjs [--processes 20] [--seconds 0.02] [--cpu N] [--output FOLDER]

import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, builds, countIndirectJumps, describeCompiler, flagsOf, programOf } from './build.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const VALUES = 3;
const WARMUPS = 1;

const { values: options } = parseArgs({
  options: {
    processes: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '0.02' },
    cpu: { type: 'string' },
    output: { type: 'string', default: '.' },
  },
});
const processes = Number(options.processes);
const leastSeconds = Number(options.seconds);
if (!Number.isInteger(processes) || processes < 2)
  throw new Error(`--processes ${options.processes}: give a whole number from 2`);
if (!(leastSeconds > 0))
  throw new Error(`--seconds ${options.seconds}: give the least time of one value, such as 0.02`);

// ---- the machine

function readLine(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Whether taskset can put a process on this processor. */
function canPin(cpu) {
  try {
    execFileSync('taskset', ['-c', cpu, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function describeCpu() {
  const text = readLine('/proc/cpuinfo') ?? '';
  const field = (name) => new RegExp(`^${name}\\s*: (.+)$`, 'm').exec(text)?.[1];
  return { model: field('model name') ?? os.cpus()[0]?.model ?? 'unknown', mhz: field('cpu MHz') };
}

const aslrNames = { 0: 'No randomization', 1: 'Conservative randomization', 2: 'Full randomization' };

/** Local time as pyperf writes it: 2025-03-01 18:42:19.940825. */
function timestamp(milliseconds) {
  const date = new Date(milliseconds);
  const local = new Date(milliseconds - date.getTimezoneOffset() * 60_000);
  return local.toISOString().replace('T', ' ').replace('Z', '000');
}

/** Metadata of the whole file: the machine. The host's own name is nobody's business. */
function machineMetadata(cpu) {
  const libc = process.report.getReport().header.glibcVersionRuntime;
  const platform = `${os.type()}-${os.release()}-${os.machine()}${libc === undefined ? '' : `-with-glibc${libc}`}`;
  const aslr = aslrNames[readLine('/proc/sys/kernel/randomize_va_space')];
  const governor = readLine(`/sys/devices/system/cpu/cpu${cpu ?? 0}/cpufreq/scaling_governor`);
  return {
    ...(aslr === undefined ? {} : { aslr }),
    boot_time: timestamp(Date.now() - os.uptime() * 1000).slice(0, 19),
    ...(cpu === undefined ? {} : { cpu_affinity: cpu }),
    ...(governor === undefined ? {} : { cpu_config: `${cpu ?? 0}=governor:${governor}` }),
    cpu_count: os.cpus().length,
    cpu_model_name: describeCpu().model,
    hostname: 'bench-host',
    platform,
    unit: 'second',
  };
}

/** What is known about a moment: metadata of one process. */
function moment(started, cpu) {
  const { mhz } = describeCpu();
  const runnable = /^\S+ \S+ \S+ (\d+)\//.exec(readLine('/proc/loadavg') ?? '')?.[1];
  return {
    ...(mhz === undefined ? {} : { cpu_freq: `${cpu ?? 0}=${Math.round(Number(mhz))} MHz` }),
    date: timestamp(started),
    duration: round((Date.now() - started) / 1000),
    load_avg_1min: round(os.loadavg()[0]),
    ...(runnable === undefined ? {} : { runnable_threads: Number(runnable) }),
    uptime: round(os.uptime()),
  };
}

// ---- measuring

const round = (number) => Number(number.toPrecision(8));

/** Runs one process; returns its values as pyperf keeps them, [loops, seconds of one loop]. */
function runProcess(one, parameters, cpu) {
  const program = path.join(folder, programOf(one));
  const command = cpu === undefined ? [program, ...parameters] : ['taskset', '-c', cpu, program, ...parameters];
  const started = Date.now();
  const answer = JSON.parse(execFileSync(command[0], command.slice(1), { encoding: 'utf8' }));
  const metadata = { ...moment(started, cpu), mem_max_rss: answer.peak_memory };
  return {
    metadata,
    pairs: answer.values.map(([loops, seconds]) => [loops, round(seconds / loops)]),
    resolution: answer.resolution,
  };
}

/** The first run of a benchmark: finds how many loops make a value long enough, and has no values. */
function calibrate(one, { name, description, tags }, cpu) {
  const { metadata, pairs, resolution } = runProcess(one, [name, 'calibrate', String(leastSeconds)], cpu);
  const loops = pairs.at(-1)[0];
  const command = `${programOf(one)} ${name} ${loops} ${WARMUPS + VALUES}`;
  const timer = `clock_gettime(CLOCK_PROCESS_CPUTIME_ID), resolution: ${(resolution * 1e9).toFixed(2)} ns`;
  return {
    metadata: { command, description, inner_loops: 1, loops, name, tags, timer },
    runs: [{ metadata: { calibrate_loops: loops, ...metadata }, warmups: pairs }],
  };
}

function measureOnce(one, benchmark, cpu) {
  const { name, loops } = benchmark.metadata;
  const { metadata, pairs } = runProcess(one, [name, String(loops), String(WARMUPS + VALUES)], cpu);
  const values = pairs.slice(WARMUPS).map(([, seconds]) => seconds);
  benchmark.runs.push({ metadata, values, warmups: pairs.slice(0, WARMUPS) });
}

/** All builds, all programs, taking turns; a different build begins each time. */
function measureAll(programs, cpu) {
  const measured = builds.map((one) => ({ one, benchmarks: programs.map((program) => calibrate(one, program, cpu)) }));
  for (let turn = 0; turn < processes; turn++) {
    programs.forEach((_, at) => {
      for (let step = 0; step < builds.length; step++) {
        const { one, benchmarks } = measured[(turn + at + step) % builds.length];
        measureOnce(one, benchmarks[at], cpu);
      }
    });
    console.log(`${turn + 1} of ${processes} processes`);
  }
  return measured;
}

// ---- files

/** JSON with one line for each run, so that a file can be read and its changes seen. */
function toText({ version, metadata, benchmarks }) {
  const benchmark = ({ metadata: own, runs }) =>
    `{"metadata":${JSON.stringify(own)},"runs":[\n${runs.map((run) => JSON.stringify(run)).join(',\n')}]}`;
  const list = benchmarks.map(benchmark).join(',\n');
  return `{"version":${JSON.stringify(version)},"metadata":${JSON.stringify(metadata)},"benchmarks":[\n${list}]}\n`;
}

function machineText(machine, programs) {
  const compilers = Object.fromEntries(builds.map(({ compiler }) => [compiler, describeCompiler(compiler).line]));
  const jumps = Object.fromEntries(builds.map((one) => [one.name, countIndirectJumps(one)]));
  const { model } = describeCpu();
  const description = {
    cpu: model,
    cpus: os.cpus().length,
    memory_gib: Math.round(os.totalmem() / 2 ** 30),
    virtual_machine: / hypervisor /.test(readLine('/proc/cpuinfo') ?? ''),
    platform: machine.platform,
    node: process.version,
    compilers,
    indirect_jumps: jumps,
    benchmarks: programs.length,
    processes,
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

const { programs } = await build();
const wanted = options.cpu ?? String(os.cpus().length - 1);
const cpu = canPin(wanted) ? wanted : undefined;
if (cpu === undefined) console.warn(`cannot pin to processor ${wanted} (no taskset?): measuring without`);
const machine = machineMetadata(cpu);
const measured = measureAll(programs, cpu);
const output = path.resolve(folder, options.output);
await mkdir(path.join(output, 'results'), { recursive: true });
for (const { one, benchmarks } of measured) {
  const { line, name } = describeCompiler(one.compiler);
  const compiler = {
    compiler: name,
    compiler_description: line,
    compiler_flags: flagsOf(one).join(' '),
    dispatch: one.dispatch,
  };
  const metadata = { ...machine, ...compiler };
  await writeFile(path.join(output, 'results', `${one.name}.json`), toText({ version: '1.0', metadata, benchmarks }));
}
await writeFile(path.join(output, 'machine.json'), machineText(machine, programs));
