/**
 * A course of levels over sessions: a dot each, the stretches between change points as level lines, and each change point
 * as a dashed line with its size. SVG without a DOM. Room: report.
 */
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { clip, htmlText, shownName } from '../escape.ts';
import type { Drawing } from './drawing.ts';
import type { NumberText } from './strip-plot.ts';

/** A stretch of sessions, `from` (counted from 0) up to but without `to`, that share a level. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** What a level plot shows. */
export interface LevelPlot {
  readonly title: string;
  readonly spoken: string;
  /** Finite, oldest first, the last one the baseline's. */
  readonly levels: readonly number[];
  /** Between the change points; one where there are none. */
  readonly stretches: readonly Stretch[];
  /** What is written at each change point, from the first to the last; one fewer than stretches. */
  readonly changes: readonly string[];
  /** What the oldest session is called below the axis, its date for example. */
  readonly oldest: string;
}

const sizes = { width: 560, height: 200, left: 62, right: 14, top: 22, bottom: 24 };

/** The drawing; `text` writes levels. */
export function levelPlot(plot: LevelPlot, text: NumberText): Drawing {
  const { title, spoken, levels, stretches, oldest } = plot;
  const [low = 0, high = 0] = extent(levels);
  // A course within ± 0.5 % is drawn flat, so that noise does not look like mountains.
  const y = scaleLinear(
    [Math.min(low, -0.005), Math.max(high, 0.005)],
    [sizes.height - sizes.bottom, sizes.top],
  ).nice();
  const x = scaleLinear([0, Math.max(1, levels.length - 1)], [sizes.left + 8, sizes.width - sizes.right]);
  const ticks = y.ticks(4).map((tick) => {
    const at = y(tick).toFixed(1);
    return `<path class="tick" d="M${sizes.left} ${at}H${sizes.width}"/><text x="${sizes.left - 6}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end">${htmlText(text(tick))}</text>`;
  });
  const course = line<Corner>(
    ({ at }) => x(at),
    ({ level }) => y(level ?? 0),
  ).defined(({ level }) => level !== null)(cornersOf(stretches));
  const dots = levels.map((level, at) => `M${x(at).toFixed(1)} ${y(level).toFixed(1)}h0`);
  const last = levels.length - 1;
  const foot = sizes.height - 6;
  const content =
    `${ticks.join('')}${changePoints(plot, x)}` +
    `<path class="course" d="${course ?? ''}"/><path class="dots" d="${dots.slice(0, last).join('')}"/>` +
    `<g class="baseline"><path class="dots" d="${dots[last] ?? ''}"/></g>` +
    `<text x="${sizes.left}" y="${foot}">${htmlText(clip(shownName(oldest), 32, 'middle'))}</text><text x="${sizes.width}" y="${foot}" text-anchor="end">baseline</text>`;
  return { width: sizes.width, height: sizes.height, title, spoken, content };
}

/** A dashed line halfway between the two sessions, the size of the step above it; upwards is worse. */
function changePoints({ stretches, changes }: LevelPlot, x: (at: number) => number): string {
  const marks = stretches.slice(1).map(({ from, level }, place) => {
    const before = stretches[place]?.level ?? level;
    const at = x(from - 0.5).toFixed(1);
    return (
      `<g class="${level > before ? 'slower' : 'faster'}"><path class="mark" d="M${at} ${sizes.top - 4}V${sizes.height - sizes.bottom}"/>` +
      `<text x="${at}" y="${sizes.top - 9}" text-anchor="middle">${htmlText(changes[place] ?? '')}</text></g>`
    );
  });
  return marks.join('');
}

/** An end of a stretch; null where the line is interrupted. */
interface Corner {
  readonly at: number;
  readonly level: number | null;
}

/** Both ends of each stretch, halfway between two sessions where there is another beside it. */
function cornersOf(stretches: readonly Stretch[]): Corner[] {
  return stretches.flatMap(({ from, to, level }, place) => [
    { at: from === 0 ? 0 : from - 0.5, level },
    { at: place === stretches.length - 1 ? to - 1 : to - 0.5, level },
    { at: to, level: null },
  ]);
}
