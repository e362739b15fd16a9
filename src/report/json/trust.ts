/**
 * The trust in the baseline as JSON: what every reference says, what they say together, the findings and the checks.
 * Room: report.
 */
import type { Finding } from '../../model/finding.ts';
import type { Triangulation, Witness } from '../../trust/references/triangulation.ts';
import type { ReferenceResult, Trust } from '../../trust/trust.ts';
import { finite, fractionOf, intervalJson, ratioOf } from './numbers.ts';

/** Everything that trust has to say but the level. */
export function trustJson(trust: Trust) {
  const { references, triangulation, credibleRange, vouchedBy } = trust;
  return {
    references: references.map(referenceJson),
    triangulation: triangulation === null ? null : triangulationJson(triangulation),
    credibleRange:
      credibleRange === null ? null : { low: ratioOf(credibleRange.low), high: ratioOf(credibleRange.high) },
    claim: claimJson(trust),
    vouchedBy: [...vouchedBy],
  };
}

function referenceJson({ label, comparison, witness, leftOut, duplicateOf }: ReferenceResult) {
  const suite = comparison.metrics[0]?.suite ?? null;
  const interval = suite === null ? { speedup: null, low: null, high: null } : intervalJson(suite.estimate);
  return {
    label,
    ...interval,
    ...(witness === null ? nothingShared : witnessJson(witness)),
    counted: leftOut === undefined,
    duplicateOf: duplicateOf === undefined ? null : { role: duplicateOf.role, label: duplicateOf.label },
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

/** The figures of one reference, over the benchmarks that baseline, candidate and reference share. */
function witnessJson({ benchmarks, claim, overReference, deficit, deficitLow, deficitHigh, explained }: Witness) {
  return {
    benchmarks,
    claim: ratioOf(claim),
    overReference: ratioOf(overReference),
    deficit: fractionOf(deficit),
    deficitLow: fractionOf(deficitLow),
    deficitHigh: fractionOf(deficitHigh),
    explained: finite(explained),
  };
}

const nothingShared = {
  ...{ benchmarks: 0, claim: null, overReference: null },
  ...{ deficit: null, deficitLow: null, deficitHigh: null, explained: null },
};

function triangulationJson({ claim, witnesses, medianDeficit, medianExplained, slowest, robustZ }: Triangulation) {
  return {
    claim: ratioOf(claim),
    references: witnesses.length,
    medianDeficit: fractionOf(medianDeficit),
    medianExplained: finite(medianExplained),
    slowest: slowest === null ? null : { share: slowest.share, chance: slowest.chance, benchmarks: slowest.benchmarks },
    robustZ: finite(robustZ),
  };
}

/** The stated gain held against every baseline there is; null when none was stated. */
function claimJson({ statedClaim }: Trust) {
  if (statedClaim === null) return null;
  const { stated, outcome, sentence, against } = statedClaim;
  return {
    stated,
    outcome,
    sentence,
    against: against.map(({ label, role, outcome: answer, low, high }) => ({
      label,
      role,
      outcome: answer,
      low: ratioOf(low),
      high: ratioOf(high),
    })),
  };
}

/** One finding; its texts may hold anything that result files hold. */
export function findingJson({ code, severity, subject, message, evidence, remedy }: Finding) {
  return { code, severity, subject, message, evidence: [...evidence], remedy };
}
