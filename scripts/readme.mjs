// Writes the tables of inputs and outputs in README.md from action.yml; with --check only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);
const readmePath = fileURLToPath(new URL('README.md', root));
const action = parse(readFileSync(new URL('action.yml', root), 'utf8'));

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const defaultOf = ({ required, default: value }) =>
  required ? '(required)' : value === undefined ? '' : `\`${value}\``;
const inputs = Object.entries(action.inputs).map(
  ([name, input]) => `| \`${name}\` | ${defaultOf(input)} | ${cell(input.description)} |`,
);
const outputs = Object.entries(action.outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
const tables = [
  '| input | default | meaning |',
  '|---|---|---|',
  ...inputs,
  '',
  '| output | meaning |',
  '|---|---|',
  ...outputs,
];

const before = readFileSync(readmePath, 'utf8');
const marked = /<!-- inputs -->[^]*<!-- \/inputs -->/;
if (!marked.test(before)) throw new Error('README.md has lost the comments that the tables stand between.');
const written = before.replace(marked, () => `<!-- inputs -->\n\n${tables.join('\n')}\n\n<!-- /inputs -->`);
const after = await format(written, { ...(await resolveConfig(readmePath)), parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md does not have the tables of action.yml: run `node scripts/readme.mjs`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readmePath, after);
}
