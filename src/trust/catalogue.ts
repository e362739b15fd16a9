/**
 * Every sanity check, in the order in which reports list them: that of the findings' codes. Room: trust.
 */
import { findingCodes } from '../model/finding.ts';
import type { Check } from './check.ts';
import { coverageFailed } from './checks/coverage-failed.ts';
import { coverageMissing } from './checks/coverage-missing.ts';
import { coverageNothingInCommon } from './checks/coverage-nothing-in-common.ts';
import { referenceFlattering } from './checks/reference-flattering.ts';
import { referenceInconsistent } from './checks/reference-inconsistent.ts';
import { referenceOutlier } from './checks/reference-outlier.ts';
import { samplesFew } from './checks/samples-few.ts';
import { suiteParameters } from './checks/suite-parameters.ts';

const checks: readonly Check[] = [
  suiteParameters,
  coverageMissing,
  coverageFailed,
  coverageNothingInCommon,
  samplesFew,
  referenceFlattering,
  referenceOutlier,
  referenceInconsistent,
];

/** All checks in the order of `findingCodes`; a check that weighs others' findings stands behind them there. */
export const catalogue: readonly Check[] = checks.toSorted(
  (a, b) => findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code),
);
