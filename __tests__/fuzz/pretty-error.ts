/** Errors of the code under test as text: the stack, which says where, without what belongs to the fuzzer. */

/** Message, and the places that led to it. */
export function prettyError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const lines = (error.stack ?? error.message).split('\n');
  return lines.filter((line) => !/^\s+at .*(?:fast-check|node:internal|fuzz\/target)/.test(line)).join('\n');
}
