/**
 * pyperf JSON, of pyperf 0.8.3 to the present: suites of benchmarks, each with runs (processes) of values.
 * Room: formats. Structure and its history: pyperf's documentation and the comments of its own reader.
 */
import type { Metadata } from '../../model/metadata.ts';
import type { Benchmark, Process, Suite } from '../../model/suite.ts';
import { complainOfShape, readJsonOf, valueIn, wholeRecords } from '../common-complaints.ts';
import { Complaints } from '../complaints.ts';
import { labelOf, sourceFileOf } from '../file-facts.ts';
import type { Format, FormatInput, ParseResult } from '../format.ts';
import type { JsonText } from '../json-text.ts';
import { isObject } from '../json-text.ts';
import type { Era, FileContext } from './benchmark.ts';
import { ownText, readBenchmarks } from './benchmark.ts';
import { complainOfNothing, complainOfVersion } from './complaints.ts';
import { pyperfEnvironment } from './environment.ts';
import { readConditions } from './machine.ts';
import { readMetadata } from './runs.ts';

/** The format of pyperf and pyperformance. */
export const pyperf: Format = {
  id: 'pyperf',
  title: 'pyperf JSON',
  recognisedBy: 'its benchmarks with runs of values',
  detect,
  parse,
};

/** In a file of pyperf the searches end near its beginning; `runs` may stand behind a long `command`. */
function detect({ text }: FormatInput): number {
  if (!/^\s*\{/.test(text) || !text.includes('"benchmarks"')) return 0;
  if (/"runs"\s*:\s*\[\s*\{\s*"(metadata|values|warmups|samples)"/.test(text)) return 0.95;
  // An empty or damaged suite still says which version of the format it is.
  return /"version"\s*:\s*("1\.0"|[1-6]\b)/.test(text) || /"runs"\s*:/.test(text) ? 0.5 : 0;
}

/**
 * Whether the text, of which the beginning will do, has what no other tool writes: then no other format needs to be asked.
 */
export const isSurelyPyperf = (input: FormatInput): boolean => detect(input) >= 0.95;

const presentEra: Era = { valuesKey: 'values', rawWarmups: false, benchmarkMetadataKey: 'metadata' };
const eras = new Map<unknown, Era>([
  ['1.0', presentEra],
  [6, { valuesKey: 'values', rawWarmups: true, benchmarkMetadataKey: 'metadata' }],
  [5, { valuesKey: 'samples', rawWarmups: true, benchmarkMetadataKey: 'common_metadata' }],
]);

function parse(input: FormatInput, subject: string): ParseResult {
  const complaints = new Complaints(input.name, subject);
  const used = 'only the whole benchmarks before were read, and what the rest says is lost';
  const read = readJsonOf(input.text, 'pyperf', complaints, used);
  const root = valueIn(read);
  const list = isObject(root) ? root.benchmarks : undefined;
  if (!isObject(root) || !Array.isArray(list)) {
    if (read.kind === 'value') complainOfShape(root, 'no list of benchmarks', 'pyperf or pyperformance', complaints);
    return { suite: null, findings: complaints.findings() };
  }
  const metadata = readMetadata(root.metadata, complaints, () => '$.metadata');
  const context: FileContext = { complaints, metadata, era: eraOf(root.version, read, complaints) };
  const benchmarks = readBenchmarks(wholeRecords(list as readonly unknown[], read, 'benchmarks'), context);
  if (benchmarks.length === 0) {
    if (read.kind === 'value') complainOfNothing(complaints, list.length);
    return { suite: null, findings: complaints.findings() };
  }
  return { suite: suiteOf(input, benchmarks, metadata), findings: complaints.findings() };
}

function suiteOf(input: FormatInput, benchmarks: readonly Benchmark[], metadata: Metadata): Suite {
  const firstRun = benchmarks.slice(0, 1).flatMap((benchmark) => processesOf(benchmark).slice(0, 1));
  const described = pyperfEnvironment([metadata, ...[...benchmarks, ...firstRun].map((level) => level.metadata)]);
  const conditions = readConditions(benchmarks, metadata);
  const environment = conditions === undefined ? described : { ...described, conditions };
  const commit = ownText(metadata, 'commit_id');
  const branch = ownText(metadata, 'commit_branch');
  const measuredAt = firstDate(benchmarks, metadata);
  const provenance = {
    files: [sourceFileOf(input)],
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
    ...(wasChanged([metadata, ...[...benchmarks, ...firstRun].map((level) => level.metadata)]) ? { dirty: true } : {}),
    ...(measuredAt === undefined ? {} : { measuredAt }),
  };
  return { format: 'pyperf', label: labelOf(input.name), benchmarks, environment, provenance, metadata };
}

/**
 * Whether the tree held more than its commit: pyperformance notes the patch that it applied, and an interpreter built from a
 * changed Mercurial tree has a plus behind its revision. Neither tool says that a tree was clean.
 */
function wasChanged(levels: readonly Metadata[]): boolean {
  const says = (key: string, pattern: RegExp): boolean =>
    levels.some((level) => pattern.test(ownText(level, key) ?? ''));
  return says('patch_file', /\S/) || says('python_version', / revision [0-9a-f]{6,}\+$/);
}

const processesOf = (benchmark: Benchmark): readonly Process[] => {
  const main = benchmark.series[0];
  return main?.kind === 'samples' ? (main.sessions[0]?.processes ?? []) : [];
};

const datePattern = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d/;

/** The earliest date of any run, ISO 8601 as far as pyperf tells it: local time without a zone. */
function firstDate(benchmarks: readonly Benchmark[], metadata: Metadata): string | undefined {
  let earliest: string | undefined;
  const consider = (level: Metadata): void => {
    const date = level.date;
    if (typeof date === 'string' && (earliest === undefined || date < earliest) && datePattern.test(date))
      earliest = date;
  };
  consider(metadata);
  for (const benchmark of benchmarks) {
    consider(benchmark.metadata);
    for (const process of processesOf(benchmark)) consider(process.metadata);
  }
  return earliest?.replace(' ', 'T');
}

function eraOf(version: unknown, read: JsonText, complaints: Complaints): Era {
  const era = eras.get(version);
  if (era !== undefined) return era;
  // A file that was cut off has lost what comes last, and the version is usually that.
  if (read.kind === 'value') complainOfVersion(version, complaints);
  return presentEra;
}
