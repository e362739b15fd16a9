/**
 * Files become one side of the comparison: each decoded and parsed, all merged into one suite. Room: sources; the
 * command line and the action both come through here, so that a file means the same to both.
 */
import { mergeSuites } from '../formats/merge-suites.ts';
import { parseText } from '../formats/registry.ts';
import type { Finding } from '../model/finding.ts';
import { PlumblineError } from '../model/plumbline-error.ts';
import type { Suite } from '../model/suite.ts';
import { joinCriterionTrees } from './criterion-tree.ts';
import { decode, type NamedBytes } from './decode.ts';

/** How to read a side. */
export interface SideOptions {
  /** Format id, or `auto`. */
  readonly format: string;
  /** What messages call the side, e.g. `baseline` or `reference clang-18`. */
  readonly subject: string;
  /** What reports call the suite; without it what the first file's parser called it. */
  readonly label?: string;
  /** False when the files were found in a directory, a glob or an artifact, where others may lie beside the results. */
  readonly chosen: boolean;
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
  for (const file of joinCriterionTrees(files)) {
    const result = readFile(file, options);
    if (result.suite !== null) suites.push(result.suite);
    const isForeign = result.suite === null && result.findings.every(({ code }) => code === 'input.unknown-format');
    if (isForeign && !options.chosen) foreign.push({ name: file.name, findings: result.findings });
    else findings.push(...result.findings);
  }
  const [first, ...others] = suites;
  if (first === undefined) throw unusable([...findings, ...foreign.flatMap((one) => one.findings)], options.subject);
  const merged = mergeSuites([first, ...others], options.label ?? first.label, options.subject);
  return {
    suite: merged.suite,
    findings: [...findings, ...merged.findings],
    notes: [
      ...merged.notes,
      ...foreign.map(({ name }) => `${options.subject}: ${name} is no benchmark result and was skipped.`),
    ],
  };
}

/**
 * Reads files into a suite each, in the order given, as a history wants them. Files of no known format are left out
 * unless they were chosen. Throws PlumblineError `input-unusable` when nothing usable is left.
 */
export function readEach(files: readonly NamedBytes[], options: SideOptions): readonly Side[] {
  const results = joinCriterionTrees(files).map((file) => readFile(file, options));
  const sides = results.flatMap(({ suite, findings }): Side[] =>
    suite === null ? [] : [{ suite, findings, notes: [] }],
  );
  const [first, ...others] = sides;
  const complaints = results.filter(({ suite }) => suite === null).flatMap(({ findings }) => findings);
  if (first === undefined) throw unusable(complaints, options.subject);
  const listed = options.chosen ? complaints : complaints.filter(({ code }) => code !== 'input.unknown-format');
  return [{ ...first, findings: [...listed, ...first.findings] }, ...others];
}

function readFile(file: NamedBytes, options: SideOptions): { suite: Suite | null; findings: readonly Finding[] } {
  const decoded = decode(file, options.subject);
  if (decoded.input === null) return { suite: null, findings: decoded.findings };
  const parsed = parseText(decoded.input, { format: options.format }, options.subject);
  return { suite: parsed.suite, findings: [...decoded.findings, ...parsed.findings] };
}

/** At most this many files' complaints are listed when none is usable. */
const complaintsListed = 5;

function unusable(findings: readonly Finding[], subject: string): PlumblineError {
  const [first, ...others] = findings;
  if (first === undefined)
    return new PlumblineError('input-unusable', `${subject}: no file was given.`, 'Name a result file.');
  if (others.length === 0) return new PlumblineError('input-unusable', `${subject}: ${first.message}`, first.remedy);
  const listed = findings.slice(0, complaintsListed).map((finding) => `  - ${finding.message}`);
  if (findings.length > complaintsListed) listed.push(`  - and ${findings.length - complaintsListed} more`);
  return new PlumblineError(
    'input-unusable',
    [`${subject}: nothing usable was found:`, ...listed].join('\n'),
    first.remedy,
  );
}
