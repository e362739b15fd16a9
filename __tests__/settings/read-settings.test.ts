import { describe, expect, test } from '@jest/globals';
import { inputs } from '../../src/settings/inputs.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { errorOf } from '../plumbline-error.ts';

const reading = (values: Record<string, string>) => readSettings({ candidate: 'bench', ...values });

/** The message of the error that reading these values throws. */
const complaint = (values: Record<string, string>): string =>
  errorOf(() => readSettings(values), 'setting-invalid').message;

describe('readSettings', () => {
  test('takes the defaults of the table', () => {
    expect(reading({})).toEqual({
      pullRequest: null,
      acceptLabel: 'perf: accepted',
      commands: false,
      candidate: 'bench',
      baseline: null,
      references: [],
      history: 8,
      historySources: [],
      policy: {
        thresholds: { geomean: 1.02, benchmark: null, memory: null, tags: {} },
        maxInconclusive: null,
        failOn: ['fail'],
        claim: null,
        onMissingBaseline: 'notice',
        comparison: {
          significance: 0.05,
          smallestEffect: 0.01,
          equivalenceMargin: 0.02,
          excludedBenchmarks: [],
          weights: [],
          groups: [],
        },
        seed: 1,
      },
      suiteEdits: { renames: [], include: [], exclude: [], tagRules: [], metric: null },
      comment: 'always',
      commentKey: 'default',
      status: false,
      checkRun: false,
      reportPath: null,
      junitPath: null,
      badgePath: null,
      jsonPath: null,
      merge: 'sessions',
      format: 'auto',
      timeoutSeconds: 600,
      notes: [],
    });
  });

  test('reads every input', () => {
    const settings = reading({
      baseline: 'artifact:main@branch:main',
      references: 'clang-18 = bench-clang-18\n\n gcc=artifact:gcc@run:5 ',
      history: '0',
      'geomean-threshold': '0.95',
      'benchmark-threshold': '1.1x',
      'memory-threshold': '5%',
      'tag-thresholds': 'gc=3%\nasyncio=off\n__proto__=4%',
      'max-inconclusive': '12.5 %',
      claim: '10%',
      'exclude-benchmarks': 'a, b\nc,a',
      'fail-on': 'incomplete, Fail',
      'on-missing-baseline': 'fail',
      comment: 'on-failure',
      'comment-key': 'linux',
      status: 'True',
      'check-run': 'FALSE',
      'report-path': 'out/report.html',
      'json-path': 'out/review.json',
      'junit-path': 'out/review.xml',
      'badge-path': 'out/badge.json',
      format: 'pyperf',
      seed: '4294967295',
      timeout: '1.5h',
    });
    expect(settings).toMatchObject({
      baseline: 'artifact:main@branch:main',
      references: [
        { label: 'clang-18', source: 'bench-clang-18' },
        { label: 'gcc', source: 'artifact:gcc@run:5' },
      ],
      history: 0,
      policy: {
        thresholds: { geomean: 1.05, benchmark: 1.1, memory: 1.05 },
        maxInconclusive: 0.125,
        failOn: ['fail', 'incomplete'],
        claim: 1.1,
        onMissingBaseline: 'fail',
        comparison: { excludedBenchmarks: ['a', 'b', 'c'] },
        seed: 4294967295,
      },
      comment: 'on-failure',
      commentKey: 'linux',
      status: true,
      checkRun: false,
      reportPath: 'out/report.html',
      junitPath: 'out/review.xml',
      badgePath: 'out/badge.json',
      jsonPath: 'out/review.json',
      format: 'pyperf',
      timeoutSeconds: 5400,
    });
    expect(Object.entries(settings.policy.thresholds.tags)).toEqual([
      ['gc', 1.03],
      ['__proto__', 1.04],
    ]);
  });

  test('takes a JSON list for names with commas', () => {
    const { excludedBenchmarks } = reading({ 'exclude-benchmarks': '["sort[1,2]", "x"]' }).policy.comparison;
    expect(excludedBenchmarks).toEqual(['sort[1,2]', 'x']);
  });

  test('takes blank as not given, and `none` as an empty list', () => {
    expect(reading({ history: ' ', 'fail-on': '' }).policy.failOn).toEqual(['fail']);
    expect(reading({ 'fail-on': 'none' }).policy.failOn).toEqual([]);
  });

  test.each([
    ['geomean-threshold', '2 percent', /^geomean-threshold: "2 percent" .*`2%`/],
    ['geomean-threshold', '-2%', /^geomean-threshold: "-2%" .*`2%`/],
    ['geomean-threshold', '5', /^geomean-threshold: "5" could be 5% or 5x/],
    ['benchmark-threshold', 'NaN', /^benchmark-threshold: .*`off`/],
    ['memory-threshold', '1e3%', /^memory-threshold: /],
    ['claim', '0%', /^claim: .*no gain/],
    ['max-inconclusive', '5', /^max-inconclusive: "5" is not a share .*`25%`/],
    ['max-inconclusive', '101%', /^max-inconclusive: /],
    ['tag-thresholds', 'gc', /^tag-thresholds: "gc" is not of the form LABEL=VALUE.*`gc=2%`/],
    ['tag-thresholds', 'gc=much', /^tag-thresholds: for the tag gc: "much"/],
    ['references', 'a=x\na=y', /^references: the label "a" stands there twice/],
    ['history', '-1', /^history: "-1" is not a whole number from 0 to 100/],
    ['seed', '1.5', /^seed: "1.5" is not a whole number/],
    ['fail-on', 'fail,inconclusiv', /^fail-on: "inconclusiv" is not one of .* Did you mean "inconclusive"\?/],
    ['fail-on', 'none,fail', /^fail-on: "none" stands alone/],
    ['comment', 'allways', /^comment: "allways" .* Did you mean "always"\?/],
    ['status', 'yes', /^status: "yes" is neither true nor false/],
    ['exclude-benchmarks', '[1]', /^exclude-benchmarks: "\[1\]" is not a JSON list/],
    ['format', 'pyprf', /^format: "pyprf" is not one of auto, .*Did you mean "pyperf"\?/],
    ['timeout', '10', /^timeout: "10" is not a time .*`90s`/],
    ['timeout', '25h', /^timeout: /],
  ])('%s refuses %j', (name, text, message) => {
    expect(complaint({ candidate: 'x', [name]: text })).toMatch(message);
  });

  test.each([
    [{ 'report-path': 'out/x', 'json-path': './out/x' }, 'json-path: it names the same file as report-path.'],
    [{ 'junit-path': 'x', 'badge-path': 'x' }, 'badge-path: it names the same file as junit-path.'],
  ])('refuses one file for two reports: %j', (paths, message) => {
    expect(complaint({ candidate: 'x', ...paths })).toContain(message);
  });

  test('says all that is wrong at once', () => {
    const message = complaint({ 'geomean-treshold': '2%', seed: 'x', status: 'maybe' });
    expect(message.split('\n')).toEqual([
      '4 settings cannot be used:',
      '  - there is no setting "geomean-treshold". Did you mean `geomean-threshold`?',
      '  - candidate: it is required and was not given, or is empty.',
      expect.stringContaining('seed: '),
      expect.stringContaining('status: '),
    ]);
  });

  test.each(['off', 'Off', '0'])('history: %s is none', (history) => {
    expect(readSettings({ candidate: 'x', history })).toMatchObject({ history: 0, historySources: [] });
  });

  test('calls inputs what the user calls them', () => {
    expect(() => readSettings({ candidate: 'x', claim: '?' }, (name) => `--${name}`)).toThrow(/^--claim: /);
  });

  test('never puts more than a line of the user’s text into a message', () => {
    const message = complaint({ candidate: 'x', seed: `1\n::error::${'x'.repeat(5000)}` });
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(200);
  });
});

test('every default in the table can be read', () => {
  const defaults = inputs.flatMap((input) => ('default' in input ? [[input.name, input.default]] : []));
  expect(reading(Object.fromEntries(defaults) as Record<string, string>)).toEqual(reading({}));
});
