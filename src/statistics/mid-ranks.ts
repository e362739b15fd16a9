/**
 * Ranks with ties shared. Room: statistics.
 */

/** Ranks from 1, in the order given; equal values get the mean of the ranks they take up together. */
export function midRanks(values: readonly number[]): number[] {
  // A typed array sorts numbers without calling back, which matters for some hundred short series per review.
  const sorted = new Float64Array(values).sort();
  const ranks = new Map<number, number>();
  for (let start = 0; start < sorted.length;) {
    const value = sorted[start] ?? 0;
    let end = start + 1;
    while (end < sorted.length && sorted[end] === value) end++;
    ranks.set(value, (start + 1 + end) / 2);
    start = end;
  }
  return values.map((value) => ranks.get(value) ?? Number.NaN);
}
