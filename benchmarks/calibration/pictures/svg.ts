/**
 * Charts as SVG text, legible on light and dark pages: a card with its own background, colours that follow the reader's scheme.
 */

/** Colours of series: classes s0 to s8 for strokes, f0 to f8 for fills. */
const light = ['#1d4ed8', '#0e7490', '#7c3aed', '#64748b', '#0f766e', '#b91c1c', '#c2410c', '#a16207', '#78716c'];
const dark = ['#7aa2ff', '#4cc9e0', '#b79bff', '#a3b1c6', '#4fd1bd', '#ff8f8f', '#ffa56b', '#e8c34a', '#c4bdb6'];

const rules = (values: readonly string[]): string =>
  values.map((value, index) => `.s${index}{stroke:${value}}.f${index}{fill:${value}}`).join('');
const scheme = (paper: string, ink: string, quiet: string, band: string, values: readonly string[]): string =>
  `.paper{fill:${paper}}text{fill:${ink}}.quiet{fill:${quiet}}.axis{stroke:${quiet}}.grid{stroke:${band}}.band{fill:${band}}${rules(values)}`;

const style = [
  'text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}.small{font-size:10.5px}.head{font-size:14px;font-weight:600}',
  '.line{fill:none;stroke-width:2}.thin{stroke-width:1}.axis{stroke-width:1}.grid{stroke-width:1}.dash{stroke-dasharray:4 3}',
  scheme('#ffffff', '#1f2328', '#59636e', '#e4e9ef', light),
  `@media (prefers-color-scheme:dark){${scheme('#0d1117', '#e6edf3', '#9198a1', '#2a313c', dark)}}`,
].join('');

/** A number as short as it can stand in a file that is kept: a tenth of a pixel. */
export const px = (value: number): string => String(Math.round(10 * value) / 10);

/** Text for XML. */
export const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Where a label stands, and how. */
export interface LabelOptions {
  readonly className?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text. */
export function label(x: number, y: number, value: string, { className, anchor }: LabelOptions = {}): string {
  const more = `${className === undefined ? '' : ` class="${className}"`}${anchor === undefined ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${px(x)}" y="${px(y)}"${more}>${text(value)}</text>`;
}

/** A straight line. */
export function segment(x1: number, y1: number, x2: number, y2: number, className: string): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" class="${className}"/>`;
}

/** A filled circle. */
export function dot(x: number, y: number, radius: number, className: string): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" class="${className}"/>`;
}

/** A filled rectangle. */
export function box(x: number, y: number, width: number, height: number, className: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" class="${className}"/>`;
}

/** The whole picture; `title` is what a screen reader says and what stands on top. */
export function picture(width: number, height: number, title: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${text(title).replaceAll('"', '&quot;')}">`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="6"/>`,
    label(16, 24, title, { className: 'head' }),
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}
