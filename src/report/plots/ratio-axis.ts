/**
 * An axis of ratios on a log scale: where a log speedup lies, and which ratios are written. Room: report.
 */
import { ticks } from 'd3-array';
import { scaleLog } from 'd3-scale';
import type { ForestScale } from '../forest.ts';

/** A ratio that is written on the axis. */
export interface RatioTick {
  readonly at: number;
  readonly text: string;
}

/** An axis; places are in drawing units. */
export interface RatioAxis {
  /** Where a log speedup lies; beyond the ends it is beyond the range. */
  readonly at: (logSpeedup: number) => number;
  /** From left to right; 1 is always among them. */
  readonly ticks: readonly RatioTick[];
}

/** Ratios have to be numbers: e^±690 is the widest axis. */
const widest = 690;
/** So far apart texts of five letters do not touch. */
const smallestGap = 40;

/** The axis of speedups (1 is no change, larger is better) for a scale that has 0 within. */
export function ratioAxis({ low, high }: ForestScale, [left, right]: readonly [number, number]): RatioAxis {
  const [from, to] = [Math.max(low, -widest), Math.min(high, widest)];
  const scale = scaleLog([Math.exp(from), Math.exp(to)], [left, right]);
  // Within a decade ticks are equally far apart and have as many decimals as the one that needs most.
  const isNarrow = to - from < Math.LN10;
  const placed = (values: readonly number[]): Place[] => values.map((value) => ({ value, at: scale(value) }));
  const evenly = (count: number): Place[] => placed(ticks(Math.exp(from), Math.exp(to), count));
  const places = isNarrow
    ? ([6, 5, 4, 3].map(evenly).find(areApart) ?? evenly(2))
    : roundestFirst(placed(scale.ticks(6)));
  const kept: Place[] = [{ value: 1, at: scale(1) }];
  for (const one of places) if (kept.every(({ at }) => Math.abs(at - one.at) >= smallestGap)) kept.push(one);
  kept.sort((one, other) => one.at - other.at);
  const decimals = Math.max(...kept.map(({ value }) => decimalsOf(value)));
  const text = (value: number): string => {
    if (value >= 1e5 || value < 1e-4) return value.toExponential(0);
    return value.toFixed(isNarrow ? decimals : decimalsOf(value));
  };
  const unit = (right - left) / (to - from);
  return {
    at: (logSpeedup) => left + (logSpeedup - from) * unit,
    ticks: kept.map(({ value, at }) => ({ at, text: `${text(value)}×` })),
  };
}

/** A ratio and where it lies. */
interface Place {
  readonly value: number;
  readonly at: number;
}

const areApart = (places: readonly Place[]): boolean =>
  places.every(({ at }, index) => index === 0 || at - (places[index - 1]?.at ?? 0) >= smallestGap);

/** Powers of ten, then fives and twos; what begins with another digit is not written on a wide axis. */
function roundestFirst(places: readonly Place[]): Place[] {
  const digitOf = ({ value }: Place): string => value.toExponential(0).charAt(0);
  return ['1', '5', '2'].flatMap((digit) => places.filter((place) => digitOf(place) === digit));
}

/** Decimals that a round number needs; ticks are sums of fractions, with errors in the last places. */
function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toPrecision(6))).split('.');
  return fraction.length;
}
