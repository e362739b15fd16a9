/** The pages on formats: one for each, with steps that work in the workflow that docs/formats.md puts around them. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { formats } from '../../src/formats/registry.ts';
import { blocksOf } from './pages.ts';
import { complaintsAbout, type Step } from './workflow.ts';

const text = readFileSync('docs/formats.md', 'utf8');
const rows = [...text.matchAll(/^\| .*? \| `([\w-]+)` +\| .*? \| \[.*?\]\((.*?)\) *\|$/gm)];
const pages = rows.map(([, id = '', page = '']) => [id, `docs/${page}`] as const);

const place = "      # the steps of the tool's page\n";
const [frame = ''] = blocksOf('yaml', text);
/** The whole workflow with a page's steps. */
const workflowWith = (steps: string): string => frame.replace(place, () => steps.replaceAll(/^(?=.)/gm, '      '));

test('docs/formats.md has a row for every format, and for no other', () => {
  expect(rows.map(([, id]) => id).toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
});

test('the workflow has a place for the steps', () => {
  expect(frame).toContain(place);
  expect(complaintsAbout(workflowWith('- run: [1, 2]\n'))).not.toEqual([]);
});

describe.each(pages)('%s', (id, path) => {
  test('has a page that names it', () => {
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(`\`format: ${id}\``);
  });

  test('has steps that run something and keep it as the artifact that is compared', () => {
    const [steps = '', ...others] = blocksOf('yaml', readFileSync(path, 'utf8'));
    expect(others).toEqual([]);
    const list = parse(steps) as Step[];
    expect(list.filter(({ run }) => run !== undefined)).not.toEqual([]);
    expect(list.at(-1)).toMatchObject({ uses: expect.stringMatching(/@[\da-f]{40}$/), with: { name: 'benchmarks' } });
    expect(complaintsAbout(workflowWith(steps))).toEqual([]);
  });
});
