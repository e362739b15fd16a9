/**
 * Every sanity check, in the order in which reports list them: that of the findings' codes. Room: trust.
 */
import { findingCodes } from '../model/finding.ts';
import type { Check } from './check.ts';
import { ageStale } from './checks/age-stale.ts';
import { ancestryDirty } from './checks/ancestry-dirty.ts';
import { ancestryNotMergeBase } from './checks/ancestry-not-merge-base.ts';
import { ancestryUnrelated } from './checks/ancestry-unrelated.ts';
import { coverageFailed } from './checks/coverage-failed.ts';
import { coverageMissing } from './checks/coverage-missing.ts';
import { coverageNothingInCommon } from './checks/coverage-nothing-in-common.ts';
import { coverageSurvivor } from './checks/coverage-survivor.ts';
import { driftWithinRun } from './checks/drift-within-run.ts';
import { environmentAffinity } from './checks/environment-affinity.ts';
import { environmentAslr } from './checks/environment-aslr.ts';
import { environmentCpu } from './checks/environment-cpu.ts';
import { environmentGovernor } from './checks/environment-governor.ts';
import { environmentHost } from './checks/environment-host.ts';
import { environmentKernel } from './checks/environment-kernel.ts';
import { environmentPlatform } from './checks/environment-platform.ts';
import { environmentReboot } from './checks/environment-reboot.ts';
import { environmentUnknown } from './checks/environment-unknown.ts';
import { geomeanDominated } from './checks/geomean-dominated.ts';
import { harnessVersion } from './checks/harness-version.ts';
import { historyCherryPicked } from './checks/history-cherry-picked.ts';
import { historyDrift } from './checks/history-drift.ts';
import { historyFast } from './checks/history-fast.ts';
import { historySlow } from './checks/history-slow.ts';
import { identitySameCommit } from './checks/identity-same-commit.ts';
import { identitySameFile } from './checks/identity-same-file.ts';
import { loadBusy } from './checks/load-busy.ts';
import { memorySemantics } from './checks/memory-semantics.ts';
import { noiseAsymmetric } from './checks/noise-asymmetric.ts';
import { noiseBlind } from './checks/noise-blind.ts';
import { noiseSpread } from './checks/noise-spread.ts';
import { referenceFlattering } from './checks/reference-flattering.ts';
import { referenceInconsistent } from './checks/reference-inconsistent.ts';
import { referenceOutlier } from './checks/reference-outlier.ts';
import { samplesFew } from './checks/samples-few.ts';
import { sentinelMoved } from './checks/sentinel-moved.ts';
import { shapeBimodal } from './checks/shape-bimodal.ts';
import { shiftUniform } from './checks/shift-uniform.ts';
import { suiteLoops } from './checks/suite-loops.ts';
import { suiteParameters } from './checks/suite-parameters.ts';
import { suiteVersion } from './checks/suite-version.ts';
import { thermalThrottled } from './checks/thermal-throttled.ts';
import { timerCoarse } from './checks/timer-coarse.ts';
import { toolchainAdvisory } from './checks/toolchain-advisory.ts';
import { toolchainCompiler } from './checks/toolchain-compiler.ts';
import { toolchainDebug } from './checks/toolchain-debug.ts';
import { toolchainFlags } from './checks/toolchain-flags.ts';
import { toolchainMinor } from './checks/toolchain-minor.ts';
import { toolchainRuntime } from './checks/toolchain-runtime.ts';
import { warmupUnfinished } from './checks/warmup-unfinished.ts';

const checks: readonly Check[] = [
  ancestryUnrelated,
  ancestryNotMergeBase,
  ancestryDirty,
  ageStale,
  coverageFailed,
  coverageMissing,
  coverageNothingInCommon,
  coverageSurvivor,
  driftWithinRun,
  environmentAffinity,
  environmentAslr,
  environmentCpu,
  environmentGovernor,
  environmentHost,
  environmentKernel,
  environmentPlatform,
  environmentReboot,
  environmentUnknown,
  geomeanDominated,
  harnessVersion,
  historyCherryPicked,
  historyDrift,
  historyFast,
  historySlow,
  identitySameCommit,
  identitySameFile,
  loadBusy,
  memorySemantics,
  noiseAsymmetric,
  noiseBlind,
  noiseSpread,
  referenceFlattering,
  referenceInconsistent,
  referenceOutlier,
  samplesFew,
  sentinelMoved,
  shapeBimodal,
  shiftUniform,
  suiteLoops,
  suiteParameters,
  suiteVersion,
  thermalThrottled,
  timerCoarse,
  toolchainAdvisory,
  toolchainCompiler,
  toolchainDebug,
  toolchainFlags,
  toolchainMinor,
  toolchainRuntime,
  warmupUnfinished,
];

/** All checks in the order of `findingCodes`; a check that weighs others' findings stands behind them there. */
export const catalogue: readonly Check[] = checks.toSorted(
  (a, b) => findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code),
);
