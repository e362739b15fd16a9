/**
 * Makes a document fit a size limit: rows are left out, those of the least important blocks and with the least weight
 * first, and each block that lost rows says how many and where the rest is. Markup is never cut. Room: report.
 */
import { type Block, type List, paragraph, type ReportDocument, type Row, type Small, type Table } from './document.ts';
import { count } from './figures.ts';
import { blockMarkdown, listItem, markdownOf, smallLine, tableRow } from './markdown.ts';

/** Bytes that a comment may take: the API allows 65,536 characters, and our own additions want some room. */
export const commentBudget = 60_000;
/** Bytes that the job summary may take: over 1,048,576 the runner drops it whole, and other steps write there too. */
export const summaryBudget = 900_000;

type Rows = Table | List | Small;

/** How many bytes a text takes in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * The document with as many rows as fit into `limit` bytes of markdown. `elsewhere` says where the whole is, e.g.
 * `in the job summary`.
 */
export function fitDocument(document: ReportDocument, limit: number, elsewhere: string): ReportDocument {
  let excess = byteLength(markdownOf(document)) - limit;
  if (excess <= 0) return document;
  const kept = new Map<Rows, ReadonlySet<Row>>();
  const blocks = document.blocks.flatMap(rowsOf).sort((first, second) => first.priority - second.priority);
  for (const block of blocks) {
    // Leaving rows out adds a sentence that says so.
    const sentence = byteLength(blockMarkdown(droppedSentence(block, block.rows.length, elsewhere))) + 1;
    const { rows, freed } = dropRows(block, excess + sentence);
    // A few short rows can be shorter than the sentence: then they stay.
    if (freed <= sentence) continue;
    kept.set(block, rows);
    excess -= freed - sentence;
    if (excess <= 0) break;
  }
  return { ...document, blocks: document.blocks.flatMap((block) => without(block, kept, elsewhere)) };
}

/** Leaves out the lightest rows until `excess` bytes are freed or none is left. */
function dropRows(block: Rows, excess: number): { rows: ReadonlySet<Row>; freed: number } {
  const lightestFirst = block.rows
    .map((row, index) => ({ row, index }))
    .sort((first, second) => first.row.weight - second.row.weight || second.index - first.index);
  const rows = new Set(block.rows);
  let freed = 0;
  for (const { row } of lightestFirst) {
    if (freed >= excess) break;
    // The baseline's own row, and whatever else weighs infinitely, stays in any case.
    if (row.weight === Number.POSITIVE_INFINITY) break;
    rows.delete(row);
    freed += byteLength(rowMarkdown(block, row));
  }
  return { rows, freed };
}

function rowMarkdown(block: Rows, row: Row): string {
  switch (block.kind) {
    case 'table':
      return tableRow(row, block.columns);
    case 'list':
      return listItem(row);
    case 'small':
      return smallLine(row);
  }
}

/** All blocks with rows, however deeply folded. */
function rowsOf(block: Block): Rows[] {
  switch (block.kind) {
    case 'details':
      return block.blocks.flatMap(rowsOf);
    case 'table':
    case 'list':
    case 'small':
      return [block];
    case 'paragraph':
    case 'alert':
      return [];
  }
}

function without(block: Block, kept: ReadonlyMap<Rows, ReadonlySet<Row>>, elsewhere: string): Block[] {
  if (block.kind === 'details') {
    return [{ ...block, blocks: block.blocks.flatMap((inner) => without(inner, kept, elsewhere)) }];
  }
  if (block.kind === 'paragraph' || block.kind === 'alert') return [block];
  const rows = kept.get(block);
  if (rows === undefined || rows.size === block.rows.length) return [block];
  const shortened = { ...block, rows: block.rows.filter((row) => rows.has(row)) };
  const sentence = droppedSentence(block, block.rows.length - rows.size, elsewhere);
  return rows.size === 0 ? [sentence] : [shortened, sentence];
}

function droppedSentence(block: Rows, dropped: number, elsewhere: string): Block {
  const all = dropped === block.rows.length;
  const number = all ? count(dropped, block.noun) : count(dropped, `more ${block.noun}`);
  return paragraph(`${number} left out here to keep this short, least important first; all are ${elsewhere}.`);
}
