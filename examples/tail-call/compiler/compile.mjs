// Compiler of the benchmark programs: syntax tree to bytecode, choosing for each operation the most specific instruction.
//
// Types are int ('i', 64 bits; bitwise operators work on 32 as in JavaScript), float ('f') and arrays ('I32', 'U8', 'F64').
// They are found by inference: a function is compiled when it is first called, for the types of that call.

import { link } from './assemble.mjs';
import { parse } from './parse.mjs';
import { FunctionCompiler } from './statements.mjs';

/**
 * @typedef {object} Program
 * @property {Uint8Array} code
 * @property {Array<{entry: number, locals: number, room: number}>} functions the first is main
 * @property {Array<{type: 'i'|'f', value: number}>} pool constants too long for the code
 * @property {Map<string, number>} used how often each instruction stands in the code
 */

/**
 * Compiles one program; its entry is the function `main`, without parameters, which returns an int.
 *
 * @param {string} text the JavaScript source
 * @param {string} file name for error messages
 * @returns {Program}
 */
export function compile(text, file) {
  const program = { parsed: parse(text, file), file, pool: [], compiled: new Map(), functions: [] };
  program.functionFor = (name, types) => compileFunction(program, name, types);
  program.functionFor('main', []);
  return link(program);
}

/** Compiles a function for the given types of its parameters, or returns what is there already. */
function compileFunction(program, name, types) {
  const known = program.compiled.get(name);
  if (known !== undefined) {
    if (known.types.join() !== types.join())
      throw new Error(`${program.file}: ${name} is called with (${known.types}) and with (${types})`);
    return known;
  }
  const parsed = program.parsed.get(name);
  if (parsed === undefined) throw new Error(`${program.file}: no function ${name}`);
  if (parsed.parameters.length !== types.length)
    throw new Error(`${program.file}: ${name} takes ${parsed.parameters.length} parameters`);
  const compiled = { name, types, returns: undefined, index: program.functions.length, items: [], locals: 0 };
  program.compiled.set(name, compiled);
  program.functions.push(compiled);
  new FunctionCompiler(program, compiled, parsed).run();
  return compiled;
}
