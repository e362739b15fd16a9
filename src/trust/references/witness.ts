/**
 * One reference: what it says of the baseline, and whether it counts as a witness at all. Room: trust.
 */
import { compareSuites } from '../../comparison/compare-suites.ts';
import type { Comparison, ComparisonOptions, Estimate } from '../../comparison/comparison.ts';
import type { SessionKnowledge } from '../../comparison/session-noise.ts';
import { sharesOf } from '../../comparison/weighted-geomean.ts';
import type { Metric } from '../../model/metric.ts';
import { logRatio, type LogRatio } from '../../model/quantity.ts';
import type { Suite } from '../../model/suite.ts';
import { logMeans } from '../log-means.ts';
import { machineDifference } from '../machine-class.ts';
import { countOf, percent } from '../phrases.ts';
import { knowledgeAgainst } from '../session-knowledge.ts';
import { isSameBuild, isSameCommit, isSameMeasurement } from './near-duplicates.ts';
import type { ReferenceResult, Witness } from './triangulation.ts';

/** Shares of a claim smaller than this (1 %) would divide by noise. */
export const smallestClaim = Math.log(1.01);
/** A reference that lacks more of the suite than this speaks of another suite. */
const sharedShare = 0.8;

/** A suite with its ln means by benchmark. */
export interface MeasuredSuite {
  readonly label: string;
  readonly suite: Suite;
  readonly means: ReadonlyMap<string, number>;
}

/** A suite's means of a metric, benchmarks that the user left out left out. */
export function measureSuite(suite: Suite, label: string, metric: Metric, options: ComparisonOptions): MeasuredSuite {
  return { label, suite, means: logMeans(suite, metric, new Set(options.excludedBenchmarks)) };
}

/** The two sides that a reference is held against. */
export interface Sides {
  readonly baseline: MeasuredSuite;
  readonly candidate: MeasuredSuite;
  /** The candidate against the baseline: the main metric's estimates by benchmark. */
  readonly claims: ReadonlyMap<string, Estimate>;
}

/** What a reference says; `witness` is null when nothing could be compared. */
export interface Testimony {
  readonly comparison: Comparison;
  readonly witness: Witness | null;
  /** How many of the claim's benchmarks the reference has. */
  readonly shared: number;
}

/**
 * Compares the candidate, and the baseline, with the reference on the benchmarks that all three have. The noise between
 * sessions is the baseline's history's, where `knowledge` has one: a reference is held to what sessions are known to scatter
 * by, not to an assumption.
 */
export function hear(
  { baseline, candidate, claims }: Sides,
  reference: MeasuredSuite,
  options: ComparisonOptions,
  knowledge: SessionKnowledge,
): Testimony {
  const named = { ...reference.suite, label: reference.label };
  const comparison = compareSuites(named, candidate.suite, options, {
    ...knowledgeAgainst(knowledge, named, candidate.suite),
    historyIsOfBaseline: false,
  });
  const over = estimatesOf(comparison);
  const shared = [...claims.keys()].filter((name) => over.has(name));
  const same = only(shared, [baseline.suite, named], options);
  const known = knowledgeAgainst(knowledge, baseline.suite, named);
  const deficit = compareSuites(baseline.suite, named, same, known).metrics[0]?.suite?.estimate;
  const witness =
    deficit === undefined ? null : witnessOf(reference.label, sharesByName(shared, options), claims, over, deficit);
  return { comparison, witness, shared: shared.length };
}

/** The shared benchmarks' shares of a mean over them, weighted as the headline is. */
function sharesByName(shared: readonly string[], { weights }: ComparisonOptions): ReadonlyMap<string, number> {
  const shares = sharesOf(
    shared.map((name) => ({ name })),
    weights,
  );
  return new Map(shared.map((name, index) => [name, shares[index] ?? 0]));
}

function witnessOf(
  label: string,
  shares: ReadonlyMap<string, number>,
  claims: ReadonlyMap<string, Estimate>,
  over: ReadonlyMap<string, Estimate>,
  deficit: Estimate,
): Witness {
  const mean = (estimates: ReadonlyMap<string, Estimate>): LogRatio =>
    logRatio([...shares].reduce((sum, [name, share]) => sum + share * (estimates.get(name)?.logSpeedup ?? 0), 0));
  const claim = mean(claims);
  return {
    label,
    benchmarks: shares.size,
    claim,
    overReference: mean(over),
    deficit: deficit.logSpeedup,
    deficitLow: deficit.low,
    deficitHigh: deficit.high,
    deficitStandardError: deficit.standardError,
    explained: claim > smallestClaim ? deficit.logSpeedup / claim : null,
  };
}

/** Why a reference does not count. */
export type NotCounted = Required<Pick<ReferenceResult, 'leftOut'>> & Pick<ReferenceResult, 'duplicateOf'>;

/** Why a reference does not count, or undefined. `counted` are the references that do already. */
export function whyNotCounted(
  { baseline, candidate, claims }: Sides,
  reference: MeasuredSuite,
  { witness, shared }: Testimony,
  counted: readonly MeasuredSuite[],
): NotCounted | undefined {
  const machine = machineDifference(baseline.suite.environment, reference.suite.environment);
  if (machine !== null) return { leftOut: `it was measured on ${machine}` };
  if (witness === null || shared < sharedShare * claims.size) {
    const share = claims.size === 0 ? '' : ` (${percent(shared / claims.size)})`;
    return {
      leftOut: `it shares ${shared} of ${countOf(claims.size, 'benchmark')}${share} with baseline and candidate`,
    };
  }
  // A reference as fast as the candidate is what shows that the win is the baseline's: only a known commit excludes it.
  const others = [
    { one: baseline, is: { role: 'baseline', label: '' }, presumed: isSameCommit(reference.suite, baseline.suite) },
    { one: candidate, is: { role: 'candidate', label: '' }, presumed: isSameCommit(reference.suite, candidate.suite) },
    ...counted.map((one) => ({ one, is: { role: 'reference', label: one.label }, presumed: true }) as const),
  ] as const;
  for (const { one, is, presumed } of others) {
    const name = is.role === 'reference' ? `the reference ${is.label}` : `the ${is.role}`;
    if (isSameMeasurement(reference.suite, one.suite))
      return { leftOut: `it is the same measurement as ${name}`, duplicateOf: is };
    if (is.role === 'reference' && is.label === reference.label)
      return { leftOut: 'a reference of the same label counts already', duplicateOf: is };
    if (presumed && isSameBuild(reference.suite, one.suite, [reference.means, one.means]))
      return { leftOut: `it is the same build as ${name}, measured again`, duplicateOf: is };
  }
  return undefined;
}

/** The main metric's estimates by benchmark. */
export function estimatesOf({ metrics: [main] }: Comparison): ReadonlyMap<string, Estimate> {
  return new Map(
    (main?.benchmarks ?? []).flatMap((benchmark): [string, Estimate][] =>
      benchmark.outcome === 'not-comparable' ? [] : [[benchmark.name, benchmark.estimate]],
    ),
  );
}

/** The options with every benchmark left out that is not among `names`. */
function only(names: readonly string[], suites: readonly Suite[], options: ComparisonOptions): ComparisonOptions {
  const wanted = new Set(names);
  const others = suites.flatMap(({ benchmarks }) =>
    benchmarks.map(({ name }) => name).filter((name) => !wanted.has(name)),
  );
  return { ...options, excludedBenchmarks: [...options.excludedBenchmarks, ...others] };
}
