/** Config files to start from: all that docs/configuration.md shows, together, one by one, and written as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The texts as bytes; `root` is the project's folder. */
export function configSeeds(root: string): readonly Buffer[] {
  const document = readFileSync(join(root, 'docs', 'configuration.md'), 'utf8');
  const blocks = Array.from(document.matchAll(/^```yaml\n(.*?)^```/gmsu), ([, text = '']) => text);
  const all = Object.assign({}, ...blocks.map((text) => parse(text) as object)) as object;
  return [...blocks, JSON.stringify(all, null, 1), 'advisories: advisories.yml\n', ''].map((text) => Buffer.from(text));
}
