/**
 * A forest plot: the intervals of all benchmarks on one axis of ratios, the band of equivalence shaded, the geometric mean
 * as a diamond at the foot. SVG without a DOM. Room: report. Head, rows and foot are three drawings of one width, so that a
 * page can keep the axis in sight while the rows scroll; `wholeForest` puts them together.
 */
import { clip, htmlText, shownName } from '../escape.ts';
import { forestScale, type Interval } from '../forest.ts';
import { type Drawing, placed } from './drawing.ts';
import { ratioAxis, type RatioAxis } from './ratio-axis.ts';

/** One benchmark. Numbers are log speedups, positive is better; texts are our own words and figures. */
export interface ForestRow {
  readonly name: string;
  readonly outcome: 'faster' | 'slower' | 'equivalent' | 'inconclusive' | 'not-comparable';
  /** null without a tested answer. */
  readonly interval: Interval | null;
  readonly change: string;
  readonly range: string;
}

/** What a forest plot shows. */
export interface ForestPlot {
  readonly title: string;
  readonly spoken: string;
  /** Top to bottom. */
  readonly rows: readonly ForestRow[];
  /** At the foot; null without one. */
  readonly geomean: { readonly interval: Interval; readonly change: string; readonly range: string } | null;
  /** Half width of the shaded band on the log scale; 0 for none. */
  readonly margin: number;
  readonly words: { readonly better: string; readonly worse: string };
}

/** The three parts, and how much of a part's height a row takes. */
export interface ForestParts {
  readonly head: Drawing;
  readonly rows: Drawing;
  readonly foot: Drawing;
}

/** Drawing units: names, then the axis from `left` to `right`, then what the interval is in figures. */
const sizes = { width: 790, left: 182, right: 480, change: 494, range: 606, row: 18, head: 36, foot: 46, name: 26 };
/** A band wider than this does not widen the axis: its edges may lie beyond. */
const widestBand = Math.log(1.05);

/** Units of a row's height, for who moves rows. */
export const forestRowHeight = sizes.row;

/** The plot in three parts that stand on top of each other. */
export function forestParts(plot: ForestPlot): ForestParts {
  const axis = axisOf(plot);
  const behind = (height: number | '100%'): string => backgroundOf(axis, plot, height);
  const rows = plot.rows.map((row, index) => rowSvg(row, index, axis));
  const part = (height: number, spoken: string, content: string): Drawing => ({
    width: sizes.width,
    height,
    title: plot.title,
    spoken,
    content,
  });
  const scale = `Scale: ratios from ${axis.ticks[0]?.text ?? ''} to ${axis.ticks.at(-1)?.text ?? ''}, ${plot.words.worse} at the left, ${plot.words.better} at the right.`;
  const mean = plot.geomean;
  return {
    head: part(sizes.head, scale, headSvg(plot, axis)),
    rows: part(plot.rows.length * sizes.row, plot.spoken, behind('100%') + rows.join('')),
    foot: part(
      sizes.foot,
      mean === null ? scale : `Geometric mean: ${mean.change}, 95 % interval ${mean.range}.`,
      footSvg(plot, axis, behind(sizes.foot - 20)),
    ),
  };
}

/** The whole plot as one drawing. */
export function wholeForest(plot: ForestPlot): Drawing {
  const { head, rows, foot } = forestParts(plot);
  return {
    width: sizes.width,
    height: head.height + rows.height + foot.height,
    title: plot.title,
    spoken: [plot.spoken, ...(plot.geomean === null ? [] : [foot.spoken])].join(' '),
    content: placed(head, 0) + placed(rows, head.height) + placed(foot, head.height + rows.height),
  };
}

function axisOf({ rows, geomean, margin }: ForestPlot): RatioAxis {
  const intervals = rows.flatMap(({ interval }) => (interval === null ? [] : [interval]));
  const { low, high } = forestScale(geomean === null ? intervals : [...intervals, geomean.interval]);
  const band = 1.1 * Math.min(margin, widestBand);
  return ratioAxis({ low: Math.min(low, -band), high: Math.max(high, band) }, [sizes.left, sizes.right]);
}

/** A place as it is written; nothing is drawn beyond the axis. */
const written = (place: number): string => within(place).toFixed(1);
const within = (place: number): number => Math.min(sizes.right, Math.max(sizes.left, place));

/** Band, ticks, the line of no change and the geometric mean's; `100%` is as high as what they stand in. */
function backgroundOf({ at, ticks }: RatioAxis, { margin, geomean }: ForestPlot, height: number | '100%'): string {
  const line = (kind: string, place: number): string =>
    `<line class="${kind}" x1="${written(place)}" x2="${written(place)}" y1="0" y2="${height}"/>`;
  const [from, to] = [within(at(-margin)), within(at(margin))];
  const band = `<rect class="band" x="${from.toFixed(1)}" width="${(to - from).toFixed(1)}" y="0" height="${height}"/>`;
  const mean = geomean === null ? '' : line('mark', at(geomean.interval.estimate));
  return (margin > 0 ? band : '') + ticks.map((tick) => line('tick', tick.at)).join('') + line('zero', at(0)) + mean;
}

function rowSvg({ name, outcome, interval, change, range }: ForestRow, index: number, { at }: RatioAxis): string {
  const shown = shownName(name);
  const label = htmlText(clip(shown, sizes.name, 'middle'));
  const told = htmlText(`${shown}: ${[change, range].filter((text) => text !== '').join(', ')}`);
  return (
    `<g class="${outcome}" data-row="${index}" transform="translate(0 ${index * sizes.row})"><title>${told}</title>` +
    `<text class="name" y="13">${label}</text>${interval === null ? '' : intervalSvg(interval, at)}` +
    `<text x="${sizes.change}" y="13">${htmlText(change)}</text>${range === '' ? '' : `<text x="${sizes.range}" y="13">${htmlText(range)}</text>`}</g>`
  );
}

/** A line with its dot; where an end lies beyond the axis, an arrow. */
function intervalSvg(interval: Interval, at: RatioAxis['at']): string {
  const middle = sizes.row / 2;
  const [low, high, estimate] = [at(interval.low), at(interval.high), at(interval.estimate)];
  const arrow = (place: number, towards: number): string =>
    `<path class="arrow" d="M${place + 8 * towards} ${middle}L${place} ${middle - 4}v8Z"/>`;
  const ends = (low < sizes.left ? arrow(sizes.left, -1) : '') + (high > sizes.right ? arrow(sizes.right, 1) : '');
  const dot =
    estimate === within(estimate) ? `<circle class="estimate" cx="${written(estimate)}" cy="${middle}" r="3.5"/>` : '';
  return `<path class="interval" d="M${written(low)} ${middle}H${written(high)}"/>${ends}${dot}`;
}

function headSvg({ words }: ForestPlot, { at, ticks }: RatioAxis): string {
  const zero = at(0);
  return (
    `<text x="${written(zero - 10)}" y="12" text-anchor="end">◄ ${htmlText(words.worse)}</text>` +
    `<text x="${written(zero + 10)}" y="12">${htmlText(words.better)} ►</text>` +
    `<text class="head" y="30">benchmark</text>${tickTexts(ticks, 30)}` +
    `<text class="head" x="${sizes.change}" y="30">change</text><text class="head" x="${sizes.range}" y="30">95 % CI</text>`
  );
}

/** The geometric mean as a diamond from end to end of its interval, and the ratios again. */
function footSvg({ geomean }: ForestPlot, { at, ticks }: RatioAxis, behind: string): string {
  const bottom = sizes.foot - 20;
  const texts = tickTexts(ticks, sizes.foot - 5);
  if (geomean === null) return behind + texts;
  const { low, high, estimate } = geomean.interval;
  const middle = bottom / 2;
  // A diamond narrower than this could not be seen.
  const [left, right] = [Math.min(at(low), at(estimate) - 4), Math.max(at(high), at(estimate) + 4)];
  return (
    `${behind}<line class="tick" x1="0" x2="${sizes.width}" y1="0.5" y2="0.5"/><g class="geomean"><text y="${middle + 4}">geometric mean</text>` +
    `<path class="diamond" d="M${written(left)} ${middle}L${written(at(estimate))} ${middle - 7}L${written(right)} ${middle}L${written(at(estimate))} ${middle + 7}Z"/>` +
    `<text x="${sizes.change}" y="${middle + 4}">${htmlText(geomean.change)}</text><text x="${sizes.range}" y="${middle + 4}">${htmlText(geomean.range)}</text></g>${texts}`
  );
}

const tickTexts = (ticks: RatioAxis['ticks'], y: number): string =>
  ticks.map(({ at, text }) => `<text x="${at.toFixed(1)}" y="${y}" text-anchor="middle">${text}</text>`).join('');
