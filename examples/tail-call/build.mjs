// Builds the five interpreters into build/ and counts the indirect jumps that each compiler left in them.
// Usage: node build.mjs

import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './interpreter/generate.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * -fno-pie: as CPython's own builds. -fwrapv and -ffp-contract=off give integers and floats the same meaning in all
 * compilers, and in Node, which says what the programs must answer.
 */
const flags = ['-O2', '-fno-pie', '-fwrapv', '-ffp-contract=off'];
const languageFlags = ['-std=gnu11', '-Wall', '-Wextra'];

/** The builds: what they are called, how they dispatch, and who compiles them. The first is the baseline. */
export const builds = [
  { name: 'clang-19', dispatch: 'computed-goto', compiler: 'clang-19', own: [] },
  { name: 'clang-16', dispatch: 'computed-goto', compiler: 'clang-16', own: [] },
  { name: 'gcc', dispatch: 'computed-goto', compiler: 'gcc', own: [] },
  {
    name: 'clang-19-taildup',
    dispatch: 'computed-goto',
    compiler: 'clang-19',
    own: ['-mllvm', '-tail-dup-pred-size=5000', '-mllvm', '-tail-dup-succ-size=5000'],
  },
  { name: 'clang-19-tail-call', dispatch: 'tail-call', compiler: 'clang-19', own: [] },
];

/** Flags that change the machine code of a build. */
export const flagsOf = ({ own }) => [...flags, ...own];

/** The program of a build, relative to this folder. */
export const programOf = ({ name }) => `build/${name}/interpreter`;

/** A compiler's first line about itself, and its name and version: 'Debian clang version 19.1.7 (...)' and 'clang 19.1.7'. */
export function describeCompiler(compiler) {
  const [line] = run(compiler, ['--version']).split('\n');
  const version = /(\d+\.\d+\.\d+)(?!.*\d+\.\d+\.\d+ )/.exec(line.replace(/\(.*?\)/, ''))?.[1] ?? 'unknown';
  return { line, name: `${compiler.startsWith('gcc') ? 'gcc' : 'clang'} ${version}` };
}

/** Indirect jumps in the machine code of a build's interpreter, without those of the C library's start-up code. */
export function countIndirectJumps({ name }) {
  const listing = run('objdump', ['-d', '--no-show-raw-insn', `build/${name}/interpreter.o`]);
  // x86: jmp *...; 64-bit ARM: br x...
  return listing.split('\n').filter((line) => /\t(?:notrack )?jmp +\*|\tbr\tx\d+/.test(line)).length;
}

function run(program, parameters) {
  try {
    return execFileSync(program, parameters, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(`${program} is not installed; on Debian 12: apt-get install clang-19 clang-16 gcc binutils`, {
      cause: error,
    });
  }
}

/** Generates the C and builds everything; returns what generate() does. */
export async function build() {
  const generated = await generate(path.join(folder, 'build/generated'));
  for (const each of builds) {
    const output = `build/${each.name}`;
    await mkdir(path.join(folder, output), { recursive: true });
    const all = [...languageFlags, ...flagsOf(each), '-Iinterpreter', '-Ibuild/generated'];
    const compile = (source, object) => run(each.compiler, [...all, '-c', source, '-o', `${output}/${object}.o`]);
    compile(
      each.dispatch === 'tail-call' ? 'interpreter/dispatch-tail-call.c' : 'interpreter/dispatch-goto.c',
      'interpreter',
    );
    compile('interpreter/main.c', 'main');
    compile('build/generated/programs.c', 'programs');
    const objects = ['interpreter', 'main', 'programs'].map((object) => `${output}/${object}.o`);
    run(each.compiler, ['-no-pie', ...objects, '-lm', '-o', programOf(each)]);
  }
  return generated;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { opcodes, unused, programs } = await build();
  console.log(`${opcodes} opcodes, ${opcodes - unused.length} of them used by ${programs.length} programs`);
  for (const each of builds) {
    console.log(
      `${each.name.padEnd(20)}${describeCompiler(each.compiler).name.padEnd(16)}${countIndirectJumps(each)} indirect jumps`,
    );
  }
}
