/** The documentation's pages, for the tests that hold them against what they speak of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute folder of the project. */
export const root = join(import.meta.dirname, '..', '..');

/** Paths of all pages below `folder`, relative to the project, in order. */
export const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();

/** The text of a page, by its path relative to the project. */
export const readPage = (page: string): string => readFileSync(join(root, page), 'utf8');

/** The contents of the fenced blocks of a language. */
export const blocksOf = (language: string, text: string): readonly string[] =>
  Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms')), ([, block = '']) => block);

/** A page without its fenced blocks and comments. */
export const withoutBlocks = (text: string): string => text.replaceAll(/^```.*?^```$|<!--.*?-->/gms, '');
