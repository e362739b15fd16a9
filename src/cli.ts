/**
 * The command line's entry. `--version` starts as fast as an empty script, because each command is a bundle of its own that is
 * loaded only when there is something to do.
 */
import { runCommandLine } from './command-line/program.ts';

/** From package.json, put in by the build. */
declare const PLUMBLINE_VERSION: string;

const words = process.argv.slice(2);
if (words.length === 1 && words[0] === '--version') {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`plumbline: The version could not be printed: ${error.message}.\n`);
    process.exitCode = 2;
  });
  process.stdout.write(`${PLUMBLINE_VERSION}\n`);
} else await runCommandLine(words, PLUMBLINE_VERSION);
