// How one instruction is written in C: reading its operands, computing, and putting the result somewhere.

/** How an operand that stands in the code is read, and how many bytes it takes. */
const encodings = {
  local: { bytes: 1, read: (at) => `pc[${at}]` },
  pool: { bytes: 1, read: (at) => `pc[${at}]` },
  callee: { bytes: 1, read: (at) => `pc[${at}]` },
  constant: { bytes: 2, read: (at) => `read_int16(pc + ${at})` },
  offset: { bytes: 2, read: (at) => `read_int16(pc + ${at})` },
};

const cType = { i: 'const int64_t ', f: 'const double ', a: 'struct array *const ' };

/**
 * Builds one instruction.
 *
 * @param {string} name
 * @param {object} shape
 * @param {Array<{from: 'S'|'L'|'K'|'F', type: 'i'|'f'|'a', as: string}>} [shape.inputs] in the order of evaluation
 * @param {string[]} [shape.before] C statements before the result is computed: checks and effects
 * @param {string} [shape.result] C expression of the result
 * @param {'i'|'f'|'a'} [shape.type] type of the result
 * @param {'stack'|'local'} [shape.to] where the result goes
 * @param {string} [shape.jumpIf] C condition; the instruction then carries an offset that is added to pc when it holds
 * @returns {{name: string, operands: string[], body: string[]}}
 */
export function instruction(name, { inputs = [], before = [], result, type = 'i', to = 'stack', jumpIf }) {
  const operands = [];
  const body = [];
  let bytes = 0;
  const operand = (kind) => {
    const text = encodings[kind].read(bytes);
    operands.push(kind);
    bytes += encodings[kind].bytes;
    return text;
  };
  const popped = inputs.filter((input) => input.from === 'S').length;
  let depth = -popped;
  for (const { from, type: inputType, as } of inputs) {
    const source = {
      S: () => `sp[${depth++}].${inputType}`,
      L: () => `fp[${operand('local')}].${inputType}`,
      K: () => operand('constant'),
      F: () => `vm->pool[${operand('pool')}].${inputType}`,
    }[from]();
    body.push(`${cType[inputType]}${as} = ${source};`);
  }
  const target = to === 'local' && result !== undefined ? `fp[${operand('local')}]` : `sp[${-popped}]`;
  const offset = jumpIf === undefined ? undefined : operand('offset');
  body.push(...before);
  if (result !== undefined) body.push(`${target}.${type} = ${result};`);
  const moved = (result !== undefined && to === 'stack' ? 1 : 0) - popped;
  if (moved !== 0) body.push(`sp ${moved > 0 ? '+' : '-'}= ${Math.abs(moved)};`);
  if (offset === undefined) {
    if (bytes > 0) body.push(`pc += ${bytes};`);
  } else {
    body.push(`const int offset = ${offset};`, `pc += ${bytes};`, `if (${jumpIf}) {`, '  pc += offset;', '  NEXT', '}');
  }
  return { name, operands, body };
}

/** Inputs a, b, ... of a form such as 'LK', all of one type. */
export const inputsOf = (form, type, names = 'abc') =>
  [...form].map((from, at) => ({ from, type: from === 'K' ? 'i' : type, as: names[at] }));

/** Bytes that an operand of this kind takes in the code. */
export const operandBytes = (kind) => encodings[kind].bytes;
