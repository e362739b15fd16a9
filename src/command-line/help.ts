/**
 * The command line's help, made from the table of flags. Room: command-line.
 */
import type { PlumblineError } from '../model/plumbline-error.ts';
import { compareFlags, type Flag } from '../settings/flags.ts';
import { nearestName } from '../settings/nearest-name.ts';
import { quoted } from '../settings/read-values.ts';
import { advisoriesHelp } from './advisories.ts';
import { convertHelp } from './convert-help.ts';
import { inspectHelp } from './inspect-help.ts';
import { plotHelp } from './plot-help.ts';
import { usageError } from './usage.ts';

/** The commands that exist, with a line each. */
export const commands: readonly { readonly name: string; readonly help: string }[] = [
  { name: 'compare', help: 'Compare the results of a candidate with those of a baseline.' },
  { name: 'plot', help: 'Draw a comparison as SVG: intervals, distributions or history.' },
  { name: 'inspect', help: 'Tell what result files hold, how noisy they are and what they could show.' },
  { name: 'convert', help: 'Write result files in another format.' },
  { name: 'advisories', help: 'List known regressions of toolchains, or hold result files against them.' },
  { name: 'help', help: 'Print the help of a command.' },
];

/** What `plumbline --help` prints. */
export function generalHelp(): string {
  return `Plumbline: is it faster, and faster than what?

Usage: plumbline COMMAND [OPTIONS]

Commands:
${rows(commands.map(({ name, help }) => [name, help]))}

Options:
${rows([
  ['-h, --help', 'Print this; after a command, the help of that command.'],
  ['--version', 'Print the version.'],
])}

Start with two result files, measured before and after a change:
  plumbline compare baseline.json candidate.json

\`plumbline compare --help\` shows all its options, with examples.
`;
}

/** The help of a command, or the general one without a command. Throws PlumblineError `usage` for an unknown one. */
export function commandHelp(command: string | undefined): string {
  if (command === undefined || command === 'help') return generalHelp();
  if (command === 'compare') return compareHelp();
  if (command === 'advisories') return advisoriesHelp;
  if (command === 'convert') return convertHelp;
  if (command === 'inspect') return inspectHelp;
  if (command === 'plot') return plotHelp;
  throw unknownCommand(command, []);
}

/** Says that there is no such command, and which there are. `rest` are the words after it. */
export function unknownCommand(command: string, rest: readonly string[]): PlumblineError {
  const names = commands.map(({ name }) => name);
  const exist = `The commands are: ${names.join(', ')}. Run \`plumbline --help\`.`;
  if (command.startsWith('-'))
    return usageError(`There is no option ${command} before a command.`, `Options come after the command. ${exist}`);
  const nearest = nearestName(command, names);
  const isFile = /[./\\]/.test(command) && nearest === undefined;
  if (isFile)
    return usageError(
      `${quoted(command)} is no command.`,
      `Write \`plumbline compare ${[command, ...rest].join(' ')}\`.`,
    );
  return usageError(
    `There is no command ${quoted(command)}.`,
    nearest === undefined ? exist : `Did you mean ${nearest}? ${exist}`,
  );
}

const groupTitles: readonly (readonly [Flag['group'], string])[] = [
  ['evidence', 'What to compare'],
  ['policy', 'What to tolerate'],
  ['report', 'What to print'],
  ['other', 'Other'],
];

/** What `plumbline compare --help` prints. */
export function compareHelp(): string {
  const flags: readonly Flag[] = compareFlags;
  const groups = groupTitles.map(
    ([group, title]) =>
      `${title}:\n${rows(flags.filter((flag) => flag.group === group).map((flag) => [usageOf(flag), helpOf(flag)]))}`,
  );
  return `Compares the benchmark results of a candidate with those of a baseline: per benchmark and over the suite (the
geometric mean, with its 95 % interval), whether the baseline can be believed, and whether the change stays within
the thresholds.

Usage: plumbline compare BASELINE CANDIDATE [OPTIONS]

BASELINE and CANDIDATE are result files (plain or gzip), directories, quoted globs, or - for standard input. Several
files for one side are merged: those with the same benchmarks as further sessions, those with others as shards.
Both are results of one tool; its format is recognised (docs/formats.md says which are).

Examples:
  plumbline compare baseline.json candidate.json
  plumbline compare baseline.json candidate.json --geomean-threshold 5% --benchmark-threshold 20%
  plumbline compare clang19.json tail-call.json --reference clang18=clang18.json --reference gcc=gcc.json
  plumbline compare main/ 'results/*.json.gz' --history earlier/*.json --report html --output report.html
  plumbline compare a.json b.json c.json --report pyperf

${groups.join('\n\n')}

Exit codes:
${rows([
  ['0', 'Within the thresholds, or nothing that --fail-on names.'],
  ['1', 'The gate failed: worse than a threshold tolerates, or incomplete where --fail-on says so.'],
  ['2', 'It could not be judged: a file that cannot be read, nothing in common, or a verdict that --fail-on names.'],
  ['64', 'Wrong usage: an unknown option, a missing file name, a value that cannot be read.'],
])}
`;
}

function usageOf(flag: Flag): string {
  const long = `${flag.short === undefined ? '' : `-${flag.short}, `}--${flag.name}`;
  return flag.value === undefined ? long : `${long} ${flag.value}`;
}

const helpOf = (flag: Flag): string =>
  flag.repeatable === true && flag.variadic !== true ? `${flag.help} May be repeated.` : flag.help;

/** Columns of the help's text; 80 is what every terminal has. */
const helpWidth = 80;

/** Two columns, the second wrapped. */
function rows(pairs: readonly (readonly [string, string])[]): string {
  const first = Math.max(...pairs.map(([name]) => name.length));
  const indent = ' '.repeat(first + 4);
  return pairs
    .map(([name, text]) => `  ${name.padEnd(first)}  ${wrapped(text, helpWidth - indent.length).join(`\n${indent}`)}`)
    .join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
