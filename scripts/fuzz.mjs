// Looks for input that breaks what is promised of it: bundles __tests__/fuzz with the sources and runs it. A minute in all, or
// `npm run fuzz -- --seconds 600 --seed 7`; `--target formats` fuzzes one target, and `--path` has a failure again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-fuzz-'));
try {
  const contents = `
    import { isWorker, runFuzzer, runWorker } from './__tests__/fuzz/main.ts';
    if (isWorker) await runWorker();
    export { runFuzzer };`;
  const program = await bundle(contents, join(folder, 'fuzz.mjs'), { sourcemap: 'inline' });
  const { runFuzzer } = await import(program.href);
  process.exitCode = await runFuzzer(root, process.argv.slice(2), program);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
