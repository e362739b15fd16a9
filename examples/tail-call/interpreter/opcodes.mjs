// The instruction set: the one list from which both interpreters, their dispatch tables and the compiler's choices come.
//
// An instruction reads its inputs from the stack or straight from the code, computes one C expression, and puts the
// result somewhere. The name tells the inputs: ADD_LK adds a constant (K) to a local (L); S is the stack, F a floating-point
// constant of the pool; a final D means that the result goes to a local instead of the stack.

import { inputsOf, instruction } from './instruction.mjs';

const nonZero = 'if (b == 0) return TRAPPED;';

// Bitwise operators are those of JavaScript: on 32 bits, shifts modulo 32.
const integerOperators = {
  ADD: { result: 'a + b', forms: 'SS SL SK LL LK', toLocal: 'SS SL SK LL LK' },
  SUB: { result: 'a - b', forms: 'SS SL SK LL LK', toLocal: 'SS LL LK' },
  MUL: { result: 'a * b', forms: 'SS SL SK LL LK', toLocal: 'SK LL LK' },
  DIV: { result: '(int32_t)(a / b)', before: [nonZero], forms: 'SS SL SK LL LK', toLocal: 'LK' },
  MOD: { result: 'a % b', before: [nonZero], forms: 'SS SL SK LL LK', toLocal: 'SK' },
  AND: { result: '(int32_t)a & (int32_t)b', forms: 'SS SL SK LL LK', toLocal: 'SK LK' },
  OR: { result: '(int32_t)a | (int32_t)b', forms: 'SS SL SK LL' },
  XOR: { result: '(int32_t)a ^ (int32_t)b', forms: 'SS SL SK LL', toLocal: 'SS' },
  SHL: { result: '(int32_t)((uint32_t)a << (b & 31))', forms: 'SS SK LK' },
  SHR: { result: '(int32_t)a >> (b & 31)', forms: 'SS SK LK', toLocal: 'SK LK' },
  USHR: { result: '(uint32_t)a >> (b & 31)', forms: 'SS SK LK' },
  IMUL: { result: '(int32_t)((uint32_t)a * (uint32_t)b)', forms: 'SS SK LK' },
};

const floatOperators = { FADD: '+', FSUB: '-', FMUL: '*', FDIV: '/' };
const comparisons = { LT: '<', LE: '<=', GT: '>', GE: '>=', EQ: '==', NE: '!=' };

function* moves() {
  for (let slot = 0; slot < 6; slot++) yield { name: `LOAD_${slot}`, operands: [], body: [`*sp++ = fp[${slot}];`] };
  for (let slot = 0; slot < 6; slot++) yield { name: `STORE_${slot}`, operands: [], body: [`fp[${slot}] = *--sp;`] };
  yield { name: 'LOAD', operands: ['local'], body: ['*sp++ = fp[pc[0]];', 'pc += 1;'] };
  yield { name: 'STORE', operands: ['local'], body: ['fp[pc[0]] = *--sp;', 'pc += 1;'] };
  yield {
    name: 'LOAD_TWO',
    operands: ['local', 'local'],
    body: ['sp[0] = fp[pc[0]];', 'sp[1] = fp[pc[1]];', 'sp += 2;', 'pc += 2;'],
  };
  yield { name: 'MOVE', operands: ['local', 'local'], body: ['fp[pc[1]] = fp[pc[0]];', 'pc += 2;'] };
  for (const [name, number] of [
    ['M1', -1],
    ['0', 0],
    ['1', 1],
    ['2', 2],
  ]) {
    yield instruction(`CONST_${name}`, { result: String(number) });
  }
  yield instruction('CONST', { inputs: inputsOf('K', 'i'), result: 'a' });
  yield instruction('CONST_D', { inputs: inputsOf('K', 'i'), result: 'a', to: 'local' });
  yield instruction('POOL', { inputs: inputsOf('F', 'i'), result: 'a' });
  yield instruction('POOL_D', { inputs: inputsOf('F', 'i'), result: 'a', to: 'local' });
  yield { name: 'POP', operands: [], body: ['sp -= 1;'] };
}

function* integers() {
  for (const [name, { result, before, forms, toLocal = '' }] of Object.entries(integerOperators)) {
    for (const form of forms.split(' ')) {
      yield instruction(`${name}_${form}`, { inputs: inputsOf(form, 'i'), before, result });
    }
    for (const form of toLocal.split(' ').filter(Boolean)) {
      yield instruction(`${name}_${form}_D`, { inputs: inputsOf(form, 'i'), before, result, to: 'local' });
    }
  }
  for (const [name, operator] of Object.entries({ ADD: '+=', SUB: '-=', XOR: '^=', OR: '|=' })) {
    const value = operator.length === 2 && '+-'.includes(operator[0]) ? 'sp[-1].i' : '(int32_t)sp[-1].i';
    const body = [`fp[pc[0]].i ${operator} ${value};`, 'sp -= 1;', 'pc += 1;'];
    yield { name: `${name}_INTO`, operands: ['local'], body };
  }
  yield { name: 'INCREMENT', operands: ['local'], body: ['fp[pc[0]].i += 1;', 'pc += 1;'] };
  yield { name: 'DECREMENT', operands: ['local'], body: ['fp[pc[0]].i -= 1;', 'pc += 1;'] };
  yield instruction('NEG_S', { inputs: inputsOf('S', 'i'), result: '-a' });
  yield instruction('ABS_S', { inputs: inputsOf('S', 'i'), result: 'a < 0 ? -a : a' });
  yield instruction('WRAP_S', { inputs: inputsOf('S', 'i'), result: '(int32_t)a' });
  for (const from of 'SL')
    yield instruction(`TO_FLOAT_${from}`, { inputs: inputsOf(from, 'i'), result: '(double)a', type: 'f' });
  for (const [name, operator] of Object.entries(comparisons)) {
    for (const form of ['SS', 'LK']) {
      yield instruction(`IS_${name}_${form}`, { inputs: inputsOf(form, 'i'), result: `a ${operator} b` });
    }
  }
}

function* floats() {
  for (const [name, operator] of Object.entries(floatOperators)) {
    const shape = (form, to) => ({ inputs: inputsOf(form, 'f'), result: `a ${operator} b`, type: 'f', to });
    for (const form of ['SS', 'SL', 'SF', 'LS', 'LL']) yield instruction(`${name}_${form}`, shape(form, 'stack'));
    for (const form of ['SS', 'LL']) yield instruction(`${name}_${form}_D`, shape(form, 'local'));
  }
  for (const [name, operator] of Object.entries({ FADD: '+=', FSUB: '-=', FMUL: '*=' })) {
    const body = [`fp[pc[0]].f ${operator} sp[-1].f;`, 'sp -= 1;', 'pc += 1;'];
    yield { name: `${name}_INTO`, operands: ['local'], body };
  }
  yield instruction('FNEG_S', { inputs: inputsOf('S', 'f'), result: '-a', type: 'f' });
  yield instruction('FABS_S', { inputs: inputsOf('S', 'f'), result: 'fabs(a)', type: 'f' });
  yield instruction('SQRT_S', { inputs: inputsOf('S', 'f'), result: 'sqrt(a)', type: 'f' });
  yield instruction('TO_INT_S', { inputs: inputsOf('S', 'f'), result: '(int32_t)(int64_t)a' });
}

function* jumps() {
  yield instruction('JUMP', { jumpIf: '1' });
  for (const [name, operator] of Object.entries(comparisons)) {
    for (const form of ['SS', 'SL', 'SK', 'LL', 'LK']) {
      yield instruction(`JUMP_IF_${name}_${form}`, { inputs: inputsOf(form, 'i'), jumpIf: `a ${operator} b` });
    }
  }
  for (const from of 'SL') {
    yield instruction(`JUMP_IF_${from}`, { inputs: inputsOf(from, 'i'), jumpIf: 'a != 0' });
    yield instruction(`JUMP_UNLESS_${from}`, { inputs: inputsOf(from, 'i'), jumpIf: 'a == 0' });
  }
  // A comparison with NaN is false, so the opposite of a floating-point comparison is not another comparison.
  for (const name of ['LT', 'LE', 'GT', 'GE']) {
    for (const form of ['SS', 'SF']) {
      const inputs = inputsOf(form, 'f');
      const condition = `a ${comparisons[name]} b`;
      yield instruction(`FJUMP_IF_${name}_${form}`, { inputs, jumpIf: condition });
      yield instruction(`FJUMP_UNLESS_${name}_${form}`, { inputs, jumpIf: `!(${condition})` });
    }
  }
  // The end of a counting loop: step, compare, and go round again.
  for (const [name, step] of [
    ['LT', 1],
    ['LE', 1],
    ['GE', -1],
    ['GT', -1],
  ]) {
    for (const form of step > 0 ? ['LL', 'LK'] : ['LK']) {
      const other = form === 'LL' ? 'fp[pc[1]].i' : 'read_int16(pc + 1)';
      const bytes = form === 'LL' ? 4 : 5;
      yield {
        name: `LOOP_${name}_${form}`,
        operands: ['local', form === 'LL' ? 'local' : 'constant', 'offset'],
        body: [
          `const int64_t a = fp[pc[0]].i + ${step};`,
          `const int64_t b = ${other};`,
          `const int offset = read_int16(pc + ${bytes - 2});`,
          'fp[pc[0]].i = a;',
          `pc += ${bytes};`,
          `if (a ${comparisons[name]} b) {`,
          '  pc += offset;',
          '  NEXT',
          '}',
        ],
      };
    }
  }
}

const elements = {
  I32: { field: 'int32', type: 'i' },
  U8: { field: 'uint8', type: 'i' },
  F64: { field: 'float64', type: 'f' },
};

function* arrays() {
  const inBounds = 'if ((uint64_t)at >= (uint64_t)of->length) return TRAPPED;';
  const place = (form) => [
    { from: form[0], type: 'a', as: 'of' },
    { from: form[1], type: 'i', as: 'at' },
  ];
  for (const [name, { field, type }] of Object.entries(elements)) {
    const result = `of->${field}[at]`;
    for (const form of ['SS', 'LS', 'LL', 'LK']) {
      yield instruction(`GET_${name}_${form}`, { inputs: place(form), before: [inBounds], result, type });
    }
    for (const form of ['LS', 'LL']) {
      yield instruction(`GET_${name}_${form}_D`, {
        inputs: place(form),
        before: [inBounds],
        result,
        type,
        to: 'local',
      });
    }
    for (const form of ['LSS', 'LLS', 'LLL', ...(type === 'i' ? ['LLK'] : [])]) {
      const inputs = [...place(form), { from: form[2], type: form[2] === 'K' ? 'i' : type, as: 'value' }];
      yield instruction(`SET_${name}_${form}`, { inputs, before: [inBounds, `of->${field}[at] = value;`] });
    }
    yield instruction(`NEW_${name}`, {
      inputs: inputsOf('S', 'i'),
      before: [
        `struct array *const made = allocate_array(vm, a, sizeof made->${field}[0]);`,
        'if (made == NULL) return TRAPPED;',
      ],
      result: 'made',
      type: 'a',
    });
  }
  for (const [name, form] of [
    ['I32', 'LLS'],
    ['I32', 'LSS'],
    ['F64', 'LLS'],
    ['F64', 'LSS'],
  ]) {
    const { field, type } = elements[name];
    const inputs = [...place(form), { from: 'S', type, as: 'value' }];
    yield instruction(`ADD_AT_${name}_${form}`, { inputs, before: [inBounds, `of->${field}[at] += value;`] });
  }
  for (const from of 'SL')
    yield instruction(`LENGTH_${from}`, { inputs: [{ from, type: 'a', as: 'of' }], result: 'of->length' });
}

function* calls() {
  for (let count = 0; count <= 4; count++) {
    yield {
      name: `CALL_${count}`,
      operands: ['callee'],
      body: [
        'const struct function *const callee = &vm->functions[pc[0]];',
        'if (vm->frame == vm->last_frame || vm->stack_end - sp < callee->room) return TRAPPED;',
        '*vm->frame++ = (struct frame){ pc + 1, fp };',
        count === 0 ? 'fp = sp;' : `fp = sp - ${count};`,
        'sp = fp + callee->locals;',
        'pc = vm->code + callee->entry;',
      ],
    };
  }
  for (const [name, operands, value] of [
    ['RETURN_S', [], 'sp[-1]'],
    ['RETURN_L', ['local'], 'fp[pc[0]]'],
    ['RETURN_K', ['constant'], '(union value){ .i = read_int16(pc) }'],
  ]) {
    yield {
      name,
      operands,
      body: [
        `const union value result = ${value};`,
        'const struct frame caller = *--vm->frame;',
        'fp[0] = result;',
        'sp = fp + 1;',
        'fp = caller.fp;',
        'pc = caller.pc;',
      ],
    };
  }
  yield { name: 'HALT', operands: [], body: ['vm->result = sp[-1].i;', 'return FINISHED;'] };
}

/** Every instruction, in the order of their codes. */
export const opcodes = [...moves(), ...integers(), ...floats(), ...jumps(), ...arrays(), ...calls()];

/** Code of each instruction by its name. */
export const codeOf = new Map(opcodes.map(({ name }, code) => [name, code]));

if (opcodes.length > 256) throw new Error(`${opcodes.length} opcodes do not fit in a byte`);
if (codeOf.size !== opcodes.length) throw new Error('two opcodes have one name');
