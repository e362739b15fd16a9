// Assembler: lays the functions of a program out one after the other and fills in the jumps.

import { operandBytes } from '../interpreter/instruction.mjs';
import { codeOf, opcodes } from '../interpreter/opcodes.mjs';

/** Whether a constant fits in the 16 bits that it has in the code. */
export const fitsInCode = (value) => value >= -32768 && value <= 32767;

/** The code of all functions, the first one first. Each item is an instruction, or a label that jumps lead to. */
export function link({ functions, pool, file }) {
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
