import { expect, test } from '@jest/globals';
import { joinEdits } from '../../src/command-line/edit-flags.ts';
import { noSuiteEdits, type SuiteEdits } from '../../src/comparison/suite-edits.ts';

const file: SuiteEdits = {
  renames: [{ from: 'a', to: 'b' }],
  include: ['x*'],
  exclude: ['y'],
  tagRules: [{ pattern: '*', tag: 'all' }],
  metric: 'memory',
};

test('without flags the config file says it all', () => {
  expect(joinEdits(noSuiteEdits, file)).toEqual(file);
});

test('flags come first, and --include and --metric win', () => {
  const flags: SuiteEdits = {
    renames: [{ from: 'a', to: 'c' }],
    include: ['z'],
    exclude: ['w'],
    tagRules: [],
    metric: 'throughput',
  };
  expect(joinEdits(flags, file)).toEqual({
    renames: [
      { from: 'a', to: 'c' },
      { from: 'a', to: 'b' },
    ],
    include: ['z'],
    exclude: ['w', 'y'],
    tagRules: [{ pattern: '*', tag: 'all' }],
    metric: 'throughput',
  });
});
