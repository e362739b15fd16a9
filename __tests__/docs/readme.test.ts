import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputs } from '../../src/settings/inputs.ts';
import { blocksOf, readPage, root } from './pages.ts';
import { complaintsAbout, stepsOf, type Workflow } from './workflow.ts';

const readme = readPage('README.md');
const blocks = blocksOf('yaml', readme);

describe('README.md', () => {
  test('has the tables of action.yml', () => {
    expect(execFileSync(process.execPath, ['scripts/readme.mjs', '--check'], { cwd: root, encoding: 'utf8' })).toBe('');
  });

  test('shows workflows whose steps use inputs that exist, and all that are required', () => {
    const steps = blocks.flatMap((block) => stepsOf(parse(block) as Workflow));
    const own = steps.filter(({ uses }) => uses?.includes('/plumbline@'));
    expect(own.length).toBeGreaterThan(0);
    for (const step of own) {
      const given = Object.keys(step.with ?? {});
      expect(inputs.map(({ name }) => name)).toEqual(expect.arrayContaining(given));
      expect(given).toEqual(expect.arrayContaining(inputs.filter(({ required }) => required).map(({ name }) => name)));
    }
  });

  test('shows workflows that actionlint accepts', () => {
    expect(blocks.flatMap((block) => complaintsAbout(block))).toEqual([]);
  });

  test('links only to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});
