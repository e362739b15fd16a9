// Prints how much faster the tail-call interpreter is than each other build: the geometric mean over all programs, and each program.
// Usage: node summarise.mjs [FOLDER], the one given to measure.mjs as --output

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builds } from './build.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const results = path.resolve(folder, process.argv[2] ?? '.', 'results');

/** Mean of all values of each benchmark, in seconds. */
async function readMeans({ name }) {
  const { benchmarks } = JSON.parse(await readFile(path.join(results, `${name}.json`), 'utf8'));
  return new Map(
    benchmarks.map(({ metadata, runs }) => [metadata.name, mean(runs.flatMap(({ values = [] }) => values))]),
  );
}

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const geometricMean = (numbers) => Math.exp(mean(numbers.map(Math.log)));
const row = (first, cells) => console.log(first.padEnd(20) + cells.map((cell) => cell.padStart(18)).join(''));

const candidate = builds.at(-1);
const others = builds.slice(0, -1);
const candidateMeans = await readMeans(candidate);
const means = await Promise.all(others.map(readMeans));

console.log(`How many times as fast ${candidate.name} is as`);
row(
  '',
  others.map(({ name }) => name),
);
for (const [name, seconds] of candidateMeans)
  row(
    name,
    means.map((other) => (other.get(name) / seconds).toFixed(3)),
  );
row(
  'geometric mean',
  means.map((other) =>
    geometricMean([...candidateMeans].map(([name, seconds]) => other.get(name) / seconds)).toFixed(3),
  ),
);
