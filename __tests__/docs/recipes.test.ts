/**
 * The recipes and migrations: every YAML block is a whole workflow that actionlint accepts, with inputs that exist and values
 * that can be read, or a config file that is taken; and a page for each ecosystem has what it promises.
 */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { compareFlags } from '../../src/settings/flags.ts';
import { inputs } from '../../src/settings/inputs.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { plotKinds } from '../../src/command-line/plot-help.ts';
import { settingsFrom } from '../settings/read-config.ts';
import { blocksOf, pagesIn, readPage } from './pages.ts';
import { complaintsAbout, stepsOf, wrongWorkflow, type Step, type Workflow } from './workflow.ts';

const pages = [...pagesIn('docs/recipes'), ...pagesIn('docs/migration')];
const blocks = pages.flatMap((page) =>
  blocksOf('yaml', readPage(page)).map((block, index) => ({ page, index, block })),
);
const workflows = blocks.filter(({ block }) => /^jobs:/m.test(block));
const configs = blocks.filter(({ block }) => !/^jobs:/m.test(block));

const isOwn = ({ uses }: Step): boolean => uses === 'OWNER/plumbline@v0';

test('there are workflows and config files, and actionlint finds what is wrong', () => {
  expect(workflows.length).toBeGreaterThan(8);
  expect(configs.length).toBeGreaterThan(3);
  expect(complaintsAbout(wrongWorkflow)).not.toEqual([]);
});

describe.each(workflows)('$page, block $index', ({ block }) => {
  const workflow = parse(block) as Workflow;

  test('is what actionlint accepts', () => {
    expect(complaintsAbout(block)).toEqual([]);
  });

  test('gives inputs that exist, with values that can be read, and pins every other action', () => {
    expect(stepsOf(workflow).filter(isOwn)).not.toEqual([]);
    for (const step of stepsOf(workflow)) {
      if (!isOwn(step)) expect(step.uses ?? 'none@'.padEnd(45, '0')).toMatch(/@[0-9a-f]{40}$/);
      else expect(() => readSettings(givenBy(step))).not.toThrow();
    }
  });

  test('lets what runs the code of a pull request only read, and hands it nothing within a command', () => {
    expect(Object.values(workflow.permissions)).not.toContain('write');
    for (const { steps, permissions = {} } of Object.values(workflow.jobs)) {
      if (Object.values(permissions).includes('write')) expect(steps.filter((step) => !isOwn(step))).toEqual([]);
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
    }
  });
});

/** The inputs of a step as the action gets them: texts, with the defaults of all others. Fails for one that there is not. */
function givenBy(step: Step): Readonly<Record<string, string>> {
  const given = Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)] as const);
  expect(inputs.map(({ name }) => name)).toEqual(expect.arrayContaining(given.map(([name]) => name)));
  return Object.fromEntries(given);
}

test.each(configs)('$page, block $index, is a config file that is taken', async ({ block }) => {
  await expect(settingsFrom(block)).resolves.toBeDefined();
});

const scripts = pages.flatMap((page) => blocksOf('js', readPage(page)).map((block, index) => ({ page, index, block })));
test.each(scripts)('$page, script $index, can be read by Node', ({ block }) => {
  const { stderr } = spawnSync(process.execPath, ['--check', '--input-type=module', '-'], { input: block });
  expect(stderr.toString()).toBe('');
});

const ecosystems: readonly (readonly [string, string])[] = [
  ['python', 'pyperf'],
  ['go', 'go'],
  ['rust', 'criterion'],
  ['jvm', 'jmh'],
  ['cpp', 'google-benchmark'],
  ['dotnet', 'benchmarkdotnet'],
  ['javascript', 'tinybench'],
];
describe.each(ecosystems)('docs/recipes/%s.md', (name, format) => {
  const text = readPage(`docs/recipes/${name}.md`);

  test('has its parts, and a link to the page on its format', () => {
    const headings = Array.from(text.matchAll(/^## (.+)$/gm), ([, title]) => title);
    expect(headings).toEqual(expect.arrayContaining(['The workflow', 'The noise', 'Traps', 'The gate']));
    expect(text).toContain(`](../formats/${format}.md)`);
  });

  test('measures on the base branch and on pull requests, and compares what it uploads', () => {
    const [workflow] = workflows.filter(({ page }) => page === `docs/recipes/${name}.md`).map(({ block }) => block);
    const parsed = parse(workflow ?? '') as Workflow;
    expect(parsed.on).toEqual({ push: { branches: ['main'] }, pull_request: null });
    const uploaded = stepsOf(parsed).filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    expect(uploaded.map((step) => step.with?.name)).toEqual(['benchmarks']);
    expect(
      stepsOf(parsed)
        .filter(isOwn)
        .map((step) => step.with?.candidate),
    ).toEqual(['benchmarks']);
  });
});

describe.each(pagesIn('docs/migration'))('%s', (page) => {
  const rows = Array.from(readPage(page).matchAll(/^\| (.+?) \| (.+) \|$/gm), ([, theirs = '', ours = '']) => [
    theirs,
    ours,
  ]);
  const spans = rows.flatMap(([, ours = '']) => Array.from(ours.matchAll(/`([^`]+)`/g), ([, span = '']) => span));

  test('names flags that exist, with values that they take', () => {
    expect(rows.length).toBeGreaterThan(15);
    const flags = spans.filter((span) => span.startsWith('--')).map((span) => span.slice(2).split(' '));
    expect(page.endsWith('github-action-benchmark.md') || flags.length > 3).toBe(true);
    for (const [name, value] of flags) {
      const flag: { readonly name: string; readonly choices?: readonly string[] } | undefined =
        name === 'kind' ? { name, choices: plotKinds } : compareFlags.find((known) => known.name === name);
      expect([name, flag?.name]).toEqual([name, name]);
      if (value !== undefined && flag?.choices !== undefined) expect(flag.choices).toContain(value);
    }
  });

  test('names inputs that exist, with values that can be read', () => {
    const given = spans.map((span) => /^([a-z]+(?:-[a-z]+)*): (.+)$/.exec(span)).filter((match) => match !== null);
    for (const [, name = '', value = ''] of given)
      expect(() => readSettings(givenBy({ with: { candidate: 'benchmarks', [name]: value } }))).not.toThrow();
  });
});
