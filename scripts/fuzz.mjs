// Looks for input that breaks what is promised of it: bundles __tests__/fuzz with the sources and runs it. A minute in all, or
// `npm run fuzz -- --seconds 600 --seed 7`; `--target formats` fuzzes one target, and `--path` has a failure again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-fuzz-'));
try {
  const outfile = join(folder, 'fuzz.mjs');
  await build({
    stdin: {
      contents: `
        import { isWorker, runFuzzer, runWorker } from './__tests__/fuzz/main.ts';
        if (isWorker) await runWorker();
        export { runFuzzer };`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    sourcemap: 'inline',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  const program = pathToFileURL(outfile);
  const { runFuzzer } = await import(program.href);
  process.exitCode = await runFuzzer(root, process.argv.slice(2), program);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
