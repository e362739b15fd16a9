/**
 * The report that faster-cpython's bench_runner (1.3 and later) writes for a pair of results, to the byte: its header,
 * pyperf's tables, geometric mean, HPT, memory. Room: report. Plain text: nothing in it is escaped for GitHub.
 */
import type { BenchRunnerHpt } from '../comparison/bench-runner-hpt.ts';
import { benchRunnerHpt } from '../comparison/bench-runner-hpt.ts';
import type { BenchRunnerSummary } from '../comparison/bench-runner-method.ts';
import { benchRunnerSummary } from '../comparison/bench-runner-method.ts';
import type { Metadata } from '../model/metadata.ts';
import { textOf } from '../model/metadata.ts';
import type { Suite } from '../model/suite.ts';
import type { FieldReport } from './pyperf-report.ts';
import { fileNameOf, printable, renderPyperfReport } from './pyperf-report.ts';
import { pythonFixed } from './python-number.ts';

/** What the report needs beside the two suites. */
export interface BenchRunnerOptions {
  /** The name after "Results vs."; `base` when nothing was said. */
  readonly base?: string;
  /** Left out of geometric mean, HPT and memory, never out of the tables. */
  readonly excludedBenchmarks?: readonly string[];
}

/**
 * Renders the report; like the tool's own it ends without a line end. Fails as pyperf does when no benchmark is in both
 * suites. The header is read from a candidate file named as bench_runner names them, else from its metadata.
 */
export function renderBenchRunnerReport(
  baseline: Suite,
  candidate: Suite,
  options: BenchRunnerOptions = {},
): FieldReport {
  const tables = renderPyperfReport([baseline, candidate]);
  if (tables.kind === 'failed') return tables;
  const excluded = new Set(options.excludedBenchmarks);
  const summary = benchRunnerSummary(baseline, candidate, excluded);
  const hpt = benchRunnerHpt(baseline, candidate, excluded);
  const parts = [
    `# Results vs. ${printable(options.base ?? 'base')}\n`,
    ...headerEntries(candidate, summary, hpt).map(([key, value]) => `- ${key}: ${value}`),
    '',
    tables.text,
    `- Geometric mean (including insignificant results): ${geometricMeanText(summary)}\n`,
    '# HPT report\n',
    ...hptLines(hpt),
    '',
    '# Memory',
    `- memory change: ${memoryText(summary)}`,
  ];
  return { kind: 'printed', text: parts.join('\n') };
}

type Entry = readonly [string, string];

function headerEntries(candidate: Suite, summary: BenchRunnerSummary, hpt: BenchRunnerHpt): Entry[] {
  const identity = identityOf(candidate);
  const date = textOf(candidate.metadata, 'commit_date')?.slice(0, 10) ?? identity.date;
  return [
    ['fork', printable(identity.fork)],
    ['ref', printable(identity.ref)],
    ['machine', printable(`${systemOf(candidate)}-${identity.machine}`)],
    ['commit hash', printable(identity.commit)],
    ['commit date', printable(date)],
    ['overall geometric mean', geometricMeanText(summary)],
    // Python prints what it has not as None.
    ['HPT reliability', hpt.kind === 'figures' ? percentText(hpt.reliability) : 'None'],
    ['HPT 99th percentile', percentileText(hpt)],
    ['Memory change', memoryText(summary)],
  ];
}

/** Above 1 `1.081x faster`; below, 1 + (1 − mean) `x slower`, which is no ratio but what the tool prints. */
function geometricMeanText({ geometricMean }: BenchRunnerSummary): string {
  if (geometricMean === null || geometricMean === 1) return 'not sig';
  if (geometricMean > 1) return `${pythonFixed(geometricMean, 3)}x faster`;
  return `${pythonFixed(1 + (1 - geometricMean), 3)}x slower`;
}

const memoryText = ({ memoryChange }: BenchRunnerSummary): string =>
  memoryChange === null ? 'unknown' : `${pythonFixed(memoryChange, 2)}x`;

const percentText = (share: number): string => `${pythonFixed(share * 100, 2)}%`;

function percentileText(hpt: BenchRunnerHpt): string {
  if (hpt.kind === 'unavailable') return 'None';
  const factor = hpt.levels.find((level) => level.percent === 99)?.factor ?? null;
  if (factor === null) return 'None';
  return `${pythonFixed(factor, 2)}x ${hpt.direction === 'faster' ? 'faster' : 'slower'}`;
}

/** The tool's own report ends with an error where a benchmark has too few values; ours says so and goes on. */
function hptLines(hpt: BenchRunnerHpt): string[] {
  if (hpt.kind === 'unavailable') {
    return [`- Not available: ${printable(hpt.benchmark)} has ${hpt.values} values a side, and HPT needs 12`];
  }
  const change = hpt.direction === 'faster' ? 'speedup' : 'slowdown';
  return [
    `- Reliability score: ${percentText(hpt.reliability)} likely to be ${hpt.direction}`,
    ...hpt.levels.flatMap(({ percent, factor }) =>
      factor === null ? [] : [`- ${percent}% likely to have a ${change} of ${pythonFixed(factor, 2)}x`],
    ),
  ];
}

/** Who built what, for the header. */
interface Identity {
  readonly fork: string;
  readonly ref: string;
  readonly machine: string;
  readonly commit: string;
  readonly date: string;
}

/** From a name like `bm-DATE-NICKNAME-MACHINE-FORK-REF-VERSION-HASH.json`, else from the metadata. */
function identityOf(suite: Suite): Identity {
  const stem = (fileNameOf(suite).split('/').at(-1) ?? '').replace(/\.gz$/, '').replace(/\.json$/, '');
  const [prefix, date = '', , machine = '', fork = '', ref = '', , commit] = stem.split('-');
  if (prefix === 'bm' && commit !== undefined) {
    const day = /^\d{8}$/.test(date) ? `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` : unknown;
    return { fork: unquoted(fork), ref, machine, commit, date: day };
  }
  return identityFromMetadata(suite, stem);
}

const unknown = '<unknown>';

function identityFromMetadata(suite: Suite, stem: string): Identity {
  const text = (key: string): string | undefined => textOf(suite.metadata, key);
  return {
    fork: text('commit_fork') ?? 'unknown',
    ref: text('commit_branch') ?? (stem === '' ? suite.label : stem),
    machine: suite.environment.architecture ?? 'unknown',
    commit: suite.provenance.commit?.slice(0, 7) ?? 'unknown',
    date: unknown,
  };
}

/** The system as bench_runner's configuration calls it, told from Python's platform string. */
function systemOf(suite: Suite): string {
  const platform = platformOf(suite.metadata);
  if (platform.startsWith('macos') || platform.startsWith('darwin')) return 'darwin';
  return /^(linux|windows)/.exec(platform)?.[0] ?? 'unknown';
}

const platformOf = (metadata: Metadata): string => (textOf(metadata, 'platform') ?? '').toLowerCase();

/** Percent-decoding as the names need it (`%2d` for a dash); what is no valid encoding stays as it is. */
function unquoted(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
