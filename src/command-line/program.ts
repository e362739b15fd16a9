/**
 * The command line: finds the command, and turns what happens into an exit code: 0 pass, 1 gate failed, 2 could not
 * judge, 64 wrong usage. Room: command-line. A command is loaded when it is asked for.
 */
import { PlumblineError } from '../model/plumbline-error.ts';
import { messageOf } from './messages.ts';

const couldNotJudge = 2;
const wrongUsage = 64;

/** Runs the command that the words name; prints, and sets the process's exit code. Never throws. */
export async function runCommandLine(words: readonly string[], version: string): Promise<void> {
  // `plumbline compare … | head` closes the pipe early: that is no error, and the exit code stays what it was to be.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') complain(notPrinted(error));
    process.exit();
  });
  // Where nobody can read a message, the exit code has to do.
  process.stderr.on('error', () => undefined);
  process.on('uncaughtException', (error) => {
    complain(error);
    process.exit();
  });
  try {
    await run(words, version);
  } catch (error) {
    complain(error);
  }
  // Everything is done: leaving at once, when all is written, spares the collection of what was read.
  process.stdout.write('', (error) => {
    // What could not be printed is told above, before the process ends.
    if (!error) process.stderr.write('', () => process.exit());
  });
}

/** A report that reached nobody must not look as if all were well. */
function notPrinted(error: NodeJS.ErrnoException): PlumblineError {
  return new PlumblineError(
    'file-unreadable',
    `Standard output cannot be written: ${error.message}.`,
    'See whether the disk is full, or have the result written elsewhere with --output FILE.',
    error,
  );
}

async function run([command, ...rest]: readonly string[], version: string): Promise<void> {
  switch (command) {
    case 'compare':
      return (await import('./compare.ts')).compare(rest, version);
    case 'advisories':
      return (await import('./advisories.ts')).runAdvisories(rest);
    case 'convert':
      return (await import('./convert.ts')).runConvert(rest);
    case 'inspect':
      return (await import('./inspect.ts')).runInspect(rest, version);
    case 'plot':
      return (await import('./plot.ts')).runPlot(rest);
    case '--version':
    case 'version':
      process.stdout.write(`${version}\n`);
      return;
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write((await import('./help.ts')).commandHelp(rest[0]));
      return;
    case undefined:
      process.exitCode = wrongUsage;
      process.stderr.write((await import('./help.ts')).generalHelp());
      return;
    default:
      throw (await import('./help.ts')).unknownCommand(command, rest);
  }
}

function complain(error: unknown): void {
  const { message, isUsage } = messageOf(error);
  process.exitCode = isUsage ? wrongUsage : couldNotJudge;
  process.stderr.write(message);
}
