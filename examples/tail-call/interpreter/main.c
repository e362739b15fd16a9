/*
 * Runs one program and times it. Prints one JSON object: the loops and seconds of each value, the clock's resolution
 * and the peak memory. Each run of the program must give the answer that Node gives; a wrong one ends the process.
 *
 * Usage: interpreter PROGRAM LOOPS VALUES
 *        interpreter PROGRAM calibrate SECONDS    doubles the loops until one value takes that long
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "machine.h"

enum { STACK_VALUES = 1 << 16, FRAMES = 1 << 12, HEAP_BYTES = 1 << 22 };

static union value stack[STACK_VALUES];
static struct frame frames[FRAMES];
static char heap[HEAP_BYTES] __attribute__((aligned(16)));

struct array *allocate_array(struct machine *vm, int64_t length, size_t element_size) {
  const int64_t room = vm->heap_end - vm->heap_next - (int64_t)sizeof(struct array);
  if (length < 0 || room < 0 || length > room / (int64_t)element_size) return NULL;
  struct array *const made = (struct array *)vm->heap_next;
  const size_t bytes = sizeof *made + (size_t)length * element_size;
  memset(made, 0, bytes);
  made->length = length;
  const int64_t rounded = (int64_t)((bytes + 15) & ~(size_t)15);
  vm->heap_next = vm->heap_end - vm->heap_next < rounded ? (char *)vm->heap_end : vm->heap_next + rounded;
  return made;
}

/* Runs the program once; ends the process when it traps or answers wrongly. */
static void run_once(const struct program *program) {
  frames[0] = (struct frame){halt_code, stack};
  struct machine vm = {
    .code = program->code,
    .functions = program->functions,
    .pool = program->pool,
    .frame = frames + 1,
    .last_frame = frames + FRAMES,
    .stack_end = stack + STACK_VALUES,
    .heap_next = heap,
    .heap_end = heap + HEAP_BYTES,
  };
  const struct function *const entry = &program->functions[0];
  if (interpret(&vm, program->code + entry->entry, stack + entry->locals, stack) != FINISHED) {
    fprintf(stderr, "%s: trapped\n", program->name);
    exit(1);
  }
  if (vm.result != program->expected) {
    fprintf(stderr, "%s: answered %" PRId64 ", not %" PRId64 "\n", program->name, vm.result, program->expected);
    exit(1);
  }
}

static double seconds(struct timespec time) {
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/*
 * Processor time of this process: the programs only compute, so on an idle machine it is the time that passes,
 * and on a shared one the turns that other processes take are not counted.
 */
static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return seconds(time);
}

/* Peak resident bytes of this program alone: getrusage may still count the process from which it was started. */
static int64_t peak_memory(void) {
  int64_t kilobytes = 0;
  FILE *const status = fopen("/proc/self/status", "r");
  if (status != NULL) {
    char line[256];
    while (fgets(line, sizeof line, status) != NULL && sscanf(line, "VmHWM: %" SCNd64, &kilobytes) != 1) continue;
    fclose(status);
  }
  if (kilobytes == 0) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    kilobytes = usage.ru_maxrss;
  }
  return kilobytes * 1024;
}

static const struct program *find_program(const char *name) {
  for (size_t at = 0; at < program_count; at++) {
    if (strcmp(programs[at].name, name) == 0) return &programs[at];
  }
  return NULL;
}

/* Seconds that this many loops take. */
static double time_loops(const struct program *program, long loops) {
  const double start = now();
  for (long loop = 0; loop < loops; loop++) run_once(program);
  return now() - start;
}

static void print_value(int is_first, long loops, double elapsed) {
  printf("%s[%ld,%.9f]", is_first ? "" : ",", loops, elapsed);
}

int main(int argc, char **argv) {
  const struct program *const program = argc == 4 ? find_program(argv[1]) : NULL;
  const int calibrates = program != NULL && strcmp(argv[2], "calibrate") == 0;
  const long loops = program == NULL || calibrates ? 1 : strtol(argv[2], NULL, 10);
  const double last = program == NULL ? 0 : strtod(argv[3], NULL);
  if (loops < 1 || last <= 0) {
    fprintf(stderr, "usage: %s PROGRAM LOOPS VALUES\n       %s PROGRAM calibrate SECONDS\n", argv[0], argv[0]);
    return 64;
  }
  struct timespec resolution;
  clock_getres(CLOCK_PROCESS_CPUTIME_ID, &resolution);
  printf("{\"resolution\":%.9f,\"values\":[", seconds(resolution));
  if (calibrates) {
    double elapsed = 0;
    for (long tried = 1; elapsed < last; tried *= 2) {
      elapsed = time_loops(program, tried);
      print_value(tried == 1, tried, elapsed);
    }
  } else {
    for (long value = 0; value < (long)last; value++) print_value(value == 0, loops, time_loops(program, loops));
  }
  printf("],\"peak_memory\":%" PRId64 "}\n", peak_memory());
  return 0;
}
