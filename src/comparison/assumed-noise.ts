/**
 * What is assumed of the noise between sessions where nothing was measured. Room: comparison. The figures behind it are in
 * docs/decisions/0003.
 */
import type { VarianceComponent } from '../statistics/variance-component.ts';

/**
 * What is assumed when nothing is known: a benchmark's mean moves by 1 % (one standard deviation) from session to
 * session, 0.4 % of which it shares with the whole suite. Eight degrees of freedom say how vaguely. Real session noise has
 * longer tails: t with 1.6 to 3.7 degrees of freedom and a scale of 0.5–0.8 % fits pairs of sessions of one commit. But t
 * with eight at 1 % has about the same 95 % range (±3.3 % for a difference, against ±3.0 %), while five or fewer could not
 * see a 10 % change in one benchmark of a hundred, and thirty called 9 % of the benchmarks of one such pair changed.
 */
export const assumed = { perBenchmark: 0.01, common: 0.004, degreesOfFreedom: 8 } as const;
/** A benchmark's own part of the assumption. */
export const assumedOwn: VarianceComponent = {
  variance: assumed.perBenchmark ** 2 - assumed.common ** 2,
  degreesOfFreedom: assumed.degreesOfFreedom,
};
/** The common part of the assumption. */
export const assumedCommon: VarianceComponent = {
  variance: assumed.common ** 2,
  degreesOfFreedom: assumed.degreesOfFreedom,
};
/**
 * The common part when the environment changed: 1.5 % a session. The one such change that was observed (kernel, reboot,
 * governor) moved a suite by 2.5 %, 1.2 standard deviations of a difference. One observation: hence as few degrees of freedom
 * as a sum of t errors allows.
 */
export const commonOfOtherEnvironment: VarianceComponent = { variance: 0.015 ** 2, degreesOfFreedom: 5 };
