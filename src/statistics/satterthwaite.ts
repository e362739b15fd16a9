/**
 * Sums of variances that are known with different precision. Room: statistics.
 */
import type { VarianceComponent } from './variance-component.ts';

/**
 * The sum of independent variance estimates, with the degrees of freedom of the t distribution that fits their sum:
 * `ν = (Σ vᵢ)² / Σ (vᵢ²/νᵢ)`. With the two `s²/n` of two samples this is Welch's test. A sum of zero is exactly known
 * (infinite degrees of freedom). Source: F. E. Satterthwaite, "An approximate distribution of estimates of variance
 * components", Biometrics Bulletin 2 (1946).
 */
export function combineVariances(components: readonly VarianceComponent[]): VarianceComponent {
  let variance = 0;
  let uncertainty = 0;
  for (const component of components) {
    variance += component.variance;
    uncertainty += component.variance ** 2 / component.degreesOfFreedom;
  }
  return { variance, degreesOfFreedom: uncertainty === 0 ? Infinity : variance ** 2 / uncertainty };
}
