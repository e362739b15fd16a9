/**
 * A variance together with how well it is known. Standard errors are sums of such parts. Room: statistics.
 */

/** A variance that was estimated with so many degrees of freedom; infinite when it is known exactly. */
export interface VarianceComponent {
  readonly variance: number;
  readonly degreesOfFreedom: number;
}
