/**
 * The review as one self-contained HTML page: no network, everything escaped. The same document as the comment,
 * unfolded, with drawn intervals; one small script sorts and filters, and without it the page says all the same. Room: report.
 */
import type { Review } from '../verdict/review.ts';
import type { Block, Column, Details, Inline, Row, Table, Text } from './document.ts';
import { htmlText, proseParts, shownName } from './escape.ts';
import { type Facts, factsOf } from './facts.ts';
import { count, intervalText, speedupText } from './figures.ts';
import { verdictWord } from './headline.ts';
import { styleSheet } from './html-style.ts';
import { inlineTerminal } from './inline-terminal.ts';
import { pageScript, pageScriptHash } from './page-script.ts';
import { drawnSections, forestHtml, tallFrom } from './page-plots.ts';
import { intervalSvg } from './plots/interval-svg.ts';
import type { ReportContext } from './report-context.ts';
import { reviewDocument } from './review-document.ts';
import { countsText, memoryText, tellsMemory } from './sections/claims.ts';
import { fullReportSections } from './sections/full-report.ts';

/** Nothing may be loaded, and nothing but our script may run, even if something should slip through the escaping. */
const contentPolicy = `default-src 'none'; script-src '${pageScriptHash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

/** The page as a string. */
export function renderHtml(review: Review, context: ReportContext): string {
  const document = reviewDocument(review, context);
  const facts = factsOf(review);
  const folded = document.blocks.filter((block) => block.kind === 'details');
  const sections = inOrder([
    ...folded.map((details) =>
      details.id === 'all' ? withForest(details, forestHtml(review, facts)) : written(details),
    ),
    ...drawnSections(review, facts),
    ...fullReportSections(review, facts).map(written),
  ]);
  // The first blocks, up to the first folded one, are what the comment shows above the fold.
  const above = document.blocks.filter((block) => block.kind !== 'details' && block.kind !== 'small');
  const small = document.blocks.filter((block) => block.kind === 'small');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${htmlText(contentPolicy)}">
<title>${htmlText(inlineTerminal(document.title))}</title>
<style>${styleSheet}</style>
</head>
<body>
<main>
<h1>${inlineHtml(document.title)}</h1>
${keyFigures(review, facts)}
${above.map(blockHtml).join('\n')}
${navigation(sections)}
${sections.map(sectionHtml).join('\n')}
</main>
<footer>
${small.map(blockHtml).join('\n')}
</footer>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** The numbers that most readers look for, each with what it is against. */
function keyFigures(review: Review, facts: Facts): string {
  const against = `against ${shownName(facts.baselineLabel, 40)}`;
  const figures: (readonly [string, string, string])[] = [
    ['verdict', verdictWord(review), `baseline ${review.trust.level}`],
  ];
  if (facts.suite !== null) {
    const { low, high, logSpeedup } = facts.suite.estimate;
    const { better, worse } = facts.direction;
    figures.push(
      ['geometric mean', speedupText(logSpeedup, facts.direction), against],
      ['95 % CI', intervalText(low, high, facts.direction), against],
      ['benchmarks', countsText(facts.suite.counts), `${better} / ${worse} / equivalent / inconclusive`],
      ...(tellsMemory(review) ? [['memory', memoryText(review.comparison), against] as const] : []),
    );
  }
  const items = figures.map(
    ([term, value, note]) =>
      `<div><dt>${htmlText(term)}</dt><dd>${htmlText(value)} <small>${htmlText(note)}</small></dd></div>`,
  );
  return `<dl class="figures">${items.join('')}</dl>`;
}

/** A section of the page: title and content are HTML. */
interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

const written = ({ id, title, blocks }: Details): PageSection => ({
  id,
  title: inlineHtml(title),
  html: blocks.map(blockHtml).join('\n'),
});

/** The section of all benchmarks: one filter for the plot, the table, and the drawings further down. */
function withForest({ id, title, blocks }: Details, forest: string): PageSection {
  const parts = blocks.map((block) =>
    block.kind === 'table' && block.sortable === true
      ? filterControls(block) + forest + tableHtml(block)
      : blockHtml(block),
  );
  return { id, title: inlineHtml(title), html: parts.join('\n') };
}

/** First what changed and how it was measured, then why it can be believed; sections that are not named stay in between. */
const first = ['thresholds', 'changed', 'all', 'distributions', 'history'];
const last = ['environment', 'checks', 'decision', 'bootstrap', 'field'];

function inOrder(sections: readonly PageSection[]): PageSection[] {
  const rank = ({ id }: PageSection): number =>
    first.includes(id) ? first.indexOf(id) - first.length : last.indexOf(id) + 1;
  return sections.toSorted((one, other) => rank(one) - rank(other));
}

/** Ids may repeat (one section for each further metric), so anchors are numbered. */
const anchorOf = (section: PageSection, index: number): string => `${section.id}-${index + 1}`;

function navigation(sections: readonly PageSection[]): string {
  const links = sections.map(
    (section, index) => `<li><a href="#${anchorOf(section, index)}">${section.title}</a></li>`,
  );
  return `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>`;
}

function sectionHtml(section: PageSection, index: number): string {
  const anchor = anchorOf(section, index);
  return `<section aria-labelledby="${anchor}">\n<h2 id="${anchor}">${section.title}</h2>\n${section.html}\n</section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block.text)}</p>`;
    case 'table':
      return tableHtml(block);
    case 'list':
      return `<ul>${block.rows.map((row) => `<li>${inlineHtml(row.cells[0] ?? [])}</li>`).join('\n')}</ul>`;
    case 'alert':
      return `<aside class="alert ${block.level}">${block.paragraphs.map((text) => `<p>${inlineHtml(text)}</p>`).join('')}</aside>`;
    case 'details':
      return `<details open><summary>${inlineHtml(block.title)}</summary>${block.blocks.map(blockHtml).join('')}</details>`;
    case 'small':
      return block.rows.map((row) => `<p>${inlineHtml(row.cells[0] ?? [])}</p>`).join('\n');
  }
}

function tableHtml(table: Table): string {
  const { caption, columns, rows } = table;
  const titles = columns.map((column) => `<th scope="col"${alignment(column)}>${htmlText(column.title)}</th>`);
  const body = rows.map((row) => `<tr>${columns.map((column, at) => cellHtml(row, column, at)).join('')}</tr>`);
  const tall = rows.length > tallFrom ? ' tall' : '';
  return `<div class="scroll${tall}" role="region" tabindex="0" aria-label="${htmlText(caption)}"><table>
<caption>${htmlText(caption)}</caption>
<thead><tr>${titles.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

/** The box that filters the section's table; hidden until the script is there to serve it. */
function filterControls({ rows, noun }: Table): string {
  const status = `<output data-filter-status>${count(rows.length, noun)}</output>`;
  return `<p class="filter" data-filter hidden><label>Filter ${noun}s <input type="search" autocomplete="off" spellcheck="false"></label> ${status}</p>\n`;
}

function cellHtml(row: Row, column: Column, at: number): string {
  const content = inlineHtml(row.cells[at] ?? []);
  const key = row.keys?.[at];
  const sort =
    key === undefined ? '' : ` data-key="${key === null || !Number.isFinite(key) ? '' : Number(key.toPrecision(6))}"`;
  return at === 0 ? `<th scope="row">${content}</th>` : `<td${alignment(column)}${sort}>${content}</td>`;
}

const alignment = (column: Column): string => (column.align === 'right' ? ' class="right"' : '');

/** Inline pieces as HTML. */
export function inlineHtml(text: Text): string {
  return text.map(pieceHtml).join('');
}

function pieceHtml(piece: Inline): string {
  if (typeof piece === 'string') return htmlText(piece);
  switch (piece.kind) {
    case 'name':
      return code(shownName(piece.text, piece.limit));
    case 'prose':
      return proseParts(piece.text)
        .map((part) => (part.kind === 'name' ? code(part.text) : htmlText(part.text)))
        .join('');
    case 'strong':
      return `<strong>${inlineHtml(piece.text)}</strong>`;
    case 'forest':
      return intervalSvg(piece);
    case 'link':
      return `<a href="${htmlText(piece.url)}">${htmlText(piece.text)}</a>`;
    case 'break':
      return '<br>';
  }
}

const code = (text: string): string => `<code>${htmlText(text)}</code>`;
