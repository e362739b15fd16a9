/**
 * Errors as the command line prints them: what went wrong, then what to do; never a stack trace. Room: command-line.
 */
import { isPlumblineError } from '../model/plumbline-error.ts';

/** The text for standard error, and whether it was the command line that was wrong. */
export interface ErrorMessage {
  readonly message: string;
  readonly isUsage: boolean;
}

/** What to print for an error of any kind. */
export function messageOf(error: unknown): ErrorMessage {
  if (!isPlumblineError(error)) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
      message: `plumbline: something unforeseen went wrong, so nothing was judged: ${printable(text)}\n  Please report it with the command and, if you can, the files.\n`,
      isUsage: false,
    };
  }
  return {
    message: `plumbline: ${printable(error.message)}\n  ${printable(error.remedy)}\n`,
    isUsage: error.code === 'usage' || error.code === 'setting-invalid',
  };
}

/** What a command says beside its result on standard error, a sentence each. */
export const programSays = (sentences: readonly string[]): string =>
  printable(sentences.map((sentence) => `plumbline: ${sentence}\n`).join(''));

/** Control characters but the newline, and marks that turn the direction of text: what could steer a terminal. */
const steering = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text that may hold pieces of result files, with what could steer a terminal written out. */
export function printable(text: string): string {
  return text.replace(steering, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
