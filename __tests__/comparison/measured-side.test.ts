/** Whether a side never varied, which counts that repeat exactly depend on. */
import { expect, test } from '@jest/globals';
import { measureSide } from '../../src/comparison/measured-side.ts';
import { timeMetric } from '../../src/model/metric.ts';
import type { Series } from '../../src/model/suite.ts';
import { series } from './build-suite.ts';

const summary = (standardDeviation: number, count: number): Series => ({
  kind: 'summary',
  metric: timeMetric,
  mean: 5,
  standardDeviation,
  count,
});

test.each<[string, Series, boolean]>([
  ['values that are all the same', series([[5, 5], [5]]), true],
  ['one value that is another', series([[5, 5], [5.1]]), false],
  ['a summary of several values without spread', summary(0, 2), true],
  ['a summary with spread', summary(0.1, 2), false],
  ['a summary of one value', summary(0, 1), false],
])('%s: %j', (_, given, constant) => {
  expect(measureSide(given)).toMatchObject({ kind: 'measured', constant });
});
