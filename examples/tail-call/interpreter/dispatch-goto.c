/*
 * The computed-goto interpreter: one function, and every instruction ends in its own indirect jump to the next one.
 * That is what the source says; whether the compiler keeps those jumps apart or merges them is what this example measures.
 */
#include <math.h>

#include "machine.h"
#include "opcodes.h"

#define BEGIN(name) op_##name:
#define NEXT goto *dispatch[*pc++];
#define END
#define LABEL(name) &&op_##name,

enum status interpret(struct machine *vm, const uint8_t *pc, union value *sp, union value *fp) {
  static const void *const dispatch[256] = {FOR_EACH_OPCODE(LABEL)};
  NEXT
#include "instructions.inc"
}
