/**
 * What strangers managed to put into our markup. The markdown goes through a parser of its own (remark, then HTML's own rules)
 * and nothing is sanitised away first: an element that GitHub would drop is a hole all the same.
 */
import rehypeRaw from 'rehype-raw';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { elements, textOutsideCode, type PageNode } from '../report/markdown-pipeline.ts';

/** Elements and attributes of our comments and summaries; `class` and `style` come from the parsers, for code and columns. */
const ourElements = new Set(
  'h3 p strong br code table thead tbody tr th td blockquote details summary ul li sub a'.split(' '),
);
const ourAttributes = new Set(['align', 'href', 'open']);
/** Our own links lead to runs, and to places in the comment that its key names; GitHub writes `user-content-` before those. */
const ourLink = /^(?:https:\/\/github\.com\/owner\/name\/actions\/runs\/\d+|#user-content-plumbline-[\w.-]+-[a-z]+)$/u;
const ourPlace = /^plumbline-[\w.-]+-[a-z]+$/u;
/** What GitHub turns into mentions, references, links and mathematics wherever it stands outside of code. */
const references = /@\w|#\d|\bgh-\d|:\/\/|\bwww\.|\$|(?<![0-9a-z])[0-9a-f]{40}(?![0-9a-z])/iu;

/** The page of a comment or a summary before anything is sanitised. */
export function rawTree(markdown: string, breaks = true): PageNode {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(breaks ? [remarkBreaks] : [])
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  return processor.runSync(processor.parse(markdown));
}

/** HTML as the tree that a browser makes of it. */
export const htmlTree = (html: string): PageNode =>
  unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: html } as never] });

/** Everything in the markdown that is not ours, one complaint each; `markers` is how many HTML comments are. */
export const strangersIn = (markdown: string, markers: number, breaks = true): readonly string[] =>
  strangersInTree(rawTree(markdown, breaks), markers);

/** The same of a page that was parsed already. */
export function strangersInTree(tree: PageNode, markers: number): readonly string[] {
  const found = elements(tree).flatMap((element) => strangeElement(element));
  const comments = commentsIn(tree);
  if (comments !== markers) found.push(`${comments} HTML comments instead of ${markers}`);
  const text = textOutsideCode(tree);
  const reference = references.exec(text);
  if (reference !== null) found.push(`a reference: ${around(text, reference.index)}`);
  const unseen = /(?!\n)\p{Cc}|(?!\u2060)\p{Cf}/u.exec(allText(tree));
  if (unseen !== null) found.push(`an invisible character U+${unseen[0].codePointAt(0)?.toString(16) ?? ''}`);
  return [...found, ...brokenTables(tree)];
}

function strangeElement({ tagName = '', properties = {} }: PageNode): string[] {
  const strange = ourElements.has(tagName) ? [] : [`an element ${tagName}`];
  const { href, name: place } = properties;
  const isPlace = tagName === 'a' && typeof place === 'string' && ourPlace.test(place);
  const attributes = Object.keys(properties).filter((key) => !ourAttributes.has(key) && !(key === 'name' && isPlace));
  if (href !== undefined && !ourLink.test(JSON.stringify(href).slice(1, -1)))
    strange.push(`a link to ${JSON.stringify(href)}`);
  return [...strange, ...attributes.map((name) => `an attribute ${name} of ${tagName}`)];
}

/** Every row of a table has as many cells as its head. */
function brokenTables(tree: PageNode): string[] {
  return elements(tree)
    .filter(({ tagName }) => tagName === 'table')
    .flatMap((table) => {
      const rows = elements(table).filter(({ tagName }) => tagName === 'tr');
      const counts = rows.map(
        (row) => elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th').length,
      );
      return new Set(counts).size === 1 ? [] : [`a table with rows of ${[...new Set(counts)].join(' and ')} cells`];
    });
}

const commentsIn = (node: PageNode): number =>
  (node.type === 'comment' ? 1 : 0) + (node.children ?? []).reduce((sum, child) => sum + commentsIn(child), 0);

const allText = (node: PageNode): string =>
  node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(allText).join('');

const around = (text: string, index: number): string => JSON.stringify(text.slice(Math.max(0, index - 20), index + 20));

/** Names of all elements with their attributes, e.g. `td class`, for comparing a page with one of harmless names. */
export function inventory(tree: PageNode): ReadonlySet<string> {
  return new Set(
    elements(tree).flatMap(({ tagName = '', properties = {} }) => [
      tagName,
      ...Object.keys(properties).map((name) => `${tagName} ${name}`),
    ]),
  );
}
