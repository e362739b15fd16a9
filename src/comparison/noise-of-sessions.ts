/**
 * Noise between sessions from several sessions a side: how much sessions of one side differ. Room: comparison.
 */
import { mean } from 'simple-statistics';
import { fitPrior, moderate, type PriorWhenFew } from '../statistics/moderated-variances.ts';
import { medianOf } from '../statistics/quantile.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import { assumedOwn } from './assumed-noise.ts';
import type { MeasuredPair } from './benchmark-comparison.ts';
import { betweenOnly, moderateCommon, type LearnedNoise } from './learned-parts.ts';
import type { MeasuredSide } from './measured-side.ts';

/** The median of fewer benchmarks follows each of them too closely to be what they share. */
const fewestForEffect = 5;
/** The smallest variance of ln means that has a usable logarithm. */
const smallestVariance = 1e-10;
/**
 * With fewer than ten benchmarks the pooled variances, of two to eight degrees of freedom, are moderated by the assumption. Its
 * degrees of freedom count throughout: fitted ones fall when the same sessions come again, and could widen an interval.
 */
const whenFew: PriorWhenFew = { prior: assumedOwn, fewestForSize: 10, assumesFreedom: true };

type SideName = 'baseline' | 'candidate';

/**
 * Learns from the sides' own sessions; null when each has but one. With `taken` > 0 both sides have that many sessions, taken in
 * turn: then from the differences between neighbours, in which what drifts cancels.
 */
export function noiseOfSessions(pairs: readonly MeasuredPair[], taken: number): LearnedNoise | null {
  const paired = taken === 0 ? null : noiseOfPairs(pairs, taken);
  if (paired !== null) return paired;
  const most = { baseline: mostSessions(pairs, 'baseline'), candidate: mostSessions(pairs, 'candidate') };
  if (most.baseline < 2 && most.candidate < 2) return null;
  const effects = {
    baseline: sessionEffects(pairs, 'baseline', most.baseline),
    candidate: sessionEffects(pairs, 'candidate', most.candidate),
  };
  const raw = pairs.map((pair) => pooledVariance(pair, effects));
  const common = commonOf([effects.baseline, effects.candidate]);
  return { source: 'sessions', sessions: most.baseline + most.candidate, pairs: 0, ...moderated(pairs, raw, common) };
}

/** The parts of the noise from each benchmark's raw variance (null: none known) and that of the sessions' common shifts. */
function moderated(
  pairs: readonly MeasuredPair[],
  raw: readonly (VarianceComponent | null)[],
  common: VarianceComponent | null,
): Pick<LearnedNoise, 'own' | 'common'> {
  const prior = fitPrior(
    raw.filter((component) => component !== null),
    whenFew,
  );
  const means = raw.map((component) => moderate(component, prior));
  return {
    own: means.map((component, index) => betweenOnly(component, withinOneSession(pairs[index]))),
    common: moderateCommon(common, means),
  };
}

/**
 * The paired design: of each benchmark the log ratios `ln cₖ − ln bₖ` of neighbouring sessions, less what a pair shifted all
 * benchmarks by. Their variance over `taken − 1` degrees of freedom is twice that of one session without the drift, so half
 * of it is the own part, and half the shifts' variance the common one. Null when no benchmark was in every session.
 * Source: G. E. P. Box, J. S. Hunter and W. G. Hunter, "Statistics for Experimenters", ch. 3 (paired comparison).
 */
function noiseOfPairs(pairs: readonly MeasuredPair[], taken: number): LearnedNoise | null {
  const differences = pairs.map((pair) => pairedDeviations(pair, taken));
  const complete = differences.filter((own) => own !== null);
  if (complete.length === 0) return null;
  const shifts = complete.length < fewestForEffect ? null : mediansOf(complete, taken);
  const halfVariance = (deviations: readonly number[], less: readonly number[] | null): VarianceComponent => {
    const squares = deviations.reduce((sum, one, index) => sum + (one - (less?.[index] ?? 0)) ** 2, 0);
    return { variance: squares / (taken - 1) / 2, degreesOfFreedom: taken - 1 };
  };
  const raw = differences.map((own) => {
    if (own === null) return null;
    const { variance, degreesOfFreedom } = halfVariance(own, shifts);
    return { variance: Math.max(smallestVariance, variance), degreesOfFreedom };
  });
  const common = shifts === null ? null : halfVariance(shifts, null);
  return { source: 'sessions', sessions: 2 * taken, pairs: taken, ...moderated(pairs, raw, common) };
}

/** Log ratios of the sessions taken together, less their mean; null when the benchmark missed a session. */
function pairedDeviations({ baseline, candidate }: MeasuredPair, taken: number): readonly number[] | null {
  if (baseline.sessions !== taken || candidate.sessions !== taken) return null;
  const before = deviations(baseline);
  return deviations(candidate).map((deviation, index) => deviation - (before[index] ?? 0));
}

/** Per session the median over the benchmarks. */
function mediansOf(complete: readonly (readonly number[])[], sessions: number): readonly number[] {
  return Array.from({ length: sessions }, (_, session) => medianOf(complete.map((own) => own[session] ?? 0)));
}

function mostSessions(pairs: readonly MeasuredPair[], side: SideName): number {
  return pairs.reduce((most, pair) => Math.max(most, pair[side].sessions), 0);
}

/**
 * What each session of a side shifted all benchmarks by: the median over the benchmarks of (session − side's mean), on the log
 * scale. Only benchmarks that were in every session count: with one missing, the others' positions are not sessions. Null
 * with one session, or where too few benchmarks are left.
 */
function sessionEffects(pairs: readonly MeasuredPair[], side: SideName, sessions: number): readonly number[] | null {
  const complete = pairs.filter((pair) => pair[side].sessions === sessions).map((pair) => deviations(pair[side]));
  if (sessions < 2 || complete.length < fewestForEffect) return null;
  return mediansOf(complete, sessions);
}

/** ln of each session's mean less their average. */
function deviations({ sessionMeans }: MeasuredSide): readonly number[] {
  const logs = sessionMeans.map(Math.log);
  const center = mean(logs);
  return logs.map((log) => log - center);
}

/** Squares of both sides' deviations, less the sessions' effects, over `sessions − 1` of both sides; null with no repetition. */
function pooledVariance(
  pair: MeasuredPair,
  effects: Readonly<Record<SideName, readonly number[] | null>>,
): VarianceComponent | null {
  let squares = 0;
  let degreesOfFreedom = 0;
  for (const side of ['baseline', 'candidate'] as const) {
    const own = deviations(pair[side]);
    // A benchmark that missed a session keeps the effects in its own part: too much noise rather than too little.
    const shared = effects[side]?.length === own.length ? effects[side] : null;
    squares += own.reduce((sum, deviation, index) => sum + (deviation - (shared?.[index] ?? 0)) ** 2, 0);
    degreesOfFreedom += own.length - 1;
  }
  if (degreesOfFreedom === 0) return null;
  return { variance: Math.max(smallestVariance, squares / degreesOfFreedom), degreesOfFreedom };
}

/** What processes add to the variance of one session's ln mean, on average over the sides. */
function withinOneSession(pair: MeasuredPair | undefined): number {
  if (pair === undefined) return 0;
  const { baseline, candidate } = pair;
  return mean([baseline, candidate].map((side) => (side.within?.variance ?? 0) * side.sessions));
}

function commonOf(sides: readonly (readonly number[] | null)[]): VarianceComponent | null {
  const effects = sides.filter((side) => side !== null);
  const degreesOfFreedom = effects.reduce((sum, side) => sum + side.length - 1, 0);
  if (degreesOfFreedom === 0) return null;
  const squares = effects.flat().reduce((sum, effect) => sum + effect ** 2, 0);
  return { variance: squares / degreesOfFreedom, degreesOfFreedom };
}
