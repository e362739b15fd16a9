/** The demo's way from markdown to a page, which is GitHub's as near as open tools come, with what tests look at. */
import { renderMarkdown, sanitisedTree } from '../../examples/demo/render-page.ts';

/** A node of the page: what the tests look at. */
export interface PageNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly PageNode[];
}

/** The sanitised page as a tree, before alerts are drawn. */
export function pageTree(markdown: string): PageNode {
  return sanitisedTree(markdown);
}

/** The page as HTML, with its alerts drawn. */
export function pageHtml(markdown: string): string {
  return renderMarkdown(markdown);
}

/** All elements of the tree in document order. */
export function elements(node: PageNode): PageNode[] {
  const own = node.type === 'element' ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap(elements)];
}

/** All text below a node. */
export function textOf(node: PageNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

/** All text below a node that does not stand in code. */
export function textOutsideCode(node: PageNode): string {
  if (node.tagName === 'code') return ' ';
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOutsideCode).join('');
}
