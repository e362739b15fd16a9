/**
 * Every sanity check, in the order in which reports list them. Room: trust.
 */
import type { Check } from './check.ts';
import { coverageFailed } from './checks/coverage-failed.ts';
import { coverageMissing } from './checks/coverage-missing.ts';
import { coverageNothingInCommon } from './checks/coverage-nothing-in-common.ts';
import { samplesFew } from './checks/samples-few.ts';
import { suiteParameters } from './checks/suite-parameters.ts';

export const catalogue: readonly Check[] = [
  suiteParameters,
  coverageMissing,
  coverageFailed,
  coverageNothingInCommon,
  samplesFew,
];
