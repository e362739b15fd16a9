// How often each check of the baseline speaks on real files: a table of codes and severities over pairs of suites. Run
// `node benchmarks/trust-rates.mjs`; with `--code CODE` it prints what that check says of each pair, for reading by hand.
// Needs the shared data beside the project, or where PLUMBLINE_DATA says.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const data = process.env.PLUMBLINE_DATA ?? join(root, '..', 'shared', 'data');
if (!existsSync(join(data, 'README.md'))) {
  console.error(`no shared data at ${data}: set PLUMBLINE_DATA to where it lies`);
  process.exit(1);
}
const { values } = parseArgs({ options: { code: { type: 'string' }, gate: { type: 'string', default: '1.02' } } });

const folder = mkdtempSync(join(tmpdir(), 'plumbline-rates-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const bundle = join(folder, 'rates.mjs');
await build({
  stdin: {
    contents: `export { pyperf } from './src/formats/pyperf/pyperf.ts';
export { compareSuites } from './src/comparison/compare-suites.ts';
export { defaultComparisonOptions } from './src/comparison/comparison.ts';
export { assessTrust } from './src/trust/assess-trust.ts';
export { findingCodes } from './src/model/finding.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
});
const { pyperf, compareSuites, defaultComparisonOptions, assessTrust, findingCodes } = await import(
  pathToFileURL(bundle).href
);

/** The suite in a gzipped pyperf file below the shared data. */
function read(path) {
  const text = gunzipSync(readFileSync(join(data, path))).toString('utf8');
  const { suite } = pyperf.parse({ name: path, text, byteLength: text.length }, 'baseline');
  if (suite === null) throw new Error(`${path} cannot be read`);
  return suite;
}

const filesIn = (path) =>
  readdirSync(join(data, path))
    .filter((name) => name.endsWith('.json.gz'))
    .sort()
    .map((name) => `${path}/${name}`);

/** Groups of pairs: reports that somebody published, the same commit twice, neighbours in a history, and builds of one commit. */
function pairs() {
  const index = JSON.parse(readFileSync(join(data, 'bench-runner-reports', 'index.json'), 'utf8'));
  const commits = readdirSync(join(data, 'same-commit')).sort();
  const intel = filesIn('tail-call/x86_64-intel');
  const apple = filesIn('tail-call/aarch64-darwin');
  const ordered = (files) =>
    files.flatMap((one) => files.filter((other) => other !== one).map((other) => [one, other]));
  return {
    reports: index.map(({ ref, head }) => [`bench-runner-reports/${ref}`, `bench-runner-reports/${head}`]),
    'same commit': commits.map((name) => [`same-commit/${name}/first.json.gz`, `same-commit/${name}/second.json.gz`]),
    history: commits.flatMap((name) => {
      const files = filesIn(`same-commit/${name}/history`);
      return files.slice(1).map((file, position) => [files[position], file]);
    }),
    'tail call': [...ordered(intel), ...ordered(apple)],
  };
}

const suites = new Map();
const suiteAt = (path) => suites.get(path) ?? suites.set(path, read(path)).get(path);
const labelOf = (path) => `${basename(dirname(path))}/${basename(path, '.json.gz')}`;

const groups = pairs();
const counts = new Map();
const levels = new Map();
const times = [];
for (const [group, list] of Object.entries(groups)) {
  for (const [one, other] of list) {
    const evidence = {
      baseline: suiteAt(one),
      candidate: suiteAt(other),
      references: [],
      history: [],
      findings: [],
      notes: [],
    };
    const comparison = compareSuites(evidence.baseline, evidence.candidate, defaultComparisonOptions);
    const start = performance.now();
    const trust = assessTrust(evidence, comparison, defaultComparisonOptions, undefined, {
      geomean: Number(values.gate),
      memory: null,
    });
    times.push(performance.now() - start);
    levels.set(`${group} ${trust.level}`, (levels.get(`${group} ${trust.level}`) ?? 0) + 1);
    for (const { code, outcome, reason } of trust.checks) {
      const own = trust.findings.filter((finding) => finding.code === code);
      const worst = ['error', 'warning', 'info'].find((severity) =>
        own.some((finding) => finding.severity === severity),
      );
      const key = `${group} ${code} ${worst ?? outcome}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (code !== values.code) continue;
      console.log(`\n${group}: ${labelOf(one)} → ${labelOf(other)}: ${reason ?? (own.length === 0 ? outcome : '')}`);
      for (const { severity, subject, message, evidence: facts } of own)
        console.log(`  ${severity} ${subject}: ${message}\n    ${facts.join('\n    ').slice(0, 1500)}`);
    }
  }
}

if (values.code === undefined) {
  const names = Object.keys(groups);
  console.log(
    'Pairs on which a check says error / warning / info; – where it found nothing, n/p where it was not possible.\n',
  );
  console.log(`| code | ${names.map((name) => `${name} (${groups[name].length})`).join(' | ')} |`);
  console.log(`|---|${names.map(() => '---|').join('')}`);
  for (const code of findingCodes) {
    const cells = names.map((group) => {
      const of = (outcome) => counts.get(`${group} ${code} ${outcome}`) ?? 0;
      const spoken = ['error', 'warning', 'info'].map(of);
      const silent = of('not-possible');
      if (spoken.every((count) => count === 0)) return silent === 0 ? '–' : `n/p ${silent}`;
      return `${spoken.join(' / ')}${silent === 0 ? '' : `, n/p ${silent}`}`;
    });
    if (names.some((group) => [...counts.keys()].some((key) => key.startsWith(`${group} ${code} `))))
      console.log(`| \`${code}\` | ${cells.join(' | ')} |`);
  }
  console.log('');
  for (const [level, count] of [...levels].sort()) console.log(`${level}: ${count}`);
  times.sort((one, other) => one - other);
  console.log(
    `\nAll checks of a pair: median ${times[times.length >> 1].toFixed(1)} ms, slowest ${times.at(-1).toFixed(1)} ms.`,
  );
}
