// Writes docs/advisories.md from src/trust/advisories/records. `--check` fails instead when the file is not what the
// records say.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const records = join(root, 'src', 'trust', 'advisories', 'records');
const target = join(root, 'docs', 'advisories.md');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Components in the order of the schema; their names as headings. */
const components = read(join(root, 'schema', 'advisory.schema.json')).$defs.component.enum;
const headings = {
  clang: 'Clang',
  'apple-clang': 'Apple clang',
  gcc: 'GCC',
  msvc: 'Visual C++',
  rust: 'Rust',
  cpython: 'CPython',
  node: 'Node.js',
  go: 'Go',
  jdk: 'JDK',
  linux: 'Linux',
  glibc: 'glibc',
  musl: 'musl',
  openssl: 'OpenSSL',
  pyperf: 'pyperf',
};

const code = (text) => `\`${text}\``;
const either = (texts) => texts.map(code).join(' or ');

/** Facts in words; `joint` is `and` or `or`. */
function factsInWords({ flags = [], features = {}, components: others = {} }, joint) {
  return [
    ...flags.map((flag) => `a compiler flag ${code(flag)}`),
    ...Object.entries(features).map(([feature, on]) => `${feature} ${on ? 'on' : 'off'}`),
    ...Object.entries(others).map(([component, ranges]) =>
      ranges.includes('*') ? headings[component] : `${headings[component]} ${either(ranges)}`,
    ),
  ].join(` ${joint} `);
}

function platformInWords({ systems, architectures, cpuModels }) {
  return [
    systems && `on ${either(systems)}`,
    architectures && `for ${either(architectures)}`,
    cpuModels && `with a CPU named ${either(cpuModels)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const reaches = { suite: 'whole suites', some: 'some benchmarks' };

function section(advisory) {
  const { id, component, title, affected, platform, requires, condition, unless, effect } = advisory;
  const lines = [
    ['Affected', `${headings[component]} ${affected.includes('*') ? 'of every version' : either(affected)}`],
    ['Where', platform && platformInWords(platform)],
    ['Only with', requires && factsInWords(requires, 'and')],
    ['Only if', condition && `${condition} (no result file tells, so it is possible at most)`],
    ['Not with', unless && factsInWords(unless, 'or')],
    ['Effect', `${effect.what}: ${effect.much} (${effect.metric}, ${reaches[effect.reach]})`],
    ['Confidence', `**${advisory.confidence}**. ${advisory.basis}`],
    ['Fixed in', advisory.fixedIn ?? 'not known'],
    ['What to do', advisory.remedy],
    ['In Plumbline', advisory.handled],
    ['Evidence', advisory.evidence.map((address) => `<${address}>`).join(', ')],
  ];
  const list = lines.filter(([, text]) => text).map(([name, text]) => `- ${name}: ${text}`);
  return `### ${id}\n\n${title}.\n\n${list.join('\n')}\n`;
}

function page(advisories) {
  const groups = components.flatMap((component) => {
    const own = advisories.filter((advisory) => advisory.component === component);
    return own.length === 0 ? [] : [`## ${headings[component]}\n\n${own.map(section).join('\n')}`];
  });
  return `<!-- Written by scripts/advisories.mjs from src/trust/advisories/records: change those, and run it again. -->

# Advisories

Known regressions of compilers, runtimes, libraries and systems that make a baseline slower (or faster) than it ought to
be. The check [\`toolchain.advisory\`](checks.md#toolchainadvisory) holds both sides against them; \`plumbline advisories\` lists
them on the command line, and \`plumbline advisories check FILE\` holds a result file against them.

[Contributing an advisory](contributing-an-advisory.md) tells how to add one.

There are ${advisories.length}: ${['high', 'medium', 'low']
    .map((level) => `${advisories.filter(({ confidence }) => confidence === level).length} of ${level} confidence`)
    .join(', ')}. Only those of high confidence can make a baseline unusable.

${groups.join('\n')}`;
}

const advisories = readdirSync(records)
  .sort()
  .map((file) => read(join(records, file)));
const text = await format(page(advisories), { ...(await resolveConfig(target)), filepath: target });

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('docs/advisories.md is not what the records say: run `node scripts/advisories.mjs`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
