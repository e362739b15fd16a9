/**
 * What learning from history and from several sessions have in common. Room: comparison.
 */
import { moderate } from '../statistics/moderated-variances.ts';
import type { VarianceComponent } from '../statistics/variance-component.ts';
import { assumed, assumedCommon } from './assumed-noise.ts';

/** What sessions or history had to say; `own` in the order of the pairs. */
export interface LearnedNoise {
  readonly source: 'sessions' | 'history';
  readonly sessions: number;
  /** Pairs of sessions of both sides; 0 when they were not taken in turn. */
  readonly pairs: number;
  readonly own: readonly VarianceComponent[];
  readonly common: VarianceComponent;
}

/** The common part before any session was seen: 0.4 %, as vaguely as four sessions would tell it. */
const commonPrior: VarianceComponent = { variance: assumed.common ** 2, degreesOfFreedom: 4 };
/** What processes explain is taken off a variance of session means, but never more than nine tenths of it. */
const leastBetween = 0.1;

/** The variance between sessions in a variance of session means, of which `within` comes from within a session. */
export function betweenOnly({ variance, degreesOfFreedom }: VarianceComponent, within: number): VarianceComponent {
  return { variance: Math.max(leastBetween * variance, variance - within), degreesOfFreedom };
}

/**
 * The common part, moderated: there is one of it only, so nothing lends it strength but the assumption. What a session shifted
 * all benchmarks by is measured as their median, and a median moves by itself: that part of the measured variance, told from the
 * variances of the benchmarks' own session means, is taken off. `measured` is null where nothing was measured.
 */
export function moderateCommon(
  measured: VarianceComponent | null,
  own: readonly VarianceComponent[],
): VarianceComponent {
  return measured === null ? assumedCommon : moderate(betweenOnly(measured, varianceOfMedian(own)), commonPrior);
}

/**
 * The variance of the median of independent normal values of these variances and one mean: `(π/2) n / (Σ 1/σᵢ)²`, from the
 * asymptotic `n/4 / (Σ fᵢ(0))²` with the normal density. Source: P. K. Sen, "Asymptotic normality of sample quantiles for
 * m-dependent processes", Ann. Math. Stat. 39 (1968), of which independent, differently distributed values are a case.
 */
function varianceOfMedian(components: readonly VarianceComponent[]): number {
  const sum = components.reduce((soFar, { variance }) => soFar + 1 / Math.sqrt(variance), 0);
  return ((Math.PI / 2) * components.length) / sum ** 2;
}
