/** The bundle end to end: what the repository tells of the two commits, and earlier results as the baseline's history. */
import { expect, test } from '@jest/globals';
import { pyperfText, usualMeans } from '../github/pyperf-results.ts';
import { baselineFiles, withBundle } from './run-bundle.ts';

const config = 'watch:\n  lockfiles: [vendor/versions.txt]\n  benchmarks: ["perf/**"]\n';

test('a baseline before the merge base, and watched files that changed: said with their names', async () => {
  const world = {
    baselineDistance: 2,
    mainAhead: 3,
    mainFiles: { '.github/plumbline.yml': config },
    changes: { 'vendor/versions.txt': 'zlib 1.3.1\n', 'perf/loops.py': 'pass\n', 'package-lock.json': '{}\n' },
  };
  await withBundle(world, {}, async ({ run, comments, github }) => {
    const step = await run();
    const [comment = ''] = comments();
    expect(step.summary).toContain('`ancestry.not-merge-base`');
    expect(step.log).toMatch(/title=Plumbline%3A ancestry\.not-merge-base::/);
    expect(step.summary).toMatch(/2 commits before the merge base/);
    expect(comment).toContain('`age.stale`');
    expect(step.summary).toMatch(/changed between baseline and candidate \([^)]*vendor\/versions\.txt/);
    // The config's list of lockfiles replaces the usual one.
    expect(step.summary).not.toContain('package-lock.json');
    // Merge base, the baseline's place on the branch, and the changed files: a few questions, whatever the sizes.
    expect(github.requests.filter(({ path }) => path.includes('/compare/')).length).toBeLessThanOrEqual(4);
  });
});

test('the history: one listing more, each result downloaded once, and what it says of the baseline', async () => {
  const level = (factor: number) => [{ name: 'results.json', content: pyperfText(usualMeans(factor)) }];
  const world = { baselineFiles, history: [1.001, 1.003, 0.999, 1.002, 1.001].map(level) };
  await withBundle(world, {}, async ({ run, github }) => {
    const listings = () => github.requests.filter(({ path }) => path.endsWith('/actions/artifacts')).length;
    const downloads = () => github.requests.filter(({ path }) => path.endsWith('/zip')).length;
    await run({ inputs: { history: '0' } });
    const [listed, downloaded] = [listings(), downloads()];
    const step = await run({ inputs: { history: '5' } });
    expect(listings() - 2 * listed).toBe(1);
    // Of five results two are the same bytes.
    expect(downloads() - 2 * downloaded).toBe(4);
    expect(step.log).toMatch(/title=Plumbline%3A history\.slow::/);
    expect(step.summary).toMatch(/\d+\.\d % slower as a whole than its own 4 earlier sessions/);
  });
});
