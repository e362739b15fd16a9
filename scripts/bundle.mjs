// Bundles TypeScript sources into a module that Node runs, for scripts and benchmarks: Node 20 does not read TypeScript.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Writes the bundle of `contents`, a module that imports from the project's folder, to `outfile`; its address. `options` are
 * esbuild's.
 */
export async function bundle(contents, outfile, options = {}) {
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // Packages in CommonJS ask for `require`; under a name of its own, for some sources import createRequire themselves.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    ...options,
  });
  return pathToFileURL(outfile);
}
