/* The machine that both interpreters drive: values, arrays, frames, and how they are given a program. */
#ifndef MACHINE_H
#define MACHINE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct array {
  int64_t length;
  union {
    int32_t int32[0];
    uint8_t uint8[0];
    double float64[0];
  };
};

union value {
  int64_t i;
  double f;
  struct array *a;
};

struct frame {
  const uint8_t *pc;
  union value *fp;
};

struct function {
  int32_t entry;  /* where it begins in the code */
  int32_t locals; /* its parameters included */
  int32_t room;   /* values that it may need on the stack */
};

struct program {
  const char *name;
  const uint8_t *code;
  const struct function *functions; /* the first is main */
  const union value *pool;
  int64_t expected; /* what Node computes from the same source */
};

struct machine {
  const uint8_t *code;
  const struct function *functions;
  const union value *pool;
  struct frame *frame;
  const struct frame *last_frame;
  const union value *stack_end;
  char *heap_next; /* arrays live until the run ends */
  const char *heap_end;
  int64_t result;
};

enum status { FINISHED, TRAPPED };

/* Runs from pc until the program halts or breaks a rule. One file defines it by computed goto, another by tail calls. */
enum status interpret(struct machine *vm, const uint8_t *pc, union value *sp, union value *fp);

/* A new array of zeros, or NULL when there is no room. */
struct array *allocate_array(struct machine *vm, int64_t length, size_t element_size);

extern const struct program programs[];
extern const size_t program_count;
extern const uint8_t halt_code[];

static inline int16_t read_int16(const uint8_t *at) {
  int16_t value;
  memcpy(&value, at, sizeof value);
  return value;
}

#endif
