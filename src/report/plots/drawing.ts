/**
 * A finished drawing, before it stands in a page or in a file of its own. SVG without a DOM. Room: report.
 */
import { htmlText } from '../escape.ts';
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

/** Room around a drawing that stands alone. */
const margin = 16;

/**
 * The drawing as a file: an SVG document with title, description and style of its own, light or dark by the reader's
 * preference, that loads nothing.
 */
export function drawingAlone({ width, height, title, spoken, content }: Drawing): string {
  const [wide, high] = [width + 2 * margin, height + 2 * margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" class="plot" width="${wide}" height="${high}" viewBox="${-margin} ${-margin} ${wide} ${high}" role="img" aria-labelledby="title description">
<title id="title">${htmlText(title)}</title>
<desc id="description">${htmlText(spoken)}</desc>
<style>
svg { ${plotColors.light} }
@media (prefers-color-scheme: dark) { svg { ${plotColors.dark} } }
${plotRules}</style>
<rect class="ground" x="${-margin}" y="${-margin}" width="${wide}" height="${high}"/>
${content}
</svg>
`;
}

/** A drawing's content at a place within another, clipped by nothing. */
export function placed({ width, height, content }: Drawing, y: number, x = 0): string {
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="visible">${content}</svg>`;
}
