/**
 * p-values adjusted so that any wrong rejection in the family is rare. Room: statistics.
 */

/**
 * Holm's adjusted p-values, in the order given: rejecting everything with an adjusted p < 0.05 makes even one wrong
 * rejection at most 5 % likely, however the tests depend on each other. Same as R's `p.adjust(p, "holm")`.
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statistics 6 (1979).
 */
export function holm(pValues: readonly number[]): number[] {
  const smallestFirst = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  smallestFirst.forEach(({ p, index }, position) => {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - position)));
    adjusted[index] = largest;
  });
  return adjusted;
}
