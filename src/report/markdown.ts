/**
 * A document as GitHub-flavoured markdown. Every block is written whole or, row by row, not at all: markup is never
 * cut. Room: report.
 */
import type { Block, Column, Details, Inline, ReportDocument, Row, Text } from './document.ts';
import { codeSpan, htmlText, joinMarkdown, markdownCell, markdownCode, markdownProse, shownName } from './escape.ts';
import { drawInterval } from './forest.ts';

/** Characters of an interval drawn in a comment: fits a phone beside a name. */
const forestWidth = 25;

/** The document as markdown, its title a third-level heading. */
export function markdownOf(document: ReportDocument): string {
  return `### ${inlineMarkdown(document.title)}\n\n${document.blocks.map(blockMarkdown).join('\n')}`;
}

/** Inline pieces as markdown on one line. */
export function inlineMarkdown(text: Text): string {
  return joinMarkdown(text.map(pieceMarkdown));
}

function pieceMarkdown(piece: Inline): string {
  if (typeof piece === 'string') return escapeOurs(piece);
  switch (piece.kind) {
    case 'name':
      return markdownCode(piece.text, piece.limit);
    case 'prose':
      return markdownProse(piece.text);
    case 'strong':
      return `**${inlineMarkdown(piece.text)}**`;
    case 'forest':
      return codeSpan(drawInterval(piece, piece.scale, forestWidth));
    case 'link':
      return `[${escapeOurs(piece.text)}](${piece.url})`;
    case 'break':
      return '<br>';
  }
}

/** Our own wording needs only what a unit or number could bring with it. */
function escapeOurs(text: string): string {
  return text.replace(/[\\`*_[\]&~|$]|<(?=[a-z/!?])|@(?=\w)|#(?=\d)/giu, '\\$&');
}

/** One block, ending with a newline. */
export function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `${inlineMarkdown(block.text)}\n`;
    case 'table':
      return block.rows.length === 0
        ? ''
        : tableHead(block.columns) + block.rows.map((row) => tableRow(row, block.columns)).join('');
    case 'list':
      return block.rows.map(listItem).join('');
    case 'alert':
      return `> [!${block.level.toUpperCase()}]\n${block.paragraphs.map((text) => `> ${inlineMarkdown(text)}\n`).join('>\n')}`;
    case 'details':
      return `<details>\n<summary>${inlineHtml(block.title)}</summary>\n\n${anchorOf(block)}${block.blocks.map(blockMarkdown).join('\n')}\n</details>\n`;
    case 'small':
      return block.rows.map(smallLine).join('');
  }
}

/** Stands inside the fold, because browsers open the folds around the place that a link leads to. */
const anchorOf = ({ anchor }: Details): string =>
  anchor === undefined ? '' : `<a name="${htmlText(anchor)}"></a>\n\n`;

/** The two lines that start a table. */
export function tableHead(columns: readonly Column[]): string {
  const shown = columns.filter(inMarkdown);
  const titles = shown.map((column) => markdownCell(column.title.replace('95 % CI', unbroken)));
  const rules = shown.map((column) => (column.align === 'right' ? '---:' : ':---'));
  return `| ${titles.join(' | ')} |\n| ${rules.join(' | ')} |\n`;
}

const inMarkdown = (column: Column): boolean => column.onlyIn === undefined;

/** One row of a table, with its newline. */
export function tableRow(row: Row, columns: readonly Column[]): string {
  const cells = columns.flatMap((column, index) =>
    inMarkdown(column) ? [markdownCell(inlineMarkdown(cellText(row.cells[index] ?? [], column)))] : [],
  );
  return `| ${cells.join(' | ')} |\n`;
}

/** Figures stand right-aligned and must not be broken into lines: a narrow table scrolls instead. */
function cellText(text: Text, column: Column): Text {
  if (column.align === 'left') return text;
  return text.map((piece) => {
    if (typeof piece === 'string') return unbroken(piece);
    return piece.kind === 'strong' ? { ...piece, text: cellText(piece.text, column) } : piece;
  });
}

/** A line may end after a dash even before a no-break space, but not before a word joiner. */
const unbroken = (text: string): string => text.replaceAll('– ', '–\u{2060}\u{A0}').replaceAll(' ', '\u{A0}');

/** One list item, with its newline. */
export function listItem(row: Row): string {
  return `- ${inlineMarkdown(row.cells[0] ?? [])}\n`;
}

/**
 * One line of small print, with its newline. Two spaces break the line exactly once: comments break at every newline
 * anyway, job summaries at none.
 */
export function smallLine(row: Row): string {
  return `<sub>${inlineMarkdown(row.cells[0] ?? [])}</sub>  \n`;
}

/** Inline pieces of a title within an HTML block, where markdown is not read. Titles hold our words and names only. */
function inlineHtml(text: Text): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return htmlText(piece);
      if (piece.kind === 'name') return `<code>${htmlText(shownName(piece.text, piece.limit))}</code>`;
      if (piece.kind === 'strong') return `<b>${inlineHtml(piece.text)}</b>`;
      return '';
    })
    .join('');
}
