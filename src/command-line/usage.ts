/**
 * The error for wrong usage of the command line. Room: command-line.
 */
import { PlumblineError } from '../model/plumbline-error.ts';

/** The remedy when there is no better one. */
export const seeHelp = 'Run `plumbline compare --help` for all options.';

/** The remedy where a smaller command's words are wrong. */
export const seeHelpOf = (command: string): string => `Run \`plumbline ${command} --help\` for its options.`;

/** Wrong usage: exit code 64. */
export function usageError(message: string, remedy = seeHelp): PlumblineError {
  return new PlumblineError('usage', message, remedy);
}
