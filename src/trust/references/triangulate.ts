/**
 * The candidate held against further baselines: how much of its win is only this baseline's slowness? Room: trust.
 *
 * On one set of benchmarks `ln speedup over the baseline − ln speedup over the reference = mean ln(baseline/reference)`
 * exactly: the baseline's deficit, and divided by the claim the share of it that is the baseline's own.
 */
import { median, medianAbsoluteDeviation } from 'simple-statistics';
import type { Comparison, ComparisonOptions, SuiteAnswer } from '../../comparison/comparison.ts';
import { timeMetric } from '../../model/metric.ts';
import { logRatio, type LogRatio } from '../../model/quantity.ts';
import type { Evidence, LabelledSuite } from '../evidence.ts';
import { sessionKnowledge } from '../session-knowledge.ts';
import type { ReferenceResult, Triangulation, Witness } from './triangulation.ts';
import { estimatesOf, hear, measureSuite, whyNotCounted, type MeasuredSuite, type Sides } from './witness.ts';

/** Makes the median absolute deviation estimate a normal distribution's standard deviation. */
const consistency = 1.4826;
/** Two points have no spread to speak of. */
const fewestForSpread = 3;

/** Everything that references tell. */
export interface References {
  /** One per reference, in the order given. */
  readonly results: readonly ReferenceResult[];
  /** null when no reference counts. */
  readonly triangulation: Triangulation | null;
  /** From the smallest to the largest geometric mean over the baseline and the witnesses; null without any. */
  readonly credibleRange: { readonly low: LogRatio; readonly high: LogRatio } | null;
}

const noReferences: References = { results: [], triangulation: null, credibleRange: null };

/** Holds candidate and baseline against every reference. Total: what cannot be compared is left out, with the reason. */
export function triangulate(evidence: Evidence, comparison: Comparison, options: ComparisonOptions): References {
  if (evidence.references.length === 0) return noReferences;
  const [main] = comparison.metrics;
  // Without a metric on both sides any will do: there is no claim, and every reference says so.
  const metric = main?.metric ?? timeMetric;
  const sides: Sides = {
    baseline: measureSuite(evidence.baseline, 'baseline', metric, options),
    candidate: measureSuite(evidence.candidate, 'candidate', metric, options),
    claims: estimatesOf(comparison),
  };
  const knowledge = sessionKnowledge(evidence);
  const counted: MeasuredSuite[] = [];
  const witnesses: Witness[] = [];
  const results = new Map<LabelledSuite, ReferenceResult>();
  // By label: which of two duplicates counts must not depend on the order in which they were given.
  for (const reference of evidence.references.toSorted(byLabel)) {
    const measured = measureSuite(reference.suite, reference.label, metric, options);
    const testimony = hear(sides, measured, options, knowledge);
    const leftOut = whyNotCounted(sides, measured, testimony, counted);
    if (leftOut === undefined && testimony.witness !== null) {
      counted.push(measured);
      witnesses.push(testimony.witness);
    }
    results.set(reference, {
      label: reference.label,
      comparison: testimony.comparison,
      witness: testimony.witness,
      ...leftOut,
    });
  }
  return addUp(
    evidence.references.flatMap((reference) => results.get(reference) ?? []),
    main?.suite,
    {
      sides,
      counted,
      witnesses,
    },
  );
}

function byLabel(one: LabelledSuite, other: LabelledSuite): number {
  return one.label < other.label ? -1 : one.label > other.label ? 1 : 0;
}

/** The references that count, with what they say. */
interface Court {
  readonly sides: Sides;
  readonly counted: readonly MeasuredSuite[];
  readonly witnesses: readonly Witness[];
}

function addUp(
  results: readonly ReferenceResult[],
  suite: SuiteAnswer | null | undefined,
  { sides, counted, witnesses }: Court,
): References {
  const claim = suite?.estimate.logSpeedup;
  if (claim === undefined || witnesses.length === 0) return { results, triangulation: null, credibleRange: null };
  const answers = [claim, ...witnesses.map(({ overReference }) => overReference)];
  const shares = witnesses.flatMap(({ explained }) => explained ?? []);
  return {
    results,
    triangulation: {
      claim,
      witnesses,
      medianDeficit: logRatio(median(witnesses.map(({ deficit }) => deficit))),
      medianExplained: shares.length === 0 ? null : median(shares),
      slowest: slowestShare(sides, counted),
      robustZ: robustZ(witnesses),
    },
    credibleRange: { low: logRatio(Math.min(...answers)), high: logRatio(Math.max(...answers)) },
  };
}

/**
 * The baseline's distance from the witnesses' median over their robust spread. Builds that happen to agree closely must not
 * turn noise into an outlier, so the spread is at least the standard error of a deficit.
 */
function robustZ(witnesses: readonly Witness[]): number | null {
  if (witnesses.length < fewestForSpread) return null;
  const deficits = witnesses.map(({ deficit }) => deficit);
  const floor = median(witnesses.map(({ deficitStandardError }) => deficitStandardError));
  const spread = Math.max(consistency * medianAbsoluteDeviation(deficits), floor);
  return spread === 0 ? null : median(deficits) / spread;
}

/** Over the benchmarks that baseline and all witnesses have: on how many is the baseline strictly the slowest? */
function slowestShare({ baseline, claims }: Sides, counted: readonly MeasuredSuite[]): Triangulation['slowest'] {
  const common = [...claims.keys()].filter((name) => counted.every(({ means }) => means.has(name)));
  if (common.length === 0) return null;
  const slowest = common.filter((name) =>
    counted.every(({ means }) => (means.get(name) ?? 0) < (baseline.means.get(name) ?? 0)),
  );
  return { share: slowest.length / common.length, chance: 1 / (counted.length + 1), benchmarks: common.length };
}
