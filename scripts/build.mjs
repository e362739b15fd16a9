// Bundles the programs into dist/, byte for byte the same on every machine. `--check` builds in memory instead and
// fails when dist/ differs, so that what is committed is what the sources say. Names of programs build those alone, and
// leave the licences as they are: `node scripts/build.mjs cli-help`.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { simpleStatisticsModules, stdlibModules } from './lean-packages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// The programs; one whose entry is not there yet is left out and said so. What the command line needs only sometimes is
// a bundle of its own beside it: `--version` reads 3 KiB instead of all, and few comparisons have a config file or a glob.
const programs = [
  {
    name: 'cli',
    entry: 'src/cli.ts',
    shebang: true,
    apart: {
      './compare.ts': 'cli-compare',
      './advisories.ts': 'cli-advisories',
      './convert.ts': 'cli-convert',
      './help.ts': 'cli-help',
      './inspect.ts': 'cli-inspect',
      './plot.ts': 'cli-plot',
    },
  },
  {
    name: 'cli-compare',
    entry: 'src/command-line/compare.ts',
    // Nothing is left that is imported dynamically from within: esbuild then joins all modules in one scope, which starts faster.
    apart: {
      '../settings/config-file.ts': 'cli-config',
      '../formats/registry.ts': 'cli-formats',
      tinyglobby: 'cli-glob',
      './help.ts': 'cli-help',
      '../report/html.ts': 'cli-html',
      './further-files.ts': 'cli-files',
      './narrate.ts': 'cli-narrate',
      './watch.ts': 'cli-watch',
    },
  },
  { name: 'cli-advisories', entry: 'src/command-line/advisories.ts' },
  { name: 'cli-help', entry: 'src/command-line/help.ts' },
  { name: 'cli-convert', entry: 'src/command-line/convert.ts' },
  {
    name: 'cli-plot',
    entry: 'src/command-line/plot.ts',
    apart: {
      '../settings/config-file.ts': 'cli-config',
      '../formats/registry.ts': 'cli-formats',
      tinyglobby: 'cli-glob',
      './help.ts': 'cli-help',
      './further-files.ts': 'cli-files',
      '../report/html.ts': 'cli-html',
    },
  },
  { name: 'cli-inspect', entry: 'src/command-line/inspect.ts' },
  { name: 'cli-files', entry: 'src/command-line/further-files.ts' },
  { name: 'cli-narrate', entry: 'src/command-line/narrate.ts' },
  { name: 'cli-watch', entry: 'src/command-line/watch.ts', apart: { tinyglobby: 'cli-glob' } },
  { name: 'cli-html', entry: 'src/report/html.ts' },
  { name: 'cli-formats', entry: 'src/formats/registry.ts' },
  { name: 'cli-config', entry: 'src/settings/config-file.ts' },
  { name: 'cli-glob', exports: "export { glob } from 'tinyglobby';" },
  { name: 'main', entry: 'src/main.ts' },
  { name: 'demo', entry: 'examples/demo/demo.ts' },
];

/** Leaves dynamic imports of the modules named in `apart` to the bundles made of them. */
const apartPlugin = (apart) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, kind }) =>
      kind === 'dynamic-import' && Object.hasOwn(apart, path) ? { path: `./${apart[path]}.mjs`, external: true } : null,
    );
  },
});

// CommonJS packages inside an ES module bundle call `require` for Node's own modules.
const requireBanner =
  "import { createRequire as plumblineCreateRequire } from 'node:module';\nconst require = plumblineCreateRequire(import.meta.url);";

async function bundle({ name, entry, exports, shebang, apart = {} }) {
  const isCommandLine = name.startsWith('cli');
  const options = {
    absWorkingDir: root,
    ...(entry === undefined ? { stdin: { contents: exports, resolveDir: root } } : { entryPoints: [entry] }),
    outfile: `dist/${name}.mjs`,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // A source within ASCII is kept in one byte a character.
    charset: isCommandLine ? 'ascii' : 'utf8',
    // The command line starts anew for each comparison, and reading its source costs time.
    minify: isCommandLine,
    legalComments: 'linked',
    define: { PLUMBLINE_VERSION: JSON.stringify(version) },
    metafile: true,
    plugins: [apartPlugin(apart), stdlibModules, simpleStatisticsModules],
    write: false,
    logLevel: 'warning',
  };
  const banner = (needsRequire) => ({
    js: [shebang ? '#!/usr/bin/env node' : '', needsRequire ? requireBanner : '']
      .filter((line) => line !== '')
      .join('\n'),
  });
  const plain = await build({ ...options, banner: banner(false) });
  // Only programs with CommonJS packages pay for the banner.
  const usesRequire = plain.outputFiles.some(
    ({ path, text }) => path.endsWith('.mjs') && text.includes('Dynamic require of'),
  );
  return usesRequire ? build({ ...options, banner: banner(true) }) : plain;
}

/** Names of the installed packages that went into a bundle. */
function packagesIn(metafile) {
  return Object.keys(metafile.inputs).flatMap((path) => {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
    return match === null ? [] : [match[1]];
  });
}

/** The licences of all bundled packages; packages with the same text stand above it together. */
function licencesOf(folders) {
  const byText = new Map();
  for (const folder of [...new Set(folders)].toSorted()) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder))
      .toSorted()
      .find((one) => /^(licen[sc]e|copying)/i.test(one));
    const text =
      file === undefined ? '(the package has no licence file)' : readFileSync(join(root, folder, file), 'utf8');
    const key = text.replaceAll('\r\n', '\n').trim();
    byText.set(key, [...(byText.get(key) ?? []), `${manifest.name} ${manifest.version} (${manifest.license})`]);
  }
  return [...byText].map(([text, titles]) => `${titles.join('\n')}\n${'-'.repeat(70)}\n\n${text}\n`).join('\n\n');
}

/** All files of dist/: name to text. */
async function buildAll(wanted) {
  const files = new Map();
  const folders = [];
  for (const program of programs.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    if (program.entry !== undefined && !existsSync(join(root, program.entry))) {
      console.error(`left out dist/${program.name}.mjs: there is no ${program.entry}`);
      continue;
    }
    const result = await bundle(program);
    for (const { path, text } of result.outputFiles) if (text !== '') files.set(basename(path), text);
    folders.push(...packagesIn(result.metafile));
  }
  if (wanted.length > 0) return files;
  files.set(
    'licenses.txt',
    `Packages that are part of the programs in this folder, with their licences.\n\n\n${licencesOf(folders)}`,
  );
  return files;
}

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const files = await buildAll(positionals);
const present = existsSync(dist) ? readdirSync(dist) : [];
const superfluous = present.filter((name) => positionals.length === 0 && !files.has(name));
if (values.check) {
  const read = (name) => (present.includes(name) ? readFileSync(join(dist, name), 'utf8') : null);
  const differing = [...files].filter(([name, text]) => read(name) !== text).map(([name]) => name);
  if (differing.length + superfluous.length > 0) {
    console.error(
      `dist/ is not what the sources say: ${[...differing, ...superfluous].join(', ')}. Run \`npm run build\` and commit dist/.`,
    );
    process.exitCode = 1;
  } else console.log(`dist/ is what the sources say (${[...files.keys()].join(', ')})`);
} else {
  mkdirSync(dist, { recursive: true });
  for (const name of superfluous) rmSync(join(dist, name), { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(join(dist, name), text, { mode: name === 'cli.mjs' ? 0o755 : 0o644 });
    console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`);
  }
}
