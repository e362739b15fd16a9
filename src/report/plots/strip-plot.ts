/**
 * A strip plot: every unit of replication of one benchmark as a dot, one strip for each result, on one axis. SVG without a
 * DOM. Room: report. Dots are not at full strength, so that many at one place show; the upright stroke is the mean.
 */
import { extent, max, mean, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { clip, htmlText, shownName } from '../escape.ts';
import type { Drawing } from './drawing.ts';

/** One strip: what was measured, in the unit of the axis; not empty, all finite. */
export interface Strip {
  readonly side: 'baseline' | 'candidate' | 'reference';
  readonly label: string;
  readonly values: readonly number[];
}

/** What an axis needs: its numbers as text. */
export type NumberText = (value: number) => string;

/** Drawing units; the page gives the size. */
const drawing = { width: 420, left: 110, right: 14, strip: 20, axis: 22, labelLimit: 16 };
/** Most dots of a strip; of more, so many order statistics at equal distances are drawn, the extremes among them. */
const mostDots = 60;

/** The drawing; null without strips. */
export function stripPlot(benchmark: string, strips: readonly Strip[], text: NumberText): Drawing | null {
  const [low, high] = extent(strips.flatMap(({ values }) => values));
  if (low === undefined) return null;
  // Values that are all the same get an axis of one percent around them.
  const room = high > low ? 0 : Math.abs(high) * 0.005 || 1;
  const scale = scaleLinear([low - room, high + room], [drawing.left, drawing.width - drawing.right]);
  const height = strips.length * drawing.strip + drawing.axis;
  const rows = strips.map((strip, at) => stripSvg(strip, (at + 0.5) * drawing.strip, scale));
  const base = strips.length * drawing.strip;
  const ticks = scale.ticks(3).map((tick) => {
    const x = scale(tick).toFixed(1);
    return `<path class="tick" d="M${x} 0V${base}"/><text x="${x}" y="${base + 15}" text-anchor="middle">${htmlText(text(tick))}</text>`;
  });
  const title = shownName(benchmark);
  const spoken = `${title}: ${strips.map((strip) => spokenStrip(strip, text)).join('; ')}`;
  return { width: drawing.width, height, title, spoken, content: ticks.join('') + rows.join('') };
}

function stripSvg({ side, label, values }: Strip, y: number, scale: (value: number) => number): string {
  const dots = shownValues(values).map((value) => `M${scale(value).toFixed(1)} ${y}h0`);
  const center = scale(mean(values) ?? 0).toFixed(1);
  return (
    `<g class="${side}"><text x="0" y="${y + 4}">${htmlText(clip(shownName(label), drawing.labelLimit, 'middle'))}</text>` +
    `<path class="dots" d="${dots.join('')}"/><path class="mean" d="M${center} ${y - 8}v16"/></g>`
  );
}

/** At most `mostDots` of the values: order statistics at equal distances. */
function shownValues(values: readonly number[]): readonly number[] {
  if (values.length <= mostDots) return values;
  const sorted = [...values].sort((one, other) => one - other);
  const step = (sorted.length - 1) / (mostDots - 1);
  return Array.from({ length: mostDots }, (_, index) => sorted[Math.round(index * step)] ?? 0);
}

function spokenStrip({ label, values }: Strip, text: NumberText): string {
  const [low, high, center] = [min(values) ?? 0, max(values) ?? 0, mean(values) ?? 0];
  return `${shownName(label)}, ${values.length} from ${text(low)} to ${text(high)}, mean ${text(center)}`;
}
