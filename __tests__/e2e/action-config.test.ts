/** The bundle end to end: which config file counts, and that a pull request cannot change its own gate. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { pyperfText, usualMeans } from '../github/pyperf-results.ts';
import { slowerFiles, withBundle } from './run-bundle.ts';

jest.setTimeout(60_000);

const path = '.github/plumbline.yml';
const strict = 'geomean-threshold: 2%\ncomment-key: strict\n';
const loose = 'geomean-threshold: 50%\nfail-on: none\ncomment-key: loose\n';
/** Puts a file into the workspace, as a checkout of the pull request would. */
const checkedOut =
  (text: string, name = path) =>
  async (workspace: string): Promise<void> => {
    const target = join(workspace, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  };

describe('a pull request cannot change its own gate', () => {
  test.each([
    ['of this repository', false],
    ['from a fork', true],
  ])('%s', async (_, fork) => {
    const world = { candidateFiles: slowerFiles, mainFiles: { [path]: strict }, changes: { [path]: loose }, fork };
    await withBundle(world, {}, async ({ run, contract, comments }) => {
      const step = await run({ prepare: checkedOut(loose) });
      expect([step.code, step.outputs.verdict]).toEqual([1, 'fail']);
      const note = `Settings come from ${path} in the base branch main; the checked-out file differs, and does not count.`;
      expect(step.log).toContain(note);
      expect(step.summary).toContain('does not count');
      if (!fork) expect(comments()[0]).toContain('key=strict');
      expect(contract.seen).toContain('repos/get-content');
    });
  });

  test('nor bring one along', async () => {
    const world = { candidateFiles: slowerFiles, changes: { [path]: loose } };
    await withBundle(world, {}, async ({ run, comments }) => {
      for (const inputs of [{}, { config: 'bench/plumbline.yml' }]) {
        const name = 'config' in inputs ? inputs.config : path;
        const step = await run({ inputs, prepare: checkedOut(loose, name) });
        expect([step.code, step.outputs.verdict]).toEqual([1, 'fail']);
        expect(step.log).toContain(`The checked-out ${name} is not yet in the base branch main and does not count`);
      }
      expect(comments()[0]).toContain('is not yet in the base branch');
    });
  });

  test('nor in the merge queue', async () => {
    const world = { candidateFiles: slowerFiles, mainFiles: { [path]: strict } };
    await withBundle(world, {}, async ({ run }) => {
      const step = await run({ event: 'merge_group', prepare: checkedOut(loose) });
      expect(step.log).toContain(`Settings come from ${path} in the base branch main`);
    });
  });
});

describe('what cannot be read is no pass', () => {
  test('a named file that is nowhere', async () => {
    await withBundle({}, {}, async ({ run }) => {
      const step = await run({ inputs: { config: 'bench.yml' } });
      expect([step.code, step.outputs.verdict]).toEqual([1, '']);
      expect(step.log).toContain('config: there is no file bench.yml in the base branch main.');
    });
  });

  test('mistakes, all at once with their places', async () => {
    const text = 'geomean-treshold: 2%\nchecks:\n  age.stale: { mute: true }\n';
    await withBundle({ mainFiles: { [path]: text } }, {}, async ({ run }) => {
      const step = await run();
      expect([step.code, step.outputs.verdict]).toEqual([1, '']);
      expect(step.log).toContain(`${path}:1:1: there is no setting "geomean-treshold". Did you mean`);
      expect(step.log).toContain(`${path}:3:3: checks["age.stale"] has no \`reason\`.`);
    });
  });

  test('a folder in its place', async () => {
    await withBundle({ mainFiles: { [`${path}/x`]: '' } }, {}, async ({ run }) => {
      const step = await run();
      expect(step.code).toBe(1);
      expect(step.log).toContain(`config: ${path} of main cannot be used: it is no file there.`);
    });
  });

  test('without the permission to read contents: the line to add', async () => {
    const permissions = { actions: 'read', pull_requests: 'write' } as const;
    await withBundle({ permissions, mainFiles: { [path]: strict } }, {}, async ({ run }) => {
      const step = await run();
      expect([step.code, step.outputs.verdict]).toEqual([1, '']);
      expect(step.log).toContain('`contents: read`');
    });
  });
});

test('on a push the workspace’s file counts', async () => {
  await withBundle({ candidateFiles: slowerFiles }, {}, async ({ run }) => {
    const step = await run({ event: 'push', prepare: checkedOut(loose) });
    expect(step.log).toContain(`Settings come from ${path} in the workspace.`);
    expect(step.code).toBe(0);
  });
});

describe('checks, declared changes and advisories of one’s own', () => {
  const built = (compiler: string) => [
    { name: 'r.json', content: pyperfText(usualMeans(1.1), { python_compiler: compiler }) },
  ];
  const advisory = {
    id: 'clang-99-slow',
    component: 'clang',
    title: 'Loops are not unrolled',
    affected: ['>=99.0 <99.2'],
    effect: { what: 'all loops', much: '20 %', metric: 'time', reach: 'suite' },
    confidence: 'high',
    basis: 'We measured it.',
    evidence: ['https://example.org/issue/1'],
    remedy: 'Build the baseline with 99.2.',
  };

  test('an advisory in a file of its own makes a baseline unusable', async () => {
    const mainFiles = {
      [path]: 'advisories: advisories.json\n',
      '.github/advisories.json': JSON.stringify([advisory]),
    };
    const world = { baselineFiles: built('Clang 99.1.0'), candidateFiles: built('Clang 99.2.0'), mainFiles };
    await withBundle(world, {}, async ({ run, comments }) => {
      const step = await run();
      expect(step.outputs).toMatchObject({ verdict: 'untrusted', trust: 'unusable' });
      expect(comments()[0]).toContain('Loops are not unrolled');
      expect(comments()[0]).toContain('Build the baseline with 99.2.');
    });
  });

  test.each([
    ['is a fault', {}, 'unusable'],
    ['is none when declared', { [path]: 'declared-changes: { compiler: we move to GCC }\n' }, 'unverified'],
  ])('another compiler %s', async (_, mainFiles, trust) => {
    const world = { baselineFiles: built('Clang 20.1.8'), candidateFiles: built('GCC 14.2.0'), mainFiles };
    await withBundle(world, {}, async ({ run, comments }) => {
      expect((await run()).outputs.trust).toBe(trust);
      const [body = ''] = comments();
      expect(body.includes('compiler (we move to GCC)')).toBe(trust === 'unverified');
    });
  });
});
