import { expect, test } from '@jest/globals';
import { nearestName } from '../../src/settings/nearest-name.ts';

const known = ['geomean-threshold', 'benchmark-threshold', 'report', 'reference', 'seed', 'json'];

test.each([
  ['geomean-treshold', 'geomean-threshold'],
  ['geomaen-threshold', 'geomean-threshold'],
  ['REPORT', 'report'],
  ['references', 'reference'],
  ['sede', 'seed'],
  ['jsn', 'json'],
  ['benchmark', 'benchmark-threshold'],
  ['xyz', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%j is near %j', (given, expected) => {
  expect(nearestName(given, known)).toBe(expected);
});
