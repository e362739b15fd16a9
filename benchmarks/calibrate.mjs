// How often is Plumbline right? Bundles the calibration with the real comparison and runs it: `npm run calibrate` (minutes) writes
// benchmarks/calibration/results.json, the tables of docs/method.md and the pictures; `npm run calibrate -- --quick` is a rough
// answer within seconds and writes nothing; `npm run calibrate -- --redraw` writes tables and pictures from the last record.
// Needs the shared data (see __tests__/shared-data.ts).
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { bundle, root } from '../scripts/bundle.mjs';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, redraw: { type: 'boolean', default: false } },
});
const data = process.env.PLUMBLINE_DATA ?? join(root, '..', 'shared', 'data');
const resultsFile = join(root, 'benchmarks', 'calibration', 'results.json');
const methodFile = join(root, 'docs', 'method.md');
const imagesFolder = join(root, 'docs', 'images');

/** Makes the constants of benchmarks/calibration/constants.ts changeable in the bundle that is measured. */
const changeableConstants = {
  name: 'changeable constants',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/](comparison|statistics)[\\/][^\\/]+\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replaceAll(
        /^const (mostNarrowing|clip|asked) = ([\d.]+);$/gm,
        (_, name, value) =>
          `let ${name} = ${value};\n((globalThis as any).plumblineConstants ??= {}).${name} = (value: number) => { ${name} = value; };`,
      );
      return { contents, loader: 'ts' };
    });
  },
};

async function load(folder) {
  const contents = ['calibration', 'document', 'pictures/pictures']
    .map((name) => `export * from './benchmarks/calibration/${name}.ts';`)
    .join('\n');
  const program = await bundle(contents, join(folder, 'calibration.mjs'), { plugins: [changeableConstants] });
  return await import(program.href);
}

async function writeFormatted(file, text, parser) {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser }));
}

/** Shares to five digits: more are noise, and differ between machines. */
const rounded = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value);

const folder = mkdtempSync(join(tmpdir(), 'plumbline-calibration-'));
const started = performance.now();
const progress = (message) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${message}`);
try {
  const { calibrate, tables, withTables, pictures } = await load(folder);
  const measured = values.redraw
    ? readFileSync(resultsFile, 'utf8')
    : `${JSON.stringify(calibrate({ data, quick: values.quick, progress }), rounded, 2)}\n`;
  const results = JSON.parse(measured);
  for (const table of Object.values(tables(results))) console.log(`${table}\n`);
  if (!values.quick) {
    await writeFormatted(resultsFile, measured, 'json');
    await writeFormatted(methodFile, withTables(readFileSync(methodFile, 'utf8'), results), 'markdown');
    mkdirSync(imagesFolder, { recursive: true });
    for (const [name, svg] of Object.entries(pictures(results))) writeFileSync(join(imagesFolder, name), svg);
  }
  progress('done');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
