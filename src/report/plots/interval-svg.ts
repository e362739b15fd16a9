/**
 * One interval as a small drawing for a cell of a table, on the scale that the table shares. SVG without a DOM. Room: report.
 */
import type { Forest } from '../document.ts';
import { htmlText } from '../escape.ts';
import { positionOn } from '../forest.ts';

/** The drawing's own units; the style sheet gives the size. */
const drawing = { width: 240, height: 20, margin: 8 };

/** An interval with its estimate and the line of no change, described in words for those who cannot see it. */
export function intervalSvg(forest: Forest): string {
  const { width, height, margin } = drawing;
  const middle = height / 2;
  const at = (log: number): number => margin + positionOn(forest.scale, log) * (width - 2 * margin);
  const inside = (x: number): number => Math.min(width - margin, Math.max(margin, x));
  const x = (value: number): string => inside(value).toFixed(1);
  const [low, high, estimate, zero] = [at(forest.low), at(forest.high), at(forest.estimate), at(0)];
  const ends = [end(low, width), end(high, width)].join('');
  const dot =
    estimate === inside(estimate) ? `<circle class="estimate" cx="${x(estimate)}" cy="${middle}" r="4"/>` : '';
  return (
    `<svg class="forest ${htmlText(forest.outcome)}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${htmlText(forest.spoken)}">` +
    `<line class="zero" x1="${x(zero)}" x2="${x(zero)}" y1="0" y2="${height}"/>` +
    `<line class="interval" x1="${x(low)}" x2="${x(high)}" y1="${middle}" y2="${middle}"/>${ends}${dot}</svg>`
  );
}

/** An end of the interval: a short upright stroke, or an arrow where it lies beyond the drawing. */
function end(x: number, width: number): string {
  const { height, margin } = drawing;
  const middle = height / 2;
  if (x < margin) return `<path class="arrow" d="M0 ${middle}L${margin} ${middle - 5}V${middle + 5}Z"/>`;
  if (x > width - margin)
    return `<path class="arrow" d="M${width} ${middle}L${width - margin} ${middle - 5}V${middle + 5}Z"/>`;
  return `<path class="interval" d="M${x.toFixed(1)} ${middle - 4}V${middle + 4}"/>`;
}
