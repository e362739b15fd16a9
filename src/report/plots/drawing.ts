/**
 * A finished drawing, before it stands in a page or in a file of its own. SVG without a DOM. Room: report.
 */
import { clip, htmlText } from '../escape.ts';
import { plotColors, plotRules } from './plot-style.ts';

/** A drawing in its own units. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it shows, in a few words; text, not yet escaped. */
  readonly title: string;
  /** The same as the drawing in words, for those who cannot see it; text, not yet escaped. */
  readonly spoken: string;
  /** SVG elements; everything from files is escaped in it. */
  readonly content: string;
}

/** The drawing as an element of a page, which has the style sheet; `attributes` are our own words. */
export function drawingInPage({ width, height, spoken, content }: Drawing, attributes = ''): string {
  return `<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${htmlText(spoken)}"${attributes}>${content}</svg>`;
}

/** Room around a drawing that stands alone, and for its title. */
const room = { margin: 16, title: 26, letter: 7.5 };

/**
 * The drawing as a file: an SVG document with title, description and style of its own, light or dark by the reader's
 * preference, that loads nothing.
 */
export function drawingAlone(drawing: Drawing): string {
  const { margin } = room;
  const [wide, high] = [drawing.width + 2 * margin, drawing.height + room.title + 2 * margin];
  const title = clip(drawing.title, Math.floor(drawing.width / room.letter), 'middle');
  return `<svg xmlns="http://www.w3.org/2000/svg" class="plot" width="${wide}" height="${high}" viewBox="${-margin} ${-margin} ${wide} ${high}" role="img" aria-labelledby="title description">
<title id="title">${htmlText(drawing.title)}</title>
<desc id="description">${htmlText(drawing.spoken)}</desc>
<style>
svg { ${plotColors.light} }
@media (prefers-color-scheme: dark) { svg { ${plotColors.dark} } }
${plotRules}</style>
<rect class="ground" x="${-margin}" y="${-margin}" width="${wide}" height="${high}"/>
<text class="title" y="12">${htmlText(title)}</text>
${placed(drawing, room.title)}
</svg>
`;
}

/** Drawings beside and below each other, in rows of `columns`, each below its title; all as wide as the widest. */
export function stacked(title: string, drawings: readonly Drawing[], columns: number): Drawing {
  const width = Math.max(0, ...drawings.map((one) => one.width));
  let y = 0;
  const rows: string[] = [];
  for (let from = 0; from < drawings.length; from += columns) {
    const row = drawings.slice(from, from + columns);
    rows.push(...row.map((one, column) => titled(one, y, column * (width + 2 * room.margin))));
    y += Math.max(...row.map((one) => one.height)) + room.title;
  }
  return {
    width: Math.min(columns, drawings.length) * (width + 2 * room.margin) - 2 * room.margin,
    height: y,
    title,
    spoken: drawings.map(({ spoken }) => spoken).join('. '),
    content: rows.join('\n'),
  };
}

function titled(drawing: Drawing, y: number, x: number): string {
  const title = clip(drawing.title, Math.floor(drawing.width / room.letter), 'middle');
  return `<text class="name" x="${x}" y="${y + 14}">${htmlText(title)}</text>${placed(drawing, y + room.title - 6, x)}`;
}

/** A drawing's content at a place within another, clipped by nothing. */
export function placed({ width, height, content }: Drawing, y: number, x = 0): string {
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="visible">${content}</svg>`;
}
