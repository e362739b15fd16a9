/** GitHub's way from markdown to a page, as near as open tools come: GFM, raw HTML, the sanitiser modelled on GitHub's. */
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** A node of the page: what the tests look at. */
export interface PageNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly PageNode[];
}

const toTree = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize);

/** The sanitised page as a tree. */
export function pageTree(markdown: string): PageNode {
  return toTree.runSync(toTree.parse(markdown));
}

/** The sanitised page as HTML. */
export function pageHtml(markdown: string): string {
  return unified()
    .use(rehypeStringify)
    .stringify(pageTree(markdown) as never);
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
