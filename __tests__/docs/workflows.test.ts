/** The example workflows: actionlint has nothing to say, the inputs exist, the actions are pinned, tokens can do little. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputs } from '../../src/settings/inputs.ts';
import { outputs } from '../../src/action/outputs.ts';
import { complaintsAbout, stepsOf, wrongWorkflow, type Step, type Workflow } from './workflow.ts';

const directory = new URL('../../examples/workflows/', import.meta.url);
const names = readdirSync(directory).filter((name) => name.endsWith('.yml'));
const textOf = (name: string): string => readFileSync(new URL(name, directory), 'utf8');

const workflowOf = (name: string): Workflow => parse(textOf(name)) as Workflow;
const stepsIn = (name: string): readonly Step[] => stepsOf(workflowOf(name));

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
  expect(complaintsAbout(wrongWorkflow)).not.toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('is what actionlint accepts', () => {
    expect(complaintsAbout(textOf(name), name)).toEqual([]);
  });

  test('uses inputs and outputs that exist, and pins every other action to a commit', () => {
    for (const { uses, with: given = {} } of stepsIn(name)) {
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
    for (const { run = '' } of stepsIn(name)) expect(run).not.toContain('${{');
  });
});

test('of the badge’s jobs, what may write runs nothing of the repository', () => {
  const { jobs } = workflowOf('badge.yml');
  const writing = Object.values(jobs).filter(({ permissions = {} }) => Object.values(permissions).includes('write'));
  expect(writing).toHaveLength(1);
  expect(writing[0]?.steps.map(({ uses }) => uses)).toEqual([undefined]);
  expect(stepsIn('badge.yml').some((step) => step.with?.['badge-path'] === 'plumbline-badge.json')).toBe(true);
});

test('of the fork-safe pair, what runs foreign code cannot write, and what can write runs nothing', () => {
  const measure = workflowOf('fork-measure.yml') as Workflow & { readonly name: string };
  const report = workflowOf('fork-report.yml');
  expect(Object.values(measure.permissions)).toEqual(['read']);
  expect(stepsIn('fork-report.yml').map(({ uses }) => uses)).toEqual(['OWNER/plumbline@v0']);
  expect(report.on.workflow_run).toMatchObject({ workflows: [measure.name] });
});
