/**
 * Where does a series of numbers step to another level? Room: statistics.
 *
 * The likelihood-ratio test for one change in the mean of a normal series is the largest two-sample t over all splits
 * (K. J. Worsley, "On the likelihood ratio test for a shift in location of normal populations", JASA 74 (1979)); Bonferroni
 * over the splits bounds its p-value at any length. Several changes are found by splitting again (binary segmentation).
 * E-divisive (Matteson and James 2014) would need no normality, but its permutation test cannot say p < 0.03 with eight
 * points, which is what a default history has, and is drawn anew with each seed. An odd session makes the t test careful
 * (it inflates the variance) rather than wrong, and a segment has at least two points, so that one is no step.
 */
import { studentTwoSided } from './student-t.ts';

/** A step: the first `index` points lie before it (counted in the whole series). */
export interface ChangePoint {
  readonly index: number;
  /** Means of the segment before and after it, up to the neighbouring change points. */
  readonly before: number;
  readonly after: number;
  /** Two-sided, adjusted for the splits that were tried. */
  readonly p: number;
}

/** How to look. */
export interface ChangePointOptions {
  /** Largest adjusted p-value of a step. */
  readonly significance: number;
  /** Smallest standard deviation that is believed: a few points can agree by accident. */
  readonly noiseFloor: number;
  /** Largest share of pairs (one point before, one after) that may lie the other way round; see `overlap`. */
  readonly largestOverlap: number;
}

/** Fewest points on either side: a single odd one is no new level. */
export const smallestSegment = 2;

/** All steps, in order. Fewer than four points have none. */
export function changePoints(series: readonly number[], options: ChangePointOptions): readonly ChangePoint[] {
  const splits = splitWithin(series, 0, series.length, options).sort((a, b) => a.index - b.index);
  const borders = [0, ...splits.map(({ index }) => index), series.length];
  return splits.map(({ index, p }, position) => ({
    index,
    before: meanOf(series, borders[position] ?? 0, index),
    after: meanOf(series, index, borders[position + 2] ?? series.length),
    p,
  }));
}

interface Split {
  readonly index: number;
  readonly p: number;
}

function splitWithin(series: readonly number[], from: number, to: number, options: ChangePointOptions): Split[] {
  const best = bestSplit(series.slice(from, to), options);
  if (best === null || best.p > options.significance) return [];
  const index = from + best.index;
  return [
    ...splitWithin(series, from, index, options),
    { index, p: best.p },
    ...splitWithin(series, index, to, options),
  ];
}

/**
 * The split with the largest t statistic among those that separate cleanly, and its Bonferroni-adjusted p-value; null
 * without any. Separation is asked for because two points, one of them odd, can have a mean far away.
 */
export function bestSplit(
  series: readonly number[],
  { noiseFloor, largestOverlap }: Pick<ChangePointOptions, 'noiseFloor' | 'largestOverlap'>,
): Split | null {
  const count = series.length;
  const splits = count - 2 * smallestSegment + 1;
  let best: { index: number; t: number } | null = null;
  for (let index = smallestSegment; index <= count - smallestSegment; index += 1) {
    const [before, after] = [meanOf(series, 0, index), meanOf(series, index, count)];
    const squares = series.reduce((sum, value, place) => sum + (value - (place < index ? before : after)) ** 2, 0);
    const deviation = Math.max(Math.sqrt(squares / (count - 2)), noiseFloor);
    const difference = Math.abs(after - before);
    const t = difference === 0 ? 0 : difference / (deviation * Math.sqrt(1 / index + 1 / (count - index)));
    if (t > (best?.t ?? 0) && overlap(series.slice(0, index), series.slice(index)) <= largestOverlap)
      best = { index, t };
  }
  return best === null ? null : { index: best.index, p: Math.min(1, splits * studentTwoSided(best.t, count - 2)) };
}

/**
 * Share of pairs, one of `before` and one of `after`, that lie the other way round than most; ties count half. Zero when the
 * two do not overlap, 0.5 when they do not differ: (1 − |Cliff's delta|)/2.
 */
function overlap(before: readonly number[], after: readonly number[]): number {
  let greater = 0;
  for (const one of before) for (const other of after) greater += other > one ? 1 : other === one ? 0.5 : 0;
  const share = greater / (before.length * after.length);
  return Math.min(share, 1 - share);
}

function meanOf(series: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let place = from; place < to; place += 1) sum += series[place] ?? 0;
  return sum / (to - from);
}
