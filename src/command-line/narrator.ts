/**
 * Who says on standard error what is being done while nothing is printed yet. Room: command-line. Silent unless somebody looks:
 * the others are loaded by whoever wants them.
 */

/** Hears of every step. */
export interface Narrator {
  /** A step begins that takes about so long. */
  begin(step: string, milliseconds: number): void;
  /** What was found or decided; worded only where it is wanted. */
  tell(sentences: () => readonly string[]): void;
  /** The report comes next. */
  end(): void;
}

/** Says nothing. */
export const silent: Narrator = {
  begin: () => undefined,
  tell: () => undefined,
  end: () => undefined,
};

/** About what parsing needs, in bytes a millisecond; compressed files hold about ten times their size. */
const parsedPerMillisecond = 40_000;
const compression = 10;

/** About how long reading some files takes, in milliseconds. */
export function readingTime(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): number {
  const sizes = files.map(({ name, bytes }) => bytes.byteLength * (name.endsWith('.gz') ? compression : 1));
  return sizes.reduce((sum, size) => sum + size, 0) / parsedPerMillisecond;
}
