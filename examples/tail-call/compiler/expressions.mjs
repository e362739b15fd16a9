// Expressions: finds their types, and chooses for each operation the most specific instruction there is.

import { codeOf } from '../interpreter/opcodes.mjs';
import { fitsInCode } from './assemble.mjs';

export const integerNames = new Map(
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
export const floatNames = new Map(Object.entries({ '+': 'FADD', '-': 'FSUB', '*': 'FMUL', '/': 'FDIV' }));
export const comparisonNames = new Map(
  Object.entries({ '<': 'LT', '<=': 'LE', '>': 'GT', '>=': 'GE', '===': 'EQ', '!==': 'NE' }),
);
const opposite = { LT: 'GE', LE: 'GT', GT: 'LE', GE: 'LT', EQ: 'NE', NE: 'EQ' };
const arrayTypes = new Map(Object.entries({ Int32Array: 'I32', Uint8Array: 'U8', Float64Array: 'F64' }));
export const elementType = { I32: 'i', U8: 'i', F64: 'f' };

/** One function while it is compiled. `program.functionFor(name, types)` compiles those that it calls. */
export class ExpressionCompiler {
  constructor(program, compiled, parsed) {
    Object.assign(this, { program, compiled, parsed, scopes: [], loops: [], labels: 0, slots: 0, line: 0 });
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
    const callee = this.program.functionFor(
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
    const callee = this.program.functionFor(name, types);
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
}

const ones = (bits) => (bits === 0 ? 0 : (bits & 1) + ones(bits >> 1));
