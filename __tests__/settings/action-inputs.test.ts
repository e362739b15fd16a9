/** The runner's inputs and the config file become settings. */
import { describe, expect, test } from '@jest/globals';
import { readActionInputs } from '../../src/settings/action-inputs.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';

type Files = Readonly<Record<string, string>>;

const among = (files: Files) => (path: string) => Promise.resolve(files[path] ?? null);
const inputsOf = (given: Record<string, string>) => ({
  getInput: (name: string) => ({ candidate: 'bench', 'github-token': 'secret', ...given })[name] ?? '',
});

/** Reads these inputs, and these files of the workspace. */
const read = (given: Record<string, string>, files: Files = {}) =>
  readActionInputs(inputsOf(given), { place: 'in the workspace', isBase: false, read: among(files) });

/** The same for a change: files of the base branch, and files as the change has them. */
const readForChange = (given: Record<string, string>, base: Files, changed: Files) =>
  readActionInputs(inputsOf(given), {
    place: 'in the base branch main',
    isBase: true,
    read: among(base),
    readChange: among(changed),
  });

describe('action inputs', () => {
  test('become settings, with the defaults', async () => {
    const { settings, token } = await read({ 'geomean-threshold': '3%', references: 'gcc=bench-gcc' });
    expect(settings.candidate).toBe('bench');
    expect(settings.policy.thresholds.geomean).toBeCloseTo(1.03, 2);
    expect(settings.references).toEqual([{ label: 'gcc', source: 'bench-gcc' }]);
    expect(settings.policy.onMissingBaseline).toBe('notice');
    expect(token).toBe('secret');
    expect(JSON.stringify(settings)).not.toContain('secret');
  });

  test('stand behind the config file only where they have their default', async () => {
    const files = { '.github/plumbline.yml': 'on-missing-baseline: fail\ncomment-key: from-file\n' };
    const { settings } = await read({ 'on-missing-baseline': 'notice', 'comment-key': 'from-input' }, files);
    expect(settings.policy.onMissingBaseline).toBe('fail');
    expect(settings.commentKey).toBe('from-input');
  });

  test('a config file that is named has to be there', async () => {
    const error = await plumblineErrorOf(read({ config: 'bench.yml' }));
    expect(error.code).toBe('setting-invalid');
    expect(error.message).toBe('config: there is no file bench.yml in the workspace.');
    expect((await read({ config: 'bench.yml' }, { 'bench.yml': 'comment: never' })).settings.comment).toBe('never');
  });

  test('advisories are read from the config file’s folder, and from nowhere outside', async () => {
    const files = { 'ci/bench.yml': 'advisories: own.yml', 'ci/own.yml': '[x]', 'own.yml': '[]', '../own.yml': '[]' };
    const error = await plumblineErrorOf(read({ config: './ci/bench.yml' }, files));
    expect(error.message).toMatch(/^ci\/own\.yml:1:2: \[0\] must be a mapping/);
    for (const path of ['../../own.yml', '../..']) {
      const outside = await plumblineErrorOf(
        read({ config: 'ci/bench.yml' }, { 'ci/bench.yml': `advisories: ${path}` }),
      );
      expect(outside.message).toContain(`advisories: there is no file ${path}`);
    }
  });

  test.each(['../plumbline.yml', '/etc/plumbline.yml', '.github/../..'])('no config file at %s', async (config) => {
    expect((await plumblineErrorOf(read({ config }))).message).toContain('does not lie in the repository');
  });

  test.each(['hush7\nhush8', 'hush7 hush8', 'hush7\u0000', 'töken', '密'])(
    'a token that is none is not sent, nor shown: %j',
    async (token) => {
      const error = await plumblineErrorOf(read({ 'github-token': token }));
      expect(error.code).toBe('setting-invalid');
      expect(error.message).toMatch(/^github-token: it holds a line break, a space or another character/);
      expect(error.remedy).toContain('Store the secret again');
      for (const part of token.split(/\s/)) expect(error.message + error.remedy).not.toContain(part);
    },
  );

  test('without a token there is nothing to do', async () => {
    const error = await plumblineErrorOf(read({ 'github-token': ' ' }));
    expect(error.code).toBe('token-missing');
    expect(error.remedy).toContain('${{ github.token }}');
  });

  test('what cannot be read is said', async () => {
    const error = await plumblineErrorOf(read({ 'geomean-threshold': 'two', candidate: '' }));
    expect(error.code).toBe('setting-invalid');
    expect(error.message).toContain('geomean-threshold');
    expect(error.message).toContain('candidate: it is required');
  });
});

describe('for a change under review', () => {
  const path = '.github/plumbline.yml';
  test('the base branch’s file counts, and the other is told of', async () => {
    const { settings } = await readForChange({}, { [path]: 'seed: 1' }, { [path]: 'seed: 2' });
    expect(settings.policy.seed).toBe(1);
    expect(settings.notes).toEqual([
      `Settings come from ${path} in the base branch main; the checked-out file differs, and does not count.`,
    ]);
  });
  test('nothing more is said of one that is the same', async () => {
    const { settings } = await readForChange({}, { [path]: 'seed: 1' }, { [path]: 'seed: 1' });
    expect(settings.notes).toEqual([`Settings come from ${path} in the base branch main.`]);
  });
  test.each([undefined, path, 'bench.yml'])(
    'a file that comes with the change does not count: config %s',
    async (named) => {
      const given: Record<string, string> = named === undefined ? {} : { config: named };
      const { settings } = await readForChange(given, {}, { [named ?? path]: 'seed: 2' });
      expect(settings.policy.seed).toBe(1);
      expect(settings.notes).toEqual([
        `The checked-out ${named ?? path} is not yet in the base branch main and does not count: the defaults and the inputs do.`,
      ]);
    },
  );
  test('a file that is nowhere: no matter, unless it was named', async () => {
    expect((await readForChange({}, {}, {})).settings.notes).toEqual([]);
    const error = await plumblineErrorOf(readForChange({ config: 'bench.yml' }, {}, {}));
    expect(error.message).toBe('config: there is no file bench.yml in the base branch main.');
    expect(error.remedy).toContain('counts once it is merged');
  });
  test('thresholds of checks that are not Plumbline’s are told', async () => {
    const text = 'checks: { samples.few: { thresholds: { warning-count: 3, error-count: 3 } } }';
    expect((await readForChange({}, { [path]: text }, {})).settings.notes[1]).toBe(
      'The config file sets thresholds of checks: samples.few/warning-count 3 (default 5).',
    );
  });
});
