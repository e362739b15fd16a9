/**
 * The command line's entry. `--version` starts as fast as an empty script, because everything else is a bundle of its
 * own that is loaded only when there is something to do.
 */

/** From package.json, put in by the build. */
declare const PLUMBLINE_VERSION: string;

const words = process.argv.slice(2);
if (words.length === 1 && words[0] === '--version') process.stdout.write(`${PLUMBLINE_VERSION}\n`);
else {
  // Node 20 optimises so early that a run of a tenth of a second waits for compilers it never gains from: decision 9. A changed
  // flag makes Node compile its own modules anew instead of taking them from its cache, so the largest ones come first.
  if (process.versions.v8.startsWith('11.')) {
    await import('node:crypto');
    (await import('node:v8')).setFlagsFromString('--interrupt-budget=1000000');
  }
  const { runCommandLine } = await import('./command-line/program.ts');
  await runCommandLine(words, PLUMBLINE_VERSION);
}
