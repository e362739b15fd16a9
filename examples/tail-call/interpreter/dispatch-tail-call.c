/*
 * The tail-call interpreter: every instruction is a function of its own that ends in a guaranteed tail call of the next one.
 * preserve_none lets the machine's registers be passed through all of them without saving any.
 */
#include <math.h>

#include "machine.h"
#include "opcodes.h"

#if !__has_attribute(musttail)
#error "This compiler has no musttail."
#endif
#if __has_attribute(preserve_none)
#define CONVENTION __attribute__((preserve_none))
#else
#define CONVENTION
#endif

#define STATE struct machine *vm, const uint8_t *pc, union value *sp, union value *fp

typedef CONVENTION enum status instruction(STATE);

#define DECLARE(name) static instruction op_##name;
FOR_EACH_OPCODE(DECLARE)

#define ENTRY(name) op_##name,
static instruction *const dispatch[256] = {FOR_EACH_OPCODE(ENTRY)};

#define BEGIN(name)                                  \
  static CONVENTION enum status op_##name(STATE) {   \
    (void)vm, (void)pc, (void)sp, (void)fp;
#define NEXT __attribute__((musttail)) return dispatch[*pc](vm, pc + 1, sp, fp);
#define END }

#include "instructions.inc"

enum status interpret(STATE) {
  return dispatch[*pc](vm, pc + 1, sp, fp);
}
