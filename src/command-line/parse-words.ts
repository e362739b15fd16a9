/**
 * The words of the commands with few options of their own, by Node's own `parseArgs`; what is wrong with them is said in
 * the command's name. Room: command-line.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readChoice } from '../settings/read-values.ts';
import { seeHelpOf, usageError } from './usage.ts';

/** The values of the options and the other words. Throws PlumblineError `usage`. */
export function parseWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw usageError(`${command}: ${first.replace(/\.$/, '')}.`, seeHelpOf(command));
  }
}

/** The value of an option that takes one of a few words. Throws PlumblineError `usage`. */
export function choiceOf<Word extends string>(
  command: string,
  option: { readonly name: string; readonly text: string },
  choices: readonly Word[],
): Word {
  const reading = readChoice(option.text, choices);
  if (!reading.ok) throw usageError(`--${option.name}: ${reading.complaint}`, seeHelpOf(command));
  return reading.value;
}
