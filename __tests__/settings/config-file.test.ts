import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../src/settings/read-settings.ts';
import { defaultWatchedFiles } from '../../src/trust/trust-policy.ts';
import { plumblineErrorOf } from '../plumbline-error.ts';
import { readConfig, settingsFrom } from './read-config.ts';

describe('inputs in the config file', () => {
  test('give the texts that readSettings takes', async () => {
    const text = [
      'geomean-threshold: 3%',
      'benchmark-threshold: 0.9',
      'memory-threshold: off',
      'seed: 7',
      'status: true',
      'fail-on: [fail, incomplete]',
      'exclude-benchmarks: ["a,b", c]',
      'tag-thresholds: { gc: 5%, asyncio: 1.1x }',
      'claim: # nothing yet',
    ].join('\n');
    expect(await settingsFrom(text)).toMatchObject({
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

  test('an empty file says nothing', async () => {
    const { values, problems } = await readConfig('# nothing\n');
    expect({ values, problems }).toEqual({ values: {}, problems: [] });
  });

  test('what was given elsewhere wins, and blank texts were not given', async () => {
    const file = await readConfig('seed: 7\ncomment: never\n');
    const settings = readSettings({ candidate: 'x', seed: '8', comment: ' ' }, undefined, file);
    expect([settings.policy.seed, settings.comment]).toEqual([8, 'never']);
  });
});

describe('what is too rich for an input', () => {
  test('checks become rules and thresholds', async () => {
    const { policy } = await settingsFrom(`
checks:
  age.stale: { mute: true, reason: the machine is pinned }
  noise.spread: { raise: error, reason: we promise less, thresholds: { deviation: 0.05 } }
  load.busy: { lower: info, reason: it is shared }
  samples.few: { thresholds: { warning-count: 3 } }
`);
    expect(policy.trust?.rules).toEqual([
      { code: 'age.stale', severity: 'mute', reason: 'the machine is pinned' },
      { code: 'noise.spread', severity: 'error', direction: 'raise', reason: 'we promise less' },
      { code: 'load.busy', severity: 'info', direction: 'lower', reason: 'it is shared' },
    ]);
    expect(policy.trust?.thresholds).toEqual({ 'noise.spread/deviation': 0.05, 'samples.few/warning-count': 3 });
  });

  test('declared changes, sentinels, watched files', async () => {
    const { policy } = await settingsFrom(`
declared-changes: { jit: it is what we measure }
sentinels: [loop_*]
watch: { lockfiles: [deps.lock] }
`);
    expect(policy.trust).toMatchObject({
      changes: ['jit'],
      changeReasons: { jit: 'it is what we measure' },
      sentinels: ['loop_*'],
      watchedFiles: { ...defaultWatchedFiles, lockfiles: ['deps.lock'] },
      advisories: { enabled: true, own: [] },
    });
  });

  test('edits of the suites, weights and groups', async () => {
    const settings = await settingsFrom(`
renames: { json_loads: loads, 'old_*': 'new_*' }
include: 'json_*'
exclude: [json_slow, '*_debug']
tags: { 'async*': [asyncio, slow], gc_traversal: gc }
metric: memory
weights: { 'json_*': 2.5, '*': 0.5 }
groups: { parsing: ['json_*', xml], gc: gc_* }
`);
    expect(settings.suiteEdits).toEqual({
      renames: [
        { from: 'json_loads', to: 'loads' },
        { from: 'old_*', to: 'new_*' },
      ],
      include: ['json_*'],
      exclude: ['json_slow', '*_debug'],
      tagRules: [
        { pattern: 'async*', tag: 'asyncio' },
        { pattern: 'async*', tag: 'slow' },
        { pattern: 'gc_traversal', tag: 'gc' },
      ],
      metric: 'memory',
    });
    expect(settings.policy.comparison).toMatchObject({
      weights: [
        { pattern: 'json_*', weight: 2.5 },
        { pattern: '*', weight: 0.5 },
      ],
      groups: [
        { name: 'parsing', patterns: ['json_*', 'xml'] },
        { name: 'gc', patterns: ['gc_*'] },
      ],
    });
  });

  test('waivers', async () => {
    const { policy, notes } = await settingsFrom(`
waivers:
  - { benchmark: 'json_*', ceiling: 10%, reason: safety first, expires: 2027-01-31 }
  - { tag: gc, metric: memory, ceiling: 0.9, reason: "#12", expires: '2028-02-29' }
  - { suite: true, ceiling: 1.03x, reason: all of it, expires: 2027-06-30 }
`);
    expect(policy.waivers).toEqual([
      {
        scope: { kind: 'benchmark', pattern: 'json_*' },
        metric: null,
        ceiling: 1.1,
        reason: 'safety first',
        expires: '2027-01-31',
      },
      { scope: { kind: 'tag', pattern: 'gc' }, metric: 'memory', ceiling: 1.1, reason: '#12', expires: '2028-02-29' },
      { scope: { kind: 'suite' }, metric: null, ceiling: 1.03, reason: 'all of it', expires: '2027-06-30' },
    ]);
    expect(notes).toEqual([]);
  });

  test('without a config file the policy is the default', () => {
    const { policy, suiteEdits } = readSettings({ candidate: 'x' });
    expect([policy.trust, policy.waivers, suiteEdits.metric]).toEqual([undefined, undefined, null]);
  });
});

describe('complaints', () => {
  test.each([
    ['a: [', /^plumbline\.yml:1:5: /],
    ['seed: 1\nseed: 2', /^plumbline\.yml:2:1: Map keys must be unique/],
    ['- a', /^plumbline\.yml:1:1: the file is no mapping of settings/],
    [
      'geomean-treshold: 2%',
      /^plumbline\.yml:1:1: there is no setting "geomean-treshold"\. Did you mean `geomean-threshold`\?/,
    ],
    ['github-token: x', /there is no setting "github-token"/],
    ['config: other.yml', /there is no setting "config"/],
    ['__proto__: { seed: 1 }', /there is no setting "__proto__"/],
    ['seed: [1, 2]', /^plumbline\.yml:1:7: seed must be a whole number from 0 to 4294967295, not a list\./],
    ['history: 101', /history must be a whole number from 0 to 100, or sources, not 101/],
    ['geomean-threshold: { all: 2% }', /:1:20: geomean-threshold must be a threshold such as `2%`.*, not a mapping/],
    ['geomean-threshold: 2', /not 2\./],
    ['status: "true"', /status must be `true` or `false`, not "true"/],
    ['comment: nevr', /comment must be one of always.* Did you mean `never`\?/],
    ['fail-on: { fail: true }', /fail-on must be `none`, or some of/],
    ['fail-on: [fial]', /:1:11: fail-on\[0\] must be one of .* Did you mean `fail`\?/],
    ['tag-thresholds: { gc: [2%] }', /:1:23: tag-thresholds\.gc must be a threshold/],
    ['tag-thresholds: { "a=b": 2% }', /:1:19: tag-thresholds: "a=b" is not a label without an equals sign/],
    ['timeout: 40h', /^plumbline\.yml:1:10: timeout: "40h" is not a time from 1s to 24h/],
    ['checks:', /:1:8: checks must be a mapping, not nothing/],
    [
      'checks: { age.stail: { mute: true } }',
      /:1:11: there is no setting "age\.stail" in checks\. Did you mean `age\.stale`\?/,
    ],
    ['checks: { age.stale: { mute: true } }', /:1:11: checks\["age\.stale"\] has no `reason`\. Say why/],
    ['checks: { age.stale: { mute: false, reason: x } }', /mute must be `true`, or be left out, not false/],
    ['checks: { age.stale: { raise: info, reason: x } }', /raise must be one of warning, error, not "info"/],
    ['checks: { age.stale: { mute: true, lower: info, reason: x } }', /may have only one of `mute`, `raise`, `lower`/],
    ['checks: { age.stale: { thresholds: { days: 3 } } }', /no setting "days" in checks\["age\.stale"\]\.thresholds/],
    ['checks: { environment.cpu: { thresholds: { x: 1 } } }', /no setting "thresholds" in checks/],
    ['checks: { gate.blind: { mute: true, reason: x } }', /no setting "gate\.blind" in checks/],
    ['declared-changes: [jit]', /must be a mapping with `compiler`, `flags`,/],
    ['declared-changes: { jti: x }', /Did you mean `jit`\?/],
    ['declared-changes: { jit: " " }', /declared-changes\.jit must be a text, not " "/],
    ['sentinels: []', /sentinels is an empty list/],
    ['watch: { images: Dockerfile }', /watch\.images must be a list, each entry a text/],
    ['renames: { a: "b*" }', /:1:15: renames: the new name has a `\*`, but the old one has none/],
    ['renames: { " ": c }', /" " is not the old name of a benchmark/],
    ['weights: { a: 0 }', /:1:15: weights\.a must be a number above 0, not 0/],
    ['groups: {}', /groups is empty/],
    ['waivers: [{ benchmark: a, reason: x }]', /:1:11: waivers\[0\] has no `ceiling` and no `expires`/],
    [
      'waivers: [{ benchmark: a, tag: b, ceiling: 2%, reason: x, expires: 2027-01-01 }]',
      /waivers\[0\] must have just one of `benchmark`, `tag`, `suite`/,
    ],
    [
      'waivers: [{ tag: b, ceiling: 2%, reason: x, expires: 2027-02-30 }]',
      /:1:54: waivers\[0\]\.expires: there is no day 2027-02-30 in the calendar/,
    ],
    ['waivers: [{ tag: b, ceiling: off, reason: x, expires: 2027-02-01 }]', /ceiling must be a tolerated worsening/],
  ])('%j', async (text, message) => {
    const error = await plumblineErrorOf(settingsFrom(text));
    expect(error.code).toBe('setting-invalid');
    expect(error.message).toMatch(message);
  });

  test('all at once, those of flags beside them', async () => {
    const file = await readConfig('chekcs: {}\nseed: x\ntimeout: 40h\n');
    const reading = () => readSettings({ candidate: 'x', history: '8.5' }, (name) => `--${name}`, file);
    const error = await plumblineErrorOf(Promise.resolve().then(reading));
    expect(error.message.split('\n')).toEqual([
      '4 settings cannot be used:',
      '  - plumbline.yml:1:1: there is no setting "chekcs". Did you mean `checks`?',
      expect.stringMatching(/^ {2}- plumbline\.yml:2:7: seed must be a whole number/),
      expect.stringMatching(/^ {2}- --history: "8.5" is not a whole number/),
      expect.stringMatching(/^ {2}- plumbline\.yml:3:10: timeout: "40h"/),
    ]);
  });

  test.each([
    ['lists on one line', 'sentinels:\n' + '- '.repeat(20_000) + 'x'],
    ['brackets', `sentinels: ${'['.repeat(20_000)}`],
    ['braces with names', `sentinels: ${'{a: '.repeat(20_000)}`],
  ])('a bomb of %s does not exhaust time or stack', async (_, text) => {
    const { problems } = await readConfig(text);
    expect(problems).toEqual(['plumbline.yml:1:1: the file is nested more than 100 levels deep.']);
  });

  test('a bomb of aliases is not unfolded', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${'*l'.concat(`${level},`).repeat(9)}]`,
    );
    const error = await plumblineErrorOf(settingsFrom(['l0: &l0 x', ...levels].join('\n')));
    expect(error.message).toMatch(/^plumbline\.yml:1:1: Excessive alias count/);
  });
});
