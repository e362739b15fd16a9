/**
 * The words of a command line become a request for a comparison. Room: command-line; Node's own `parseArgs` splits the
 * words, the table of flags says what they mean. Nothing is read or written here.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SuiteEdits } from '../comparison/suite-edits.ts';
import type { PlumblineError } from '../model/plumbline-error.ts';
import {
  colorModes,
  compareFlags,
  reportKinds,
  type ColorMode,
  type Flag,
  type FlagName,
  type ReportKind,
} from '../settings/flags.ts';
import { nearestName } from '../settings/nearest-name.ts';
import { quoted, readChoice, readLabelledLines, type LabelledText } from '../settings/read-values.ts';
import { readEditFlags } from './edit-flags.ts';
import { readWidth } from './terminal.ts';
import { seeHelp, usageError } from './usage.ts';
import { fileOrStandardOutput } from './write-report.ts';

/** What `plumbline compare` was asked to do. */
export interface CompareRequest {
  readonly baseline: string;
  readonly candidate: string;
  /** Further columns of the pyperf report. */
  readonly otherCandidates: readonly string[];
  readonly references: readonly LabelledText[];
  readonly history: readonly string[];
  /** Texts of the inputs that were given as flags, for readSettings. */
  readonly values: Readonly<Record<string, string>>;
  /** What to do to the suites before they are compared, as far as flags say it. */
  readonly edits: SuiteEdits;
  /** False when advisories are switched off. */
  readonly advisories: boolean;
  /** The config file, or null. */
  readonly config: string | null;
  readonly report: ReportKind;
  /** Where to write the report; null prints it. */
  readonly output: string | null;
  /** Where to write JUnit XML and a badge's JSON beside the report; null writes none. */
  readonly junit: string | null;
  readonly badge: string | null;
  /** Name after "Results vs." in the bench-runner report. */
  readonly base: string;
  readonly color: ColorMode;
  /** Columns, or null for the terminal's. */
  readonly width: number | null;
  /** How much is said: the verdict alone, the report, or every step as well. */
  readonly level: 'quiet' | 'usual' | 'verbose';
  /** Whether to compare again when a file changes. */
  readonly watch: boolean;
}

/** What the words after `compare` ask for. */
export type CompareArguments = 'help' | 'version' | CompareRequest;

/** Reads the words after `compare`. Throws PlumblineError `usage`. */
export function readCompareArguments(words: readonly string[]): CompareArguments {
  const { given, files } = splitWords(words);
  if (given.has('help')) return 'help';
  if (given.has('version')) return 'version';
  const [baseline, candidate, ...otherCandidates] = files;
  if (baseline === undefined || candidate === undefined) throw missingFiles(files, given);
  if (files.includes('')) throw emptyName(files);
  const report = reportOf(given);
  const width = last(given, 'width');
  if (otherCandidates.length > 0 && report !== 'pyperf') throw tooManyFiles(files);
  return {
    baseline,
    candidate,
    otherCandidates,
    references: referencesOf(given),
    history: given.get('history') ?? [],
    values: valuesOf(given),
    edits: readEditFlags((name) => given.get(name) ?? []),
    advisories: last(given, 'advisories') !== 'off',
    config: last(given, 'config'),
    report,
    ...writtenFiles(given, otherCandidates.length > 0),
    base: last(given, 'base') ?? 'base',
    color: choiceOf(given, 'color', colorModes) ?? 'auto',
    width: width === null ? null : readWidth(width, 'Write e.g. --width 100.'),
    level: levelOf(given, report),
    watch: given.has('watch'),
  };
}

/** The files that are written: each its own. */
function writtenFiles(given: Given, severalCandidates: boolean): Pick<CompareRequest, 'output' | 'junit' | 'badge'> {
  for (const name of ['junit', 'badge'] as const) {
    if (given.has(name) && severalCandidates)
      throw usageError(`--${name} is about one candidate, and several were given.`, 'Give one candidate.');
    if (last(given, name) === '-')
      throw usageError(`--${name} needs the name of a file: standard output takes the report.`, 'Name a file.');
  }
  const written = {
    output: fileOrStandardOutput(last(given, 'output')),
    junit: last(given, 'junit'),
    badge: last(given, 'badge'),
  };
  const paths = Object.values(written).flatMap((path) => (path === null ? [] : [resolve(path)]));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice === undefined) return written;
  throw usageError(`Of --output, --junit and --badge two name one file, ${twice}.`, 'Name a file for each.');
}

type Given = ReadonlyMap<FlagName, readonly string[]>;

/** Sorts the words into flags with their values, and files. */
function splitWords(words: readonly string[]): { given: Given; files: readonly string[] } {
  const flags: readonly Flag[] = compareFlags;
  const options = Object.fromEntries(
    flags.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<FlagName, string[]>();
  const files: string[] = [];
  let variadic: string[] | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional') (variadic ?? files).push(token.value);
    else variadic = null;
    if (token.kind !== 'option') continue;
    const flag = compareFlags.find((one) => one.name === token.name);
    if (flag === undefined) throw unknownOption(token.rawName);
    const value = valueOf(flag, token.rawName, token.value, token.inlineValue === true);
    const earlier = given.get(flag.name);
    if (earlier !== undefined && !('repeatable' in flag) && 'value' in flag)
      throw usageError(`${token.rawName} was given twice.`, 'Give it once.');
    const values = [...(earlier ?? []), value];
    given.set(flag.name, values);
    if ('variadic' in flag && token.inlineValue !== true) variadic = values;
  }
  return { given, files };
}

function valueOf(flag: Flag, rawName: string, value: string | undefined, inline: boolean): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw usageError(`${rawName} takes no value.`, `Write ${rawName} alone.`);
    return '';
  }
  const swallowed = !inline && value !== undefined && value.startsWith('-') && value !== '-';
  if (swallowed)
    throw usageError(
      `${rawName} needs a value, and ${quoted(value)} looks like an option.`,
      `Write \`${rawName} ${flag.value}\`; a value that begins with - follows an equals sign, \`${rawName}=${value}\`.`,
    );
  if (value === undefined || (value === '' && flag.mayBeEmpty !== true))
    throw usageError(`${rawName} needs a value.`, `Write \`${rawName} ${flag.value}\`.`);
  if (flag.choices !== undefined) {
    const reading = readChoice(value, flag.choices);
    if (!reading.ok) throw usageError(`${rawName}: ${reading.complaint}`);
  }
  return value;
}

function unknownOption(rawName: string): PlumblineError {
  const nearest = nearestName(
    rawName.replace(/^-+/, ''),
    compareFlags.map((flag) => flag.name),
  );
  const meant = nearest === undefined ? '' : `Did you mean --${nearest}? `;
  const perhapsFile = rawName.startsWith('--') ? '' : ' A file whose name begins with - is written ./-NAME.';
  return usageError(`There is no option ${rawName}.`, `${meant}${seeHelp}${perhapsFile}`);
}

function missingFiles(files: readonly string[], given: Given): PlumblineError {
  const missing =
    files.length === 0
      ? 'BASELINE and CANDIDATE are missing.'
      : `CANDIDATE is missing: only ${quoted(files[0] ?? '')} was given.`;
  const swallowed = (given.get('history')?.length ?? 0) > 1;
  return usageError(
    missing,
    swallowed
      ? '--history takes every word up to the next option: write BASELINE and CANDIDATE before it.'
      : 'Write `plumbline compare baseline.json candidate.json`.',
  );
}

/** What an unset variable of a shell gives. */
function emptyName(files: readonly string[]): PlumblineError {
  const place = ['BASELINE', 'CANDIDATE'][files.indexOf('')] ?? 'A further candidate';
  return usageError(`${place} is an empty name.`, 'Name a file; see whether a variable in the command is not set.');
}

function tooManyFiles(files: readonly string[]): PlumblineError {
  return usageError(
    `${files.length} files were given, but ${quoted(files[2] ?? '')} and what follows has no place: one BASELINE and one CANDIDATE are compared.`,
    'For several files of one side give a directory or a quoted glob; for further baselines --reference LABEL=FILE; only --report pyperf takes more.',
  );
}

const last = (given: Given, name: FlagName): string | null => given.get(name)?.at(-1) ?? null;

function choiceOf<Word extends string>(given: Given, name: FlagName, choices: readonly Word[]): Word | null {
  const reading = readChoice(last(given, name) ?? '', choices);
  return reading.ok ? reading.value : null;
}

function reportOf(given: Given): ReportKind {
  const report = choiceOf(given, 'report', reportKinds);
  if (!given.has('json')) return report ?? 'terminal';
  if (report !== null && report !== 'json')
    throw usageError(`--json and --report ${report} ask for two reports.`, 'Give one of them.');
  return 'json';
}

/** A report that is not the terminal's is wanted whole, unless a file takes it. */
function levelOf(given: Given, report: ReportKind): CompareRequest['level'] {
  if (!given.has('quiet')) return given.has('verbose') ? 'verbose' : 'usual';
  if (given.has('verbose'))
    throw usageError('--quiet and --verbose ask for less and for more.', 'Give one of them, or none.');
  if (report !== 'terminal' && fileOrStandardOutput(last(given, 'output')) === null)
    throw usageError(
      `--quiet prints the verdict alone, and --report ${report} asks for a report.`,
      'Give one of them; or --output FILE, which takes the report.',
    );
  return 'quiet';
}

function referencesOf(given: Given): readonly LabelledText[] {
  const reading = readLabelledLines((given.get('reference') ?? []).join('\n'), '--reference gcc=gcc.json');
  if (!reading.ok) throw usageError(`--reference: ${reading.complaint}`);
  return reading.value;
}

/** Flags that set an input, one line per occurrence; the files of references are read by the command itself. */
function valuesOf(given: Given): Record<string, string> {
  const flags: readonly (Flag & { readonly name: FlagName })[] = compareFlags;
  return Object.fromEntries(
    flags.flatMap(({ name, input }): [string, string][] => {
      const texts = given.get(name);
      const isPlain = input !== undefined && input !== 'references' && input !== 'config';
      return isPlain && texts !== undefined ? [[input, texts.join('\n')]] : [];
    }),
  );
}
