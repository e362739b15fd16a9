// How often is Plumbline right? Bundles the calibration with the real comparison and runs it: `npm run calibrate`, or
// `npm run calibrate -- --quick` for a rough answer in seconds. Needs the shared data (see __tests__/shared-data.ts).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const data = process.env.PLUMBLINE_DATA ?? join(root, '..', 'shared', 'data');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-calibration-'));
try {
  const outfile = join(folder, 'calibration.mjs');
  await build({
    entryPoints: [join(root, 'benchmarks', 'calibration', 'calibration.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const { calibrate } = await import(pathToFileURL(outfile).href);
  calibrate({ data, quick: values.quick, resultsFile: join(root, 'benchmarks', 'calibration', 'results.json') });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
