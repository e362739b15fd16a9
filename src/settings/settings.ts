/**
 * The one typed Settings that action inputs, command-line flags and the config file all become.
 * Room: settings. Names are those of action.yml in camelCase; `inputs.ts` is the single list of them.
 */
import type { SuiteEdits } from '../comparison/suite-edits.ts';
import type { Policy } from '../verdict/policy.ts';

/** When the comment is written. */
export const commentModes = ['always', 'on-change', 'on-failure', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

/** What several files of one side are. */
export const mergeModes = ['sessions', 'legs'] as const;
export type MergeMode = (typeof mergeModes)[number];

/** Everything a user can say, read and checked. */
export interface Settings {
  /** Source of the candidate, e.g. an artifact name; for the command line the first of `candidateFiles`. */
  readonly candidate: string;
  /** Source of the baseline; null means the candidate's name, searched by the default order. */
  readonly baseline: string | null;
  readonly references: readonly LabelledSource[];
  /** How many earlier baselines to fetch; 0 is off. */
  readonly history: number;
  /** Where they are, as written; none: with the baseline's other results. */
  readonly historySources: readonly string[];
  readonly policy: Policy;
  /** What to do to every suite before it is compared. */
  readonly suiteEdits: SuiteEdits;
  readonly comment: CommentMode;
  readonly commentKey: string;
  readonly status: boolean;
  readonly checkRun: boolean;
  /** The pull request that a run started by hand is about. */
  readonly pullRequest: number | null;
  /** The label on a pull request that accepts what failed; null is off. */
  readonly acceptLabel: string | null;
  /** Whether commands in comments are obeyed. */
  readonly commands: boolean;
  /** Where to write the HTML and JSON reports; null writes none. */
  readonly reportPath: string | null;
  readonly jsonPath: string | null;
  /** Where to write JUnit XML and the badge's JSON; null writes none. */
  readonly junitPath: string | null;
  readonly badgePath: string | null;
  /** What a benchmark is that several files of one side have: another session of it, or that of another matrix leg. */
  readonly merge: MergeMode;
  /** Format id, or `auto`. */
  readonly format: string;
  /** Longest time the whole action may take, in seconds. */
  readonly timeoutSeconds: number;
  /** What reports say of where the settings come from, a sentence each. */
  readonly notes: readonly string[];
}

/** A source with the user's label for it. */
export interface LabelledSource {
  readonly label: string;
  readonly source: string;
}
