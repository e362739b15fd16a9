// Compiler of the benchmark programs: syntax tree to bytecode, choosing for each operation the most specific instruction.
//
// Types are int ('i', 64 bits; bitwise operators work on 32 as in JavaScript), float ('f') and arrays ('I32', 'U8', 'F64').
// They are found by inference: a function is compiled when it is first called, for the types of that call.

import { codeOf, opcodes, operandBytes } from '../interpreter/opcodes.mjs';
import { parse } from './parse.mjs';

const integerNames = new Map(
  Object.entries({
    '+': 'ADD',
    '-': 'SUB',
    '*': 'MUL',
    '%': 'MOD',
    '&': 'AND',
    '|': 'OR',
    '^': 'XOR',
    '<<': 'SHL',
    '>>': 'SHR',
    '>>>': 'USHR',
  }),
);
const floatNames = new Map(Object.entries({ '+': 'FADD', '-': 'FSUB', '*': 'FMUL', '/': 'FDIV' }));
const comparisonNames = new Map(
  Object.entries({ '<': 'LT', '<=': 'LE', '>': 'GT', '>=': 'GE', '===': 'EQ', '!==': 'NE' }),
);
const opposite = { LT: 'GE', LE: 'GT', GT: 'LE', GE: 'LT', EQ: 'NE', NE: 'EQ' };
const arrayTypes = new Map(Object.entries({ Int32Array: 'I32', Uint8Array: 'U8', Float64Array: 'F64' }));
const elementType = { I32: 'i', U8: 'i', F64: 'f' };
const fitsInCode = (value) => value >= -32768 && value <= 32767;

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
  compileFunction(program, 'main', []);
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

class FunctionCompiler {
  constructor(program, compiled, parsed) {
    Object.assign(this, { program, compiled, parsed, scopes: [], loops: [], labels: 0, slots: 0, line: 0 });
  }

  run() {
    this.scopes.push(new Map());
    this.parsed.parameters.forEach((name, at) => this.declare(name, this.compiled.types[at]));
    this.statements(this.parsed.body);
    if (this.parsed.body.at(-1)?.is !== 'return') this.emit('RETURN_K', 0);
  }

  fail(message) {
    throw new Error(`${this.program.file}:${this.line}: ${message}`);
  }

  // ---- names and places

  declare(name, type) {
    const local = { slot: this.slots++, type };
    this.compiled.locals = Math.max(this.compiled.locals, this.slots);
    this.scopes.at(-1).set(name, local);
    return local;
  }

  local(name) {
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const found = this.scopes[at].get(name);
      if (found !== undefined) return found;
    }
    return this.fail(`no variable ${name}`);
  }

  inScope(work) {
    const { slots } = this;
    this.scopes.push(new Map());
    work();
    this.scopes.pop();
    this.slots = slots;
  }

  emit(name, ...operands) {
    if (!codeOf.has(name)) this.fail(`no instruction ${name}`);
    this.compiled.items.push({ name, operands });
  }

  newLabel() {
    return { label: this.labels++ };
  }

  place(label) {
    this.compiled.items.push(label);
  }

  poolIndex(type, value) {
    const { pool } = this.program;
    const found = pool.findIndex((constant) => constant.type === type && Object.is(constant.value, value));
    return found === -1 ? pool.push({ type, value }) - 1 : found;
  }

  // ---- types

  typeOf(node) {
    switch (node.is) {
      case 'number':
        return node.type;
      case 'name':
        return this.local(node.name).type;
      case 'new':
        return arrayTypes.get(node.array) ?? this.fail(`no array ${node.array}`);
      case 'element':
        return elementType[this.typeOf(node.of)] ?? this.fail('only an array has elements');
      case 'unary':
        return node.operator === '-' ? this.typeOf(node.operand) : 'i';
      case 'call':
        return this.typeOfCall(node);
      case 'binary':
        if (!floatNames.has(node.operator)) return 'i';
        return node.operator === '/' || this.typeOf(node.left) === 'f' || this.typeOf(node.right) === 'f' ? 'f' : 'i';
      default:
        return 'i';
    }
  }

  typeOfCall({ name, parameters }) {
    if (name === 'Math.sqrt') return 'f';
    if (name === 'Math.abs') return this.typeOf(parameters[0]);
    if (name.startsWith('Math.')) return 'i';
    const callee = compileFunction(
      this.program,
      name,
      parameters.map((parameter) => this.typeOf(parameter)),
    );
    return callee.returns ?? 'i';
  }

  // ---- operations: choose the instruction by where the operands are

  /** Where a value of this type can be read without an instruction of its own. */
  source(node, type) {
    if (node.is === 'name' && this.local(node.name).type === type)
      return { form: 'L', operand: this.local(node.name).slot };
    if (node.is !== 'number') return { form: 'S' };
    if (type === 'f') return { form: 'F', operand: this.poolIndex('f', node.value) };
    return node.type === 'i' && fitsInCode(node.value) ? { form: 'K', operand: node.value } : { form: 'S' };
  }

  /**
   * Emits `prefix_<form><suffix>` with the most specific form there is; what has no form goes over the stack.
   * Each operand is {node, type}; `extra` are the operands that follow in the code.
   */
  choose(prefix, operands, suffix = '', extra = []) {
    const sources = operands.map(({ node, type }) => this.source(node, type));
    const count = sources.length;
    // All ways to send some of the operands over the stack, those that send the fewest first.
    const ways = Array.from({ length: 1 << count }, (_, bits) => bits).sort((a, b) => ones(a) - ones(b) || a - b);
    for (const way of ways) {
      const forms = sources.map(({ form }, at) => ((way >> at) & 1 ? 'S' : form));
      if (!codeOf.has(`${prefix}_${forms.join('')}${suffix}`)) continue;
      operands.forEach(({ node, type }, at) => forms[at] === 'S' && this.push(node, type));
      const inCode = sources.filter((_, at) => forms[at] !== 'S').map(({ operand }) => operand);
      this.emit(`${prefix}_${forms.join('')}${suffix}`, ...inCode, ...extra);
      return true;
    }
    return false;
  }

  /** Puts the value on the stack. */
  push(node, type) {
    const own = this.typeOf(node);
    if (type === 'f' && own === 'i' && node.is !== 'number') {
      if (!this.choose('TO_FLOAT', [{ node, type: 'i' }])) this.fail('cannot convert');
      return;
    }
    if (type !== own && !(type === 'f' && node.is === 'number')) this.fail(`expected ${type}, found ${own}`);
    if (node.is === 'number') this.pushNumber(node.value, type);
    else if (node.is === 'name') this.pushLocal(this.local(node.name).slot);
    else if (this.isCondition(node)) this.pushCondition(node);
    else if (!this.operation(node, '', [])) this.fail(`cannot compile ${node.is} ${node.operator ?? node.name ?? ''}`);
  }

  pushNumber(value, type) {
    if (type === 'f') this.emit('POOL', this.poolIndex('f', value));
    else if (codeOf.has(`CONST_${value === -1 ? 'M1' : value}`)) this.emit(`CONST_${value === -1 ? 'M1' : value}`);
    else if (fitsInCode(value)) this.emit('CONST', value);
    else this.emit('POOL', this.poolIndex('i', value));
  }

  pushLocal(slot) {
    const last = this.compiled.items.at(-1);
    const previous =
      last?.name === 'LOAD' ? last.operands[0] : /^LOAD_\d$/.test(last?.name) ? Number(last.name.slice(5)) : undefined;
    if (previous !== undefined) {
      this.compiled.items.pop();
      this.emit('LOAD_TWO', previous, slot);
    } else if (codeOf.has(`LOAD_${slot}`)) this.emit(`LOAD_${slot}`);
    else this.emit('LOAD', slot);
  }

  /** Puts the value into a local. */
  store(node, { slot, type }) {
    if (this.typeOf(node) === type || node.is === 'number') {
      const { form, operand } = this.source(node, type);
      if (form === 'L') return operand === slot ? undefined : this.emit('MOVE', operand, slot);
      if (form === 'K') return this.emit('CONST_D', operand, slot);
      if (form === 'F') return this.emit('POOL_D', operand, slot);
      if (!this.isCondition(node) && this.operation(node, '_D', [slot])) return undefined;
    }
    this.push(node, type);
    return codeOf.has(`STORE_${slot}`) ? this.emit(`STORE_${slot}`) : this.emit('STORE', slot);
  }

  /** Emits an operation whose result goes to the stack (suffix '') or to a local ('_D'); false when there is none that does. */
  operation(node, suffix, extra) {
    switch (node.is) {
      case 'binary':
        return this.binary(node, suffix, extra);
      case 'element':
        return this.choose(`GET_${this.typeOf(node.of)}`, this.elementOperands(node), suffix, extra);
      case 'length':
        return this.choose('LENGTH', [{ node: node.of, type: this.typeOf(node.of) }], suffix, extra);
      case 'new':
        return (
          this.choose(`NEW_${this.typeOf(node)}`, [{ node: node.length, type: 'i' }], suffix, extra) ||
          (suffix === '' && this.newArray(node))
        );
      case 'unary':
        return this.choose(
          this.typeOf(node) === 'f' ? 'FNEG' : 'NEG',
          [{ node: node.operand, type: this.typeOf(node) }],
          suffix,
          extra,
        );
      case 'call':
        return this.call(node, suffix, extra);
      default:
        return false;
    }
  }

  newArray(node) {
    this.push(node.length, 'i');
    this.emit(`NEW_${this.typeOf(node)}`);
    return true;
  }

  elementOperands({ of, at }) {
    return [
      { node: of, type: this.typeOf(of) },
      { node: at, type: 'i' },
    ];
  }

  binary(node, suffix, extra) {
    const { operator, left, right } = node;
    const isZero = right.is === 'number' && right.value === 0 && right.type === 'i';
    if (operator === '|' && isZero) return this.toInteger(left, suffix, extra);
    const type = this.typeOf(node);
    const name = type === 'f' ? floatNames.get(operator) : integerNames.get(operator);
    return this.choose(
      name,
      [
        { node: left, type },
        { node: right, type },
      ],
      suffix,
      extra,
    );
  }

  /** `x | 0`: division of ints when x is one, the integer part of a float, 32 bits of an int. */
  toInteger(node, suffix, extra) {
    const isRatio = node.is === 'binary' && node.operator === '/';
    if (isRatio && this.typeOf(node.left) === 'i' && this.typeOf(node.right) === 'i') {
      return this.choose(
        'DIV',
        [
          { node: node.left, type: 'i' },
          { node: node.right, type: 'i' },
        ],
        suffix,
        extra,
      );
    }
    const type = this.typeOf(node);
    return this.choose(type === 'f' ? 'TO_INT' : 'WRAP', [{ node, type }], suffix, extra);
  }

  call({ name, parameters }, suffix, extra) {
    const operands = (type) => parameters.map((node) => ({ node, type }));
    if (name === 'Math.sqrt') return this.choose('SQRT', operands('f'), suffix, extra);
    if (name === 'Math.imul') return this.choose('IMUL', operands('i'), suffix, extra);
    if (name === 'Math.abs') {
      const type = this.typeOf(parameters[0]);
      return this.choose(type === 'f' ? 'FABS' : 'ABS', operands(type), suffix, extra);
    }
    if (suffix !== '') return false;
    const types = parameters.map((parameter) => this.typeOf(parameter));
    const callee = compileFunction(this.program, name, types);
    parameters.forEach((parameter, at) => this.push(parameter, types[at]));
    this.emit(`CALL_${parameters.length}`, callee.index);
    return true;
  }

  // ---- conditions

  isCondition(node) {
    if (node.is === 'unary') return node.operator === '!';
    return (
      node.is === 'binary' && (comparisonNames.has(node.operator) || node.operator === '&&' || node.operator === '||')
    );
  }

  pushCondition(node) {
    const name = comparisonNames.get(node.operator);
    if (name !== undefined && this.typeOf(node.left) === 'i' && this.typeOf(node.right) === 'i') {
      const operands = [node.left, node.right].map((operand) => ({ node: operand, type: 'i' }));
      if (this.choose(`IS_${name}`, operands)) return;
    }
    const no = this.newLabel();
    const end = this.newLabel();
    this.jump(node, false, no);
    this.emit('CONST_1');
    this.emit('JUMP', end);
    this.place(no);
    this.emit('CONST_0');
    this.place(end);
  }

  /** Jumps to the label when the condition is `when`, and goes on otherwise. */
  jump(node, when, label) {
    if (node.is === 'unary' && node.operator === '!') return this.jump(node.operand, !when, label);
    if (node.operator === '&&' || node.operator === '||') return this.jumpOnBoth(node, when, label);
    const name = comparisonNames.get(node.operator);
    if (name === undefined) return this.choose(when ? 'JUMP_IF' : 'JUMP_UNLESS', [{ node, type: 'i' }], '', [label]);
    const type = this.typeOf(node.left) === 'f' || this.typeOf(node.right) === 'f' ? 'f' : 'i';
    const operands = [
      { node: node.left, type },
      { node: node.right, type },
    ];
    if (type === 'i') return this.choose(`JUMP_IF_${when ? name : opposite[name]}`, operands, '', [label]);
    if (!this.choose(`FJUMP_${when ? 'IF' : 'UNLESS'}_${name}`, operands, '', [label])) this.fail('cannot compare');
    return true;
  }

  jumpOnBoth({ operator, left, right }, when, label) {
    if ((operator === '||') === when) {
      this.jump(left, when, label);
      this.jump(right, when, label);
      return;
    }
    const past = this.newLabel();
    this.jump(left, !when, past);
    this.jump(right, when, label);
    this.place(past);
  }

  // ---- statements

  statements(list) {
    for (const statement of list) this.statement(statement);
  }

  statement(node) {
    this.line = node.line ?? this.line;
    switch (node.is) {
      case 'block':
        return this.inScope(() => this.statements(node.body));
      case 'let':
        return this.let(node);
      case 'assign':
        return this.assign(node);
      case 'evaluate':
        this.push(node.value, this.typeOf(node.value));
        return this.emit('POP');
      case 'return':
        return this.return(node);
      case 'if':
        return this.if(node);
      case 'while':
        return this.inScope(() => this.loop({ ...node, step: undefined }));
      case 'for':
        return this.inScope(() => {
          this.statement(node.start);
          this.loop(node);
        });
      case 'break':
        return this.emit('JUMP', this.loops.at(-1).end);
      default:
        return this.emit('JUMP', this.loops.at(-1).again);
    }
  }

  let({ name, value }) {
    const type = this.typeOf(value);
    // The value is computed before the name is in force; the slot is the one that the declaration will take.
    const slot = this.slots;
    this.compiled.locals = Math.max(this.compiled.locals, slot + 1);
    this.store(value, { slot, type });
    this.declare(name, type);
  }

  assign({ target, operator, value }) {
    if (target.is === 'element') return this.assignElement(target, operator, value);
    const local = this.local(target.name);
    if (operator === '') return this.store(value, local);
    if (value.is === 'number' && value.value === 1 && local.type === 'i' && (operator === '+' || operator === '-')) {
      return this.emit(operator === '+' ? 'INCREMENT' : 'DECREMENT', local.slot);
    }
    const into = `${local.type === 'f' ? floatNames.get(operator) : integerNames.get(operator)}_INTO`;
    if (codeOf.has(into) && this.source(value, local.type).form === 'S') {
      this.push(value, local.type);
      return this.emit(into, local.slot);
    }
    return this.store({ is: 'binary', operator, left: target, right: value }, local);
  }

  assignElement(target, operator, value) {
    const array = this.typeOf(target.of);
    const stored = { node: value, type: elementType[array] };
    const operands = [...this.elementOperands(target), stored];
    if (operator === '') return this.choose(`SET_${array}`, operands) || this.fail('cannot assign');
    if (operator === '+' && this.choose(`ADD_AT_${array}`, operands)) return undefined;
    const changed = { is: 'binary', operator, left: target, right: value };
    return (
      this.choose(`SET_${array}`, [...this.elementOperands(target), { ...stored, node: changed }]) ||
      this.fail('cannot assign')
    );
  }

  return({ value }) {
    const type = this.typeOf(value);
    this.compiled.returns ??= type;
    if (this.compiled.returns !== type) this.fail(`${this.compiled.name} returns ${this.compiled.returns} and ${type}`);
    this.choose('RETURN', [{ node: value, type }]);
  }

  if({ test, then, otherwise }) {
    const no = this.newLabel();
    this.jump(test, false, no);
    this.inScope(() => this.statement(then));
    if (otherwise === undefined) return this.place(no);
    const end = this.newLabel();
    this.emit('JUMP', end);
    this.place(no);
    this.inScope(() => this.statement(otherwise));
    return this.place(end);
  }

  /** A loop tests before the first round and at the end of each, so that a round costs one jump. */
  loop({ test, step, body }) {
    const top = this.newLabel();
    const loop = { again: this.newLabel(), end: this.newLabel() };
    this.jump(test, false, loop.end);
    this.place(top);
    this.loops.push(loop);
    this.inScope(() => this.statement(body));
    this.loops.pop();
    this.place(loop.again);
    if (step === undefined || !this.countingLoop(test, step, top)) {
      if (step !== undefined) this.statement(step);
      this.jump(test, true, top);
    }
    this.place(loop.end);
  }

  /** `i++` and `i < n` (or `i--` and `i >= n`) in one instruction. */
  countingLoop(test, step, top) {
    const name = comparisonNames.get(test.operator);
    const sameName = test.left?.is === 'name' && step.target.is === 'name' && test.left.name === step.target.name;
    const byOne = step.value.is === 'number' && step.value.value === 1;
    const upwards = name === 'LT' || name === 'LE';
    if (!sameName || !byOne || step.operator !== (upwards ? '+' : '-') || this.typeOf(test.left) !== 'i') return false;
    const limit = this.source(test.right, 'i');
    if (!codeOf.has(`LOOP_${name}_L${limit.form}`)) return false;
    this.emit(`LOOP_${name}_L${limit.form}`, this.local(test.left.name).slot, limit.operand, top);
    return true;
  }
}

const ones = (bits) => (bits === 0 ? 0 : (bits & 1) + ones(bits >> 1));

/** Lays the functions out one after the other and fills in the jumps. */
function link({ functions, pool, file }) {
  const bytes = [];
  const used = new Map();
  const entries = functions.map(({ items, locals, name }) => {
    const entry = bytes.length;
    const placed = new Map();
    const jumps = [];
    for (const item of items) {
      if (item.label !== undefined) placed.set(item.label, bytes.length);
      else {
        used.set(item.name, (used.get(item.name) ?? 0) + 1);
        assemble(item, bytes, jumps);
      }
    }
    for (const { at, label } of jumps) writeInt16(bytes, at, placed.get(label) - (at + 2));
    if (locals > 255) throw new Error(`${file}: ${name} has ${locals} locals`);
    // Nothing in the language needs more than a few dozen values on the stack at once.
    return { entry, locals, room: locals + 64 };
  });
  if (pool.length > 256 || functions.length > 256) throw new Error(`${file}: too many constants or functions`);
  return { code: Uint8Array.from(bytes), functions: entries, pool, used };
}

function assemble({ name, operands }, bytes, jumps) {
  const code = codeOf.get(name);
  const kinds = opcodes[code].operands;
  if (kinds.length !== operands.length)
    throw new Error(`${name} takes ${kinds.length} operands, not ${operands.length}`);
  bytes.push(code);
  kinds.forEach((kind, at) => {
    const value = operands[at];
    if (kind === 'offset') jumps.push({ at: bytes.length, label: value.label });
    if (operandBytes(kind) === 1) bytes.push(value);
    else writeInt16(bytes, bytes.length, kind === 'offset' ? 0 : value);
  });
}

function writeInt16(bytes, at, value) {
  if (!fitsInCode(value)) throw new Error(`${value} does not fit in 16 bits`);
  bytes[at] = value & 255;
  bytes[at + 1] = (value >> 8) & 255;
}
