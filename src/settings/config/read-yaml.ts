/**
 * A YAML text as a plain value that knows where each part of it stands. Room: settings.
 */
import type { Document, LineCounter } from 'yaml';
import type { Path } from './check-shape.ts';

/** What a text holds, or why it is no YAML: one line each, with its place. */
export type YamlText =
  | { readonly ok: true; readonly value: unknown; readonly placeOf: PlaceOf }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** `FILE:LINE:COLUMN` of a key or a value; of what is nearest above it when it is not in the text. */
export type PlaceOf = (path: Path, at: 'key' | 'value') => string;

/** Reads one YAML document (JSON is YAML). `name` is what to call the file. Aliases are not unfolded without bound. */
export async function readYaml(text: string, name: string): Promise<YamlText> {
  // Loaded only when there is a config file: a YAML parser takes longer to load than a comparison takes.
  const { parseDocument, LineCounter: Lines } = await import('yaml');
  if (isTooDeep(text))
    return { ok: false, complaints: [`${name}:1:1: the file is nested more than ${deepest} levels deep.`] };
  const lines = new Lines();
  const at = (offset: number): string => placeAt(name, lines, offset);
  try {
    const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0) {
      return { ok: false, complaints: document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`) };
    }
    const value: unknown = document.toJS({ maxAliasCount: 10 });
    return { ok: true, value, placeOf: (path, part) => at(offsetOf(document, path, part)) };
  } catch (error) {
    return { ok: false, complaints: [`${at(0)}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** Settings are nested four levels deep. */
const deepest = 100;

/**
 * Whether the parser would go too deep, which takes it time that grows with the square of the depth, and at last its stack: lists
 * in lists on one line, or brackets left open. By indentation alone no file of bearable size gets far.
 */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return text.split('\n').some((line) => listsBegunBy(line) > deepest);
}

/** How many lists, keys and values begin at the beginning of a line, as in `- - - x`. */
function listsBegunBy(line: string): number {
  const beginning = /^(?:[ \t]|[-?:](?=[ \t]))*/.exec(line)?.[0] ?? '';
  return beginning.replace(/[ \t]/g, '').length;
}

function placeAt(name: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${name}:${Math.max(1, line)}:${Math.max(1, col)}`;
}

/** As much of a node as is needed here; aliases have no items, and what is in them has the place of the alias. */
interface Part {
  readonly range?: readonly number[] | null;
  readonly items?: readonly unknown[];
}

/** An entry of a mapping. */
interface Entry {
  readonly key: Part & { readonly value?: unknown };
  readonly value: Part | null;
}

function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  let node = document.contents as Part | null;
  let offset = startOf(node) ?? 0;
  for (const [index, part] of path.entries()) {
    const entry = entryOf(node?.items ?? [], part);
    if (entry === undefined) return offset;
    node = entry.value;
    const wantsKey = at === 'key' && index === path.length - 1;
    offset = (wantsKey ? undefined : startOf(node)) ?? startOf(entry.key) ?? offset;
  }
  return offset;
}

/** The entry of a mapping with a key, or of a list at a position, whose key is itself. */
function entryOf(items: readonly unknown[], part: string | number): Entry | undefined {
  if (typeof part === 'string') return (items as readonly Entry[]).find(({ key }) => String(key.value) === part);
  const item = items[part] as Part | undefined;
  return item === undefined ? undefined : { key: item, value: item };
}

function startOf(node: Part | null): number | undefined {
  return node?.range?.[0];
}
