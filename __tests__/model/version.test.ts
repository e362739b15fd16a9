import { expect, test } from '@jest/globals';
import { isOlderVersion } from '../../src/model/version.ts';

test.each<[string, boolean]>([
  ['2.6.2', true],
  ['2.6', true],
  ['1.99.99', true],
  ['2.6.3', false],
  ['2.6.3.1', false],
  ['2.10.0', false],
  ['3', false],
  ['2.6.2rc1', true],
  ['', false],
  ['unknown', false],
  ['-1', false],
])('%s before 2.6.3: %p', (version, expected) => {
  expect(isOlderVersion(version, [2, 6, 3])).toBe(expected);
});
