/**
 * The command line's flags: which there are, which input each sets, and what the help says of it. Room: settings.
 * A flag has the name of the input it sets; one that is given once per line of an input has the singular.
 */
import type { InputName } from './inputs.ts';
import { mergeModes } from './settings.ts';

/** One flag of `plumbline compare`. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; absent for a switch. */
  readonly value?: string;
  readonly help: string;
  /** The input that it sets, when there is one. */
  readonly input?: InputName;
  /** May be given several times. */
  readonly repeatable?: true;
  /** Takes every following word up to the next flag. */
  readonly variadic?: true;
  /** An empty value means an empty list, as scripts pass it. */
  readonly mayBeEmpty?: true;
  /** The words it accepts. */
  readonly choices?: readonly string[];
  readonly group: 'evidence' | 'policy' | 'report' | 'other';
}

/** What `--report` can be. */
export const reportKinds = ['terminal', 'markdown', 'json', 'html', 'pyperf', 'bench-runner'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What `--color` can be. */
export const colorModes = ['auto', 'always', 'never'] as const;
export type ColorMode = (typeof colorModes)[number];

/** All flags of `plumbline compare`, in the order of the help. */
export const compareFlags = [
  {
    name: 'reference',
    value: 'LABEL=FILE',
    help: 'A further baseline to hold the candidate against (another compiler, the last release).',
    input: 'references',
    repeatable: true,
    group: 'evidence',
  },
  {
    name: 'history',
    value: 'FILE...',
    help: 'Earlier results of the baseline branch. Takes all words up to the next flag.',
    repeatable: true,
    variadic: true,
    group: 'evidence',
  },
  {
    name: 'exclude-benchmarks',
    value: 'A,B',
    help: 'Benchmarks to leave out, by exact name.',
    input: 'exclude-benchmarks',
    repeatable: true,
    mayBeEmpty: true,
    group: 'evidence',
  },
  {
    name: 'include',
    value: 'PATTERN',
    help: 'Compare only benchmarks whose name fits; `*` stands for any text.',
    repeatable: true,
    group: 'evidence',
  },
  {
    name: 'exclude',
    value: 'PATTERN',
    help: 'Leave out benchmarks whose name fits.',
    repeatable: true,
    group: 'evidence',
  },
  {
    name: 'rename',
    value: 'OLD=NEW',
    help: 'A benchmark that older results call OLD; `*` in NEW is what `*` in OLD stood for. OLD=>NEW for names with `=`.',
    repeatable: true,
    group: 'evidence',
  },
  {
    name: 'tag',
    value: 'PATTERN=TAG',
    help: 'Give benchmarks whose name fits a tag; each tag has a geometric mean of its own.',
    repeatable: true,
    group: 'evidence',
  },
  {
    name: 'metric',
    value: 'ID',
    help: "Metric to judge, e.g. throughput; default: what each file's benchmarks are about, usually time.",
    group: 'evidence',
  },
  {
    name: 'merge',
    value: 'MODE',
    help: "What a benchmark in several files of one side is: another session of it (sessions, the default), or another matrix leg's (legs: the file's or folder's name becomes part of its name, and a tag).",
    input: 'merge',
    choices: mergeModes,
    group: 'evidence',
  },
  {
    name: 'format',
    value: 'ID',
    help: 'Format of the files; auto (the default) recognises it.',
    input: 'format',
    group: 'evidence',
  },
  {
    name: 'geomean-threshold',
    value: '2%',
    help: 'Largest tolerated worsening of the geometric mean: 2% (the default), 0.98 and 1.02x mean the same; off for none.',
    input: 'geomean-threshold',
    group: 'policy',
  },
  {
    name: 'benchmark-threshold',
    value: '10%',
    help: 'The same for any single benchmark; off by default.',
    input: 'benchmark-threshold',
    group: 'policy',
  },
  {
    name: 'memory-threshold',
    value: '5%',
    help: 'The same for peak memory; off by default.',
    input: 'memory-threshold',
    group: 'policy',
  },
  {
    name: 'tag-threshold',
    value: 'TAG=2%',
    help: 'The same for the benchmarks with a tag.',
    input: 'tag-thresholds',
    repeatable: true,
    group: 'policy',
  },
  {
    name: 'max-inconclusive',
    value: '25%',
    help: 'Largest tolerated share of inconclusive benchmarks: above it the verdict is inconclusive instead of pass; off by default.',
    input: 'max-inconclusive',
    group: 'policy',
  },
  {
    name: 'claim',
    value: '10%',
    help: 'The gain that the change claims; the review says whether it holds.',
    input: 'claim',
    group: 'policy',
  },
  {
    name: 'fail-on',
    value: 'WORDS',
    help: 'Which verdicts fail: fail (the default), inconclusive, untrusted, incomplete, separated by commas; or none.',
    input: 'fail-on',
    group: 'policy',
  },
  {
    name: 'config',
    value: 'FILE',
    help: 'YAML file of settings (docs/configuration.md); default: .github/plumbline.yml if there is one; off for none. Flags win over it.',
    input: 'config',
    group: 'policy',
  },
  {
    name: 'advisories',
    value: 'off',
    help: 'Do not hold the sides against known regressions of toolchains (`plumbline advisories` lists them).',
    choices: ['off'],
    group: 'policy',
  },
  {
    name: 'seed',
    value: 'N',
    help: 'Seed of everything random; the same seed gives the same report. Default 1.',
    input: 'seed',
    group: 'policy',
  },
  {
    name: 'report',
    value: 'KIND',
    help: 'terminal (the default), markdown (the comment), json, html, pyperf (what `pyperf compare_to -G --table` prints) or bench-runner.',
    choices: reportKinds,
    group: 'report',
  },
  { name: 'json', help: 'Short for --report json.', group: 'report' },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    help: 'Write the report there instead of printing it.',
    group: 'report',
  },
  {
    name: 'junit',
    value: 'FILE',
    help: 'Write the verdict, the thresholds and the benchmarks as JUnit XML there also.',
    group: 'report',
  },
  {
    name: 'badge',
    value: 'FILE',
    help: 'Write the JSON of a Shields endpoint badge there also.',
    group: 'report',
  },
  {
    name: 'base',
    value: 'NAME',
    help: 'What the bench-runner report calls the baseline. Default: base.',
    group: 'report',
  },
  {
    name: 'color',
    value: 'WHEN',
    help: 'auto (the default: on a terminal; NO_COLOR and FORCE_COLOR are honoured), always or never.',
    choices: colorModes,
    group: 'report',
  },
  {
    name: 'width',
    value: 'N',
    help: "Columns of the terminal report. Default: the terminal's, else 100.",
    group: 'report',
  },
  { name: 'quiet', short: 'q', help: 'Print the verdict in one line, and nothing else.', group: 'report' },
  {
    name: 'verbose',
    short: 'v',
    help: 'Say each step on standard error, with what was considered and how long it took.',
    group: 'report',
  },
  {
    name: 'watch',
    help: 'Compare again whenever one of the files changes, until interrupted (then the exit code is 0).',
    group: 'other',
  },
  { name: 'help', short: 'h', help: 'Print this.', group: 'other' },
  { name: 'version', help: 'Print the version.', group: 'other' },
] as const satisfies readonly Flag[];

/** The name of a flag of `plumbline compare`. */
export type FlagName = (typeof compareFlags)[number]['name'];
