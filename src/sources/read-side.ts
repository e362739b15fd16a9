/**
 * Files become one side of the comparison: each decoded and parsed, all merged into one suite. Room: sources; the
 * command line and the action both come through here, so that a file means the same to both.
 */
import { asLeg, legOf } from '../formats/legs.ts';
import { mergeSuites } from '../formats/merge-suites.ts';
import { keepOneFormat } from '../formats/one-format.ts';
import type { FormatReader } from '../formats/format.ts';
import { titleOf } from '../formats/titles.ts';
import type { Finding } from '../model/finding.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Suite } from '../model/suite.ts';
import { joinCriterionTrees } from './criterion-tree.ts';
import { decode, type NamedBytes } from './decode.ts';

/** How to read a side. */
export interface SideOptions {
  /** The registry, or a reader that knows as much of it as these files need. */
  readonly reader: FormatReader;
  /** Format id, or `auto`. */
  readonly format: string;
  /** What messages call the side, e.g. `baseline` or `reference clang-18`. */
  readonly subject: string;
  /** How much text all files together may unpack to, in bytes: for files of strangers; absent, as much as there is. */
  readonly largestTogether?: number;
  /** What reports call the suite; without it what the first file's parser called it. */
  readonly label?: string;
  /** False when the files were found in a directory, a glob or an artifact, where others may lie beside the results. */
  readonly chosen: boolean;
  /** What a benchmark in several files is: another session of it (the default), or that of another matrix leg. */
  readonly merge?: 'sessions' | 'legs';
  /** The folder that the files were found in, below which folders name legs. */
  readonly root?: string;
  /** Of several formats on this side the one to take, the other side's; without it the one with the most benchmarks. */
  readonly prefer?: string;
}

/** One side, read. */
export interface Side {
  readonly suite: Suite;
  readonly findings: readonly Finding[];
  /** What was skipped or assumed, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Reads files into one suite. Bad files among good ones are findings; files of no known format are skipped with a note
 * unless they were chosen. Throws PlumblineError `input-unusable` when nothing usable is left.
 */
export function readSide(files: readonly NamedBytes[], options: SideOptions): Side {
  const suites: Suite[] = [];
  const findings: Finding[] = [];
  const foreign: { name: string; findings: readonly Finding[] }[] = [];
  const readWithin = withinTotal();
  for (const file of joinCriterionTrees(files)) {
    const result = readWithin(file, options);
    if (result.suite !== null) suites.push(result.suite);
    if (!options.chosen && isForeign(file.name, result)) foreign.push({ name: file.name, findings: result.findings });
    else findings.push(...result.findings);
  }
  const [first, ...others] = suites;
  if (first === undefined) throw unusable([...findings, ...foreign.flatMap((one) => one.findings)], options.subject);
  const kept = keepOneFormat([first, ...others], options.subject, options.prefer);
  const [one, ...more] = options.merge === 'legs' ? kept.suites.map((suite) => legSuite(suite, options)) : kept.suites;
  const merged = mergeSuites([one, ...more], options.label ?? kept.suites[0].label, options.subject);
  return {
    suite: merged.suite,
    findings: [...findings, ...kept.findings, ...merged.findings],
    notes: [...merged.notes, ...skippedNote(foreign, options)],
  };
}

const legSuite = (suite: Suite, { root = '' }: SideOptions): Suite =>
  asLeg(suite, legOf(suite.provenance.files[0]?.name ?? suite.label, root));

/** Whether a file that nobody named by itself is just another file: of no known format, or text that is no JSON at all. */
function isForeign(name: string, { suite, findings }: FileResult): boolean {
  if (suite !== null) return false;
  // A damaged result must be told of; a log is not one.
  const isJson = /\.json(\.gz)?$/i.test(name);
  return findings.every(({ code }) => code === 'input.unknown-format' || (!isJson && notResults.has(code)));
}

const notResults: ReadonlySet<string> = new Set(['input.not-json', 'input.empty-file', 'input.no-benchmarks']);

/** Names of skipped files that one note lists. */
const skippedListed = 5;

function skippedNote(foreign: readonly { name: string }[], { subject, format }: SideOptions): string[] {
  const [first, ...others] = foreign;
  if (first === undefined) return [];
  const [what, plural] = format === 'auto' ? ['no benchmark result', 's'] : [`not in ${titleOf(format)}`, ''];
  if (others.length === 0) return [`${subject}: ${first.name} is ${what} and was skipped.`];
  const names = foreign.slice(0, skippedListed).map(({ name }) => name);
  const more = foreign.length > skippedListed ? ` and ${foreign.length - skippedListed} more` : '';
  return [`${subject}: ${foreign.length} files are ${what}${plural} and were skipped: ${names.join(', ')}${more}.`];
}

/**
 * Reads files into a suite each, in the order given, as a history wants them. Files of no known format are left out
 * unless they were chosen. Throws PlumblineError `input-unusable` when nothing usable is left.
 */
export function readEach(files: readonly NamedBytes[], options: SideOptions): readonly Side[] {
  const readWithin = withinTotal();
  const results = joinCriterionTrees(files).map((file) => readWithin(file, options));
  const sides = results.flatMap(({ suite, findings }): Side[] =>
    suite === null ? [] : [{ suite: options.merge === 'legs' ? legSuite(suite, options) : suite, findings, notes: [] }],
  );
  const [first, ...others] = sides;
  const complaints = results.filter(({ suite }) => suite === null).flatMap(({ findings }) => findings);
  if (first === undefined) throw unusable(complaints, options.subject);
  const listed = options.chosen ? complaints : complaints.filter(({ code }) => code !== 'input.unknown-format');
  return [{ ...first, findings: [...listed, ...first.findings] }, ...others];
}

/** Reads files one after the other, until what they unpack to is more than is read for one side. */
function withinTotal(): (file: NamedBytes, options: SideOptions) => FileResult {
  let total = 0;
  return (file, options) => {
    const { largestTogether = Infinity, subject } = options;
    if (total > largestTogether)
      throw new PlumblineError(
        'archive-rejected',
        `${subject}: its files unpack to more than ${largestTogether / 1024 / 1024} MiB of text, the most that is read for one side.`,
        'Give the benchmark results only, not packed within an archive that is packed itself.',
      );
    const result = readFile(file, options);
    total += result.textBytes;
    return result;
  };
}

interface FileResult {
  readonly suite: Suite | null;
  readonly textBytes: number;
  readonly findings: readonly Finding[];
}

function readFile(file: NamedBytes, options: SideOptions): FileResult {
  const decoded = decode(file, options.subject);
  const { textBytes } = decoded;
  if (decoded.input === null) return { suite: null, textBytes, findings: decoded.findings };
  const other = options.chosen || options.format === 'auto' ? null : options.reader.detectFormat(decoded.input);
  if (other !== null && other.id !== options.format)
    return { suite: null, textBytes, findings: [otherFormat(file.name, other.title, options)] };
  const parsed = options.reader.parseText(decoded.input, { format: options.format }, options.subject);
  if (parsed.suite === null && options.chosen && options.format !== 'auto') {
    const meant = options.reader.detectFormat(decoded.input);
    if (meant !== null && meant.id !== options.format)
      return { suite: null, textBytes, findings: [otherFormat(file.name, meant.title, options)] };
  }
  return { suite: parsed.suite, textBytes, findings: [...decoded.findings, ...parsed.findings] };
}

/** A file of another format than was asked for. */
const otherFormat = (name: string, title: string, { subject, format }: SideOptions): Finding => ({
  code: 'input.unknown-format',
  severity: 'error',
  subject,
  message: `${name} is in ${title}, and ${titleOf(format)} was asked for.`,
  evidence: [],
  remedy: 'Set the format to auto, or to the one that the files are in.',
});

/** At most this many files' complaints are listed when none is usable. */
const complaintsListed = 5;

function unusable(findings: readonly Finding[], subject: string): PlumblineError {
  const [first, ...others] = findings;
  if (first === undefined)
    return new PlumblineError('input-unusable', `${subject}: no file was given.`, 'Name a result file.');
  // Where a file itself is the subject, its name need not stand there twice.
  const prefix = [' ', ':'].some((end) => first.message.startsWith(subject + end)) ? '' : `${subject}: `;
  if (others.length === 0) return new PlumblineError('input-unusable', `${prefix}${first.message}`, first.remedy);
  const listed = findings.slice(0, complaintsListed).map((finding) => `  - ${finding.message}`);
  if (findings.length > complaintsListed) listed.push(`  - and ${findings.length - complaintsListed} more`);
  return new PlumblineError(
    'input-unusable',
    [`${subject}: nothing usable was found:`, ...listed].join('\n'),
    first.remedy,
  );
}
