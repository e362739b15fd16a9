/**
 * Forest plots: intervals of log speedups on a scale that a table shares, drawn in Unicode here and in SVG by the HTML
 * report. The scale is symmetrical to nothing: it spans what there is, without letting one outlier flatten the rest.
 * Room: report.
 */
import type { LogRatio } from '../model/quantity.ts';

/** The log speedups at the scale's left and right ends; 0, no change, always lies within. */
export interface ForestScale {
  readonly low: number;
  readonly high: number;
}

/** The ends of an interval, log speedups. */
export interface Ends {
  readonly low: LogRatio;
  readonly high: LogRatio;
}

/** An interval with its estimate, all log speedups. */
export interface Interval extends Ends {
  readonly estimate: LogRatio;
}

/** Narrowest scale: ± 1 %, so that noise around no change does not fill the picture. */
const smallestReach = Math.log(1.01);
/** Ends beyond so many times the reach of the middle interval, and of nine in ten, are cut off and drawn as arrows. */
const outlierFactors = { middle: 3, most: 1.5 };

/** A scale for these intervals that always contains no change. Ends far beyond the others are cut off. */
export function forestScale(intervals: readonly Ends[]): ForestScale {
  const reaches = intervals.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))).filter(Number.isFinite);
  const sorted = reaches.sort((first, second) => first - second);
  const reachOf = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const limit = Math.max(smallestReach, outlierFactors.middle * reachOf(0.5), outlierFactors.most * reachOf(0.9));
  const within = (value: number): number => Math.min(limit, Math.max(-limit, value));
  const low = Math.min(-smallestReach, ...intervals.map((interval) => within(interval.low)));
  const high = Math.max(smallestReach, ...intervals.map((interval) => within(interval.high)));
  return { low, high };
}

/** Where on the scale a log speedup lies, 0 at the left end and 1 at the right; outside values are below or above. */
export function positionOn(scale: ForestScale, log: number): number {
  return (log - scale.low) / (scale.high - scale.low);
}

/**
 * The interval in `width` characters of equal width: `│` marks no change, `├──●──┤` the interval and its estimate,
 * `◄` and `►` ends beyond the scale. Gaps are no-break spaces, because markdown and browsers collapse others.
 */
export function drawInterval(interval: Interval, scale: ForestScale, width: number, gap = '\u{A0}'): string {
  const column = (log: number): number => Math.round(positionOn(scale, log) * (width - 1));
  const inside = (at: number): number => Math.min(width - 1, Math.max(0, at));
  const [low, high, zero] = [column(interval.low), column(interval.high), column(0)];
  const cells = new Array<string>(width).fill(gap);
  for (let at = inside(low); at <= inside(high); at += 1) cells[at] = '─';
  cells[zero] = low < zero && zero < high ? '┼' : '│';
  cells[inside(low)] = edge(low, width) ?? '├';
  cells[inside(high)] = edge(high, width) ?? '┤';
  const estimate = column(interval.estimate);
  if (estimate === inside(estimate)) cells[estimate] = '●';
  return cells.join('');
}

/** The arrow that stands for an end beyond the drawing; null when it lies within. */
function edge(at: number, width: number): string | null {
  if (at < 0) return '◄';
  return at > width - 1 ? '►' : null;
}
