/**
 * A course of levels over sessions: a dot each, the stretches between change points as level lines, and the steps as
 * dashed ones. SVG without a DOM. Room: report.
 */
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { htmlText } from '../escape.ts';
import type { NumberText } from './strip-plot.ts';

/** A stretch of sessions, `from` (counted from 0) up to but without `to`, that share a level. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

const drawing = { width: 420, height: 170, left: 62, right: 14, top: 10, bottom: 24 };

/** The drawing of finite levels, oldest first, the last one the baseline's; `spoken` says it in words. */
export function levelPlot(
  levels: readonly number[],
  stretches: readonly Stretch[],
  text: NumberText,
  spoken: string,
): string {
  const [low = 0, high = 0] = extent(levels);
  // A course within ± 0.5 % is drawn flat, so that noise does not look like mountains.
  const y = scaleLinear(
    [Math.min(low, -0.005), Math.max(high, 0.005)],
    [drawing.height - drawing.bottom, drawing.top],
  ).nice();
  const x = scaleLinear([0, Math.max(1, levels.length - 1)], [drawing.left + 8, drawing.width - drawing.right]);
  const ticks = y.ticks(4).map((tick) => {
    const at = y(tick).toFixed(1);
    return `<path class="tick" d="M${drawing.left} ${at}H${drawing.width}"/><text x="${drawing.left - 6}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end">${htmlText(text(tick))}</text>`;
  });
  const course = line<{ at: number; level: number }>(
    ({ at }) => x(at),
    ({ level }) => y(level),
  ).curve(curveStepAfter)(cornersOf(stretches));
  const dots = levels.map((level, at) => `M${x(at).toFixed(1)} ${y(level).toFixed(1)}h0`);
  const last = levels.length - 1;
  const foot = drawing.height - 6;
  return (
    `<svg class="plot" viewBox="0 0 ${drawing.width} ${drawing.height}" role="img" aria-label="${htmlText(spoken)}">${ticks.join('')}` +
    `<path class="course" d="${course ?? ''}"/><path class="dots" d="${dots.slice(0, last).join('')}"/>` +
    `<g class="baseline"><path class="dots" d="${dots[last] ?? ''}"/></g>` +
    `<text x="${drawing.left}" y="${foot}">oldest</text><text x="${drawing.width}" y="${foot}" text-anchor="end">baseline</text></svg>`
  );
}

/** Where each stretch begins, and where the last one ends; a step is drawn halfway between two sessions. */
function cornersOf(stretches: readonly Stretch[]): { at: number; level: number }[] {
  const last = stretches.at(-1);
  return [
    ...stretches.map(({ from, level }) => ({ at: from === 0 ? 0 : from - 0.5, level })),
    ...(last === undefined ? [] : [{ at: last.to - 1, level: last.level }]),
  ];
}
