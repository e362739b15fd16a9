/**
 * Many vague variances that lend each other strength: empirical Bayes, the limma model, fitted robustly. Room: statistics.
 */
import { digamma, trigamma, trigammaInverse } from './polygamma.ts';
import { medianOf, quantileSorted } from './quantile.ts';
import type { VarianceComponent } from './variance-component.ts';

/** Distance between the deciles of the standard normal distribution: `2 * qnorm(0.9)` in R. */
const normalDeciles = 2.5631031310892007;
/** A sum of t errors needs more than four (see sumOfStudents); more than thirty change nothing. */
const fewestPriorFreedom = 5;
const mostPriorFreedom = 30;
/** From fewer variances no spread between them can be told. */
const fewestForSpread = 10;

/** What is assumed of the prior where there are too few variances to fit it. */
export interface PriorWhenFew {
  readonly prior: VarianceComponent;
  /** With fewer variances than this also the prior's size is the assumed one, not only its degrees of freedom. */
  readonly fewestForSize: number;
  /** True: the degrees of freedom are the assumed ones however many variances there are. */
  readonly assumesFreedom?: boolean;
}

/**
 * The prior of a set of variances `sᵢ²` with `dᵢ` degrees of freedom: σᵢ² scaled inverse chi-square, `d₀s₀²/χ²(d₀)`. With
 * `eᵢ = ln sᵢ² − ψ(dᵢ/2) + ln(dᵢ/2)`, `ψ′(d₀/2) = var e − mean ψ′(dᵢ/2)` and `ln s₀² = E e + ψ(d₀/2) − ln(d₀/2)` (G. K. Smyth,
 * "Linear models and empirical Bayes methods …", 2004, section 6.2). Mean and variance of e are robust here: the
 * median, and the distance between the outer deciles, so that a tenth of odd variances at either end does not matter
 * (in the spirit of Phipson et al., "Robust hyperparameter estimation …", 2016).
 */
export function fitPrior(variances: readonly VarianceComponent[], whenFew: PriorWhenFew): VarianceComponent {
  const logs = variances
    .map(({ variance, degreesOfFreedom: d }) => Math.log(variance) - digamma(d / 2) + Math.log(d / 2))
    .sort((a, b) => a - b);
  if (logs.length < whenFew.fewestForSize || logs.length < 1) return whenFew.prior;
  const degreesOfFreedom =
    whenFew.assumesFreedom === true || logs.length < fewestForSpread
      ? whenFew.prior.degreesOfFreedom
      : spreadToFreedom(logs, variances);
  const half = degreesOfFreedom / 2;
  return { variance: Math.exp(medianOf(logs) + digamma(half) - Math.log(half)), degreesOfFreedom };
}

function spreadToFreedom(sortedLogs: readonly number[], variances: readonly VarianceComponent[]): number {
  const spread = (quantileSorted(sortedLogs, 0.9) - quantileSorted(sortedLogs, 0.1)) / normalDeciles;
  const sampling = variances.reduce((sum, one) => sum + trigamma(one.degreesOfFreedom / 2), 0) / variances.length;
  const excess = spread ** 2 - sampling;
  const fitted = excess > 0 ? 2 * trigammaInverse(excess) : Infinity;
  return Math.min(mostPriorFreedom, Math.max(fewestPriorFreedom, fitted));
}

/** The posterior: `(d₀s₀² + d·s²)/(d₀ + d)` with `d₀ + d` degrees of freedom (Smyth 2004); the prior itself for null. */
export function moderate(own: VarianceComponent | null, prior: VarianceComponent): VarianceComponent {
  if (own === null) return prior;
  const degreesOfFreedom = prior.degreesOfFreedom + own.degreesOfFreedom;
  const weighted = prior.degreesOfFreedom * prior.variance + own.degreesOfFreedom * own.variance;
  return { variance: weighted / degreesOfFreedom, degreesOfFreedom };
}
