/**
 * The config file as a whole: every input by its name, and what is too rich for an input. Room: settings.
 * From here come the check at run time, schema/config.schema.json, and the headings of docs/configuration.md.
 */
import { findingCodes, type FindingCode } from '../../model/finding.ts';
import { defaultThresholds } from '../../trust/thresholds.ts';
import { declarableChanges, type DeclarableChange } from '../../trust/trust-policy.ts';
import { inputs, type Input } from '../inputs.ts';
import { advisoryShape } from './advisory-shape.ts';
import { inputShape, worseningShape } from './input-shape.ts';
import { fitting, list, oneOrMore, text, words, type Shape } from './shape.ts';

/** Inputs that a file cannot set: where it lies itself, what must not lie in a repository, and what is one run's alone. */
const notInFiles: readonly string[] = ['config', 'github-token', 'pull-request'];

/** The inputs that a config file can set. */
export const inputsOfFile: readonly Input[] = (inputs as readonly Input[]).filter(
  ({ name }) => !notInFiles.includes(name),
);

/** Codes that rules can be given for: the gate's and the waivers' own are no doubt about the baseline. */
const ruledCodes = findingCodes.filter((code) => !/^(?:gate|waiver)\./.test(code));

/** The words after the slash of a code's thresholds, e.g. `deviation` of `noise.spread/deviation`. */
function thresholdsOf(code: FindingCode): Shape | undefined {
  const own = Object.entries(defaultThresholds).filter(([name]) => name.startsWith(`${code}/`));
  if (own.length === 0) return undefined;
  const fields = own.map(([name, value]): [string, Shape] => [
    name.slice(code.length + 1),
    { kind: 'number', atLeast: 0, about: `Default: ${value}.` },
  ]);
  return {
    kind: 'object',
    about: 'Numbers that the check compares with. Shares are parts of one, changes are log ratios (0.02 is 2 %).',
    fields: Object.fromEntries(fields),
  };
}

function checkShapeOf(code: FindingCode): Shape {
  const thresholds = thresholdsOf(code);
  return {
    kind: 'object',
    about: `See docs/checks.md, ${code}.`,
    atMostOneOf: ['mute', 'raise', 'lower'],
    needs: { mute: 'reason', raise: 'reason', lower: 'reason' },
    fields: {
      mute: { kind: 'boolean', only: true, about: 'Its findings do not count; reports list them folded.' },
      raise: words(['warning', 'error'], 'Its findings are at least this severe.'),
      lower: words(['info', 'warning'], 'Its findings are at most this severe.'),
      reason: text('Why; reports show it.'),
      ...(thresholds === undefined ? {} : { thresholds }),
    },
  };
}

const changeTitles: Readonly<Record<DeclarableChange, string>> = {
  compiler: 'Another compiler, or another version of it.',
  flags: 'Other flags or build options.',
  runtime: 'Another interpreter or virtual machine, or another build of it.',
  jit: 'The JIT compiler on one side only.',
  'free-threading': 'Free threading on one side only.',
  'tail-call': 'The tail-call interpreter on one side only.',
  harness: 'Another benchmark tool.',
  suite: 'Another version of the benchmark suite.',
  machine: 'Another machine or operating system.',
};

const patterns = (about: string): Shape => list(text(), about);
const names = (about: string): Shape => oneOrMore(text(), 'a pattern of names or a list of them', about);

const trustFields: Readonly<Record<string, Shape>> = {
  checks: {
    kind: 'object',
    about: 'Sanity checks by code: mute, raise or lower one, with a reason; or set its thresholds.',
    fields: Object.fromEntries(ruledCodes.map((code) => [code, checkShapeOf(code)])),
  },
  'declared-changes': {
    kind: 'object',
    about: 'What differs between the sides on purpose, because it is the change under test; each with the reason.',
    fields: Object.fromEntries(declarableChanges.map((change) => [change, text(changeTitles[change])])),
  },
  sentinels: patterns('Benchmarks that the code cannot touch: when they move, the machine did. `*` is any text.'),
  watch: {
    kind: 'object',
    about:
      'Files whose change makes measurements incomparable, as globs from the repository’s root; each list replaces its default.',
    fields: {
      lockfiles: patterns('What pins dependencies.'),
      images: patterns('What makes the machine: images, tool versions, workflows.'),
      benchmarks: patterns('The benchmarks themselves.'),
    },
  },
  advisories: {
    kind: 'either',
    of: [text(), list(advisoryShape)],
    expected: '`off`, the path of a file, or a list of advisories',
    about:
      'Advisories of your own, beside those of Plumbline: a list, or a file with one (its path from the config file’s folder). `off` switches all of them off.',
  },
};

const suiteFields: Readonly<Record<string, Shape>> = {
  renames: {
    kind: 'table',
    key: 'the old name of a benchmark',
    of: text(),
    about:
      'Old names of benchmarks and what they are called now. `*` is any text; in the new name it is the same text.',
  },
  include: names('Only benchmarks whose name fits are compared. `*` is any text.'),
  exclude: names('Benchmarks whose name fits are left out, even when `include` names them. `*` is any text.'),
  tags: {
    kind: 'table',
    key: 'a pattern of names',
    of: oneOrMore(text(), 'a tag or a list of tags'),
    about: 'Tags for benchmarks whose name fits the pattern, beside those in the files.',
  },
  metric: text('The metric that is judged, by its id; the files’ main one (usually `time`) without it.'),
  weights: {
    kind: 'table',
    key: 'a pattern of names',
    of: { kind: 'number', above: 0 },
    about: 'How much benchmarks count in the geometric mean; the first pattern that fits counts, all others weigh 1.',
  },
  groups: {
    kind: 'table',
    key: 'the name of a group',
    of: names('Patterns of the group’s benchmarks.'),
    about: 'Groups of benchmarks, each with a geometric mean of its own.',
  },
};

const waiverShape: Shape = {
  kind: 'object',
  required: ['ceiling', 'reason', 'expires'],
  oneOf: ['benchmark', 'tag', 'suite'],
  fields: {
    benchmark: text('Pattern of the benchmarks’ names. `*` is any text.'),
    tag: text('Pattern of a tag: its threshold, and those of the benchmarks that carry it.'),
    suite: { kind: 'boolean', only: true, about: 'The threshold of the whole suite’s geometric mean.' },
    metric: text('The metric’s id; the main one without it.'),
    ceiling: { ...worseningShape, about: 'The largest worsening that is accepted.' },
    reason: text('Why; reports show it.'),
    expires: fitting(
      '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
      'a date in quotes or without, such as 2027-01-31',
      'The last day (UTC) on which it holds.',
    ),
  },
};

/** The whole file. */
export const configShape: Shape = {
  kind: 'object',
  about: 'Plumbline’s config file, `.github/plumbline.yml`. docs/configuration.md explains each key.',
  fields: {
    ...Object.fromEntries(inputsOfFile.map((input) => [input.name, inputShape(input)])),
    ...trustFields,
    ...suiteFields,
    waivers: list(waiverShape, 'Known worsenings that are accepted up to a ceiling, for a reason, until a day.'),
  },
};
