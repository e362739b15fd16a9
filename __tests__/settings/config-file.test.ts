import { describe, expect, test } from '@jest/globals';
import { readConfigFile } from '../../src/settings/config-file.ts';
import { readSettings } from '../../src/settings/read-settings.ts';

describe('readConfigFile', () => {
  test('gives the texts that readSettings takes', async () => {
    const values = await readConfigFile(
      [
        'geomean-threshold: 3%',
        'benchmark-threshold: 0.9',
        'memory-threshold: off',
        'seed: 7',
        'status: true',
        'fail-on: [fail, incomplete]',
        'exclude-benchmarks: ["a,b", c]',
        'tag-thresholds: { gc: 5%, asyncio: 1.1x }',
        'claim: # nothing yet',
      ].join('\n'),
      'plumbline.yml',
    );
    expect(readSettings({ candidate: 'x', ...values })).toMatchObject({
      status: true,
      policy: {
        thresholds: { geomean: 1.03, benchmark: 1.1, memory: null, tags: { gc: 1.05, asyncio: 1.1 } },
        failOn: ['fail', 'incomplete'],
        claim: null,
        comparison: { excludedBenchmarks: ['a,b', 'c'] },
        seed: 7,
      },
    });
  });

  test('takes an empty file as no settings', async () => {
    expect(await readConfigFile('# nothing\n', 'plumbline.yml')).toEqual({});
  });

  test.each([
    ['a: [', /^plumbline\.yml is not YAML: .*line 1/],
    ['- a', /^plumbline\.yml is no mapping of input names/],
    ['geomean-treshold: 2%', /there is no setting "geomean-treshold"\. Did you mean `geomean-threshold`\?/],
    ['github-token: x', /there is no setting "github-token"/],
    ['config: other.yml', /there is no setting "config"/],
    ['seed: [1, 2]', /plumbline\.yml: seed has a value of another shape/],
    ['geomean-threshold: { all: 2% }', /geomean-threshold has a value of another shape/],
    ['fail-on: { fail: true }', /fail-on has a value of another shape/],
    ['tag-thresholds: { gc: [2%] }', /tag-thresholds has a value of another shape/],
  ])('refuses %j', async (text, message) => {
    await expect(readConfigFile(text, 'plumbline.yml')).rejects.toMatchObject({ code: 'setting-invalid' });
    await expect(readConfigFile(text, 'plumbline.yml')).rejects.toThrow(message);
  });

  test('does not unfold a bomb of aliases', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${'*l'.concat(`${level},`).repeat(9)}]`,
    );
    await expect(readConfigFile(['l0: &l0 x', ...levels].join('\n'), 'c.yml')).rejects.toThrow(/not YAML/);
  });
});
