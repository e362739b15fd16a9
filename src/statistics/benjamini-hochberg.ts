/**
 * p-values adjusted for the false discovery rate. Room: statistics.
 */

/**
 * Benjamini–Hochberg adjusted p-values ("q"), in the order given: calling everything with q < 0.05 changed makes, on
 * average, at most 5 % of the calls wrong. Ties get equal values. Same as R's `p.adjust(p, "BH")`.
 * Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995).
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const largestFirst = pValues.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
  const adjusted = new Array<number>(pValues.length);
  let smallest = 1;
  largestFirst.forEach(({ p, index }, position) => {
    smallest = Math.min(smallest, p * (pValues.length / (pValues.length - position)));
    adjusted[index] = smallest;
  });
  return adjusted;
}
