/**
 * Sums of errors whose own variances are only vaguely known. Room: statistics.
 */
import type { VarianceComponent } from './variance-component.ts';

/**
 * The scale (as a variance) and degrees of freedom of the t distribution that has the variance and the kurtosis of a sum of
 * independent t-distributed errors, each with scale² `variance` and more than four `degreesOfFreedom`. A t error varies
 * by `ν/(ν−2)` more than its scale² says; averaged over many errors that excess stays while the long tails go, and
 * Satterthwaite's formula, made for sample variances, would lose it: intervals of small suites then covered 93 %, not 95 %.
 * From the moments of t (Johnson, Kotz and Balakrishnan, "Continuous univariate distributions", vol. 2, ch. 28): variance
 * `s²ν/(ν−2)`, excess kurtosis `6/(ν−4)`; fourth cumulants add up.
 */
export function sumOfStudents(components: readonly VarianceComponent[]): VarianceComponent {
  let variance = 0;
  let fourthCumulant = 0;
  for (const { variance: scale, degreesOfFreedom: df } of components) {
    // No error at all, whatever its degrees of freedom.
    if (scale === 0) continue;
    const own = Number.isFinite(df) ? (scale * df) / (df - 2) : scale;
    variance += own;
    fourthCumulant += (6 * own ** 2) / (df - 4);
  }
  if (fourthCumulant === 0) return { variance, degreesOfFreedom: Infinity };
  const degreesOfFreedom = 4 + (6 * variance ** 2) / fourthCumulant;
  return { variance: (variance * (degreesOfFreedom - 2)) / degreesOfFreedom, degreesOfFreedom };
}
