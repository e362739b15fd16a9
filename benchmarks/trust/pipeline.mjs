// The real pipeline for scripts, bundled from the sources, and the suites in the shared data. For benchmarks/trust-rates.mjs.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundle, root } from '../../scripts/bundle.mjs';

const data = process.env.PLUMBLINE_DATA ?? join(root, '..', 'shared', 'data');

const exported = `export { pyperf } from './src/formats/pyperf/pyperf.ts';
export { review } from './src/review.ts';
export { compareSuites } from './src/comparison/compare-suites.ts';
export { defaultComparisonOptions } from './src/comparison/comparison.ts';
export { assessTrust } from './src/trust/assess-trust.ts';
export { sessionKnowledge } from './src/trust/session-knowledge.ts';
export { defaultTrustPolicy } from './src/trust/trust-policy.ts';
export { findingCodes } from './src/model/finding.ts';`;

/** Bundles and loads it; ends the program where the shared data are missing. */
export async function loadPipeline() {
  if (!existsSync(join(data, 'README.md'))) {
    console.error(`no shared data at ${data}: set PLUMBLINE_DATA to where it lies`);
    process.exit(1);
  }
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-rates-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = await bundle(exported, join(folder, 'pipeline.mjs'));
  const pipeline = await import(program.href);
  const suites = new Map();
  /** The suite in a gzipped pyperf file below the shared data. */
  const read = (path) => {
    const text = gunzipSync(readFileSync(join(data, path))).toString('utf8');
    const { suite } = pipeline.pyperf.parse({ name: path, text, byteLength: text.length }, 'baseline');
    if (suite === null) throw new Error(`${path} cannot be read`);
    suites.set(path, suite);
    return suite;
  };
  return { ...pipeline, suiteAt: (path) => suites.get(path) ?? read(path) };
}

/** The result files in a folder of the shared data, by name. */
export const filesIn = (path) =>
  readdirSync(join(data, path))
    .filter((name) => name.endsWith('.json.gz'))
    .sort()
    .map((name) => `${path}/${name}`);

/** The text of a file of the shared data. */
export const textOf = (path) => readFileSync(join(data, path), 'utf8');

/** The folders of pairs that measured one commit twice. */
export const sameCommits = () => readdirSync(join(data, 'same-commit')).sort();

/** Folder and stem: short enough for a table. */
export const labelOf = (path) => `${basename(dirname(path))}/${basename(path, '.json.gz')}`;

/** What a review is made from. */
export const evidenceOf = (baseline, candidate, { references = [], history = [] } = {}) => ({
  baseline,
  candidate,
  references,
  history,
  findings: [],
  notes: [],
});
