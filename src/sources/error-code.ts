/**
 * The code of an error that Node threw, such as `ENOENT`. Room: sources.
 */

/** The error's `code`, or undefined when it has none. Asks for the shape, for errors can come from another realm. */
export function errorCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
