/** Result files of any tool for tests: texts and files, read as a user's would be, and what is in the suite in short. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParseResult } from '../src/formats/format.ts';
import { parseText } from '../src/formats/registry.ts';
import type { Benchmark, Series, Suite } from '../src/model/suite.ts';
import { flatValues } from '../src/model/suite.ts';

/** Folder of the own fixtures. */
export const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

/** Reads a text as the file `name`, its format detected. */
export const readText = (text: string, name = 'results.txt'): ParseResult =>
  parseText({ name, text, byteLength: Buffer.byteLength(text) }, {}, 'candidate');

/** Reads a file; a byte order mark would be removed by the sources. */
export const readPath = (path: string): ParseResult => readText(readFileSync(path, 'utf8'), path);

/** The suite in a result, or an error with the first finding. */
export function suiteIn({ suite, findings }: ParseResult): Suite {
  if (suite === null) throw new Error(`not readable: ${findings[0]?.message ?? 'no reason given'}`);
  return suite;
}

/** The benchmark of a name, or an error that lists the names there are. */
export function benchmarkIn(suite: Suite, name: string): Benchmark {
  const found = suite.benchmarks.find((benchmark) => benchmark.name === name);
  if (found === undefined) throw new Error(`no ${name} among ${suite.benchmarks.map((one) => one.name).join(', ')}`);
  return found;
}

/** The series of a metric of a benchmark (the first, unless it is named), or an error. */
export function seriesIn(suite: Suite, name: string, metric?: string): Series {
  const { series } = benchmarkIn(suite, name);
  const found = metric === undefined ? series[0] : series.find((one) => one.metric.id === metric);
  if (found === undefined) throw new Error(`no ${metric ?? 'series'} in ${name}`);
  return found;
}

/** All values of one metric of one benchmark (the first, unless it is named), or the mean of a summary. */
export function valuesIn(suite: Suite, name: string, metric?: string): number[] {
  const series = seriesIn(suite, name, metric);
  return series.kind === 'samples' ? flatValues(series) : [series.mean];
}

/** `id unit direction` of every series of a benchmark. */
export const metricsIn = (suite: Suite, name: string): string[] =>
  benchmarkIn(suite, name).series.map(({ metric }) => `${metric.id} ${metric.unit} ${metric.direction}`);

/** `code place…` of every finding, for short expectations. */
export const codesIn = ({ findings }: ParseResult): string[] => findings.map(({ code }) => code);
