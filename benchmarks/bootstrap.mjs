// How long the bootstrap of the geometric mean takes: 20 processes a side, 2,000 resamples. A hundred benchmarks have to be
// done within a second, and ten or a hundred times as many in ten or a hundred times that. Part of
// `npm run bench`.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { outputFiles } = await build({
  stdin: { contents: `export { bootstrapMean } from './src/statistics/bootstrap-means.ts';`, resolveDir: root },
  ...{ bundle: true, format: 'esm', platform: 'node', write: false },
});
const { bootstrapMean } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);

const options = { resamples: 2000, seed: 1, sessionsAreShared: false };
const side = (seed) => Array.from({ length: 20 }, (_, k) => 1 + 0.01 * Math.sin(seed * 20 + k));
const suite = (count) =>
  Array.from({ length: count }, (_, b) => ({ baseline: side(b), candidate: side(b + 0.5), share: 1 / count, sign: 1 }));

bootstrapMean(suite(100), options);
console.log('| benchmarks | milliseconds | per benchmark |');
console.log('|---:|---:|---:|');
const perBenchmark = [];
for (const count of [100, 1000, 10_000]) {
  const benchmarks = suite(count);
  const start = process.hrtime.bigint();
  bootstrapMean(benchmarks, options);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  perBenchmark.push(milliseconds / count);
  console.log(`| ${count} | ${milliseconds.toFixed(0)} | ${(milliseconds / count).toFixed(3)} |`);
}
const isSlow = perBenchmark[0] * 100 > 1000 || Math.max(...perBenchmark) > 3 * Math.min(...perBenchmark);
console.log(isSlow ? '\nToo slow, or not in proportion to the benchmarks.' : '\nWithin what is allowed.');
process.exitCode = isSlow ? 1 : 0;
