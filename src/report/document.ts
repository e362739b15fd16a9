/**
 * What a report says, before it is markdown, HTML or terminal text: blocks of inline pieces. Sections are written once,
 * renderers give them a form; text from files is marked as such here and escaped by each renderer. Room: report.
 */
import type { LogRatio } from '../model/quantity.ts';
import type { ForestScale } from './forest.ts';

/** A piece of text. A plain string is our own wording. */
export type Inline = string | Name | Prose | Strong | Forest | Link | LineBreak;
/** Pieces one after the other. */
export type Text = readonly Inline[];

/** A name, label, commit or path: shown as code, never interpreted. */
export interface Name {
  readonly kind: 'name';
  readonly text: string;
  readonly limit?: number;
}

/** A sentence written elsewhere, which may quote names from files. */
export interface Prose {
  readonly kind: 'prose';
  readonly text: string;
}

/** Emphasised pieces. */
export interface Strong {
  readonly kind: 'strong';
  readonly text: Text;
}

/** An interval drawn on a scale that a whole table shares; `spoken` says the same in words. */
export interface Forest {
  readonly kind: 'forest';
  readonly low: LogRatio;
  readonly estimate: LogRatio;
  readonly high: LogRatio;
  readonly outcome: string;
  readonly scale: ForestScale;
  readonly spoken: string;
}

/** Our own words with an address that was put together from checked parts. */
export interface Link {
  readonly kind: 'link';
  readonly text: string;
  readonly url: string;
}

/** A new line within a paragraph. */
export interface LineBreak {
  readonly kind: 'break';
}

/** A part of a report. */
export type Block = Paragraph | Table | List | Alert | Details | Small;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
}

/** One row or list item. Of all rows of a block those with the least weight are left out first. */
export interface Row {
  readonly cells: readonly Text[];
  readonly weight: number;
  /** What the page sorts by, one for each cell: a number, null where there is none, undefined to sort by the cell's text. */
  readonly keys?: readonly (number | null | undefined)[];
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Columns that would make a comment too wide or too long. */
  readonly onlyIn?: 'html';
}

/** Rows under column titles. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Blocks with a smaller priority lose rows first. */
  readonly priority: number;
  /** What one row is, e.g. `benchmark`, for the sentence about rows that were left out. */
  readonly noun: string;
  /** Whether the page lets its reader sort and filter the rows. */
  readonly sortable?: true;
}

/** Rows of one cell each, as bullets. */
export interface List {
  readonly kind: 'list';
  readonly rows: readonly Row[];
  readonly priority: number;
  readonly noun: string;
}

/** The one box that must not be overlooked. */
export interface Alert {
  readonly kind: 'alert';
  readonly level: 'note' | 'warning' | 'caution';
  readonly paragraphs: readonly Text[];
}

/** Folded until opened. */
export interface Details {
  readonly kind: 'details';
  readonly id: string;
  readonly title: Text;
  readonly blocks: readonly Block[];
  /** A name that links within the comment lead to; absent where nothing leads here. */
  readonly anchor?: string;
}

/** Small print, one line each. */
export interface Small {
  readonly kind: 'small';
  readonly rows: readonly Row[];
  readonly priority: number;
  readonly noun: string;
}

/** A whole report: its headline and what follows. */
export interface ReportDocument {
  readonly title: Text;
  readonly blocks: readonly Block[];
}

/** A name, as code. */
export const name = (text: string, limit?: number): Name =>
  limit === undefined ? { kind: 'name', text } : { kind: 'name', text, limit };
/** A sentence from elsewhere. */
export const prose = (text: string): Prose => ({ kind: 'prose', text });
/** Emphasised pieces. */
export const strong = (...text: Text): Strong => ({ kind: 'strong', text });
/** A new line within a paragraph. */
export const lineBreak: LineBreak = { kind: 'break' };
/** A paragraph of pieces. */
export const paragraph = (...text: Text): Paragraph => ({ kind: 'paragraph', text });
/** A row of a list, in order of importance given by `weight`. */
export const item = (weight: number, ...text: Text): Row => ({ cells: [text], weight });

/** Names one after the other with commas, at most `shown` of them, and how many more there are. */
export function nameList(names: readonly string[], shown: number): Text {
  const pieces: Inline[] = names
    .slice(0, shown)
    .flatMap((text, index) => (index === 0 ? [name(text)] : [', ', name(text)]));
  const rest = names.length - shown;
  return rest > 0 ? [...pieces, ` and ${rest} more`] : pieces;
}

/** Which blocks lose rows first when a report is too long: the smallest number. */
export const priorities = {
  allBenchmarks: 0,
  tags: 1,
  otherMetrics: 2,
  environment: 3,
  search: 3,
  passedChecks: 4,
  changed: 5,
  checks: 6,
  decision: 7,
  footer: 8,
  claims: 9,
} as const;
