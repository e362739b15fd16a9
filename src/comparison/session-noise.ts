/**
 * Noise between sessions: the same code measured on another day differs by more than its own spread shows, because
 * build, memory layout, reboot and governor differ. Room: comparison.
 *
 * Without history it is assumed. The assumption is validated on pairs of real sessions of one commit; see
 * docs/decisions for the figures.
 */
import type { VarianceComponent } from '../statistics/variance-component.ts';
import type { SessionNoise } from './comparison.ts';
import type { MeasuredSide } from './measured-side.ts';

/**
 * What is assumed when nothing is known: a benchmark's mean moves by 1 % (one standard deviation) from session to
 * session, 0.4 % of which it shares with the whole suite. Eight degrees of freedom say how vaguely. Real session noise has
 * longer tails: t with 1.6 to 3.7 degrees of freedom and a scale of 0.5–0.8 % fits pairs of sessions of one commit. But t
 * with eight at 1 % has about the same 95 % range (±3.3 % for a difference, against ±3.0 %), while five or fewer could not
 * see a 10 % change in one benchmark of a hundred, and thirty called 9 % of the benchmarks of one such pair changed.
 */
export const assumedSessionNoise: SessionNoise = {
  source: 'prior',
  sessions: 0,
  perBenchmark: 0.01,
  common: 0.004,
  degreesOfFreedom: 8,
};

/** No noise between sessions: counts that repeat exactly. */
const none: VarianceComponent = { variance: 0, degreesOfFreedom: Infinity };

/** Whether a pair is of counts that repeat exactly within each side, so that no noise is assumed between sessions. */
export function isDeterministic(unit: string, baseline: MeasuredSide, candidate: MeasuredSide): boolean {
  const repeated = baseline.summary.units > 1 && candidate.summary.units > 1;
  return unit === 'integer' && repeated && baseline.constant && candidate.constant;
}

/**
 * Variance that sessions add to a benchmark's log speedup: `τ²/sessions` for each side.
 * With several sessions on a side τ² is their spread, moderated by the assumption (Smyth 2004, formula for the
 * posterior variance: `(d₀s₀² + d·s²)/(d₀ + d)`): two or three sessions alone would estimate it far too vaguely.
 */
export function sessionComponent(
  noise: SessionNoise,
  deterministic: boolean,
  baseline: MeasuredSide,
  candidate: MeasuredSide,
): VarianceComponent {
  if (deterministic) return none;
  let weighted = noise.degreesOfFreedom * noise.perBenchmark ** 2;
  let degreesOfFreedom = noise.degreesOfFreedom;
  for (const { sessionSpread, within, sessions } of [baseline, candidate]) {
    if (sessionSpread === null) continue;
    // The spread of session means holds what processes within a session do to them; only the rest is between sessions.
    const between = sessionSpread.variance - (within?.variance ?? 0) * sessions;
    weighted += sessionSpread.degreesOfFreedom * between;
    degreesOfFreedom += sessionSpread.degreesOfFreedom;
  }
  const variance = Math.max(0, weighted / degreesOfFreedom);
  return { variance: variance * sessionShare(baseline, candidate), degreesOfFreedom };
}

/** `1/sessions` of both sides added: what a variance between sessions is multiplied by in a difference of means. */
export function sessionShare(baseline: MeasuredSide, candidate: MeasuredSide): number {
  return 1 / baseline.sessions + 1 / candidate.sessions;
}
