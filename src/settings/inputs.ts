/**
 * The single list of everything a user can set: action.yml, the command line's flags and the README's tables are held against
 * it by a test; src/action/outputs.ts has what the action gives back. Room: settings.
 * A plain table, not a schema library's: the command line reads it at every start.
 */
import { failOnValues } from '../verdict/policy.ts';
import { commentModes, mergeModes } from './settings.ts';

/** How an input's text is read; see read-settings.ts. */
export type InputKind =
  | 'source'
  | 'text'
  | 'path'
  | 'secret'
  | 'threshold'
  | 'gain'
  | 'share'
  | 'boolean'
  | 'whole-number'
  | 'history'
  | 'duration'
  | 'choice'
  | 'choices'
  | 'names'
  | 'labelled-lines';

/** One input: its name is the same in action.yml, Settings (in camelCase), the config file and the README. */
export interface Input {
  readonly name: string;
  /** One or more plain sentences, as action.yml has them. */
  readonly description: string;
  readonly kind: InputKind;
  readonly required: boolean;
  /** The text that stands for it when nothing is said; absent means nothing. */
  readonly default?: string;
  /** The words that `choice` and `choices` accept. */
  readonly choices?: readonly string[];
}

/** What to do when there is no baseline yet. */
export const onMissingBaselineValues = ['notice', 'fail'] as const;

/** The largest number that an input of the kind `whole-number` takes. */
export const largestNumbers = {
  /** More would download for longer than a review is worth waiting for. */
  history: 100,
  /** Seeds are 32 bits wide. */
  seed: 2 ** 32 - 1,
} as const;

/** All inputs, in the order in which people meet them. */
export const inputs = [
  {
    name: 'candidate',
    description:
      'Source of the candidate: the name (or a glob) of an artifact of this workflow run, or another source: `artifact:NAME@run:ID`, `file:PATH`, `release:TAG/FILE`, `branch:NAME/PATH` and more, see docs/sources.md.',
    kind: 'source',
    required: true,
  },
  {
    name: 'baseline',
    description:
      "Source of the baseline, e.g. `artifact:NAME@branch:main`. Without it: an artifact of the candidate's name, searched at the merge base, then at its nearest ancestor, then at the latest success on the base branch.",
    kind: 'source',
    required: false,
  },
  {
    name: 'references',
    description:
      'Further baselines that the candidate is also held against (another compiler, the last release), one `LABEL=SOURCE` per line.',
    kind: 'labelled-lines',
    required: false,
  },
  {
    name: 'history',
    description:
      'How many earlier baselines to learn noise and drift from; `0` or `off` for none. Or where they are, one source per line, if not among the baseline’s other results.',
    kind: 'history',
    required: false,
    default: '8',
  },
  {
    name: 'geomean-threshold',
    description:
      'Largest tolerated worsening of the geometric mean: `2%`, `0.98` and `1.02x` mean the same; `off` for none.',
    kind: 'threshold',
    required: false,
    default: '2%',
  },
  {
    name: 'benchmark-threshold',
    description: 'Largest tolerated worsening of any single benchmark, written like `geomean-threshold`.',
    kind: 'threshold',
    required: false,
    default: 'off',
  },
  {
    name: 'memory-threshold',
    description: 'Largest tolerated worsening of the geometric mean of peak memory, written like `geomean-threshold`.',
    kind: 'threshold',
    required: false,
    default: 'off',
  },
  {
    name: 'tag-thresholds',
    description:
      'Largest tolerated worsening of the geometric mean of the benchmarks with a tag, one `TAG=THRESHOLD` per line.',
    kind: 'labelled-lines',
    required: false,
  },
  {
    name: 'max-inconclusive',
    description:
      'Largest tolerated share of the compared benchmarks whose answer is inconclusive, e.g. `25%`: above it the verdict is `inconclusive` instead of `pass`; `off` for none.',
    kind: 'share',
    required: false,
    default: 'off',
  },
  {
    name: 'claim',
    description: 'The gain that the change claims, e.g. `10%` or `1.10x`; the review says whether it holds.',
    kind: 'gain',
    required: false,
  },
  {
    name: 'exclude-benchmarks',
    description:
      'Benchmarks left out of the comparison, by exact name, separated by commas or lines; or a JSON list, for names with commas.',
    kind: 'names',
    required: false,
  },
  {
    name: 'fail-on',
    description:
      'Which verdicts make the step fail: any of `fail`, `inconclusive`, `untrusted`, `incomplete`, separated by commas; or `none`. What could not be judged at all always does.',
    kind: 'choices',
    required: false,
    default: 'fail',
    choices: failOnValues,
  },
  {
    name: 'on-missing-baseline',
    description:
      'What to do when there is no baseline yet: `notice` says so and passes (the first run of a new repository is no error), `fail` fails.',
    kind: 'choice',
    required: false,
    default: 'notice',
    choices: onMissingBaselineValues,
  },
  {
    name: 'comment',
    description:
      'When to write the pull-request comment: `always`, `on-change` (something is faster or slower), `on-failure`, or `never`.',
    kind: 'choice',
    required: false,
    default: 'always',
    choices: commentModes,
  },
  {
    name: 'comment-key',
    description:
      'Name of the comment: one comment is kept up to date per key, so several reviews of one pull request need several keys.',
    kind: 'text',
    required: false,
    default: 'default',
  },
  {
    name: 'status',
    description: 'Whether to post a commit status on the head commit also: `true` or `false`.',
    kind: 'boolean',
    required: false,
    default: 'false',
  },
  {
    name: 'check-run',
    description: 'Whether to post a check run on the head commit also: `true` or `false`.',
    kind: 'boolean',
    required: false,
    default: 'false',
  },
  {
    name: 'pull-request',
    description: 'Number of the pull request to review, for runs started by hand (`workflow_dispatch`) only.',
    kind: 'text',
    required: false,
  },
  {
    name: 'accept-label',
    description:
      'Label on the pull request by which someone with write permission accepts what failed, for the commit that is there when it is set; `off` for none.',
    kind: 'text',
    required: false,
    default: 'perf: accepted',
  },
  {
    name: 'commands',
    description:
      'Whether comments of people who may write to the repository are obeyed, on the event `issue_comment`: `/plumbline rerun-report` makes the report anew.',
    kind: 'boolean',
    required: false,
    default: 'false',
  },
  {
    name: 'report-path',
    description: 'Where in the workspace to write the HTML report; nothing is written without it.',
    kind: 'path',
    required: false,
  },
  {
    name: 'json-path',
    description: 'Where in the workspace to write the JSON report; nothing is written without it.',
    kind: 'path',
    required: false,
  },
  {
    name: 'junit-path',
    description:
      'Where in the workspace to write the verdict, the thresholds and the benchmarks as JUnit XML, for test dashboards; nothing is written without it.',
    kind: 'path',
    required: false,
  },
  {
    name: 'badge-path',
    description:
      'Where in the workspace to write the JSON of a Shields endpoint badge (docs/github.md tells how to publish it); nothing is written without it.',
    kind: 'path',
    required: false,
  },
  {
    name: 'config',
    description:
      'Path of the config file from the repository’s root, which may set any of the inputs above and more; an input that is given wins. For a pull request it is read from the base branch, never from its head.',
    kind: 'path',
    required: false,
    default: '.github/plumbline.yml',
  },
  {
    name: 'merge',
    description:
      'What a benchmark is that several files of one side have: another session of it (`sessions`), or that of another leg of the build matrix (`legs`: each gets its artifact’s or folder’s name behind its own, and as a tag).',
    kind: 'choice',
    required: false,
    default: 'sessions',
    choices: mergeModes,
  },
  {
    name: 'format',
    description: 'Format of the result files, e.g. `pyperf`; `auto` recognises it from the content.',
    kind: 'text',
    required: false,
    default: 'auto',
  },
  {
    name: 'seed',
    description: 'Seed of everything random in the review, a whole number: the same seed gives the same report.',
    kind: 'whole-number',
    required: false,
    default: '1',
  },
  {
    name: 'timeout',
    description: 'Longest time the action may take, e.g. `90s`, `10m`, `1h`.',
    kind: 'duration',
    required: false,
    default: '10m',
  },
  {
    name: 'github-token',
    description:
      'Token to read artifacts and write the comment with; needs `actions: read`, `contents: read` and `pull-requests: write`.',
    kind: 'secret',
    required: false,
    default: '${{ github.token }}',
  },
] as const satisfies readonly Input[];

/** The name of an input. */
export type InputName = (typeof inputs)[number]['name'];
