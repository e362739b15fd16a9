/**
 * What is drawn on the page: the forest plot of all benchmarks, how each was measured, and the history of the baseline's
 * branch. Room: report.
 */
import type { Review } from '../verdict/review.ts';
import { htmlText, shownName } from './escape.ts';
import type { Facts } from './facts.ts';
import { chosenPercentText, count } from './figures.ts';
import { type Drawing, drawingInPage } from './plots/drawing.ts';
import { forestParts, forestRowHeight } from './plots/forest-plot.ts';
import { reviewForest } from './plots/review-forest.ts';
import { reviewHistory } from './plots/review-history.ts';
import { mostReferences, reviewStrips } from './plots/review-strips.ts';

/** A section of the page that is finished HTML, its title included. */
interface DrawnSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** Tables and plots with more rows than this scroll within a box, so that what follows is not far away. */
export const tallFrom = 40;
/** More drawings of single benchmarks than this are folded. */
const foldedFrom = 24;

/** The forest plot in a box that keeps its axis in sight; empty without benchmarks. Its rows follow the table's. */
export function forestHtml(review: Review, facts: Facts): string {
  const plot = reviewForest(review, facts);
  if (plot === null) return '';
  const { head, rows, foot } = forestParts(plot);
  const { better } = facts.direction;
  const words = [
    `Each line is a 95 % interval on a scale of ratios, right of 1 is ${better}; a full dot is called changed, a hollow one is not.`,
    `Shaded is what counts as equivalent (within ${chosenPercentText(review.verdict.policy.comparison.equivalenceMargin)});`,
    'the diamond and the dashed line are the geometric mean of all; arrows lead beyond the scale.',
  ];
  const tall = plot.rows.length > tallFrom ? ' tall' : '';
  return `<p>${htmlText(words.join(' '))}</p>
<div class="scroll forest-plot${tall}" role="region" tabindex="0" aria-label="Forest plot of all benchmarks">
<div class="sticky">${drawingInPage(head)}</div>
${drawingInPage(rows, ` data-follows="${forestRowHeight}"`)}
<div class="sticky">${drawingInPage(foot)}</div>
</div>
`;
}

/** The sections there is something to draw for. */
export function drawnSections(review: Review, facts: Facts): DrawnSection[] {
  return [...distributions(review, facts), ...historySection(review)];
}

function distributions(review: Review, facts: Facts): DrawnSection[] {
  const strips = reviewStrips(review, facts);
  if (strips.length === 0) return [];
  const omitted = review.evidence.references.length - mostReferences;
  const intro =
    'Each dot is a process (its mean), or a value where all came from one process; the upright stroke is their mean. Strips are labelled at the left, each axis is its benchmark’s own and need not begin at zero.' +
    (omitted > 0 ? ` ${count(omitted, 'more reference')} not drawn.` : '');
  const figures = strips.map(({ name, index, drawing }) =>
    figureHtml(drawing, `<code>${htmlText(shownName(name))}</code>`, ` data-row="${index}"`),
  );
  const grid = `<div class="figures-grid" data-follows="">\n${figures.join('\n')}\n</div>`;
  const folded =
    strips.length > foldedFrom
      ? `<details class="fold"><summary>${count(strips.length, 'drawing')}, in the order of the table</summary>\n${grid}\n</details>`
      : grid;
  return [
    { id: 'distributions', title: 'How each benchmark was measured', html: `<p>${htmlText(intro)}</p>\n${folded}` },
  ];
}

const figureHtml = (drawing: Drawing, caption: string, attributes: string): string =>
  `<figure${attributes}><figcaption>${caption}</figcaption>${drawingInPage(drawing)}</figure>`;

function historySection(review: Review): DrawnSection[] {
  const drawing = reviewHistory(review);
  if (drawing === null) return [];
  const html = `<p>${htmlText(drawing.spoken)}</p>\n<figure class="history">${drawingInPage(drawing)}</figure>`;
  return [{ id: 'history', title: htmlText(drawing.title), html }];
}
