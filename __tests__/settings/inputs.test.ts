import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { compareFlags, type Flag } from '../../src/settings/flags.ts';
import { inputs, type Input } from '../../src/settings/inputs.ts';
import { outputs } from '../../src/action/outputs.ts';

interface ActionFile {
  readonly inputs: Record<string, { description: string; required: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string };
}
const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionFile;
const table: readonly Input[] = inputs;

test('action.yml has the inputs of the table, word for word and in order', () => {
  const expected = table.map((input) => [
    input.name,
    {
      description: input.description,
      required: input.required,
      ...(input.default === undefined ? {} : { default: input.default }),
    },
  ]);
  expect(Object.entries(action.inputs)).toEqual(expected);
});

test('action.yml has the outputs of the table, word for word and in order', () => {
  expect(Object.entries(action.outputs)).toEqual(outputs.map(({ name, description }) => [name, { description }]));
});

test('action.yml runs the committed bundle', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.mjs' });
});

test('a flag has the name of the input it sets, or its singular', () => {
  const flags: readonly Flag[] = compareFlags;
  for (const { name, input, repeatable } of flags) {
    if (input === undefined) continue;
    expect(table.map((one) => one.name)).toContain(input);
    expect([input, ...(repeatable === true ? [input.replace(/s$/, '')] : [])]).toContain(name);
  }
});

test('every input that has a meaning on a laptop has a flag', () => {
  // The two sides stand without a flag; the rest is about pull requests and workflow runs.
  const elsewhere = ['candidate', 'baseline', 'history', 'on-missing-baseline', 'comment', 'comment-key', 'status'];
  const onGithub = ['pull-request', 'accept-label', 'commands'];
  const paths = ['report-path', 'json-path', 'junit-path', 'badge-path'];
  const actionOnly = [...elsewhere, ...onGithub, ...paths, 'check-run', 'timeout', 'github-token'];
  const flags: readonly Flag[] = compareFlags;
  const withFlag = flags.flatMap(({ input }) => input ?? []);
  expect([...withFlag, ...actionOnly].toSorted()).toEqual(table.map((input) => input.name).toSorted());
});
