/** The runner's inputs and the config file become settings. */
import { describe, expect, test } from '@jest/globals';
import { readActionInputs } from '../../src/settings/action-inputs.ts';
import { plumblineErrorOf } from '../github/connect-client.ts';

/** Reads these inputs, and these files of the workspace. */
const read = (given: Record<string, string>, files: Record<string, string> = {}) =>
  readActionInputs({
    getInput: (name) => ({ candidate: 'bench', 'github-token': 'secret', ...given })[name] ?? '',
    readWorkspaceFile: (path) => Promise.resolve(files[path] ?? null),
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

  test('without a token there is nothing to do', async () => {
    const error = await plumblineErrorOf(read({ 'github-token': ' ' }));
    expect(error.code).toBe('token-missing');
    expect(error.remedy).toContain('${{ github.token }}');
  });

  test('what cannot be read is said', async () => {
    const error = await plumblineErrorOf(read({ 'geomean-threshold': 'two', candidate: '' }));
    expect(error.code).toBe('setting-invalid');
    expect(error.message).toContain('geomean-threshold');
    expect(error.message).toContain('candidate: is required');
  });
});
